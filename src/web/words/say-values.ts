import { dayNumber, type DateWindow, type Day, type Locale } from '../../model/index.ts'
import { sayWindowIn } from './say-window.ts'

/** Days and shares as a language says them. */
export interface ValueSpeech {
  /** "6 August 2025" */
  readonly day: (day: Day) => string
  /** "spring 2027", "6 August 2025" */
  readonly window: (window: DateWindow) => string
  /** "August 2025"; a month is YYYY-MM */
  readonly month: (month: string) => string
  /** "Fri" */
  readonly weekday: (day: Day) => string
  /** "37%" */
  readonly share: (share: number) => string
  /** "1,155" */
  readonly count: (count: number) => string
  /** "0.192" */
  readonly score: (score: number) => string
}

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', ko: 'ko-KR' }

/** Says days and shares in a language. */
export function sayValuesIn(locale: Locale): ValueSpeech {
  const tag = tags[locale]
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const weekdays = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' })
  const shares = new Intl.NumberFormat(tag, { style: 'percent' })
  const counts = new Intl.NumberFormat(tag)
  const scores = new Intl.NumberFormat(tag, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  return {
    // A day is read as one word, and is not broken at the end of a line.
    day: day => days.format(dayNumber(day) * 86_400_000).replaceAll(' ', '\u00a0'),
    window: sayWindowIn(locale),
    month: month => months.format(dayNumber(`${month}-01`) * 86_400_000),
    weekday: day => weekdays.format(dayNumber(day) * 86_400_000),
    share: share => shares.format(share),
    count: count => counts.format(count),
    score: score => scores.format(score),
  }
}

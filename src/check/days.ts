import { dayNumber, makeDay, weekdayOf, yearOf, type Day, type Span } from '../model/index.ts'

/** A day that a text names in full or without its year. */
export interface WrittenDay extends Span {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number
  readonly date: number
  /** 0 for Sunday; null where none is named. */
  readonly weekday: number | null
}

const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const weekday = '(?:(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*\\.?,? (?:the )?)?'
const year = '(?:,? (?:of )?((?:19|20)\\d\\d)\\b)?'
const written = new RegExp(
  `\\b${weekday}(?:(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|\\.\\d|-(?:episode|part|minute|hour)| (?:episodes|minutes|million|seasons|new|more))${year}|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${month})\\b\\.?${year})`,
  'g',
)
const monthKeys = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const weekdayKeys = 'sun mon tue wed thu fri sat'.split(' ')

/** The same in plain words: where it does not match, no day is written. */
export const dayWords = new RegExp(written.source.toLowerCase())

/** The days that a line of a text names, real or not, in their order. */
export function daysIn(text: string, line: Span): WrittenDay[] {
  const days: WrittenDay[] = []
  for (const match of text.slice(line.start, line.end).matchAll(written)) {
    const name = match[2] ?? match[6]!
    const date = Number(match[3] ?? match[5])
    if (date < 1 || date > 31) continue
    const named = match[4] ?? match[7]
    days.push({
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
      year: named === undefined ? null : Number(named),
      month: monthKeys.indexOf(name.slice(0, 3).toLowerCase()) + 1,
      date,
      weekday: match[1] === undefined ? null : weekdayKeys.indexOf(match[1].toLowerCase()),
    })
  }
  return days
}

/** The day that is meant; one without a year is the nearest to `near`, or the last up to it with `past`. Null for no real day. */
export function meantDay(day: WrittenDay, near: Day | null, past = false): Day | null {
  if (day.year !== null) return makeDay(day.year, day.month, day.date)
  if (near === null) return null
  const candidates = [-1, 0, 1]
    .map(shift => makeDay(yearOf(near) + shift, day.month, day.date))
    .filter(candidate => candidate !== null)
    .filter(candidate => !past || candidate <= near)
  const fitting = day.weekday === null ? candidates : candidates.filter(candidate => weekdayOf(candidate) === day.weekday)
  const distance = (candidate: Day): number => Math.abs(dayNumber(candidate) - dayNumber(near))
  return (fitting.length > 0 ? fitting : candidates).toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Days from one day to another; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

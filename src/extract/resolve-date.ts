import {
  addDays,
  dayNumber,
  dayWindow,
  endOfMonth,
  makeDay,
  monthOf,
  monthsWindow,
  weekdayOf,
  yearOf,
  type DateWindow,
  type Day,
  type Precision,
} from '../model/index.ts'
import type { Part } from './date-words.ts'

/** When a sentence speaks of a thing without a year: before its day, after it, or unsaid. */
export type Tense = 'past' | 'future' | 'open'

/** Which of the like is meant: the last, this year's, the next, the one "of last year" or "of next year"; null where the text leaves it open. */
export type Shift = -1 | 0 | 1 | 'of last year' | 'of next year' | null

/** What a date in a text says, before the day of the article makes it a window. */
export type Spec =
  | { readonly kind: 'window'; readonly window: DateWindow }
  | {
      readonly kind: 'month'
      readonly month: number
      readonly day: number | null
      readonly part: Part | null
      readonly shift: Shift
    }
  | {
      readonly kind: 'span'
      readonly first: number
      readonly last: number
      readonly precision: Precision
      readonly shift: Shift
    }
  | { readonly kind: 'days'; readonly from: number; readonly to: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: -1 | 0 | 1 | null }
  | { readonly kind: 'year'; readonly shift: number; readonly part: Part | null; readonly rest: 'later' | 'earlier' | null }
  | { readonly kind: 'monthShift'; readonly shift: number; readonly rest: 'later' | 'earlier' | null }
  | { readonly kind: 'range'; readonly first: Spec; readonly last: Spec }

/** A date, a window or a range of them in a text: tokens `from` to `to`. */
export interface DateMention {
  readonly from: number
  readonly to: number
  readonly spec: Spec
}

function half(year: number, month: number, from: number, to: number): DateWindow {
  return { earliest: makeDay(year, month, from)!, latest: makeDay(year, month, to)!, precision: 'part' }
}

/** The window of a month, of a day in it or of a part of it; null for a day that the month has not. */
export function monthWindow(year: number, month: number, day: number | null, part: Part | null): DateWindow | null {
  if (day !== null) {
    const exact = makeDay(year, month, day)
    return exact === null ? null : dayWindow(exact)
  }
  if (part === null) return monthsWindow(year, month, month, 'month')
  const last = Number(endOfMonth(year, month).slice(8))
  if (part[1] - part[0] === 5) return part[0] === 1 ? half(year, month, 1, 15) : half(year, month, 16, last)
  const [from, to] = part[0] <= 1 ? [1, 10] : part[0] <= 5 ? [10, 20] : part[0] === 25 ? [last - 6, last] : [20, last]
  return { earliest: makeDay(year, month, from)!, latest: makeDay(year, month, to)!, precision: 'part' }
}

/**
 * The window that a date means, given the day from which the article speaks (null: unknown) and whether the sentence looks back or ahead.
 * Where that day is not known, a month or a season of no year is one of the year that the text speaks of. Null when the words need more than that.
 */
export function resolveDate(spec: Spec, reference: Day | null, tense: Tense, textYear: number | null = null): DateWindow | null {
  if (spec.kind === 'window') return spec.window
  if (spec.kind === 'range') {
    const first = resolveDate(spec.first, reference, tense, textYear)
    const last = resolveDate(spec.last, reference, tense, textYear)
    if (first === null || last === null) return null
    if (dayNumber(last.latest) < dayNumber(first.earliest)) return null
    return { earliest: first.earliest, latest: last.latest, precision: coarser(first.precision, last.precision) }
  }
  if (reference === null) return textYear === null ? null : inYear(spec, textYear)
  const year = yearOf(reference)
  switch (spec.kind) {
    case 'days':
      return { earliest: addDays(reference, spec.from), latest: addDays(reference, spec.to), precision: 'day' }
    case 'weekday':
      return resolveWeekday(spec.weekday, spec.shift, reference, tense)
    case 'monthShift': {
      const month = monthOf(reference) + spec.shift
      const y = year + Math.floor((month - 1) / 12)
      const m = ((((month - 1) % 12) + 12) % 12) + 1
      const window = monthsWindow(y, m, m, 'month')
      return spec.rest === 'later'
        ? { ...window, earliest: reference }
        : spec.rest === 'earlier'
          ? { ...window, latest: reference }
          : window
    }
    case 'year': {
      const y = year + spec.shift
      if (spec.part !== null) return monthsWindow(y, spec.part[0], spec.part[1], spec.part[2])
      if (spec.rest === 'later') return { earliest: reference, latest: `${y}-12-31`, precision: 'year' }
      if (spec.rest === 'earlier') return { earliest: `${y}-01-01`, latest: reference, precision: 'year' }
      return monthsWindow(y, 1, 12, 'year')
    }
    case 'span':
      return nearest(y => monthsWindow(y, spec.first, spec.last, spec.precision), reference, spec.shift, tense)
    case 'month':
      return nearest(y => monthWindow(y, spec.month, spec.day, spec.part), reference, spec.shift, tense)
  }
}

/** A month, a day in it, or a season, of a year that only the text around it tells. */
function inYear(spec: Spec, year: number): DateWindow | null {
  if (spec.kind === 'span' && (spec.shift ?? 0) === 0) return monthsWindow(year, spec.first, spec.last, spec.precision)
  if (spec.kind === 'month' && (spec.shift ?? 0) === 0) return monthWindow(year, spec.month, spec.day, spec.part)
  return null
}

const grains: readonly Precision[] = ['day', 'month', 'part', 'season', 'quarter', 'year']

function coarser(a: Precision, b: Precision): Precision {
  return grains.indexOf(a) > grains.indexOf(b) ? a : b
}

/** Monday to Sunday weeks; weekday -1 is the whole week, up to or from the day of reference. */
function resolveWeekday(weekday: number, shift: -1 | 0 | 1 | null, reference: Day, tense: Tense): DateWindow {
  const today = weekdayOf(reference)
  const monday = addDays(reference, -((today + 6) % 7))
  if (weekday < 0) {
    const start = addDays(monday, (shift ?? 0) * 7)
    if (shift === 0 && tense === 'past') return { earliest: start, latest: reference, precision: 'day' }
    return { earliest: shift === 0 && tense === 'future' ? reference : start, latest: addDays(start, 6), precision: 'day' }
  }
  const ahead = (weekday - today + 7) % 7
  const back = (today - weekday + 7) % 7
  if (shift === 1) return dayWindow(addDays(reference, ahead === 0 ? 7 : ahead))
  if (shift === -1) return dayWindow(addDays(reference, back === 0 ? -7 : -back))
  if (tense === 'past') return dayWindow(addDays(reference, -back))
  return dayWindow(addDays(reference, ahead))
}

/** The yearless window nearest to the reference on the side that the tense points to. */
function nearest(at: (year: number) => DateWindow | null, reference: Day, shift: Shift, tense: Tense): DateWindow | null {
  const year = yearOf(reference)
  const now = dayNumber(reference)
  if (shift === 0) return at(year)
  if (shift === 'of last year') return at(year - 1)
  if (shift === 'of next year') return at(year + 1)
  const candidates = [year - 1, year, year + 1].map(at).filter(window => window !== null)
  if (shift === 1) return candidates.find(window => dayNumber(window.earliest) > now) ?? null
  if (shift === -1) return candidates.findLast(window => dayNumber(window.latest) < now) ?? null
  if (tense === 'future') return candidates.find(window => dayNumber(window.latest) >= now) ?? null
  if (tense === 'past') return candidates.findLast(window => dayNumber(window.earliest) <= now) ?? null
  const middle = (window: DateWindow): number => Math.abs((dayNumber(window.earliest) + dayNumber(window.latest)) / 2 - now)
  return candidates.reduce<DateWindow | null>((best, window) => (best === null || middle(window) < middle(best) ? window : best), null)
}

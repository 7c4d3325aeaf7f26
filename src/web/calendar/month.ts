import { addDays, dayNumber, dayOf, endOfMonth, isLikelyDay, weekdayOf, type Day } from '../../model/index.ts'

/** A month as YYYY-MM, with its ends. */
export interface Month {
  readonly name: string
  readonly first: Day
  readonly last: Day
}

/** The month of a text such as "2027-03"; null for what is none. */
export function monthNamed(name: string): Month | null {
  const first = `${name}-01`
  if (name.length !== 7 || !isLikelyDay(first)) return null
  return { name, first, last: endOfMonth(Number(name.slice(0, 4)), Number(name.slice(5))) }
}

/** The month before one, and the month after it; null at the ends of the time that is spoken of. */
export function neighboursOf({ first, last }: Month): { readonly before: Month | null; readonly after: Month | null } {
  return { before: monthNamed(addDays(first, -1).slice(0, 7)), after: monthNamed(addDays(last, 1).slice(0, 7)) }
}

/** The weeks that a month touches, whole, each from the day of the week (0 for Sunday) that begins it. */
export function weeksOf({ first, last }: Month, begin: number): readonly (readonly Day[])[] {
  const start = dayNumber(first) - ((weekdayOf(first) - begin + 7) % 7)
  const count = Math.ceil((dayNumber(last) - start + 1) / 7)
  return Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (__, day) => dayOf(start + week * 7 + day)))
}

/** A calendar day without a zone, as ISO 8601 `YYYY-MM-DD`. */
export type Day = string

/** How finely a window is known. `part` is early, mid or late in a year; `season` one of the four of the year. */
export type Precision = 'day' | 'month' | 'season' | 'quarter' | 'part' | 'year'

/** A stretch of days in which something happened or will; both ends are included. A window is never a sentinel: what is unknown has no window. */
export interface DateWindow {
  readonly earliest: Day
  readonly latest: Day
  readonly precision: Precision
}

const msPerDay = 86_400_000

/** Days since 1970-01-01 of a day; NaN when the text is no real calendar day ("2023-02-30"). */
export function dayNumber(day: Day): number {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return Number.NaN
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return Number.NaN
  // Counted from March on, so that a leap day is the last of its year: `Date` takes many times as long.
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + date - 1 - daysBefore1970
}

/** From 1 March of the year 0 to 1 January 1970. */
const daysBefore1970 = 719_468

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day that many days after 1970-01-01. */
export function dayOf(number: number): Day {
  return new Date(number * msPerDay).toISOString().slice(0, 10)
}

/** A day moved by a number of days. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** Whether a text is a real calendar day in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text))
}

/** Years that an article, or whoever reads one, can mean; beyond them a day is a slip, or none that can be counted from. */
const [firstYear, lastYear] = [1900, 2200]

/** Whether a text is a real calendar day of the time that articles about series can speak of. */
export function isLikelyDay(text: string): boolean {
  return isDay(text) && yearOf(text) >= firstYear && yearOf(text) <= lastYear
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7))
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

/** The ISO day of a year, month (1 to 12) and day of the month; null when there is no such day. */
export function makeDay(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) ? text : null
}

/** The last day of a month (1 to 12). */
export function endOfMonth(year: number, month: number): Day {
  return dayOf(Date.UTC(year, month, 0) / msPerDay)
}

/** The window of whole months, from the first day of one month to the last day of another; the last may lie in the next year as month 13 and up. */
export function monthsWindow(year: number, first: number, last: number, precision: Precision): DateWindow {
  const endYear = year + Math.floor((last - 1) / 12)
  const endMonth = ((last - 1) % 12) + 1
  return { earliest: makeDay(year, first, 1)!, latest: endOfMonth(endYear, endMonth), precision }
}

/** The window of a single day. */
export function dayWindow(day: Day): DateWindow {
  return { earliest: day, latest: day, precision: 'day' }
}

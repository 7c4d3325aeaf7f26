import { dayNumber, endOfMonth, isDay, monthOf, yearOf } from '../model/index.ts'
import type { DateWindow, Day, PartialDay } from '../model/index.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Windows that have a name, by the month and day of their ends; a winter runs into the next year. */
const namedWindows: Readonly<Record<string, (year: number) => string>> = {
  '01-01 12-31': year => `${year}`,
  '01-01 04-30': year => `early ${year}`,
  '05-01 08-31': year => `mid-${year}`,
  '09-01 12-31': year => `late ${year}`,
  '03-01 05-31': year => `spring ${year}`,
  '06-01 08-31': year => `summer ${year}`,
  '09-01 11-30': year => `autumn ${year}`,
  '01-01 03-31': year => `the first quarter of ${year}`,
  '04-01 06-30': year => `the second quarter of ${year}`,
  '07-01 09-30': year => `the third quarter of ${year}`,
  '10-01 12-31': year => `the last quarter of ${year}`,
  '01-01 06-30': year => `the first half of ${year}`,
  '07-01 12-31': year => `the second half of ${year}`,
}

/** Says a day, a month or a year, as well as it is known: "28 January 2022", "January 2022", "2022". */
export function sayPartialDay(day: PartialDay): string {
  if (day.length === 10) return sayDay(day)
  return day.length === 7 ? `${monthName(`${day}-01`)} ${day.slice(0, 4)}` : day
}

/** Says a day: "28 January 2022". What is no day is said as it stands. */
export function sayDay(day: Day): string {
  if (!isDay(day)) return day
  return `${Number(day.slice(8))} ${monthName(day)} ${yearOf(day)}`
}

/** Says a window as finely as it is known: "28 January 2022", "mid-2023", "between September 2023 and April 2024". */
export function sayWindow({ earliest, latest, precision }: DateWindow): string {
  if (!isDay(earliest) || !isDay(latest)) return earliest === latest ? earliest : `${earliest} to ${latest}`
  if (earliest === latest) return sayDay(earliest)
  if (precision === 'day' || !isWholeMonths(earliest, latest)) return sayDays(earliest, latest)
  return (precision === 'month' ? null : sayNamed(earliest, latest)) ?? sayMonths(earliest, latest)
}

function sayNamed(earliest: Day, latest: Day): string | null {
  const [first, last] = [yearOf(earliest), yearOf(latest)]
  const ends = `${earliest.slice(5)} ${latest.slice(5)}`
  if (first === last) return namedWindows[ends]?.(first) ?? null
  if (last === first + 1 && earliest.slice(5) === '12-01' && monthOf(latest) === 2) return `winter ${first}–${last}`
  if (ends !== '01-01 12-31') return null
  return last === first + 1 ? `${first} or ${last}` : `between ${first} and ${last}`
}

function sayMonths(earliest: Day, latest: Day): string {
  const [first, last] = [yearOf(earliest), yearOf(latest)]
  const end = `${monthName(latest)} ${last}`
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return end
  return `between ${monthName(earliest)}${first === last ? '' : ` ${first}`} and ${end}`
}

function sayDays(earliest: Day, latest: Day): string {
  const start = Number(earliest.slice(8))
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${start} to ${sayDay(latest)}`
  if (yearOf(earliest) === yearOf(latest)) return `between ${start} ${monthName(earliest)} and ${sayDay(latest)}`
  return `between ${sayDay(earliest)} and ${sayDay(latest)}`
}

function isWholeMonths(earliest: Day, latest: Day): boolean {
  return earliest.endsWith('-01') && latest === endOfMonth(yearOf(latest), monthOf(latest)) && dayNumber(earliest) < dayNumber(latest)
}

function monthName(day: Day): string {
  return months[monthOf(day) - 1]!
}

import { monthOf, yearOf, type Claim, type DateWindow, type Day } from '../model/index.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** Windows of one year that have a name, by the month and day of their ends. */
const namedWindows: Readonly<Record<string, string>> = {
  '01-01 12-31': '',
  '01-01 04-30': 'early ',
  '05-01 08-31': 'mid-',
  '09-01 12-31': 'late ',
  '03-01 05-31': 'spring ',
  '06-01 08-31': 'summer ',
  '09-01 11-30': 'autumn ',
  '01-01 03-31': 'the first quarter of ',
  '04-01 06-30': 'the second quarter of ',
  '07-01 09-30': 'the third quarter of ',
  '10-01 12-31': 'the last quarter of ',
  '01-01 06-30': 'the first half of ',
  '07-01 12-31': 'the second half of ',
}

/** Says a day: "6 June 2022". */
export function sayDay(day: Day): string {
  return `${Number(day.slice(8))} ${sayMonth(day)}`
}

/** Says the month of a day: "June 2022". */
export function sayMonth(day: Day): string {
  return `${months[monthOf(day) - 1]} ${yearOf(day)}`
}

/** Says a window: "6 June 2022", "mid-2023", "between September 2023 and April 2024". */
export function sayWindow({ earliest, latest, precision }: DateWindow): string {
  if (earliest === latest) return sayDay(earliest)
  const name = namedWindows[`${earliest.slice(5)} ${latest.slice(5)}`]
  if (yearOf(earliest) === yearOf(latest) && name !== undefined) return `${name}${yearOf(earliest)}`
  if (precision === 'day' || !earliest.endsWith('-01')) return sayRange(sayDay(earliest), sayDay(latest))
  return earliest.slice(0, 7) === latest.slice(0, 7) ? sayMonth(earliest) : sayRange(sayMonth(earliest), sayMonth(latest))
}

/** "Between March and April 2021": a year that both ends share is said once. */
function sayRange(first: string, last: string): string {
  const year = last.slice(-5)
  return `between ${first.endsWith(year) ? first.slice(0, -5) : first} and ${last}`
}

/** Says a window after a verb: "on 6 June 2022", "in mid-2023", "between …". */
export function sayWhen(window: DateWindow): string {
  const said = sayWindow(window)
  if (window.earliest === window.latest) return `on ${said}`
  return said.startsWith('between') ? said : `in ${said}`
}

/** Says a season of a series: "season 2 of Dark", or the series alone. */
export function saySeason(title: string, season: number | null): string {
  return season === null ? title : `season ${season} of ${title}`
}

/** Says what a claim is about: "season 2 of Dark". */
export function sayAbout(claim: Claim): string {
  return saySeason(claim.series.title, claim.season)
}

/** A sentence's first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Says a list: "a, b and c". */
export function sayList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`
}

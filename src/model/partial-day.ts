import { isDay } from './day.ts'

/** Whether a text is a year, a month or a real calendar day: `2022`, `2022-01`, `2022-01-28`. */
export function isPartialDay(text: string): boolean {
  return isDay(text) || (/^\d{4}(?:-\d{2})?$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)))
}

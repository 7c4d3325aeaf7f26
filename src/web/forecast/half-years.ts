import { monthOf, yearOf, type Day } from '../../model/index.ts'

/** The first days of half-years after one day and up to another, the newest first. */
export function halfYearsBetween(after: Day, until: Day, most: number): readonly Day[] {
  const days: Day[] = []
  for (let day = halfYearBefore(nextHalfYear(until)); day > after && days.length < most; day = halfYearBefore(day)) days.push(day)
  return days
}

/** The last first day of a half-year before a day. */
export function halfYearBefore(day: Day): Day {
  const year = yearOf(day)
  if (day > half(year, 7)) return half(year, 7)
  return day > half(year, 1) ? half(year, 1) : half(year - 1, 7)
}

/** The next first day of a half-year after a day. */
export function nextHalfYear(day: Day): Day {
  return monthOf(day) >= 7 ? half(yearOf(day) + 1, 1) : half(yearOf(day), 7)
}

function half(year: number, month: 1 | 7): Day {
  return `${year}-0${month}-01`
}

import { dayNumber, dayOf, yearOf } from '../../model/index.ts'

/** A day of an axis that has a label: "2023", or "2023-07" where years are too far apart. */
export interface Tick {
  readonly day: number
  readonly label: string
}

/** Beginnings of years between two days, or of quarters where it is less than two years; at most so many. */
export function ticksBetween(from: number, to: number, most: number): readonly Tick[] {
  const months = to - from < 730 ? 3 : 12
  const all: Tick[] = []
  for (let year = yearOf(dayOf(from)); year <= yearOf(dayOf(to)); year++)
    for (let month = 1; month <= 12; month += months) {
      const label = `${year}-${String(month).padStart(2, '0')}`
      const day = dayNumber(`${label}-01`)
      if (day >= from && day <= to) all.push({ day, label: month === 1 ? `${year}` : label })
    }
  const step = Math.ceil(all.length / most)
  return all.filter((_, index) => index % step === 0)
}

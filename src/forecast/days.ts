import { cameBy, type Curve } from './curve.ts'
import { period } from './features.ts'

/** How likely the season is to come on each day since the premiere of the last, if it comes within the curve at all and has not by `elapsed`. The shares sum to 1. */
export function daysOf(curve: Curve, elapsed: number): Float64Array {
  const last = (curve.length - 1) * period.days
  const days = new Float64Array(last + 1)
  const from = Math.floor(elapsed) + 1
  for (let day = from; day <= last; day++) days[day] = cameBy(curve, day) - cameBy(curve, Math.max(elapsed, day - 1))
  return weighed(days, () => 1) ?? even(days.length, from, last) ?? days
}

/** Days with weights, to sum to 1; null where nothing is left of them. */
export function weighed(days: Float64Array, weight: (day: number) => number): Float64Array | null {
  const values = days.map((share, day) => share * weight(day))
  const total = values.reduce((sum, each) => sum + each, 0)
  return total < Number.MIN_VALUE / Number.EPSILON ? null : values.map(each => each / total)
}

/** All days from one to another alike; null where there is none. */
export function even(length: number, from: number, to: number): Float64Array | null {
  const last = Math.min(to, length - 1)
  return last < from ? null : new Float64Array(length).fill(1 / (last - from + 1), from, last + 1)
}

/** The first day by which so much of all has come. */
export function dayAt(days: Float64Array, level: number): number {
  let sum = 0
  for (let day = 0; day < days.length; day++) {
    sum += days[day]!
    if (sum >= level) return day
  }
  return days.length - 1
}

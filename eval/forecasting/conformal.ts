import { cameBy, type Curve, type HazardModel, type Levels } from '../../src/forecast/index.ts'

/** A forecast of a day that has been made, and the day that came; days from the premiere. */
export interface PastForecast {
  readonly curve: Curve
  readonly gap: number
  /** So long it had been waited for at the most when it was looked back on. */
  readonly seen: number
}

/** Levels of windows for one delivery. */
export type WindowLevels = HazardModel['levels']['linear']

/** So many forecasts that are right by their own word stand beside those that were made: few prove little. */
const presumed = 50

/**
 * The levels between which half of the days came to lie, and eight in ten of them, in forecasts made before: where a day came at the level 0.3 of its own forecast, 0.3 counts. Adaptive conformal
 * prediction by distributions (Chernozhukov, Wüthrich and Zhu, 2021).
 */
export function conformalLevels(made: readonly PastForecast[]): WindowLevels {
  const levels = made.map(({ curve, gap, seen }) => cameBy(curve, gap) / cameBy(curve, seen))
  const all = [...levels, ...Array.from({ length: presumed }, (_, at) => (at + 0.5) / presumed)].toSorted((a, b) => a - b)
  const between = (share: number): Levels => [quantile(all, (1 - share) / 2), quantile(all, (1 + share) / 2)]
  return { half: between(0.5), most: between(0.8) }
}

function quantile(sorted: readonly number[], level: number): number {
  const place = level * (sorted.length - 1)
  const before = Math.floor(place)
  return sorted[before]! + (sorted[Math.min(before + 1, sorted.length - 1)]! - sorted[before]!) * (place - before)
}

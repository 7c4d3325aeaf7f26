import { baseGroupOf, type BaseGroup } from './base-curve.ts'
import { featureNames, featuresOf, period } from './features.ts'
import type { SeasonKnown } from './season-known.ts'

/** A hazard model that has learnt: where the log-odds of each period begin, and what to add up. */
export interface HazardModel {
  /** The day, as a number, up to which it has learnt. */
  readonly asOf: number
  /** The log-odds of each period for each group of seasons. */
  readonly base: Readonly<Record<BaseGroup, readonly number[]>>
  readonly intercept: number
  /** By the names of the features. */
  readonly coefficients: Readonly<Record<string, number>>
  /** For each delivery the levels between which half of the days came to lie, and eight in ten of them: conformal (see docs/forecast.md). */
  readonly levels: Readonly<Record<SeasonKnown['delivery'], { readonly half: Levels; readonly most: Levels }>>
}

/** Two levels of a distribution, from 0 to 1. */
export type Levels = readonly [low: number, high: number]

/** How likely it is that the next season has come by the end of each period since the premiere; the first value is 0, for the premiere itself. */
export type Curve = Float64Array

/**
 * How likely the next season is to have come by each day: a discrete-time hazard model, logistic in each period (Cox, 1972; Allison, 1982), upon the hazards that its group of seasons has (Kaplan and
 * Meier, 1958). Probabilities never fall with time, and stay below 1: many a series has no next season.
 */
export function curveOf(model: Omit<HazardModel, 'levels'>, known: SeasonKnown): Curve {
  return curvesOf(model, known)(known)
}

/** As `curveOf`, for several that differ from `known` in nothing that moves with the clock: that is added up once. */
export function curvesOf(
  { asOf, base, intercept, coefficients }: Omit<HazardModel, 'levels'>,
  known: SeasonKnown,
): (other: SeasonKnown) => Curve {
  const weights = weightsOf(coefficients)
  const { steady, late, isLate, movingCount, move } = featuresOf(known, asOf)
  const from = steady.length + late.length
  const values = new Float64Array(movingCount)
  const moved = new Float64Array(period.count)
  for (let index = 0; index < period.count; index++) {
    move(index, values, 0)
    moved[index] = sumOf(values, weights, from)
  }
  return other => {
    const its = other === known ? { steady, late } : featuresOf(other, asOf)
    const begins = base[baseGroupOf(other)]
    const soon = intercept + sumOf(its.steady, weights, 0)
    const then = soon + sumOf(its.late, weights, its.steady.length)
    const curve = new Float64Array(period.count + 1)
    let waiting = 1
    for (let index = 0; index < period.count; index++) {
      const odds = begins[index]! + (isLate(index) ? then : soon) + moved[index]!
      waiting *= 1 - 1 / (1 + Math.exp(-odds))
      curve[index + 1] = 1 - waiting
    }
    return curve
  }
}

function sumOf(values: Float64Array, weights: Float64Array, from: number): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at]! * weights[from + at]!
  return sum
}

const weightLists = new WeakMap<HazardModel['coefficients'], Float64Array>()

function weightsOf(coefficients: HazardModel['coefficients']): Float64Array {
  let weights = weightLists.get(coefficients)
  if (weights === undefined) weightLists.set(coefficients, (weights = Float64Array.from(featureNames, name => coefficients[name] ?? 0)))
  return weights
}

/** How likely the next season is to have come so many days after the premiere. */
export function cameBy(curve: Curve, days: number): number {
  const place = Math.min(Math.max(0, days) / period.days, curve.length - 1)
  const before = Math.min(Math.floor(place), curve.length - 2)
  return curve[before]! + (curve[before + 1]! - curve[before]!) * (place - before)
}

/** How likely the next season is to come within `days` of the premiere, when it has not come by `elapsed`. */
export function comesWithin(curve: Curve, days: number, elapsed = 0): number {
  const gone = cameBy(curve, elapsed)
  return gone >= 1 ? 0 : Math.max(0, cameBy(curve, days) - gone) / (1 - gone)
}

/** The day after the premiere by which the next season has come with probability `level`, if it comes by `horizon` and has not by `elapsed`. */
export function dayOfLevel(curve: Curve, level: number, { elapsed = 0, horizon = period.days * period.count } = {}): number {
  const gone = cameBy(curve, elapsed)
  const wanted = gone + (cameBy(curve, horizon) - gone) * level
  for (let at = 1; at < curve.length; at++) {
    if (curve[at]! < wanted) continue
    const [low, high] = [curve[at - 1]!, curve[at]!]
    const share = high > low ? (wanted - low) / (high - low) : 0
    return Math.min(horizon, Math.max(elapsed, (at - 1 + share) * period.days))
  }
  return horizon
}

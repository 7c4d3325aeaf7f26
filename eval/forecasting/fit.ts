import { featureNames, featuresAt, period, type HazardModel } from '../../src/forecast/index.ts'
import type { PastSeason } from './seasons.ts'

/** What is seen of seasons up to a day: a row for each period in which the next season could have come, and whether it did. */
export interface Periods {
  readonly rows: Float64Array
  readonly came: Uint8Array
  readonly weights: Float64Array
  /** The season of each row, by its place. */
  readonly seasons: Int32Array
  readonly periods: Int16Array
}

/** How a model is fitted: years after which a season counts half, and how little coefficients are held back. */
export interface FitOptions {
  readonly halfLifeYears: number
  readonly strength: number
}

/** What was known on `today` of seasons that had come out by then: later ones, and what came later, are not looked at. */
export function periodsOf(seasons: readonly PastSeason[], today: number, halfLifeYears: number): Periods {
  const width = featureNames.length
  const spans = seasons.map(({ start, next, end }) => {
    if (start >= today) return { count: 0, came: false }
    const seen = Math.min(today, end) - start
    const limit = Math.min(seen, period.days * period.count)
    const came = next !== null && next < today && next - start <= limit
    // Of a period that is not over it is not known yet.
    return came
      ? { count: Math.min(Math.floor((next - start - 1) / period.days), period.count - 1) + 1, came }
      : { count: Math.max(0, Math.floor(limit / period.days)), came }
  })
  const total = spans.reduce((sum, { count }) => sum + count, 0)
  const out: Periods = {
    rows: new Float64Array(total * width),
    came: new Uint8Array(total),
    weights: new Float64Array(total),
    seasons: new Int32Array(total),
    periods: new Int16Array(total),
  }
  let row = 0
  for (const [at, { count, came }] of spans.entries()) {
    const { known, start } = seasons[at]!
    const weight = 0.5 ** ((today - start) / 365 / halfLifeYears)
    for (let index = 0; index < count; index++, row++) {
      featuresAt(known, index, out.rows, row * width)
      out.came[row] = came && index === count - 1 ? 1 : 0
      out.weights[row] = weight
      out.seasons[row] = at
      out.periods[row] = index
    }
  }
  return out
}

/**
 * Fits the hazard model to what was known on a day: logistic regression with a ridge penalty, by Newton's method (Hastie, Tibshirani and Friedman, section 4.4), and then the
 * drift: by how much more or fewer seasons came within the last year than it gives.
 */
export function fitHazard(seasons: readonly PastSeason[], today: number, { halfLifeYears, strength }: FitOptions): HazardModel {
  const seen = periodsOf(seasons, today, halfLifeYears)
  const weights = newton(seen, 1 / strength)
  const [intercept, ...others] = weights
  const drift = { linear: 0, stream: 0 }
  const width = featureNames.length
  for (const delivery of ['linear', 'stream'] as const) {
    const ends = seasons.filter(({ known, start }) => known.delivery === delivery && start < today).map(({ end }) => Math.min(end, today))
    const last = Math.max(0, ...ends)
    let [came, expected] = [0, 0]
    for (let row = 0; row < seen.came.length; row++) {
      const season = seasons[seen.seasons[row]!]!
      if (season.known.delivery !== delivery) continue
      const ago = last - season.start - (seen.periods[row]! + 0.5) * period.days
      if (ago < 0 || ago >= 365) continue
      came += seen.came[row]!
      expected += sigmoid(oddsOf(seen.rows, row * width, weights))
    }
    drift[delivery] = Math.log((came + 5) / (expected + 5))
  }
  return { intercept: intercept!, coefficients: Object.fromEntries(featureNames.map((name, at) => [name, others[at]!])), drift }
}

function oddsOf(rows: Float64Array, from: number, weights: Float64Array): number {
  let odds = weights[0]!
  for (let at = 1; at < weights.length; at++) odds += weights[at]! * rows[from + at - 1]!
  return odds
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

const mostSteps = 40

/** The coefficients, the intercept first: it is not held back. A step that makes the fit worse is halved. */
function newton(seen: Periods, ridge: number): Float64Array {
  const { rows, came, weights: counts } = seen
  const width = featureNames.length
  const size = width + 1
  let weights = new Float64Array(size)
  const total = counts.reduce((sum, each) => sum + each, 0)
  const happened = came.reduce((sum, each, row) => sum + each * counts[row]!, 0)
  weights[0] = Math.log((happened + 1) / (total - happened + 1))
  let fit = fitOf(seen, weights, ridge)
  for (let step = 0; step < mostSteps; step++) {
    const [slope, curve] = [new Float64Array(size), new Float64Array(size * size)]
    const row = new Float64Array(size)
    row[0] = 1
    for (let at = 0; at < came.length; at++) {
      row.set(rows.subarray(at * width, (at + 1) * width), 1)
      const given = sigmoid(oddsOf(rows, at * width, weights))
      const error = counts[at]! * (came[at]! - given)
      const bend = counts[at]! * given * (1 - given)
      for (let one = 0; one < size; one++) {
        const value = row[one]!
        if (value === 0) continue
        slope[one]! += error * value
        const bent = bend * value
        for (let other = 0; other <= one; other++) curve[one * size + other]! += bent * row[other]!
      }
    }
    for (let one = 1; one < size; one++) {
      slope[one]! -= ridge * weights[one]!
      curve[one * size + one]! += ridge
    }
    const move = solve(curve, slope, size)
    let length = 1
    let next = weights
    let better = fit
    for (; length > 1e-6; length /= 2) {
      next = weights.map((weight, at) => weight + length * move[at]!)
      better = fitOf(seen, next, ridge)
      if (better > fit) break
    }
    if (better - fit < 1e-7 * Math.abs(fit)) break
    weights = next
    fit = better
  }
  return weights
}

/** The logarithm of how likely what came is under weights, less what the penalty takes. */
function fitOf({ rows, came, weights: counts }: Periods, weights: Float64Array, ridge: number): number {
  const width = featureNames.length
  let sum = 0
  for (let at = 0; at < came.length; at++) {
    const odds = oddsOf(rows, at * width, weights)
    sum -= counts[at]! * Math.log1p(Math.exp(came[at] === 1 ? -odds : odds))
  }
  for (let at = 1; at < weights.length; at++) sum -= (ridge / 2) * weights[at]! ** 2
  return sum
}

/** Solves a symmetric system of which the lower half is given, by Cholesky's method. */
function solve(lower: Float64Array, right: Float64Array, size: number): Float64Array {
  const root = Float64Array.from(lower)
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = root[row * size + column]!
      for (let at = 0; at < column; at++) sum -= root[row * size + at]! * root[column * size + at]!
      root[row * size + column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / root[column * size + column]!
    }
  }
  const out = Float64Array.from(right)
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) out[row]! -= root[row * size + at]! * out[at]!
    out[row]! /= root[row * size + row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) out[row]! -= root[at * size + row]! * out[at]!
    out[row]! /= root[row * size + row]!
  }
  return out
}

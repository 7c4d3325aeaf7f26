import { featureNames, featuresOf, period, writeFeatures } from '../../src/forecast/index.ts'
import type { PastSeason } from './seasons.ts'

/** What is seen of seasons up to a day: a row for each period in which the next season could have come, and whether it did. */
export interface Periods {
  readonly came: Uint8Array
  readonly weights: Float64Array
  /** The season of each row, by its place. */
  readonly seasons: Int32Array
  readonly periods: Int16Array
}

/** What was known on `today` of seasons that had come out by then: later ones, and what came later, are not looked at. Seasons count half after so many years. */
export function periodsOf(seasons: readonly PastSeason[], today: number, halfLifeYears: number): Periods {
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
    came: new Uint8Array(total),
    weights: new Float64Array(total),
    seasons: new Int32Array(total),
    periods: new Int16Array(total),
  }
  let row = 0
  for (const [at, { count, came }] of spans.entries()) {
    const weight = 0.5 ** ((today - seasons[at]!.start) / 365 / halfLifeYears)
    for (let index = 0; index < count; index++, row++) {
      out.came[row] = came && index === count - 1 ? 1 : 0
      out.weights[row] = weight
      out.seasons[row] = at
      out.periods[row] = index
    }
  }
  return out
}

/** The features of all rows, one after another, as of a day. */
export function featureRows(seasons: readonly PastSeason[], today: number, { seasons: places, periods }: Periods): Float64Array {
  const width = featureNames.length
  const rows = new Float64Array(places.length * width)
  const features = seasons.map(({ known }) => featuresOf(known, today))
  for (let row = 0; row < places.length; row++) writeFeatures(features[places[row]!]!, periods[row]!, rows, row * width)
  return rows
}

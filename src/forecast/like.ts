import type { SeasonKnown } from './season-known.ts'

/** What became of past seasons that are alike: how many there were, and how many of them had another within three years of their premiere. */
export interface Like {
  readonly delivery: SeasonKnown['delivery']
  /** Numbers of seasons, from and to; null for all. */
  readonly seasons: Band | null
  /** Ratings of ten, from and to below; null for all. */
  readonly ratings: Band | null
  /** Whether in another language than English; null for all. */
  readonly isForeign: boolean | null
  /** They had not come back by so many days. */
  readonly waited: number
  readonly count: number
  readonly came: number
}

/** From, and to. */
export type Band = readonly [from: number, to: number]

/** Bands in which seasons are counted. */
export const seasonBands: readonly Band[] = [
  [1, 1],
  [2, 2],
  [3, 5],
  [6, Number.POSITIVE_INFINITY],
]
/** Another season within so many days of the premiere counts: what is longer ago than that can be judged. */
export const likeDays = 1095

/** Of ten. */
export const ratingBands: readonly Band[] = [
  [0, 7.5],
  [7.5, 8],
  [8, 8.5],
  [8.5, Number.POSITIVE_INFINITY],
]
/** Days that have been waited for. */
export const waits: readonly number[] = [0, 365, 450, 540, 730]

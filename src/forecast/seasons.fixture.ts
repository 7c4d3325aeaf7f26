import fc from 'fast-check'
import type { SeasonKnown } from './season-known.ts'

/** The second season of a drama that comes each year. */
export const usual: SeasonKnown = {
  season: 2,
  previousGap: 365,
  rating: 8,
  ratingChange: null,
  delivery: 'linear',
  isForeign: false,
  isPart: false,
  isGlobal: false,
  genres: [],
  isNumbered: true,
}

/** Any season that can be. */
export const anySeason: fc.Arbitrary<SeasonKnown> = fc.record({
  season: fc.integer({ min: 1, max: 40 }),
  previousGap: fc.option(fc.integer({ min: 14, max: 3650 })),
  rating: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
  ratingChange: fc.option(fc.double({ min: -5, max: 5, noNaN: true })),
  delivery: fc.constantFrom('linear', 'stream'),
  isForeign: fc.boolean(),
  isPart: fc.boolean(),
  isGlobal: fc.boolean(),
  genres: fc.subarray(['speculative', 'light', 'crime'] as const),
  isNumbered: fc.boolean(),
})

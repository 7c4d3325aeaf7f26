import fc from 'fast-check'
import { genreWords, type Genre, type SeasonKnown } from './season-known.ts'

/** The second season of a drama that comes each year. */
export const usual: SeasonKnown = {
  season: 2,
  premiere: 18_000,
  middle: 18_000,
  previousGap: 365,
  rating: 8,
  delivery: 'linear',
  isForeign: false,
  isPart: false,
  isGlobal: false,
  genres: [],
  isNumbered: true,
  minutes: null,
}

/** Any season that can be. */
export const anySeason: fc.Arbitrary<SeasonKnown> = fc
  .record({
    season: fc.integer({ min: 1, max: 40 }),
    premiere: fc.integer({ min: 7_300, max: 21_000 }),
    previousGap: fc.option(fc.integer({ min: 14, max: 3650 })),
    rating: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
    delivery: fc.constantFrom('linear' as const, 'stream' as const),
    isForeign: fc.boolean(),
    isPart: fc.boolean(),
    isGlobal: fc.boolean(),
    genres: fc.subarray(Object.keys(genreWords) as Genre[]),
    isNumbered: fc.boolean(),
    minutes: fc.option(fc.integer({ min: 1, max: 5000 })),
  })
  .map(known => ({ ...known, middle: known.premiere }))

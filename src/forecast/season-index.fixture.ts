import fc from 'fast-check'
import { SeasonIndexBuilder, type SeriesSeasons } from './season-index-builder.ts'
import { openSeasonIndex, type SeasonIndex } from './season-index.ts'
import { anySeason } from './seasons.fixture.ts'

/** Days on which catalogues were read. */
export const ratedFrom = [16_000, 19_000] as const

/** Any series with some seasons whose days follow each other, as `SeasonKnown` has them; ids are given when they are built. */
export const anySeries: fc.Arbitrary<Omit<SeriesSeasons, 'id'>> = fc
  .record({
    title: fc.string({ unit: 'grapheme', maxLength: 12 }),
    seenUntil: fc.constantFrom(17_000, 21_000),
    carrier: fc.option(fc.constantFrom('CBS', 'Netflix', 'Télé')),
    same: anySeason,
    gaps: fc.array(fc.integer({ min: 1, max: 1500 }), { maxLength: 5 }),
    ratings: fc.array(fc.option(fc.double({ min: 1, max: 10, noNaN: true })), { minLength: 12, maxLength: 12 }),
    isLastUnknown: fc.boolean(),
  })
  .map(({ same, gaps, ratings, isLastUnknown, ...series }) => {
    let day = same.premiere
    const seasons = [0, ...gaps].map((gap, at) => {
      day += gap
      const known = { ...same, season: at + 1, premiere: day, middle: day + 10, previousGap: at === 0 ? null : gap }
      return { known, ratings: ratings.slice(at * 2, at * 2 + 2), isNextUnknown: isLastUnknown && at === gaps.length, isNextRough: false }
    })
    return { ...series, seasons }
  })

/** An index of series, whose ids are 10, 20, 30 and so on. */
export function indexOf(series: readonly Omit<SeriesSeasons, 'id'>[]): SeasonIndex {
  const builder = new SeasonIndexBuilder(ratedFrom)
  for (const [at, each] of series.entries()) builder.add({ ...each, id: (at + 1) * 10 })
  return openSeasonIndex(builder.finish())
}

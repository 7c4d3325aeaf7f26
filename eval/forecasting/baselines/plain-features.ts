import { genresOf, type Genre } from '../../../src/forecast/index.ts'
import type { PastSeason } from '../seasons.ts'

/** What simpler methods look at, by name: each gives the numbers of a season. */
export const plainFeatures = {
  season: ({ known: { season } }: PastSeason) => [Number(season === 1), Math.log(season), Number(season >= 6)],
  rating: ({ known: { rating } }: PastSeason) => [rating === null ? 0 : rating - 8],
  trend: ({ ratings }: PastSeason) => [ratings.length < 2 ? 0 : ratings.at(-1)! - ratings.at(-2)!],
  genre: ({ known: { genres } }: PastSeason) => allGenres.map(genre => Number(genres.includes(genre))),
  age: ({ age }: PastSeason) => [age / 365],
  'previous gap': ({ known: { previousGap } }: PastSeason) => [
    Number(previousGap !== null),
    previousGap === null ? 0 : Math.log(previousGap / 365),
  ],
  group: ({ known: { isForeign, isPart, isGlobal, isNumbered } }: PastSeason) => [isForeign, isPart, isGlobal, isNumbered].map(Number),
  length: ({ known: { minutes } }: PastSeason) => [minutes === null ? 0 : Math.log(Math.min(2000, Math.max(20, minutes)) / 300)],
} as const

/** The name of something that is looked at. */
export type PlainFeature = keyof typeof plainFeatures

/** The numbers of a season, in one row. */
export function plainRow(season: PastSeason, features: readonly PlainFeature[]): Float64Array {
  return Float64Array.from(features.flatMap(name => plainFeatures[name](season)))
}

const allGenres: readonly Genre[] = genresOf(
  'action adventure animation biography comedy crime family fantasy history horror music mystery romance sci-fi thriller war',
)

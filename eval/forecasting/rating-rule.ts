import { comesWithin, curveOf } from '../../src/forecast/index.ts'
import { fitHazard, shippedFit } from './fit.ts'
import { isDecided, within } from './rolling.ts'
import { probabilityScores } from './scores.ts'
import type { PastSeason } from './seasons.ts'

/** "The higher the rating, the likelier it survives", on data: what became of seasons by their ratings. */
export interface RatingRule {
  readonly count: number
  /** Tenths of the seasons, the lowest ratings first. */
  readonly tenths: readonly { readonly rating: number; readonly count: number; readonly share: number }[]
  readonly auc: number
  /** How much oftener the top fifth came back than the bottom fifth. */
  readonly spread: number
  /** Of how many seasons the chance that Hiatus gives falls when the rating is half a point higher; and by how much it rises on average. */
  readonly falls: number
  readonly rise: number
}

const halfPoint = 0.5

/** Tests the rule on seasons with ratings that are decided. */
export function testRatingRule(seasons: readonly PastSeason[], today: number): RatingRule {
  const rated = seasons
    .filter(season => season.known.rating !== null && isDecided(season))
    .toSorted((a, b) => a.known.rating! - b.known.rating!)
  const hasCome = ({ start, next }: PastSeason): boolean => next !== null && next - start <= within
  const shareOf = (own: readonly PastSeason[]): number => own.filter(hasCome).length / own.length
  const slice = (from: number, to: number): readonly PastSeason[] =>
    rated.slice(Math.floor(from * rated.length), Math.floor(to * rated.length))
  const model = fitHazard(seasons, today, shippedFit)
  const chance = ({ known }: PastSeason, more: number): number =>
    comesWithin(curveOf(model, { ...known, rating: known.rating! + more }), within)
  const moves = rated.map(season => chance(season, halfPoint) - chance(season, 0))
  const ratings = rated.map(({ known }) => known.rating! / 10)
  return {
    count: rated.length,
    tenths: Array.from({ length: 10 }, (_, at) => {
      const own = slice(at / 10, (at + 1) / 10)
      return { rating: own.reduce((sum, { known }) => sum + known.rating!, 0) / own.length, count: own.length, share: shareOf(own) }
    }),
    auc: probabilityScores(rated.map(hasCome), ratings, ratings).auc,
    spread: shareOf(slice(0.8, 1)) - shareOf(slice(0, 0.2)),
    falls: moves.filter(move => move < -1e-9).length,
    rise: moves.reduce((sum, move) => sum + move, 0) / moves.length,
  }
}

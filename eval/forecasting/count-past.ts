import { likeDays, ratingBands, seasonBands, waits, type Like } from '../../src/forecast/index.ts'
import type { PastSeason } from './seasons.ts'

/** Seasons of the last ten years that can be judged: what was usual before is not today. */
const lookBack = 3652

/** Counts what became of past seasons, in every group that a forecast may speak of: only of those that have been seen for three years. */
export function countPast(seasons: readonly PastSeason[]): readonly Like[] {
  const seen = seasons.filter(({ start, end }) => end - start >= likeDays && end - start < likeDays + lookBack)
  return (['linear', 'stream'] as const).flatMap(delivery =>
    [null, ...seasonBands].flatMap(bySeason =>
      [null, ...ratingBands].flatMap(byRating =>
        [null, false, true].flatMap(isForeign => {
          const group = seen.filter(
            ({ known }) =>
              known.delivery === delivery &&
              (bySeason === null || (known.season >= bySeason[0] && known.season <= bySeason[1])) &&
              (byRating === null || (known.rating !== null && known.rating >= byRating[0] && known.rating < byRating[1])) &&
              (isForeign === null || known.isForeign === isForeign),
          )
          // Dramas are all of one language.
          if (delivery === 'linear' && isForeign !== null) return []
          return waits.flatMap(waited => {
            const open = group.filter(({ start, next }) => next === null || next - start > waited)
            const came = open.filter(({ start, next }) => next !== null && next - start <= likeDays)
            return open.length === 0
              ? []
              : [{ delivery, seasons: bySeason, ratings: byRating, isForeign, waited, count: open.length, came: came.length }]
          })
        }),
      ),
    ),
  )
}

import { ratingBands, seasonBands, waits, type Band, type Like } from './like.ts'
import { pastCounts } from './past-counts.ts'
import type { SeasonKnown } from './season-known.ts'

/** Fewer past seasons than this say little of one. */
const leastLike = 30

/** Past seasons like one that has been waited for `elapsed` days: as alike as there are enough of. Null where there are too few of any kind. */
export function likeOf({ delivery, season, rating, isForeign }: SeasonKnown, elapsed: number): Like | null {
  const waited = waits.findLast(wait => wait <= elapsed) ?? 0
  const [seasons, ratings] = [seasonBands.find(band => season <= band[1])!, bandOf(ratingBands, rating)]
  const fits = pastCounts.filter(
    each =>
      each.delivery === delivery &&
      each.waited === waited &&
      (each.seasons === null || same(each.seasons, seasons)) &&
      (each.ratings === null || same(each.ratings, ratings)) &&
      (each.isForeign === null || each.isForeign === isForeign) &&
      each.count >= leastLike,
  )
  return fits.toSorted((a, b) => named(b) - named(a) || a.count - b.count)[0] ?? null
}

/** How often seasons of a delivery, or of any, had another within three years of their premiere. */
export function baseRate(delivery: SeasonKnown['delivery'] | null): { readonly count: number; readonly came: number } {
  const all = pastCounts.filter(
    each =>
      each.waited === 0 &&
      each.seasons === null &&
      each.ratings === null &&
      each.isForeign === null &&
      (delivery === null || each.delivery === delivery),
  )
  return { count: total(all.map(({ count }) => count)), came: total(all.map(({ came }) => came)) }
}

function bandOf(bands: readonly Band[], value: number | null): Band | null {
  return value === null ? null : bands.find(([from, to]) => value >= from && value < to)!
}

function same(one: Band, other: Band | null): boolean {
  return other !== null && one[0] === other[0]
}

/** How many things a count is narrowed by. */
function named({ seasons, ratings, isForeign }: Like): number {
  return Number(seasons !== null) + Number(ratings !== null) + Number(isForeign !== null)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}

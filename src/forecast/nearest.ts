import { likeDays } from './like.ts'
import { gapBefore, genreOrder, ratingsOn, seasonAt, seasonFlag, type SeasonIndex } from './season-index.ts'
import type { SeasonKnown } from './season-known.ts'

/** A past season that is like another, and what became of it. Days are numbers of days. */
export interface PastCase {
  readonly series: number
  readonly title: string
  readonly season: number
  readonly premiere: number
  /** As it was known on the day of the forecast. */
  readonly rating: number | null
  /** Days from its premiere to that of the next season; null where none came within three years. */
  readonly cameAfter: number | null
  /** How unlike they are, from 0 to 1. */
  readonly distance: number
}

/** The season that past ones are sought for. */
export interface Sought {
  /** Its series, none of whose seasons is a case; null where it is in no index. */
  readonly series: number | null
  readonly known: SeasonKnown
  /** Days since its premiere, up to the day of the forecast. */
  readonly elapsed: number
}

/** What seasons are compared by: how much each counts, and how far apart is as far as can be. Of those with a `log`, how many times as much. */
const traits = {
  season: { weight: 3, log: 3 },
  rating: { weight: 2, apart: 1.5 },
  gap: { weight: 2, log: 2 },
  language: { weight: 1.5, apart: 1 },
  genres: { weight: 1.5, apart: 1 },
  premiere: { weight: 1, apart: 15 * 365.25 },
  length: { weight: 1, log: 3 },
} as const
type Trait = keyof typeof traits
const names = Object.keys(traits) as readonly Trait[]
/** What is not known of a case is taken as half unlike: else those of which least is known would be the nearest. */
const unknown = 0.5

/** So many cases are named, each of another series. */
const mostCases = 5
/** Where fewer past seasons can be cases, the nearest of them may be far. */
const leastPool = 30

/**
 * The past seasons that are most like one, the nearest first, with what became of them: the k nearest neighbours (Fix and Hodges, 1951) by Gower's distance (1971), the weighted mean of the distances in
 * each trait, each from 0 to 1: of numbers how far apart they are on a scale of their own, of genres the share that is not in common (Jaccard). Only seasons of the same delivery count, that had been
 * waited for as long, and that had been seen for three years on the day of the forecast: those that came back sooner are known sooner, and would pass for the rule. Nothing is looked at that came
 * later than the day. Nothing where there are too few.
 */
export function nearestCases(index: SeasonIndex, sought: Sought): readonly PastCase[] {
  const { known, elapsed, series } = sought
  const today = known.premiere + elapsed
  const { of, season, premiere, flags, seriesId, seenUntil } = index.sections
  const wanted = known.delivery === 'stream' ? seasonFlag.stream : 0
  const seenFor = Math.max(likeDays, elapsed)
  const { byNumber, distanceOf } = distancesFrom(index, known, today)
  const best: { readonly row: number; readonly distance: number; readonly cameAfter: number | null }[] = []
  let bound = Number.POSITIVE_INFINITY
  let pool = 0
  for (let row = 0; row < of.length; row++) {
    if ((flags[row]! & (seasonFlag.stream | seasonFlag.nextUnknown)) !== wanted) continue
    // Most are too far by their number alone.
    if (pool >= leastPool && byNumber[Math.min(season[row]!, byNumber.length - 1)]! >= bound) continue
    const began = premiere[row]!
    const place = of[row]!
    if (began + seenFor > today || began + seenFor > seenUntil[place]! || seriesId[place] === series) continue
    const after = of[row + 1] === place ? premiere[row + 1]! - began : 0
    const cameAfter = after !== 0 && began + after <= today ? after : null
    if (cameAfter !== null && cameAfter <= elapsed) continue
    pool++
    const distance = distanceOf(row, bound)
    if (distance >= bound) continue
    const own = best.findIndex(each => of[each.row] === place)
    if (own >= 0 && best[own]!.distance <= distance) continue
    if (own >= 0) best.splice(own, 1)
    else if (best.length === mostCases) best.pop()
    const at = best.findIndex(each => each.distance > distance)
    best.splice(at < 0 ? best.length : at, 0, { row, distance, cameAfter })
    if (best.length === mostCases) bound = best.at(-1)!.distance
  }
  if (pool < leastPool) return []
  return best.map(({ row, distance, cameAfter }) => {
    const { series: id, title, known: found } = seasonAt(index, row, today)
    return { series: id, title, season: found.season, premiere: found.premiere, rating: found.rating, cameAfter, distance }
  })
}

/** How unlike seasons are to one, from 0 to 1. */
interface Distances {
  /** What the number of the season alone makes of it; the last is that of all later ones. */
  readonly byNumber: Float64Array
  /** That of a row; what is at least `bound` may be given as any such number. */
  readonly distanceOf: (row: number, bound: number) => number
}

function distancesFrom(index: SeasonIndex, known: SeasonKnown, today: number): Distances {
  const { season, premiere, flags, genres, minutes } = index.sections
  const ratings = known.rating === null ? null : ratingsOn(index, today)
  const bits = known.genres.reduce((sum, genre) => sum | (1 << genreOrder.indexOf(genre)), 0)
  const foreign = known.isForeign ? seasonFlag.foreign : 0
  const [logGap, logLength] = [logOf(known.previousGap), logOf(known.minutes)]
  const counted = {
    season: true,
    rating: ratings !== null,
    gap: logGap !== null,
    language: true,
    genres: bits !== 0,
    premiere: true,
    length: logLength !== null,
  } satisfies Record<Trait, boolean>
  const total = names.reduce((sum, trait) => sum + (counted[trait] ? traits[trait].weight : 0), 0)
  const shares = Object.fromEntries(names.map(trait => [trait, traits[trait].weight / total])) as Record<Trait, number>
  const byNumber = Float64Array.from(
    { length: 100 },
    (_, other) => shares.season * part(Math.abs(Math.log(Math.max(1, other) / known.season)) / Math.log(traits.season.log)),
  )
  return {
    byNumber,
    distanceOf(row, bound) {
      let sum = byNumber[Math.min(season[row]!, byNumber.length - 1)]!
      if ((flags[row]! & seasonFlag.foreign) !== foreign) sum += shares.language
      if (ratings !== null) sum += shares.rating * part(Math.abs(ratings[row]! - known.rating!) / traits.rating.apart)
      if (sum >= bound) return bound
      sum += shares.premiere * part(Math.abs(premiere[row]! - known.premiere) / traits.premiere.apart)
      if (bits !== 0) sum += shares.genres * jaccard(genres[row]!, bits)
      if (sum >= bound) return bound
      if (logGap !== null) sum += shares.gap * logPart(gapBefore(index, row), logGap, traits.gap.log)
      if (logLength !== null) sum += shares.length * logPart(minutes[row]!, logLength, traits.length.log)
      return Math.min(1, sum)
    },
  }
}

function logOf(value: number | null): number | null {
  return value === null || value <= 0 ? null : Math.log(value)
}

function logPart(value: number | null, log: number, times: number): number {
  return value === null ? unknown : part(Math.abs(Math.log(value) - log) / Math.log(times))
}

/** A distance of at most 1; what is NaN is not known. */
function part(distance: number): number {
  return distance <= 1 ? distance : distance > 1 ? 1 : unknown
}

/** The share of genres that two have not in common. */
function jaccard(one: number, other: number): number {
  return one === 0 ? unknown : 1 - countBits(one & other) / countBits(one | other)
}

/** How many of sixteen bits are set. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >> 1) & 0x5555)
  const fours = (pairs & 0x3333) + ((pairs >> 2) & 0x3333)
  const eights = (fours + (fours >> 4)) & 0x0f0f
  return (eights + (eights >> 8)) & 0x1f
}

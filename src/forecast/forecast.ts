import { hazardModel } from './coefficients.ts'
import { comesWithin, curveOf, curvesOf, dayOfLevel, type Curve, type HazardModel } from './curve.ts'
import { period } from './features.ts'
import { likeOf } from './like-of.ts'
import type { Like } from './like.ts'
import type { SeasonKnown } from './season-known.ts'

/** What is likely of the season after one that has come out. Days are counted from its premiere. */
export interface Forecast {
  /** The day, as a number, up to which the model had learnt. */
  readonly learntUntil: number
  /** How likely another season is to come within five years of the premiere, given that none has by now. */
  readonly chance: number
  readonly level: Level
  /** If it comes: the day by which half of such seasons have, and the days between which half and eight of ten do. */
  readonly middle: number
  readonly half: readonly [from: number, to: number]
  readonly most: readonly [from: number, to: number]
  /** How likely it is to have come by the end of each fortnight since the premiere, given that it has not by now; 0 for the premiere itself. */
  readonly curve: readonly number[]
  /** What became of seasons like it; null where too few are known. */
  readonly like: Like | null
  /** What moves the chance, the strongest first: how likely it would be if that were as usual. */
  readonly reasons: readonly { readonly what: Reason; readonly without: number }[]
}

/** What of a season moves its chance. */
export type Reason = 'rating' | 'season' | 'language' | 'part' | 'genre' | 'length' | 'elapsed' | 'news'

/** The levels of the trade's scorecards between what is official: that comes from evidence. */
export type Level = 'sure thing' | 'safe bet' | 'could go either way' | 'long shot' | 'essentially cancelled'

const levels: readonly (readonly [least: number, level: Level])[] = [
  [0.85, 'sure thing'],
  [0.65, 'safe bet'],
  [0.35, 'could go either way'],
  [0.12, 'long shot'],
  [0, 'essentially cancelled'],
]

/** So far a forecast looks: five years less six days. */
export const horizon = period.days * period.count

/** Where fewer days are left of that, nothing is said: what comes later would be cut off. */
const leastReach = 364

/** A reason that moves the chance by less is none. */
const leastMove = 0.03

const plainLevels: HazardModel['levels']['linear'] = { half: [0.25, 0.75], most: [0.1, 0.9] }

/** What a forecast is made with, besides what is known of the season. */
export interface ForecastOptions {
  /** The newest unless given. */
  readonly model?: HazardModel
  /** Bends the curve to what is announced, or seen, of the next season. */
  readonly sharpen?: (curve: Curve) => Curve
  /** Whether that tells of days: windows are then as the curve has them, since what the model's own were wrong by is not known of it. */
  readonly isDated?: boolean
}

/**
 * Forecasts the next season from what is known of the last, when `elapsed` days have gone by since its premiere without it. Null where more than four years have: so few come back that hardly anything was
 * learnt of them.
 */
export function forecastFrom(
  known: SeasonKnown,
  elapsed: number,
  { model = hazardModel, sharpen, isDated = false }: ForecastOptions = {},
): Forecast | null {
  if (elapsed > horizon - leastReach) return null
  const curveIf = curvesOf(model, known)
  const plain = curveIf(known)
  const curve = sharpen?.(plain) ?? plain
  const chance = comesWithin(curve, horizon, elapsed)
  const day = (level: number): number => Math.round(dayOfLevel(curve, level, { elapsed, horizon }))
  const { half, most } = isDated ? plainLevels : model.levels[known.delivery]
  const chanceIf = (other: Partial<SeasonKnown>): number => comesWithin(curveIf({ ...known, ...other }), horizon, elapsed)
  const unmoved = comesWithin(plain, horizon, elapsed)
  const { season, rating, isForeign, isPart, genres, minutes, delivery } = known
  const isStream = delivery === 'stream'
  // Languages and lengths were learnt of services alone, genres of channels.
  const others: readonly (readonly [Reason, number])[] = [
    ['rating', rating === null ? unmoved : chanceIf({ rating: 8 })],
    [
      'season',
      season === 1 ? chanceIf({ season: 2 }) : comesWithin(curveOf(model, { ...known, season: 1, previousGap: null }), horizon, elapsed),
    ],
    ['language', isStream ? chanceIf({ isForeign: !isForeign }) : unmoved],
    ['part', isPart ? comesWithin(curveOf(model, { ...known, isPart: false }), horizon, elapsed) : unmoved],
    ['genre', isStream || genres.length === 0 ? unmoved : chanceIf({ genres: [] })],
    ['length', isStream && minutes !== null ? chanceIf({ minutes: null }) : unmoved],
    ['elapsed', comesWithin(plain, horizon, 0)],
  ]
  return {
    learntUntil: model.asOf,
    chance,
    level: levels.find(([least]) => chance >= least)![1],
    middle: day(0.5),
    half: [day(half[0]), day(half[1])],
    most: [day(most[0]), day(most[1])],
    curve: Array.from({ length: curve.length }, (_, index) => comesWithin(curve, Math.max(elapsed, index * period.days), elapsed)),
    // They are counted once, up to the newest model's day: an earlier one could not have known them.
    like: model === hazardModel ? likeOf(known, elapsed) : null,
    reasons: [
      ...(Math.abs(chance - unmoved) < leastMove ? [] : [{ what: 'news' as const, without: unmoved }]),
      ...others
        .map(([what, without]) => ({ what, without }))
        .filter(({ without }) => Math.abs(without - unmoved) >= leastMove)
        .toSorted((a, b) => Math.abs(b.without - unmoved) - Math.abs(a.without - unmoved)),
    ],
  }
}

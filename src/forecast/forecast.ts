import { hazardModel } from './coefficients.ts'
import { comesWithin, curveOf, dayOfLevel } from './curve.ts'
import { period } from './features.ts'
import type { SeasonKnown } from './season-known.ts'

/** What is likely of the season after one that has come out. Days are counted from its premiere. */
export interface Forecast {
  /** How likely another season is to come within three years of the premiere, given that none has by now. */
  readonly chance: number
  readonly level: Level
  /** If it comes: the day by which half of such seasons have, and the days between which half and eight of ten do. */
  readonly middle: number
  readonly half: readonly [from: number, to: number]
  readonly most: readonly [from: number, to: number]
  /** What moves the chance, the strongest first: how likely it would be if that were as usual. */
  readonly reasons: readonly { readonly what: Reason; readonly without: number }[]
}

/** What of a season moves its chance. */
export type Reason = 'rating' | 'season' | 'language' | 'part' | 'elapsed' | 'delivery'

/** The levels of the trade's scorecards between what is official: that comes from evidence. */
export type Level = 'sure thing' | 'safe bet' | 'could go either way' | 'long shot' | 'essentially cancelled'

const levels: readonly (readonly [least: number, level: Level])[] = [
  [0.85, 'sure thing'],
  [0.65, 'safe bet'],
  [0.35, 'could go either way'],
  [0.12, 'long shot'],
  [0, 'essentially cancelled'],
]

/** So far a forecast looks: three years less a day. */
export const horizon = period.days * period.count

/** A reason that moves the chance by less is none. */
const leastMove = 0.03

/**
 * Forecasts the next season from what is known of the last, when `elapsed` days have gone by since its premiere without it. Null where more than three years have: so few come back that nothing was
 * learnt of them.
 */
export function forecastFrom(known: SeasonKnown, elapsed: number): Forecast | null {
  if (elapsed >= horizon - period.days) return null
  const curve = curveOf(hazardModel, known)
  const chance = comesWithin(curve, horizon, elapsed)
  const day = (level: number): number => Math.round(dayOfLevel(curve, level, { elapsed, horizon }))
  const chanceIf = (other: Partial<SeasonKnown>, since = elapsed): number =>
    comesWithin(curveOf(hazardModel, { ...known, ...other }), horizon, since)
  const others: readonly (readonly [Reason, number])[] = [
    ['rating', known.rating === null ? chance : chanceIf({ rating: 8, ratingChange: null })],
    ['season', chanceIf({ season: known.season === 1 ? 2 : 1, ...(known.season === 1 ? {} : { previousGap: null }) })],
    ['language', chanceIf({ isForeign: !known.isForeign })],
    ['part', known.isPart ? chanceIf({ isPart: false }) : chance],
    ['elapsed', chanceIf({}, 0)],
    ['delivery', chanceIf({ delivery: known.delivery === 'stream' ? 'linear' : 'stream' })],
  ]
  return {
    chance,
    level: levels.find(([least]) => chance >= least)![1],
    middle: day(0.5),
    half: [day(0.25), day(0.75)],
    most: [day(0.1), day(0.9)],
    reasons: others
      .map(([what, without]) => ({ what, without }))
      .filter(({ without }) => Math.abs(without - chance) >= leastMove)
      .toSorted((a, b) => Math.abs(b.without - chance) - Math.abs(a.without - chance)),
  }
}

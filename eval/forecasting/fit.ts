import {
  baseGroupOf,
  baseGroups,
  featureNames,
  period,
  risingFeatures,
  type BaseGroup,
  type HazardModel,
  type SeasonKnown,
} from '../../src/forecast/index.ts'
import { fitLogistic } from './logistic.ts'
import { featureRows, periodsOf } from './periods.ts'
import type { PastSeason } from './seasons.ts'

/** A model but for the levels of its windows. */
export type Fitted = Omit<HazardModel, 'levels'>

/** How a model is fitted: years after which a season counts half, and how much coefficients are held back. */
export interface FitOptions {
  readonly halfLifeYears: number
  readonly ridge: number
}

/** How the model that is shipped is fitted. */
export const shippedFit: FitOptions = { halfLifeYears: 3, ridge: 5 }

const halfLifeOfBase = 4
/** So many seasons' worth of what lies above counts in each period: all periods together, all groups of a delivery. */
const shrink = { period: 10, group: 20 } as const

/** Fits the hazard model to what was known on a day: first the curves of groups, then what the features add to them. */
export function fitHazard(seasons: readonly PastSeason[], today: number, { halfLifeYears, ridge }: FitOptions): Fitted {
  const base = baseOf(seasons, today)
  const seen = periodsOf(seasons, today, halfLifeYears)
  const rows = featureRows(seasons, today, seen)
  const offsets = Float64Array.from(seen.periods, (index, row) => base[baseGroupOf(seasons[seen.seasons[row]!]!.known)][index]!)
  const width = featureNames.length
  const rising = risingFeatures.map(name => featureNames.indexOf(name))
  const [intercept, ...weights] = fitLogistic({ rows, width, offsets, came: seen.came, weights: seen.weights }, ridge, rising)
  return {
    asOf: today,
    base,
    intercept: intercept!,
    coefficients: Object.fromEntries(featureNames.map((name, at) => [name, weights[at]!])),
  }
}

/** The log-odds of each period for each group, drawn towards those of its delivery, and these towards those of all periods: few seasons prove little. */
export function baseOf(seasons: readonly PastSeason[], today: number): Readonly<Record<BaseGroup, readonly number[]>> {
  const groups = new Map(baseGroups.map(group => [group, counted()]))
  const deliveries: Readonly<Record<SeasonKnown['delivery'], Counted>> = { linear: counted(), stream: counted() }
  const { came, weights, periods, seasons: places } = periodsOf(seasons, today, halfLifeOfBase)
  for (let row = 0; row < came.length; row++) {
    const { known } = seasons[places[row]!]!
    for (const into of [groups.get(baseGroupOf(known))!, deliveries[known.delivery]]) {
      into.open[periods[row]!]! += weights[row]!
      into.came[periods[row]!]! += weights[row]! * came[row]!
    }
  }
  return Object.fromEntries(
    baseGroups.map(group => {
      const { open, came: ended } = deliveries[group === 'linear' ? 'linear' : 'stream']
      const usual = (sum(ended) + 1) / (sum(open) + 100)
      const own = groups.get(group)!
      const odds = Array.from({ length: period.count }, (_, index) => {
        const delivery = (ended[index]! + shrink.period * usual) / (open[index]! + shrink.period)
        const hazard = (own.came[index]! + shrink.group * delivery) / (own.open[index]! + shrink.group)
        return Math.log(hazard / (1 - hazard))
      })
      return [group, odds]
    }),
  ) as unknown as Record<BaseGroup, readonly number[]>
}

interface Counted {
  readonly open: Float64Array
  readonly came: Float64Array
}

function counted(): Counted {
  return { open: new Float64Array(period.count), came: new Float64Array(period.count) }
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, each) => total + each, 0)
}

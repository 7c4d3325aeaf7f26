import { SeededRandom } from '../../bench/corpus/random.ts'
import { dayNumber, dayOf, type FactStatus, type OutletRecord, type Property } from '../../src/model/index.ts'
import { isRight } from './truth.ts'
import { endOf, factsOn, type World } from './world.ts'

/** A fact as it was given on some day, and whether it was right. */
export interface Forecast {
  readonly probability: number
  readonly isRight: boolean
  readonly status: FactStatus
  readonly property: Property
}

/** How much of what is written a store has read: a few articles, or all of it. */
const shares = [0.05, 0.15, 0.4, 1] as const

/** On how many days of its history a world is looked at. */
const looks = 5

/** Facts of worlds on drawn days, by stores that have read a part of what was written, each with whether it is right. */
export function forecastsOf(worlds: readonly World[], records: readonly OutletRecord[], seed: number): readonly Forecast[] {
  const random = new SeededRandom(seed)
  return worlds.flatMap((world, index) => {
    const share = shares[index % shares.length]!
    const read = { ...world, reports: world.reports.filter(() => random.chance(share)) }
    if (read.reports.length === 0) return []
    const [from, to] = [dayNumber(read.reports[0]!.said), dayNumber(endOf(read))]
    return Array.from({ length: looks }, () => dayOf(random.int(from, to))).flatMap(day =>
      factsOn(read, day, records).flatMap((fact): Forecast[] => {
        const right = isRight(world.history, fact, day)
        return right === null ? [] : [{ probability: fact.probability, isRight: right, status: fact.status, property: fact.property }]
      }),
    )
  })
}

/** Facts that were given about the same probability. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly facts: number
  /** The mean of what they were given, and the share of them that is right. */
  readonly given: number
  readonly right: number
}

/** How well probabilities hold: Brier score, expected calibration error (Naeini, Cooper and Hauskrecht, AAAI 2015), and the bins behind it. */
export interface Reliability {
  readonly facts: number
  readonly brier: number
  readonly error: number
  readonly bins: readonly Bin[]
}

/** Edges of the bins: the tenths, with the last one split, where most facts are. */
const edges = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.95, 1.001] as const

/** Puts forecasts into bins and says how far what is given is from what is right. */
export function reliabilityOf(forecasts: readonly Forecast[]): Reliability {
  const facts = forecasts.length
  const bins = edges.slice(1).flatMap((to, index): Bin[] => {
    const from = edges[index]!
    const within = forecasts.filter(({ probability }) => probability >= from && probability < to)
    if (within.length === 0) return []
    const mean = (value: (each: Forecast) => number): number => within.reduce((sum, each) => sum + value(each), 0) / within.length
    return [
      { from, to: Math.min(1, to), facts: within.length, given: mean(each => each.probability), right: mean(each => Number(each.isRight)) },
    ]
  })
  return {
    facts,
    brier: forecasts.reduce((sum, each) => sum + (each.probability - Number(each.isRight)) ** 2, 0) / facts,
    error: bins.reduce((sum, bin) => sum + (bin.facts * Math.abs(bin.given - bin.right)) / facts, 0),
    bins,
  }
}

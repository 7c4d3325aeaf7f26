import { comesWithin, dayOfLevel } from '../../src/forecast/index.ts'
import { bootstrap, noiseFloor } from './bootstrap.ts'
import { renewalBaselines } from './baselines/renewal-baselines.ts'
import { releaseBaselines } from './baselines/release-baselines.ts'
import { allAlike, methods } from './methods.ts'
import { askedOn, decided, hasReturned, isDecided, released, roll, within, type Made, type Trial } from './rolling.ts'
import { crpsOf, dayScores, probabilityScores, type DayScores, type ProbabilityScores } from './scores.ts'
import type { PastSeason } from './seasons.ts'

/** How ways to forecast compare on one trial. */
export interface Comparison {
  readonly trial: string
  readonly renewal: readonly ({ readonly method: string } & ProbabilityScores)[]
  /** The calibration error that chances such as Hiatus's would show if they were right. */
  readonly floor: number
  /** By how much Hiatus's Brier score is smaller than that of all alike, and its CRPS: what 95% of resamples by series hold. */
  readonly skill: readonly [low: number, high: number]
  readonly crpsSkill: readonly [low: number, high: number]
  readonly release: readonly ({ readonly method: string } & DayScores)[]
  readonly conditional: readonly Conditional[]
  /** Within windows for eight in ten, by groups of 50 gaps or more. */
  readonly coverage: readonly { readonly group: string; readonly count: number; readonly coverage: number }[]
}

/** Of seasons that were still waited for after so many days: whether the next came within a year from then. */
export interface Conditional {
  readonly waited: number
  readonly count: number
  readonly share: number
  /** Skill beside counting all alike, of those that had waited as long; of Hiatus, and of what it had said on the day of the premiere. */
  readonly skill: number
  readonly unconditioned: number
  /** CRPS of the days that were left, of Hiatus and of counting. */
  readonly returned: number
  readonly crps: number
  readonly crpsAlike: number
}

/** Makes the forecasts of a trial by every method, and scores them. */
export function compare(seasons: readonly PastSeason[], trial: Trial, tell: (method: string) => void): Comparison {
  const { longest } = trial
  const asked = askedOn(seasons, trial)
  const alike = roll(seasons, trial, allAlike)
  const base = decided(alike).given
  const judged = asked.flatMap(({ open }) => open).filter(isDecided)
  const happened = judged.map(({ start, next }) => next !== null && next - start <= within)
  const renewal = renewalBaselines.map(({ name, learn }) => {
    tell(name)
    const given = asked.flatMap(({ today, open }) => {
      const chance = learn(
        seasons.filter(({ known, start }) => known.delivery === trial.delivery && start < today),
        today,
      )
      return open.filter(isDecided).map(chance)
    })
    return { method: name, ...probabilityScores(happened, given, base) }
  })
  const release = releaseBaselines.map(({ name, learn }) => {
    tell(name)
    const given = asked.flatMap(({ today, open }) => {
      const days = learn(
        seasons.filter(({ known, start }) => known.delivery === trial.delivery && start < today),
        today,
        longest,
      )
      return open
        .filter(season => hasReturned(season, longest))
        .map(season => ({ gap: season.next! - season.start, percentiles: days(season) }))
    })
    const window = (low: number, high: number) =>
      given.map(({ percentiles }): readonly [number, number] => [percentiles[low]!, percentiles[high]!])
    const days = {
      gaps: given.map(({ gap }) => gap),
      percentiles: given.map(({ percentiles }) => percentiles),
      windows: window(9, 89),
      halves: window(24, 74),
    }
    return { method: name, ...dayScores(days) }
  })
  const rolled = methods.map(method => {
    tell(method.name)
    const made = roll(seasons, trial, method)
    const { happened: came, given } = decided(made)
    return { method: method.name, made, given, renewal: probabilityScores(came, given, base), release: dayScores(released(made, longest)) }
  })
  const ours = rolled.at(-1)!
  const errors = (places: readonly number[], given: readonly number[]): number =>
    places.reduce((sum, at) => sum + (Number(happened[at]!) - given[at]!) ** 2, 0)
  const [days, usual] = [released(ours.made, longest), released(alike, longest)]
  const crps = days.gaps.map((gap, at) => [crpsOf(gap, days.percentiles[at]!), crpsOf(gap, usual.percentiles[at]!)] as const)
  const returned = ours.made.filter(({ season }) => hasReturned(season, longest))
  return {
    trial: trial.name,
    renewal: [...renewal, ...rolled.map(({ method, renewal: scores }) => ({ method, ...scores }))],
    floor: noiseFloor(ours.given, drawn => probabilityScores(drawn, ours.given, base).error),
    skill: bootstrap(
      judged.map(({ series }) => series),
      places => 1 - errors(places, ours.given) / errors(places, base),
    ),
    crpsSkill: bootstrap(
      returned.map(({ season }) => season.series),
      places => 1 - places.reduce((sum, at) => sum + crps[at]![0], 0) / places.reduce((sum, at) => sum + crps[at]![1], 0),
    ),
    release: [...release, ...rolled.map(({ method, release: scores }) => ({ method, ...scores }))],
    conditional: [180, 365, 450, 548].map(waited => conditionalOf(ours.made, alike, waited, longest)),
    coverage: coverageOf(returned, longest),
  }
}

const year = 365

function conditionalOf(made: readonly Made[], alike: readonly Made[], waited: number, longest: number): Conditional {
  const places = [...made.keys()].filter(at => {
    const { start, next, end } = made[at]!.season
    return end - start >= waited + year && (next === null || next - start > waited)
  })
  const happened = places.map(at => {
    const { start, next } = made[at]!.season
    return next !== null && next - start <= waited + year
  })
  const given = (from: readonly Made[], since: number): readonly number[] =>
    places.map(at => comesWithin(from[at]!.curve, since + year, since))
  const base = given(alike, waited)
  const { count, share, skill } = probabilityScores(happened, given(made, waited), base)
  const launch = places.map(at => comesWithin(made[at]!.curve, waited + year))
  const later = [...made.keys()].filter(
    at => hasReturned(made[at]!.season, longest) && made[at]!.season.next! - made[at]!.season.start > waited,
  )
  const crps = (from: readonly Made[]): number =>
    later.reduce((sum, at) => {
      const { season } = made[at]!
      const percentiles = Array.from({ length: 99 }, (_, level) =>
        dayOfLevel(from[at]!.curve, (level + 1) / 100, { elapsed: waited, horizon: longest }),
      )
      return sum + crpsOf(season.next! - season.start, percentiles)
    }, 0) / Math.max(1, later.length)
  return {
    waited,
    count,
    share,
    skill,
    unconditioned: probabilityScores(happened, launch, base).skill,
    returned: later.length,
    crps: crps(made),
    crpsAlike: crps(alike),
  }
}

const leastCoverage = 50

function coverageOf(made: readonly Made[], longest: number): Comparison['coverage'] {
  const groups: readonly (readonly [string, (made: Made) => boolean])[] = [
    ['first seasons', ({ season: { known } }) => known.season === 1],
    ['later seasons', ({ season: { known } }) => known.season > 1],
    ['with a gap before', ({ season: { known } }) => known.previousGap !== null],
    ['without one', ({ season: { known } }) => known.previousGap === null],
    ['in English', ({ season: { known } }) => !known.isForeign],
    ['not in English', ({ season: { known } }) => known.isForeign],
    ['parts', ({ season: { known } }) => known.isPart],
  ]
  return groups.flatMap(([group, isOf]) => {
    const own = made.filter(isOf)
    return own.length < leastCoverage || own.length === made.length
      ? []
      : [{ group, count: own.length, coverage: dayScores(released(own, longest)).coverage }]
  })
}

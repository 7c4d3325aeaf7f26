import { comesWithin, dayOfLevel, type Curve, type SeasonKnown } from '../../src/forecast/index.ts'
import { dayNumber } from '../../src/model/index.ts'
import { conformalLevels, type PastForecast, type WindowLevels } from './conformal.ts'
import type { PastSeason } from './seasons.ts'

/** Seasons of one sort, and the days on which forecasts are made: each is scored on the seasons that begin before the next. */
export interface Trial {
  readonly name: string
  readonly delivery: SeasonKnown['delivery']
  readonly origins: readonly string[]
  /** The first of these from which on forecasts are scored: those before are looked back on for the levels of windows. */
  readonly from: string
  /** Gaps beyond so many days are not told from none. */
  readonly longest: number
}

/** Dramas by the year, Netflix by half a year. */
export const trials: readonly Trial[] = [
  {
    name: 'US dramas, 2008 to 2016',
    delivery: 'linear',
    origins: Array.from({ length: 18 }, (_, at) => `${2000 + at}-01-01`),
    from: '2008-01-01',
    longest: 1092,
  },
  {
    name: 'Netflix, July 2018 to June 2022',
    delivery: 'stream',
    origins: [...[2016, 2017, 2018, 2019, 2020, 2021].flatMap(year => [`${year}-01-01`, `${year}-07-01`]), '2022-01-01', '2022-07-01'],
    from: '2018-07-01',
    longest: 730,
  },
]

/** Learnt once, and tried on all that came after: how it fares that is not learnt anew each year. */
export const splitTrial: Trial = {
  name: 'US dramas, 2013 to 2016, learnt once',
  delivery: 'linear',
  origins: ['2013-01-01', '2016-10-11'],
  from: '2013-01-01',
  longest: 1092,
}

/** A way to forecast: what it learns of seasons that were known on a day, and what it then gives for a season. */
export interface Method {
  readonly name: string
  readonly learn: (seasons: readonly PastSeason[], today: number) => (known: SeasonKnown) => Curve
  /** Whether its windows are set by how its earlier forecasts came out. */
  readonly isConformal?: boolean
}

/** A forecast made on the day of a season's premiere, from what was known on the trial's day before it. */
export interface Made {
  readonly season: PastSeason
  readonly curve: Curve
  readonly levels: WindowLevels
}

const nominal: WindowLevels = { half: [0.25, 0.75], most: [0.1, 0.9] }

/** The days of a trial on which forecasts are made, each with the seasons that begin before the next. */
export function askedOn(seasons: readonly PastSeason[], { delivery, origins, from }: Trial, first = from) {
  const days = origins.map(dayNumber)
  return days.slice(0, -1).flatMap((today, at) => {
    const open = seasons.filter(({ known, start }) => known.delivery === delivery && start >= today && start < days[at + 1]!)
    return today < dayNumber(first) ? [] : [{ today, open }]
  })
}

/** Makes forecasts by a method on each day of a trial from what was known by then; those from the first day that counts. */
export function roll(seasons: readonly PastSeason[], trial: Trial, { learn, isConformal = false }: Method): readonly Made[] {
  const { longest, from, origins } = trial
  const made: Made[] = []
  for (const { today, open } of askedOn(seasons, trial, isConformal ? origins[0]! : from)) {
    const forecast = learn(seasons, today)
    const levels = isConformal ? conformalLevels(pastGaps(made, today, longest)) : nominal
    made.push(...open.map(season => ({ season, curve: forecast(season.known), levels })))
  }
  return made.filter(({ season }) => season.start >= dayNumber(from))
}

/** Looked back on no sooner than so many days after the premiere. */
const leastSeen = 365

/** Forecasts with what was known of them on a day: what had come by then, and how long they had been waited for. */
export function pastGaps(made: readonly Made[], today: number, longest: number): readonly PastForecast[] {
  return made.flatMap(({ season: { start, next, end }, curve }) => {
    const seen = Math.min(longest, Math.min(today, end) - start)
    return seen >= leastSeen && next !== null && next - start <= seen ? [{ curve, gap: next - start, seen }] : []
  })
}

/** Another season within so many days of the premiere counts as a renewal. */
export const within = 730

/** Whether it is known of a season whether it was renewed. */
export function isDecided({ start, end }: PastSeason): boolean {
  return end - start >= within
}

/** The forecasts whose renewal can be scored, with what came of it and what was given. */
export function decided(made: readonly Made[]): { readonly happened: readonly boolean[]; readonly given: readonly number[] } {
  const scored = made.filter(({ season }) => isDecided(season))
  return {
    happened: scored.map(({ season: { start, next } }) => next !== null && next - start <= within),
    given: scored.map(({ curve }) => comesWithin(curve, within)),
  }
}

/** Whether it is known of a season that the next came, and soon enough to count. */
export function hasReturned({ start, next, end }: PastSeason, longest: number): boolean {
  return next !== null && next - start <= longest && end - start >= longest
}

/** Given that the next season came in time: its day, the percentiles that were given, and the windows. */
export function released(made: readonly Made[], longest: number) {
  const scored = made.filter(({ season }) => hasReturned(season, longest))
  const day = (curve: Curve, level: number): number => dayOfLevel(curve, level, { horizon: longest })
  return {
    gaps: scored.map(({ season: { start, next } }) => next! - start),
    percentiles: scored.map(({ curve }) => Array.from({ length: 99 }, (_, level) => day(curve, (level + 1) / 100))),
    windows: scored.map(({ curve, levels: { most } }): readonly [number, number] => [day(curve, most[0]), day(curve, most[1])]),
    halves: scored.map(({ curve, levels: { half } }): readonly [number, number] => [day(curve, half[0]), day(curve, half[1])]),
  }
}

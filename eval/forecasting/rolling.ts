import { comesWithin, dayOfLevel, type Curve } from '../../src/forecast/index.ts'
import { dayNumber } from '../../src/model/index.ts'
import { methods } from './methods.ts'
import { dayScores, probabilityScores, type DayScores, type ProbabilityScores } from './scores.ts'
import type { PastSeason } from './seasons.ts'

/** Seasons of one sort, and the days on which forecasts are made: each is scored on the seasons that begin before the next. */
export interface Trial {
  readonly name: string
  readonly delivery: 'linear' | 'stream'
  readonly origins: readonly string[]
  /** Gaps beyond so many days are not told from none. */
  readonly horizon: number
}

/** Dramas by the year, Netflix by half a year. */
export const trials: readonly Trial[] = [
  {
    name: 'US dramas, 2008 to 2016',
    delivery: 'linear',
    origins: Array.from({ length: 10 }, (_, at) => `${2008 + at}-01-01`),
    horizon: 1095,
  },
  {
    name: 'Netflix, July 2018 to June 2022',
    delivery: 'stream',
    origins: ['2018-07-01', ...[2019, 2020, 2021, 2022].flatMap(year => [`${year}-01-01`, `${year}-07-01`])],
    horizon: 730,
  },
]

/** Another season within so many days of the premiere counts as a renewal. */
const within = 730

/** What a method came to over all days of a trial. */
export interface MethodScores {
  readonly method: string
  readonly renewal: ProbabilityScores
  readonly release: DayScores
}

/** Makes forecasts on each day of a trial from what was known by then, and scores them with what came. */
export function roll(seasons: readonly PastSeason[], { delivery, origins, horizon }: Trial): readonly MethodScores[] {
  const days = origins.map(dayNumber)
  const given = methods.map((): Curve[] => [])
  const asked: PastSeason[] = []
  for (const [at, today] of days.slice(0, -1).entries()) {
    const open = seasons.filter(({ known, start }) => known.delivery === delivery && start >= today && start < days[at + 1]!)
    asked.push(...open)
    for (const [method, { learn }] of methods.entries()) {
      const forecast = learn(seasons, today)
      given[method]!.push(...open.map(({ known }) => forecast(known)))
    }
  }
  const gaps = asked.map(({ start, next }) => (next === null ? Number.POSITIVE_INFINITY : next - start))
  const decided = places(asked, ({ start, end }) => end - start >= within)
  const came = places(asked, ({ start, end }, place) => gaps[place]! <= horizon && end - start >= horizon)
  const base = decided.map(place => comesWithin(given[0]![place]!, within))
  return methods.map(({ name }, method) => {
    const curves = given[method]!
    return {
      method: name,
      renewal: probabilityScores(
        decided.map(place => gaps[place]! <= within),
        decided.map(place => comesWithin(curves[place]!, within)),
        base,
      ),
      release: dayScores(
        came.map(place => gaps[place]!),
        came.map(place => Array.from({ length: 99 }, (_, level) => dayOfLevel(curves[place]!, (level + 1) / 100, { horizon }))),
      ),
    }
  })
}

function places(seasons: readonly PastSeason[], isWanted: (season: PastSeason, place: number) => boolean): readonly number[] {
  return seasons.flatMap((season, place) => (isWanted(season, place) ? [place] : []))
}

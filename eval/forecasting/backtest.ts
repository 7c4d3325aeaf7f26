import type { Backtest } from '../../src/forecast/index.ts'
import { dayOf } from '../../src/model/index.ts'
import { decided, released, roll, type Made, type Trial } from './rolling.ts'
import { calibrationBins, dayScores, probabilityScores } from './scores.ts'
import { allAlike, hiatus } from './methods.ts'
import type { PastSeason } from './seasons.ts'

/** Makes the forecasts of a trial by the model that is shipped, and scores them: what the record shows until forecasts of one's own have come true. */
export function backtestOf(seasons: readonly PastSeason[], trial: Trial): Backtest {
  const [made, base] = [roll(seasons, trial, hiatus), roll(seasons, trial, allAlike)]
  const { happened, given } = decided(made)
  const { count, share, brier, skill, auc, error } = probabilityScores(happened, given, decided(base).given)
  const day = dayScores(released(made, trial.longest))
  const years = Map.groupBy(made.keys(), at => Number(dayOf(made[at]!.season.start).slice(0, 4)))
  return {
    name: trial.name,
    chance: { count, share, brier, skill, auc, error, bins: calibrationBins(happened, given) },
    day: {
      count: day.count,
      medianError: day.medianError,
      crps: day.crps,
      coverage: day.coverage,
      halfCoverage: day.halfCoverage,
      width: day.width,
    },
    years: [...years].map(([year, places]) =>
      yearOf(
        year,
        places.map(at => made[at]!),
        places.map(at => base[at]!),
        trial.longest,
      ),
    ),
  }
}

function yearOf(year: number, made: readonly Made[], base: readonly Made[], longest: number): Backtest['years'][number] {
  const { happened, given } = decided(made)
  const [own, usual] = [given, decided(base).given].map(each => probabilityScores(happened, each, each).brier)
  const days = dayScores(released(made, longest))
  return { year, count: happened.length, brier: own!, base: usual!, coverage: days.count === 0 ? null : days.coverage }
}

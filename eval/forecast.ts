import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStamp } from '../bench/run-stamp.ts'
import { tableLines } from '../bench/table.ts'
import { methods } from './forecasting/methods.ts'
import { decided, released, roll, trials, type Trial } from './forecasting/rolling.ts'
import { dayScores, probabilityScores, type DayScores, type ProbabilityScores } from './forecasting/scores.ts'
import { dramas, netflix, type PastSeason } from './forecasting/seasons.ts'

const usage = `usage: npm run forecast-eval

Forecasts another season, and its day, on past days, from what was known by then, and scores that with what came: the hazard model beside counting what came before.
Writes eval/forecast-results.json. The seasons come from the folder that HIATUS_BENCH_DATA names; where it is unset, nothing is scored.`

const folder = process.env['HIATUS_BENCH_DATA']
if (process.argv.includes('--help')) console.log(usage)
else if (folder === undefined)
  console.log('Left out: both trials of forecasts (2). Set HIATUS_BENCH_DATA to the folder that holds the seasons.')
else run(folder)

function run(data: string): void {
  const seasons = [...dramas(data), ...netflix(data)]
  const results = trials.map(trial => ({ trial: trial.name, scores: scoresOf(seasons, trial) }))
  for (const { trial, scores } of results) print(trial, scores)
  writeFileSync(join(import.meta.dirname, 'forecast-results.json'), `${JSON.stringify({ ...runStamp(), trials: results }, null, 2)}\n`)
}

interface MethodScores {
  readonly method: string
  readonly renewal: ProbabilityScores
  readonly release: DayScores
}

/** What each method comes to; skill is beside the first. */
function scoresOf(seasons: readonly PastSeason[], trial: Trial): readonly MethodScores[] {
  const base = decided(roll(seasons, trial, methods[0]!)).given
  return methods.map(method => {
    const made = roll(seasons, trial, method)
    const { happened, given } = decided(made)
    return {
      method: method.name,
      renewal: probabilityScores(happened, given, base),
      release: dayScores(released(made, trial.longest)),
    }
  })
}

function print(trial: string, scores: readonly MethodScores[]): void {
  const [{ renewal, release }] = scores as [MethodScores]
  console.log(
    `\n${trial}: ${renewal.count} seasons, ${(100 * renewal.share).toFixed(1)}% came back within two years; ${release.count} gaps\n`,
  )
  const head = ['', 'log loss', 'Brier', 'skill', 'AUC', 'calibration error', 'gap: median error', 'CRPS', 'in 80%', 'width']
  const rows = scores.map(({ method, renewal: of, release: day }) => [
    method,
    of.logLoss.toFixed(3),
    of.brier.toFixed(4),
    of.skill.toFixed(3),
    of.auc.toFixed(3),
    of.error.toFixed(3),
    day.medianError.toFixed(0),
    day.crps.toFixed(1),
    day.coverage.toFixed(3),
    day.width.toFixed(0),
  ])
  console.log(tableLines(head, rows).join('\n'))
}

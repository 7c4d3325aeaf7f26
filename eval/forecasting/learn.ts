import { join } from 'node:path'
import { curveOf, type HazardModel } from '../../src/forecast/index.ts'
import { dayNumber, dayOf, type Day } from '../../src/model/index.ts'
import { backtestOf } from './backtest.ts'
import { conformalLevels } from './conformal.ts'
import { countPast } from './count-past.ts'
import { fitHazard, shippedFit } from './fit.ts'
import { learnLengths } from './learn-lengths.ts'
import { pastGaps, trials, type Made } from './rolling.ts'
import { dramas, netflix, type PastSeason } from './seasons.ts'
import { writeLearnt } from './write-learnt.ts'

/** The last day that the sets of seasons tell of. */
const asOf: Day = '2024-06-30'
/** The first day on which forecasts are made that the levels of windows are looked back on for, and of the first model that is kept. */
const [firstYear, keptFrom] = [2000, 2008]

/**
 * Learns everything that the forecast ships from all seasons in a folder (what HIATUS_BENCH_DATA names), writes it, and tells what has changed: the coefficients, those of past years, what became of seasons that are
 * alike, and how forecasts on past days fared. The same seasons give the same files.
 */
export async function learnForecast(folder: string, into = join(import.meta.dirname, '../../src/forecast')): Promise<void> {
  const seasons = [...dramas(folder), ...netflix(folder)]
  const models = modelsOf(seasons)
  for (const { file, type, from, about, code } of filesOf(seasons, models)) {
    const lines = about.map(line => ` * ${line}`).join('\n')
    await writeLearnt(into, file, `import type { ${type} } from './${from}.ts'\n\n/**\n${lines}\n */\n${code}\n`)
  }
  await learnLengths(folder, into)
  console.log(`Learnt from ${seasons.length} seasons: ${models.length} models, of ${dayOf(models[0]!.asOf)} to ${asOf}.`)
}

interface Written {
  readonly file: string
  readonly type: string
  readonly from: string
  readonly about: readonly string[]
  readonly code: string
}

function filesOf(seasons: readonly PastSeason[], models: readonly HazardModel[]): readonly Written[] {
  const of = (delivery: string): string => seasons.filter(({ known }) => known.delivery === delivery).length.toLocaleString('en')
  const learnt = `Learnt from ${of('linear')} seasons of US dramas (The Economist, 1990 to 2018, CC BY 4.0) and ${of('stream')} of Netflix (its report of January to June 2024), as of ${asOf}.`
  const backtests = trials.map(trial => backtestOf(seasons, trial))
  const scores = backtests.map(
    ({ name, chance, day }) =>
      `${name}: Brier skill ${chance.skill.toFixed(3)}, AUC ${chance.auc.toFixed(3)}, calibration error ${chance.error.toFixed(3)}; ${(100 * day.coverage).toFixed(0)}% of days within 80% windows.`,
  )
  const written = 'Written by `npm run train`; see docs/forecast.md.'
  const counts = code(countPast(seasons)).replaceAll('null]', 'Number.POSITIVE_INFINITY]')
  const [newest, past] = [models.at(-1)!, models.slice(0, -1)]
  return [
    {
      file: 'coefficients.ts',
      type: 'HazardModel',
      from: 'curve',
      about: ['What the hazard model has learnt.', learnt, ...scores, written],
      code: `export const hazardModel: HazardModel = ${code(newest)}`,
    },
    {
      file: 'past-models.ts',
      type: 'HazardModel',
      from: 'curve',
      about: ['Models as they would have been learnt on past days, from what was known by then, the earliest first.', learnt, written],
      code: `export const pastModels: readonly HazardModel[] = ${code(past)}`,
    },
    {
      file: 'past-counts.ts',
      type: 'Like',
      from: 'like',
      about: ['What became of past seasons, by how alike they are.', learnt, written],
      code: `export const pastCounts: readonly Like[] = ${counts}`,
    },
    {
      file: 'backtests.ts',
      type: 'Backtest',
      from: 'backtest',
      about: ['How forecasts fared that were made on past days.', learnt, written],
      code: `export const backtests: readonly Backtest[] = ${code(backtests)}`,
    },
  ]
}

/** The models of all years, and the newest: each with the levels that forecasts by those before it came to. */
function modelsOf(seasons: readonly PastSeason[]): readonly HazardModel[] {
  const last = dayNumber(asOf)
  const years = Array.from({ length: Number(asOf.slice(0, 4)) - firstYear + 1 }, (_, at) => dayNumber(`${firstYear + at}-01-01`))
  const made: Made[] = []
  const models: HazardModel[] = []
  for (const [at, today] of [...years, last].entries()) {
    const fitted = fitHazard(seasons, today, shippedFit)
    const levelsOf = (delivery: 'linear' | 'stream') => {
      const { longest } = trials.find(trial => trial.delivery === delivery)!
      return conformalLevels(
        pastGaps(
          made.filter(({ season }) => season.known.delivery === delivery),
          today,
          longest,
        ),
      )
    }
    const model = { ...fitted, levels: { linear: levelsOf('linear'), stream: levelsOf('stream') } }
    if (today >= dayNumber(`${keptFrom}-01-01`)) models.push(model)
    const until = years[at + 1] ?? last
    const open = seasons.filter(({ start }) => start >= today && start < until)
    made.push(...open.map(season => ({ season, curve: curveOf(fitted, season.known), levels: model.levels[season.known.delivery] })))
    console.error(`  ${dayOf(today)}`)
  }
  return models
}

/** As code, numbers to four places. */
function code(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' && Number.isFinite(each) ? Math.round(each * 1e4) / 1e4 : each,
  )
}

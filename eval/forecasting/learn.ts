import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { curveOf, type HazardModel, type Like } from '../../src/forecast/index.ts'
import { dayNumber, dayOf, type Day } from '../../src/model/index.ts'
import { backtestOf } from './backtest.ts'
import { conformalLevels } from './conformal.ts'
import { countPast } from './count-past.ts'
import { fitHazard, shippedFit } from './fit.ts'
import { pastGaps, trials, type Made } from './rolling.ts'
import { dramas, netflix, type PastSeason } from './seasons.ts'

/** The last day that the sets of seasons tell of. */
const asOf: Day = '2024-06-30'
/** The first day on which forecasts are made that the levels of windows are looked back on for, and of the first model that is kept. */
const [firstYear, keptFrom] = [2000, 2008]

/**
 * Learns everything that the forecast ships from all seasons in a folder (what HIATUS_BENCH_DATA names), and writes it: the coefficients, those of past years, what became of seasons that are alike, and how forecasts
 * on past days fared. The same seasons give the same files.
 */
export function learnForecast(folder: string, into = join(import.meta.dirname, '../../src/forecast')): void {
  const seasons = [...dramas(folder), ...netflix(folder)]
  const models = modelsOf(seasons)
  const newest = models.at(-1)!
  const backtests = trials.map(trial => backtestOf(seasons, trial))
  const of = (delivery: string): string => seasons.filter(({ known }) => known.delivery === delivery).length.toLocaleString('en')
  const learnt = `Learnt from ${of('linear')} seasons of US dramas (The Economist, 1990 to 2018, CC BY 4.0) and ${of('stream')} of Netflix (its report of January to June 2024), as of ${asOf}.`
  const scores = backtests.map(
    ({ name, chance, day }) =>
      ` * ${name}: Brier skill ${chance.skill.toFixed(3)}, AUC ${chance.auc.toFixed(3)}, calibration error ${chance.error.toFixed(3)}; ${(100 * day.coverage).toFixed(0)}% of days within 80% windows.`,
  )
  const written = 'Written by `npm run train -- --forecast`; see docs/forecast.md.'
  const write = (file: string, imports: string, lines: readonly string[], code: string): void =>
    writeFileSync(
      join(into, file),
      `${imports}\n\n/**\n${lines.map(line => (line.startsWith(' *') ? line : ` * ${line}`)).join('\n')}\n */\n${code}\n`,
    )
  const imports = "import type { HazardModel } from './curve.ts'"
  write(
    'coefficients.ts',
    imports,
    [`What the hazard model has learnt. ${learnt}`, ...scores, written],
    `export const hazardModel: HazardModel = ${modelText(newest)}`,
  )
  write(
    'past-models.ts',
    imports,
    [`Models as they would have been learnt on past days, from what was known by then, the earliest first. ${learnt}`, written],
    `export const pastModels: readonly HazardModel[] = [\n${models.slice(0, -1).map(modelText).join(',\n')},\n]`,
  )
  write(
    'past-counts.ts',
    "import type { Like } from './like.ts'",
    [`What became of past seasons, by how alike they are. ${learnt}`, written],
    `export const pastCounts: readonly Like[] = [\n${countPast(seasons).map(likeText).join(',\n')},\n]`,
  )
  write(
    'backtests.ts',
    "import type { Backtest } from './backtest.ts'",
    [`How forecasts fared that were made on past days. ${learnt}`, written],
    `export const backtests: readonly Backtest[] = ${text(backtests)}`,
  )
  console.log(`Learnt from ${seasons.length} seasons; ${models.length} models written to src/forecast.`)
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

function modelText(model: HazardModel): string {
  return text(model)
}

function likeText(like: Like): string {
  return text(like).replaceAll('null]', 'Number.POSITIVE_INFINITY]')
}

/** As code, numbers to four places; the formatter lays it out. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' && Number.isFinite(each) ? Math.round(each * 1e4) / 1e4 : each,
  )
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStamp } from '../bench/run-stamp.ts'
import { SeededRandom } from '../bench/corpus/random.ts'
import { tableLines } from '../bench/table.ts'
import { historyOf } from './trials/histories.ts'
import { realCourses } from './trials/real-courses.ts'
import type { CalibrationResult } from './trials/results.ts'
import { reliabilityPlot } from './trials/reliability-plot.ts'
import { forecastsOf, reliabilityOf, type Forecast } from './trials/reliability.ts'
import { reportsOf } from './trials/reports.ts'
import { makeWorld, recordsFrom, type World } from './trials/world.ts'

const usage = `usage: npm run calibration

Tells whether facts that are given 0.9 are right in nine of ten cases: over generated histories that no number was fitted to, and over the courses that real
series have taken, with what outlets write of them drawn. Writes eval/calibration-results.json and docs/images/calibration.svg, and exits 1 when what is
given between 0.85 and 0.95 is right in less than 85% or more than 97.5% of cases.
The real series come from the folder that HIATUS_BENCH_DATA names; where it is unset, they are left out.`

/** Histories whose facts gave the numbers of src/fuse/probability.ts have other seeds. */
const heldOut = { records: 7, generated: 12, real: 13, looks: 5 } as const
const generatedWorlds = 600

if (process.argv.includes('--help')) console.log(usage)
else run()

function run(): void {
  const records = recordsFrom(Array.from({ length: 100 }, (_, id) => makeWorld(id, heldOut.records)))
  const folder = process.env['HIATUS_BENCH_DATA']
  const real = folder === undefined ? [] : realCourses(folder).map((course, id) => realWorld(course, id))
  const generated = Array.from({ length: generatedWorlds }, (_, id) => makeWorld(id, heldOut.generated))
  const sets: readonly (readonly [name: string, worlds: readonly World[]])[] = [
    ['generated', generated],
    ...(real.length === 0 ? [] : [['real courses', real] as const]),
  ]
  const results = sets.map(([name, worlds]) => {
    const forecasts = forecastsOf(worlds, records, heldOut.looks)
    return { name, series: worlds.length, ...reliabilityOf(forecasts), statuses: byStatus(forecasts) }
  })
  for (const result of results) print(result)
  if (real.length === 0) console.log('\nLeft out: the courses of real series (1 set). Set HIATUS_BENCH_DATA to the folder that holds them.')
  writeFileSync(join(import.meta.dirname, 'calibration-results.json'), `${JSON.stringify({ ...runStamp(), sets: results }, null, 2)}\n`)
  writeFileSync(join(import.meta.dirname, '../docs/images/calibration.svg'), reliabilityPlot(results))
  for (const { name, bins } of results) {
    const nine = bins.find(({ from }) => from === 0.85)
    if (nine === undefined || (nine.right >= 0.85 && nine.right <= 0.975)) continue
    console.error(`Calibration: of facts of "${name}" that are given about 0.9, ${percent(nine.right)} are right.`)
    process.exitCode = 1
  }
}

function realWorld(course: Parameters<typeof historyOf>[0], id: number): World {
  const history = historyOf(course, id, new SeededRandom(heldOut.real * 100_003 + id))
  return { history, reports: reportsOf(history, heldOut.real) }
}

function byStatus(forecasts: readonly Forecast[]): CalibrationResult['statuses'] {
  return [...Map.groupBy(forecasts, ({ status }) => status)].map(([status, all]) => ({
    status,
    facts: all.length,
    given: all.reduce((sum, each) => sum + each.probability, 0) / all.length,
    right: all.filter(each => each.isRight).length / all.length,
  }))
}

function print({ name, series, facts, brier, error, bins, statuses }: CalibrationResult): void {
  console.log(
    `\n${name}: ${facts} facts of ${series} series, Brier score ${brier.toFixed(4)}, expected calibration error ${error.toFixed(4)}\n`,
  )
  const rows = bins.map(bin => [
    `${bin.from.toFixed(2)} to ${bin.to.toFixed(2)}`,
    String(bin.facts),
    bin.given.toFixed(3),
    bin.right.toFixed(3),
  ])
  const more = statuses.map(each => [each.status, String(each.facts), each.given.toFixed(3), each.right.toFixed(3)])
  console.log(tableLines(['given', 'facts', 'mean', 'right'], [...rows, ...more]).join('\n'))
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { runStamp } from '../bench/run-stamp.ts'
import { tableLines } from '../bench/table.ts'
import { defaultChecker } from '../src/hiatus.ts'
import { faultsOf, updateFloors, type Floors } from './floors.ts'
import { readGold } from './gold.ts'
import { runLinking } from './linking.ts'
import { runNames } from './names.ts'
import { runSet, type SetResult } from './run-sets.ts'
import { scoreOf, sumTallies, type ScoreError, type Tally } from './score.ts'

const usage = `usage: npm run eval -- [--update [--allow-lower]] [--errors FILE]

Scores the claims that Hiatus reads from labelled articles, the series and people that it takes the names in headlines and passages for, and whether it
tells spellings of one name from different names. Writes eval/results.json, eval/linking-results.json and eval/name-results.json, and exits 1 when a score
is below its floor. Last come the forecasts, as in npm run forecast-eval. The headlines, the Korean names and the seasons come from the folder that
HIATUS_BENCH_DATA names; where it is unset, they are left out.
  --update       raises the floors to the present scores; refuses to lower one
  --allow-lower  lets --update lower floors
  --errors FILE  writes what is wrong, a line each, but for held-out sets, whose errors nobody is to learn from
  --gold DIR, --floors FILE, --results FILE  other places than eval/gold, eval/floors.json, eval/results.json; those of linking and names lie beside them
example: npm run eval -- --errors /tmp/errors.txt`

const here = import.meta.dirname
const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    'allow-lower': { type: 'boolean', default: false },
    errors: { type: 'string' },
    gold: { type: 'string', default: join(here, 'gold') },
    floors: { type: 'string', default: join(here, 'floors.json') },
    results: { type: 'string', default: join(here, 'results.json') },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}

/** A manner of writing with fewer articles than this has no row: its score would be chance. */
const fewest = 5

const check = defaultChecker()
const results = readGold(values.gold).map(set => [set.name, runSet(set, check)] as const)
for (const [name, result] of results) printSet(name, result)
const scores = Object.fromEntries(results.map(([name, { scores: set }]) => [name, set]))
writeJson(values.results, { ...runStamp(), sets: scores })
const linking = runLinking(
  { gold: values.gold, floors: beside(values.floors, 'linking-floors.json'), results: beside(values.results, 'linking-results.json') },
  { update: values.update, allowLower: values['allow-lower'] },
)
const names = runNames(
  {
    pairs: join(values.gold, 'names.tsv'),
    floors: beside(values.floors, 'name-floors.json'),
    results: beside(values.results, 'name-results.json'),
  },
  values.update,
)
if (values.errors !== undefined) writeErrors(values.errors)

const floors = existsSync(values.floors) ? (JSON.parse(readFileSync(values.floors, 'utf8')) as Floors) : {}
if (values.update) update()
const faults = [...(values.update ? [] : faultsOf(floors, scores)), ...linking.faults, ...names.faults]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
// What is measured elsewhere says nothing of forecasts.
if (values.gold === join(here, 'gold')) await import('./forecast.ts')

function update(): void {
  const next = updateFloors(floors, scores)
  if (next.lowered.length > 0 && !values['allow-lower']) {
    console.error(`The floors stay as they are, since these would be lowered (--allow-lower lets them):\n${next.lowered.join('\n')}`)
    process.exitCode = 1
    return
  }
  writeJson(values.floors, next.floors)
  console.log(`\nFloors written to ${values.floors}${next.lowered.length > 0 ? `, lowered:\n${next.lowered.join('\n')}` : ''}`)
}

function printSet(name: string, { scores: set, tallies, manners }: SetResult): void {
  console.log(`\n${isHeldOut(name) ? 'Held-out set' : 'Set'} "${name}": ${set.articles} articles\n`)
  const head = ['', 'labels', 'P', 'R', 'F1', 'season', 'polarity', 'modality']
  const all = sumTallies(tallies.values())
  console.log(tableLines(head, [...[...tallies].map(([property, tally]) => row(property, tally)), row('all', all)]).join('\n'))
  const often = [...manners].filter(([, { articles }]) => articles >= fewest)
  if (often.length === 0) return
  const rows = often.map(([manner, { tally }]) => row(manner, tally))
  console.log(`\n${tableLines(['by manner', ...head.slice(1)], rows).join('\n')}`)
}

function row(name: string, tally: Tally): string[] {
  const { precision, recall, f1, season, polarity, modality } = scoreOf(tally)
  const percent = (share: number): string => (tally.hits === 0 ? '-' : `${(100 * share).toFixed(0)}%`)
  return [
    name,
    String(tally.hits + tally.misses),
    ...[precision, recall, f1].map(score => score.toFixed(3)),
    percent(season),
    percent(polarity),
    percent(modality),
  ]
}

function writeErrors(file: string): void {
  const claims = results.flatMap(([name, { errors }]) => (isHeldOut(name) ? [] : errors.map(errorLine)))
  const lines = [...claims, ...linking.errors, ...names.errors]
  writeFileSync(file, lines.map(line => `${line}\n`).join(''))
  console.log(`\n${lines.length} errors written to ${file}`)
}

function errorLine({ article, kind, property, series, season, value, words }: ScoreError): string {
  return `${article} ${kind.toUpperCase()} ${property} ${series} S${season} ${JSON.stringify(value)} «${words.replaceAll(/\s+/g, ' ')}»`
}

function isHeldOut(name: string): boolean {
  return name.startsWith('heldout')
}

function beside(file: string, name: string): string {
  return join(dirname(file), name)
}

function writeJson(file: string, content: unknown): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
}

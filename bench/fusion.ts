import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { discover, type Statement } from '../src/fuse/index.ts'
import { makeCopiers, type CopierOptions } from './corpus/copiers.ts'
import { fusionPeers, type FusionPeer } from './fusion-peers/peers.ts'
import { tableLines } from './table.ts'

/** How often each method chooses the true value, by set; and how well copying is told. */
export interface FusionResult {
  readonly accuracy: readonly { readonly set: string; readonly method: string; readonly accuracy: number; readonly milliseconds: number }[]
  readonly copying: readonly { readonly set: string; readonly precision: number | null; readonly recall: number | null }[]
}

const hiatus: FusionPeer = {
  name: 'Hiatus',
  choose: statements => new Map([...discover(statements).values].map(([item, { value }]) => [item, value])),
}
const methods = [...fusionPeers, hiatus]

const sets: readonly Omit<CopierOptions, 'seed'>[] = [
  { name: 'no copiers', honest: 12, copiers: 0, right: [0.6, 0.95], copied: 0.8, rate: 0, chain: false, coverage: 0.7 },
  { name: 'few copiers of a good source', honest: 10, copiers: 6, right: [0.6, 0.9], copied: 0.85, rate: 0.8, chain: false, coverage: 0.7 },
  {
    name: 'many copiers of a bad source',
    honest: 10,
    copiers: 12,
    right: [0.65, 0.9],
    copied: 0.45,
    rate: 0.9,
    chain: false,
    coverage: 0.7,
  },
  { name: 'chains of copiers', honest: 12, copiers: 16, right: [0.6, 0.9], copied: 0.5, rate: 0.85, chain: true, coverage: 0.6 },
  {
    name: 'copiers that look half themselves',
    honest: 10,
    copiers: 10,
    right: [0.6, 0.9],
    copied: 0.5,
    rate: 0.5,
    chain: false,
    coverage: 0.7,
  },
  { name: 'few items a source', honest: 20, copiers: 12, right: [0.6, 0.9], copied: 0.5, rate: 0.9, chain: true, coverage: 0.25 },
]
const seeds = [1, 2, 3, 4, 5]

/** Measures how often the true value is found: on sets with known copiers, five of each make, and on Dong's flights where they are at hand. */
export function fusionPart(): FusionResult {
  const accuracy: { set: string; method: string; accuracy: number; milliseconds: number }[] = []
  const copying: { set: string; precision: number | null; recall: number | null }[] = []
  for (const options of sets) {
    const made = seeds.map(seed => makeCopiers({ ...options, seed }))
    for (const method of methods)
      accuracy.push({
        set: options.name,
        method: method.name,
        ...meanOf(made.map(({ statements, truth }) => measure(method, statements, truth))),
      })
    copying.push({ set: options.name, ...toldCopying(made) })
  }
  const folder = process.env['HIATUS_BENCH_DATA']
  const real = folder === undefined ? [] : [...flightSets(folder), ...plainSets(folder)]
  if (real.length === 0)
    console.log("\nLeft out: Dong's flights and sets of your own (HIATUS_BENCH_DATA is unset, or holds no folder that begins with fusion_)")
  for (const { name, statements, truth } of real)
    for (const method of methods) accuracy.push({ set: name, method: method.name, ...measure(method, statements, truth) })
  print(accuracy, copying)
  return { accuracy, copying }
}

function measure(
  { choose }: FusionPeer,
  statements: readonly Statement[],
  truth: ReadonlyMap<string, string>,
): { accuracy: number; milliseconds: number } {
  const start = performance.now()
  const chosen = choose(statements)
  const milliseconds = performance.now() - start
  let right = 0
  for (const [item, value] of truth) if (chosen.get(item) === value) right++
  return { accuracy: right / truth.size, milliseconds }
}

function meanOf(runs: readonly { readonly accuracy: number; readonly milliseconds: number }[]): { accuracy: number; milliseconds: number } {
  const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length
  return { accuracy: mean(runs.map(run => run.accuracy)), milliseconds: mean(runs.map(run => run.milliseconds)) }
}

/** How many that are told as related by copying are (in one family with the original), and how many copiers are told. */
function toldCopying(made: readonly ReturnType<typeof makeCopiers>[]): { precision: number | null; recall: number | null } {
  let [told, right, found, all] = [0, 0, 0, 0]
  for (const { statements, copies } of made) {
    const family = new Map<string, string>()
    const rootOf = (source: string): string => (family.has(source) ? rootOf(family.get(source)!) : source)
    for (const [copier, from] of copies) family.set(copier, from)
    const links = discover(statements).copies
    told += links.length
    right += links.filter(({ copier, from }) => rootOf(copier) === rootOf(from)).length
    const related = new Set(links.flatMap(({ copier, from }) => [copier, from]))
    found += copies.filter(([copier]) => related.has(copier)).length
    all += copies.length
  }
  return { precision: told === 0 ? null : right / told, recall: all === 0 ? null : found / all }
}

/** Real claims, and what is true of each item. */
interface ClaimSet {
  readonly name: string
  readonly statements: readonly Statement[]
  readonly truth: ReadonlyMap<string, string>
}

const times = ['sched_dep_time', 'act_dep_time', 'sched_arr_time', 'act_arr_time'] as const
/** Sites of the airlines themselves, where the truth was taken from. */
const airlines: ReadonlySet<string> = new Set(['aa', 'ua', 'co'])

/** Dong's flights: with the airlines' own sites left out, all and halved; and with them, as in published figures. */
function flightSets(folder: string): readonly ClaimSet[] {
  const from = join(folder, 'fusion_flights_raha')
  if (!existsSync(join(from, 'dirty.csv'))) return []
  const statements = rowsOf(join(from, 'dirty.csv')).flatMap(row =>
    times.flatMap((time): Statement[] => {
      const value = clock(row[time] ?? '')
      return value === null ? [] : [{ source: row['src']!, item: `${row['flight']} ${time}`, value }]
    }),
  )
  const truth = new Map<string, string>()
  for (const row of rowsOf(join(from, 'clean.csv')))
    for (const time of times) truth.set(`${row['flight']} ${time}`, clock(row[time] ?? '') ?? '')
  const others = { name: 'flights', statements: statements.filter(({ source }) => !airlines.has(source)), truth }
  return [
    others,
    { ...halfOf(others, 0), name: 'flights, first half' },
    { ...halfOf(others, 1), name: 'flights, second half' },
    { name: 'flights, with the airlines’ sites', statements, truth },
  ]
}

/** Sets of the reader's own: folders that begin with fusion_ and hold claims.csv (source, item, value) and truth.csv (item, value). */
function plainSets(folder: string): readonly ClaimSet[] {
  return readdirSync(folder)
    .filter(name => name.startsWith('fusion_') && existsSync(join(folder, name, 'claims.csv')))
    .toSorted()
    .map(name => ({
      name: name.slice('fusion_'.length),
      statements: rowsOf(join(folder, name, 'claims.csv')).map(row => ({
        source: row['source']!,
        item: row['item']!,
        value: row['value']!,
      })),
      truth: new Map(rowsOf(join(folder, name, 'truth.csv')).map(row => [row['item']!, row['value']!])),
    }))
}

function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(file), { columns: true })
}

/** A time of day in any of the sources' forms, as minutes; null for words. */
function clock(text: string): string | null {
  const [, hour, minute, half] = /(\d{1,2}):(\d\d)\s*([ap])/i.exec(text) ?? []
  if (hour === undefined || minute === undefined || half === undefined) return null
  return String((Number(hour) % 12) * 60 + Number(minute) + (half.toLowerCase() === 'p' ? 720 : 0))
}

/** One half of the flights, by the letters of their names; null for all of them. */
function halfOf({ statements, truth }: ClaimSet, half: 0 | 1): Pick<ClaimSet, 'statements' | 'truth'> {
  const isIn = (item: string): boolean => [...item.split(' ')[0]!].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 2 === half
  return { statements: statements.filter(({ item }) => isIn(item)), truth: new Map([...truth].filter(([item]) => isIn(item))) }
}

function print(accuracy: FusionResult['accuracy'], copying: FusionResult['copying']): void {
  const names = [...new Set(accuracy.map(({ set }) => set))]
  const rows = names.map(set => [
    set,
    ...methods.map(({ name }) => accuracy.find(each => each.set === set && each.method === name)!.accuracy.toFixed(3)),
  ])
  console.log('\nFusion: the share of items of which the true value is found\n')
  console.log(tableLines(['', ...methods.map(({ name }) => name)], rows).join('\n'))
  console.log('\nCopying, as Hiatus tells it: pairs of one family, and copiers found\n')
  console.log(
    tableLines(
      ['', 'precision', 'recall'],
      copying.map(({ set, precision, recall }) => [set, precision?.toFixed(2) ?? '-', recall?.toFixed(2) ?? '-']),
    ).join('\n'),
  )
}

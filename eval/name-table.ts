import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tableLines } from '../bench/table.ts'
import { comparePersonNames, readPerson, type ReadPerson } from '../src/names/index.ts'
import { readKoreanNames, readOwnPairs } from './name-sets.ts'
import type { NamePair } from './spelled.ts'

/** How a set of pairs was judged. */
interface NameScore {
  readonly same: number
  readonly other: number
  /** Pairs of different names one of which is also written as the other: not scored. */
  readonly shared: number
  readonly precision: number
  readonly recall: number
  /** Recall where each pair counts by how many people bear the name. */
  readonly weighedRecall: number
  /** Of pairs of one name, those that are at least near. */
  readonly nearRecall: number
  /** Of pairs of one name, those with equal keys; of all pairs with equal keys, those of one name. */
  readonly keyRecall: number
  readonly keyPrecision: number
}

/** All sets of pairs, each in the half that rules were made with and in the half held out. */
export interface NameTable {
  readonly scores: readonly { readonly name: string; readonly half: 'tuned' | 'held out'; readonly score: NameScore }[]
  /** The table, and what was left out. */
  readonly lines: readonly string[]
  /** The pairs of the tuned halves that are judged wrong, a line each. */
  readonly errors: readonly string[]
}

const places = 1000

/** Judges all pairs of names: our own, and those of the Korean lists in the folder of data for measuring; without it these are left out, and a line says so. */
export function namesTable(data: string | undefined, pairs: string): NameTable {
  const errors: string[] = []
  const korean = readKoreanNames(data)
  const sets = [...(korean ?? []), ...readOwnPairs(pairs)]
  const scores = sets.flatMap(({ name, tuned, heldOut }) => [
    { name, half: 'tuned', score: scoreOf(name, tuned, errors) } as const,
    { name, half: 'held out', score: scoreOf(name, heldOut, null) } as const,
  ])
  const rows = scores.map(({ name, half, score: { same, other, shared, ...shares } }) => [
    `${name}, ${half}`,
    ...[same, other, shared].map(String),
    ...Object.values(shares).map(share => share.toFixed(3)),
  ])
  const head = ['', 'one name', 'two names', 'shared', 'P', 'R', 'R weighed', 'R near', 'R of keys', 'P of keys']
  const missing =
    korean === null ? ['Names: left out 4 sets of Korean names, since HIATUS_BENCH_DATA names no folder with korean_names'] : []
  return { scores, lines: [...missing, ...tableLines(head, rows)], errors }
}

type NameFloors = Readonly<Record<string, { readonly pairs: number; readonly precision: number; readonly recall: number }>>

/**
 * What keeps scores from passing, a line each: a share below its floor, or other pairs than those that the floors were set on. Floors of sets that were
 * left out are not asked. With `update` the present shares become the floors, where none is lower.
 */
export function nameFaults({ scores }: NameTable, file: string, update: boolean): string[] {
  const floors = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as NameFloors) : {}
  const down = (share: number): number => Math.floor(share * places + 1e-9) / places
  const present: NameFloors = Object.fromEntries(
    scores.map(({ name, half, score }) => [
      `${name}, ${half}`,
      { pairs: score.same + score.other, precision: down(score.precision), recall: down(score.recall) },
    ]),
  )
  const faults = Object.entries(present).flatMap(([name, now]) => {
    const floor = floors[name]
    if (floor?.pairs !== now.pairs) return update ? [] : [`${name}: has no floors for these pairs; --update sets them`]
    return (['precision', 'recall'] as const).flatMap(share =>
      now[share] < floor[share] ? [`${name}: ${share} is ${now[share].toFixed(3)}, below its floor of ${floor[share].toFixed(3)}`] : [],
    )
  })
  if (update && faults.length === 0) writeFileSync(file, `${JSON.stringify({ ...floors, ...present }, null, 2)}\n`)
  return faults
}

function scoreOf(name: string, pairs: readonly NamePair[], wrong: string[] | null): NameScore {
  const count = { same: 0, other: 0, shared: 0, hits: 0, near: 0, false: 0, keys: 0, falseKeys: 0, weight: 0, weighed: 0 }
  const persons = new Map<string, ReadPerson>()
  const personOf = (text: string): ReadPerson => {
    const known = persons.get(text) ?? readPerson(text)
    persons.set(text, known)
    return known
  }
  for (const { is, one, other, weight } of pairs) {
    count[is]++
    if (is === 'shared') continue
    const [a, b] = [personOf(one), personOf(other)]
    const { verdict, reason } = comparePersonNames(a, b)
    const isKey = a.key === b.key
    if (is === 'same') {
      count.weight += weight
      if (verdict === 'same') [count.hits, count.weighed] = [count.hits + 1, count.weighed + weight]
      if (verdict !== 'different') count.near++
      if (isKey) count.keys++
    } else {
      if (verdict === 'same') count.false++
      if (isKey) count.falseKeys++
    }
    if ((is === 'same') !== (verdict === 'same')) wrong?.push(`${name}: ${one} / ${other}: ${verdict}, is ${is}: ${reason}`)
  }
  return {
    same: count.same,
    other: count.other,
    shared: count.shared,
    precision: share(count.hits, count.hits + count.false),
    recall: share(count.hits, count.same),
    weighedRecall: share(count.weighed, count.weight),
    nearRecall: share(count.near, count.same),
    keyRecall: share(count.keys, count.same),
    keyPrecision: share(count.keys, count.keys + count.falseKeys),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

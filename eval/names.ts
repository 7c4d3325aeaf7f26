import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runStamp } from '../bench/run-stamp.ts'
import { tableLines } from '../bench/table.ts'
import { comparePersonNames, readPerson, type ReadPerson } from '../src/names/index.ts'
import { readKoreanNames, readOwnPairs, type NamePair } from './name-sets.ts'

const usage = `usage: node eval/names.ts [--errors FILE]

Compares pairs of persons' names of which it is known whether they are one name, prints how often the verdict is right, and writes
eval/names-results.json. Korean names come from public lists in the folder that HIATUS_BENCH_DATA names.
  --errors FILE  writes the pairs of the tuned halves that are judged wrong; of the held-out halves nobody is to learn
example: node eval/names.ts --errors /tmp/names.txt`

const here = import.meta.dirname
const { values } = parseArgs({ options: { errors: { type: 'string' }, help: { type: 'boolean', default: false } } })
if (values.help) {
  console.log(usage)
  process.exit(0)
}

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

const errors: string[] = []
const korean = readKoreanNames(process.env['HIATUS_BENCH_DATA'])
if (korean === null) console.error('Left out 3 sets of Korean names: HIATUS_BENCH_DATA names no folder with korean_names.')
const sets = [...(korean ?? []), ...readOwnPairs(join(here, 'gold/names.tsv'))]
const scores = sets.flatMap(({ name, tuned, heldOut }) => [
  { name, half: 'tuned', score: scoreOf(name, tuned, errors) },
  { name, half: 'held out', score: scoreOf(name, heldOut, null) },
])

const rows = scores.map(({ name, half, score: { same, other, shared, ...shares } }) => [
  `${name}, ${half}`,
  ...[same, other, shared].map(String),
  ...Object.values(shares).map(share => share.toFixed(3)),
])
const head = ['', 'one name', 'two names', 'shared', 'P', 'R', 'R weighed', 'R near', 'R of keys', 'P of keys']
console.log(tableLines(head, rows).join('\n'))
writeFileSync(join(here, 'names-results.json'), `${JSON.stringify({ ...runStamp(), scores }, null, 2)}\n`)
if (values.errors !== undefined) {
  writeFileSync(values.errors, errors.map(line => `${line}\n`).join(''))
  console.log(`\n${errors.length} errors written to ${values.errors}`)
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

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { runStamp } from '../bench/run-stamp.ts'
import { nameFaults, namesTable, type NameTable } from './name-table.ts'

interface NamePlaces {
  /** The file of our own pairs; without it names are no part of the run. */
  readonly pairs: string
  readonly floors: string
  readonly results: string
}

/** A set's scores in the results: those of the newest run that had the set. */
type NameResults = Readonly<Record<string, ReturnType<typeof runStamp> & NameTable['scores'][number]['score']>>

/**
 * Compares pairs of persons' names of which it is known whether they are one name, prints how often the verdict is right, and writes the results. Gives what keeps it from
 * passing, and the pairs of the tuned halves that are judged wrong; of the held-out halves nobody is to learn.
 */
export function runNames(
  { pairs, floors, results }: NamePlaces,
  update: boolean,
): Pick<NameTable, 'errors'> & { readonly faults: readonly string[] } {
  if (!existsSync(pairs)) return { faults: [], errors: [] }
  const table = namesTable(process.env['HIATUS_BENCH_DATA'] || undefined, pairs)
  console.log(`\nPersons’ names, two spellings compared\n\n${table.lines.join('\n')}`)
  const before = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as NameResults) : {}
  const now = Object.fromEntries(table.scores.map(({ name, half, score }) => [`${name}, ${half}`, { ...runStamp(), ...score }]))
  writeFileSync(results, `${JSON.stringify({ ...before, ...now }, null, 2)}\n`)
  return { faults: nameFaults(table, floors, update), errors: table.errors }
}

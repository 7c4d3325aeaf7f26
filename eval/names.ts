import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runStamp } from '../bench/run-stamp.ts'
import { nameFaults, namesTable } from './name-table.ts'

const usage = `usage: node eval/names.ts [--update] [--errors FILE]

Compares pairs of persons' names of which it is known whether they are one name, prints how often the verdict is right, writes
eval/names-results.json, and exits 1 when a share is below its floor. Korean names come from public lists in the folder that HIATUS_BENCH_DATA names.
  --update       raises the floors to the present shares
  --errors FILE  writes the pairs of the tuned halves that are judged wrong; of the held-out halves nobody is to learn
example: node eval/names.ts --errors /tmp/names.txt`

const { values } = parseArgs({
  options: { update: { type: 'boolean', default: false }, errors: { type: 'string' }, help: { type: 'boolean', default: false } },
})

if (values.help) console.log(usage)
else run()

function run(): void {
  const table = namesTable(process.env['HIATUS_BENCH_DATA'])
  console.log(table.lines.join('\n'))
  writeFileSync(join(import.meta.dirname, 'names-results.json'), `${JSON.stringify({ ...runStamp(), scores: table.scores }, null, 2)}\n`)
  if (values.errors !== undefined) {
    writeFileSync(values.errors, table.errors.map(line => `${line}\n`).join(''))
    console.log(`\n${table.errors.length} errors written to ${values.errors}`)
  }
  const faults = nameFaults(table, values.update)
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length > 0 ? 1 : 0
}

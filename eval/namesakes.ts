import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runStamp } from '../bench/run-stamp.ts'
import { tableLines } from '../bench/table.ts'
import { starterCatalogue } from '../src/catalogues/starter/index.ts'
import { compileGazetteer, type Gazetteer } from '../src/link/index.ts'
import type { SeriesEntry } from '../src/model/index.ts'
import { tokenize } from '../src/read/index.ts'
import { holdFloors } from './linking/floors.ts'
import { linkText } from './linking/link-text.ts'
import { placeOf, readPassages, type Passage } from './linking/passages.ts'
import { accuracyOf, linkedRightOf, tallyOf, type LinkOutcome } from './linking/score.ts'

const usage = `usage: node eval/namesakes.ts [--update] [--errors FILE]

Asks which of the series of one name a title means, in passages of our own writing; writes eval/results-namesakes.json, and exits 1 when a share is
below its floor.
  --update       raises the floors to the present shares
  --errors FILE  writes what went wrong in the half that weights were set on
example: node eval/namesakes.ts --errors /tmp/errors.txt`

const here = import.meta.dirname
const { values } = parseArgs({
  options: { update: { type: 'boolean', default: false }, errors: { type: 'string' }, help: { type: 'boolean', default: false } },
})

interface PassageOutcome extends Pick<LinkOutcome, 'verdict'> {
  readonly passage: Passage
  readonly found: string
}

if (values.help) console.log(usage)
else run()

function run(): void {
  const gazetteer = compileGazetteer(starterCatalogue(), tokenize)
  const outcomes = readPassages(join(here, 'gold/namesakes.jsonl')).map(passage => outcomeOf(passage, gazetteer))
  const halves = (['tuned', 'held'] as const).map(half => {
    const tally = tallyOf(outcomes.filter(({ passage }) => passage.half === half))
    return [`namesakes, ${half}`, tally] as const
  })
  const rows = halves.map(([name, tally]) => {
    const { right, wrong, missed } = tally
    return [
      name,
      ...[right + wrong + missed, right, wrong, missed].map(String),
      accuracyOf(tally).toFixed(3),
      linkedRightOf(tally).toFixed(3),
    ]
  })
  console.log(tableLines(['', 'passages', 'right', 'wrong', 'missed', 'accuracy', 'linked right'], rows).join('\n'))
  const sets = Object.fromEntries(halves)
  writeFileSync(join(here, 'results-namesakes.json'), `${JSON.stringify({ ...runStamp(), sets }, null, 2)}\n`)
  if (values.errors !== undefined) writeErrors(values.errors, outcomes)
  process.exitCode = holdFloors('namesakes', sets, values.update)
}

function outcomeOf(passage: Passage, gazetteer: Gazetteer): PassageOutcome {
  const links = linkText(passage.text, 'paragraph', passage.published, gazetteer)
  const at = placeOf(passage)
  const mention = links.mentions.find(({ kind, start, end }) => kind === 'series' && start < at + passage.words.length && at < end)
  const entry = mention === undefined ? null : links.series[mention.ref]!.entry
  const found = mention === undefined ? '' : entry === null ? 'none' : `${entry.title} (${entry.year}, ${entry.country})`
  if (isMeant(entry, passage)) return { passage, verdict: 'right', found }
  return { passage, verdict: mention === undefined ? 'missed' : 'wrong', found }
}

/** A title that means no series of its name may be found as a series that no catalogue holds, or not at all. */
function isMeant(entry: SeriesEntry | null, { title, year, country }: Passage): boolean {
  return entry === null ? title === null : entry.title === title && entry.year === year && entry.country === country
}

function writeErrors(file: string, outcomes: readonly PassageOutcome[]): void {
  const lines = outcomes
    .filter(({ verdict, passage }) => verdict !== 'right' && passage.half === 'tuned')
    .map(({ verdict, found, passage }) => `${passage.id}\t${verdict}\t${passage.title} (${passage.year})\t${found}\t${passage.text}`)
  writeFileSync(file, lines.map(line => `${line}\n`).join(''))
  console.log(`${lines.length} errors written to ${file}`)
}

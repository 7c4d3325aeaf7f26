import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runStamp } from '../bench/run-stamp.ts'
import { tableLines } from '../bench/table.ts'
import { starterCatalogue } from '../src/catalogues/starter/index.ts'
import { compileGazetteer, type Gazetteer } from '../src/link/index.ts'
import type { Catalogue } from '../src/model/index.ts'
import { tokenize } from '../src/read/index.ts'
import { compileLarge, identityIn, withDistractors } from './linking/catalogues.ts'
import { holdFloors } from './linking/floors.ts'
import { readHeadlines, type Half, type LabelledHeadline } from './linking/headline-labels.ts'
import { linkText } from './linking/link-text.ts'
import { accuracyOf, groups, linkedRightOf, precisionOf, scoreLinks, tallyOf, type LinkOutcome, type LinkTally } from './linking/score.ts'

const usage = `usage: node eval/headlines.ts [--update] [--errors FILE]

Links the names in real headlines to series and people, over the starter catalogue and over one with thousands of other titles beside it, writes
eval/results-headlines.json, and exits 1 when a share is below its floor. The headlines come from the folder that HIATUS_BENCH_DATA names.
  --update       raises the floors to the present shares
  --errors FILE  writes what went wrong in the half that rules are tuned on; nobody is to learn from the other half's errors
example: HIATUS_BENCH_DATA=~/data node eval/headlines.ts --errors /tmp/errors.txt`

const here = import.meta.dirname
const { values } = parseArgs({
  options: { update: { type: 'boolean', default: false }, errors: { type: 'string' }, help: { type: 'boolean', default: false } },
})

const columns = ['labels', 'right', 'wrong', 'missed', 'false', 'accuracy', 'precision', 'linked right']

interface HeadlineOutcome extends LinkOutcome {
  readonly headline: LabelledHeadline
}

if (values.help) console.log(usage)
else run(process.env['HIATUS_BENCH_DATA'])

function run(data: string | undefined): void {
  if (data === undefined || data === '') {
    console.log('Linking of headlines: left out, all of it, since HIATUS_BENCH_DATA is unset (docs/data.md)')
    return
  }
  const { headlines, missing } = readHeadlines(join(here, 'gold/headlines.jsonl'), data)
  if (headlines.length === 0) {
    console.log(`Linking of headlines: left out, all of it, since ${data} holds no headlines (docs/data.md)`)
    return
  }
  if (missing > 0) console.log(`Linking of headlines: ${missing} labelled headlines are left out, since ${data} does not hold them`)
  const starter = starterCatalogue()
  const large = withDistractors(starter, data)
  if (large.missing.length > 0) console.log(`Distractors: left out ${large.missing.join(', ')}, not in ${data}`)
  const results = [
    ['starter', outcomesOver(starter, compileGazetteer(starter, tokenize), headlines)],
    ['starter and distractors', outcomesOver(large.catalogue, compileLarge(large), headlines)],
  ] as const
  console.log(
    `Linking of ${headlines.length} headlines; ${starter.series.length} series in the starter catalogue, ${large.catalogue.series.length} with distractors\n`,
  )
  const sets: Record<string, LinkTally> = {}
  for (const half of ['tuned', 'held'] as const) {
    for (const [name, outcomes] of results) {
      const rows = rowsOf(outcomes.filter(({ headline }) => headline.half === half))
      for (const [row, tally] of rows) sets[`headlines ${half}, ${name}, ${row}`] = tally
      console.log(
        `${tableLines(
          [`${half}, ${name}`, ...columns],
          rows.map(([row, tally]) => [row, ...cells(tally)]),
        ).join('\n')}\n`,
      )
    }
  }
  writeFileSync(join(here, 'results-headlines.json'), `${JSON.stringify({ ...runStamp(), sets }, null, 2)}\n`)
  if (values.errors !== undefined) writeErrors(values.errors, results)
  process.exitCode = holdFloors('headlines', sets, values.update)
}

function outcomesOver(catalogue: Catalogue, gazetteer: Gazetteer, headlines: readonly LabelledHeadline[]): HeadlineOutcome[] {
  const identity = identityIn(catalogue)
  return headlines.flatMap(headline =>
    scoreLinks(headline.text, headline.mentions, linkText(headline.text, 'title', headline.published, gazetteer), identity).map(
      outcome => ({
        ...outcome,
        headline,
      }),
    ),
  )
}

function rowsOf(outcomes: readonly HeadlineOutcome[]): (readonly [string, LinkTally])[] {
  const series = outcomes.filter(({ group }) => group !== 'people')
  return [
    ...groups.map(group => [group, tallyOf(outcomes.filter(outcome => outcome.group === group))] as const),
    ['all series', tallyOf(series)],
    ['all but hard ones', tallyOf(outcomes.filter(({ hard }) => !hard))],
    ['all', tallyOf(outcomes)],
  ]
}

function cells(tally: LinkTally): string[] {
  const { right, wrong, missed, false: none } = tally
  return [
    ...[right + wrong + missed, right, wrong, missed, none].map(String),
    ...[accuracyOf(tally), precisionOf(tally), linkedRightOf(tally)].map(share => share.toFixed(3)),
  ]
}

function writeErrors(file: string, results: readonly (readonly [string, readonly HeadlineOutcome[]])[]): void {
  const half: Half = 'tuned'
  const lines = results.flatMap(([name, outcomes]) =>
    outcomes
      .filter(({ verdict, headline }) => verdict !== 'right' && headline.half === half)
      .map(
        ({ verdict, group, hard, wanted, found, start, end, headline }) =>
          `${name}\t${verdict}${hard ? ' (hard)' : ''}\t${group}\t«${headline.text.slice(start, end)}»\t${wanted}\t${found}\t${headline.text}`,
      ),
  )
  writeFileSync(file, lines.map(line => `${line}\n`).join(''))
  console.log(`${lines.length} errors written to ${file}`)
}

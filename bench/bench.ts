import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copiesPart } from './copies.ts'
import { makeArticles } from './corpus/articles.ts'
import { makePage } from './corpus/pages.ts'
import { shapes } from './corpus/shapes.ts'
import { forecastPart } from './forecasts.ts'
import { fusionPart } from './fusion.ts'
import { flat, measureGrowth, type Growth } from './growth.ts'
import { benchChecker, inputOf, stageCandidates, wholeJob } from './hiatus-candidates.ts'
import { readHeadlines } from './headlines.ts'
import { importsPart } from './imports.ts'
import { ingestPart } from './ingest.ts'
import { measureInTurn, type Candidate, type Speed } from './measure.ts'
import { namesPart } from './names.ts'
import { readabilityPeer, textPeers, winkFull } from './peers.ts'
import { runStamp } from './run-stamp.ts'
import { searchPart } from './search.ts'
import { tableLines } from './table.ts'

const usage = `usage: npm run bench -- [--rounds N] [--only text|html|headlines|growth|names|search|imports|copies|fusion|ingest|forecast] [--share FRACTION] [--shape WORDS] [--limit SECONDS] [--out FILE]

Measures Hiatus beside its peers on a corpus that it makes itself, one thing at a time on one core, and writes bench/results.json.
  --rounds N        rounds after two to warm up; each figure is the median (7)
  --share FRACTION  of names and search, how much of the 1.5 million names (1); of imports, how much of all of IMDb (0.05); of copies and
                    ingest, how much of a million (0.1); of forecast, how much of 300,000 series (1)
  --only PART       one part alone; nothing is then written unless --out is given
  --shape WORDS     of growth, the shapes whose names hold these words
  --limit SECONDS   how long a shape may take at one size (30)
  --strict          exit 1 when a shape's time per MB grows more than ${flat} times
example: npm run bench -- --only search --share 0.1`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    share: { type: 'string' },
    shape: { type: 'string', default: '' },
    limit: { type: 'string', default: '30' },
    out: { type: 'string' },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}

const pace = { rounds: Number(values.rounds), warmUp: 2 }
const stamp = runStamp()
const sized = values.share === undefined ? {} : { share: Number(values.share) }
const wants = (part: string): boolean => values.only === undefined || values.only === part
const articles = makeArticles({ seed: 7, count: 200, length: 6500 })
const check = benchChecker()

/** One core does all the measured work: nothing here runs beside anything else but V8's own helpers. */
console.log(
  `Hiatus ${stamp.commit ?? ''} on Node ${stamp.node}, ${stamp.cpu}; one process, one core of ${stamp.cores}, median of ${pace.rounds} rounds`,
)
const results = {
  ...stamp,
  rounds: pace.rounds,
  text: wants('text') ? textPart() : null,
  html: wants('html') ? htmlPart() : null,
  headlines: wants('headlines') ? headlinesPart() : null,
  growth: wants('growth') ? await growthPart() : null,
  names: wants('names') ? namesPart({ ...sized, rounds: pace.rounds }) : null,
  search: wants('search') ? await searchPart(sized) : null,
  imports: wants('imports') ? await importsPart(sized) : null,
  ingest: wants('ingest') ? await ingestPart(sized) : null,
  forecast: wants('forecast') ? await forecastPart(sized) : null,
  fusion: wants('fusion') ? fusionPart() : null,
  copies: wants('copies') ? copiesPart(sized) : null,
}
const out = values.out ?? (values.only === undefined ? join(import.meta.dirname, 'results.json') : null)
if (out !== null) {
  writeFileSync(out, `${JSON.stringify(results, null, 2)}\n`)
  console.log(`\nWritten to ${out}`)
}
const steep = results.growth?.filter(({ ratio }) => ratio === null || ratio > flat) ?? []
if (steep.length > 0)
  console.log(`\n${steep.length} of ${results.growth?.length} shapes do not stay flat: ${steep.map(({ name }) => name).join('; ')}`)
process.exitCode = values.strict && steep.length > 0 ? 1 : 0

function textPart(): readonly Speed[] {
  const inputs = articles.map(({ text, published }) => inputOf(text, 'text/plain', published))
  const texts = articles.map(({ text }) => text)
  return compare(
    `Text: ${articles.length} articles of ${size(texts)}`,
    [wholeJob('Hiatus, text to claims', inputs, check), ...stageCandidates(inputs), ...textPeers(texts)],
    winkFull,
    'articles/s',
  )
}

function htmlPart(): readonly Speed[] {
  const pages = articles.slice(0, 60).map((article, index) => makePage(article, index))
  const inputs = pages.map((page, index) => inputOf(page, 'text/html', articles[index]!.published))
  const peer = readabilityPeer(pages)
  return compare(
    `HTML: ${pages.length} pages of ${size(pages)}`,
    [wholeJob('Hiatus, HTML to claims', inputs, check), peer],
    peer.name,
    'pages/s',
  )
}

function headlinesPart(): readonly Speed[] | null {
  const data = readHeadlines(process.env['HIATUS_BENCH_DATA'])
  if (!data.found) {
    console.log(`\nHeadlines: 1 part left out, since ${data.why}; it times real headlines, a check each`)
    return null
  }
  const inputs = data.headlines.map(text => inputOf(text, 'text/plain'))
  return compare(
    `Headlines: ${inputs.length} real ones`,
    [wholeJob('Hiatus, headline to claims', inputs, check), ...textPeers(data.headlines)],
    winkFull,
    'headlines/s',
  )
}

async function growthPart(): Promise<readonly Growth[]> {
  const chosen = shapes.filter(({ name }) => name.includes(values.shape))
  console.log(
    `\nGrowth: time per MB at ten times the size over that at one; flat is up to ${flat}; a time of "-" is over ${values.limit} s\n`,
  )
  const cells = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(34) : cell.padStart(8))).join('  ')
  console.log(cells(['shape', 'MB', 'ms', 'MB', 'ms', 'MB/s', 'ratio']))
  const grown: Growth[] = []
  for (const shape of chosen) {
    const growth = await measureGrowth(shape, Number(values.limit))
    grown.push(growth)
    console.log(cells(growthRow(growth)))
  }
  return grown
}

function growthRow({ name, characters, times, ratio, failure }: Growth): string[] {
  const [small, large] = times
  const milliseconds = (time: number | null): string => (time === null ? '-' : time.toFixed(time < 10 ? 1 : 0))
  const rate = large !== null ? characters[1] / large : small !== null ? characters[0] / small : null
  return [
    name,
    (characters[0] / 1e6).toFixed(2),
    milliseconds(small),
    (characters[1] / 1e6).toFixed(2),
    milliseconds(large),
    rate === null ? '-' : (rate / 1000).toFixed(2),
    ratio === null ? (failure ?? '-') : `${ratio.toFixed(2)}${ratio > flat ? '  STEEP' : ''}`,
  ]
}

/** Times candidates, prints them with their ratio to one of them, and gives the speeds. */
function compare(title: string, candidates: readonly Candidate[], base: string, unit: string): readonly Speed[] {
  console.log(`\n${title}\n`)
  const speeds = measureInTurn(candidates, pace)
  const reference = speeds.find(({ name }) => name === base)
  const rows = speeds.map(({ name, itemsPerSecond, megabytesPerSecond, found, spread }) => [
    name,
    itemsPerSecond.toFixed(0),
    megabytesPerSecond.toFixed(2),
    reference === undefined ? '-' : (itemsPerSecond / reference.itemsPerSecond).toFixed(2),
    String(found),
    spread.toFixed(2),
  ])
  console.log(tableLines(['', unit, 'MB/s', `x ${base}`, 'found', 'spread'], rows).join('\n'))
  return speeds
}

function size(texts: readonly string[]): string {
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  return mean < 20_000 ? `${(mean / 1000).toFixed(1)} kB` : `${(mean / 1000).toFixed(0)} kB`
}

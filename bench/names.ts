import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { compileNameIndex, keyText, nameKey, openNameIndex, type NameIndex } from '../src/link/index.ts'
import { tokenFlag, type Tokens } from '../src/model/index.ts'
import { tokenize } from '../src/read/index.ts'
import { makeNames } from './corpus/catalogue-names.ts'
import { plantNames, type PlantedText } from './corpus/planted-names.ts'
import { MapTrie } from './map-trie.ts'
import { measureInTurn, median, type Candidate, type Speed } from './measure.ts'
import { runStamp } from './run-stamp.ts'
import { tableLines } from './table.ts'

const usage = `usage: node bench/names.ts [--rounds N] [--share FRACTION] [--out FILE]

Compiles the names of all television into an index, and finds them in text beside a tree of words in maps.
  --rounds N        rounds after two to warm up; each figure is the median (7)
  --share FRACTION  so much of the 1.5 million names (1)
  --out FILE        writes the figures there as JSON
example: node bench/names.ts --share 0.1 --rounds 3`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    share: { type: 'string', default: '1' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** A text of the bench, cut into words beforehand as the reader has them by the time that names are sought. */
interface Prepared extends PlantedText {
  readonly tokens: Tokens
}

const share = Number(values.share)
const { series, people } = makeNames({ seed: 11, series: 300_000 * share, aliases: 228_000 * share, people: 1_000_000 * share })
const titles = series.flatMap(({ title, aliases }, number) => [title, ...aliases].map(name => [name, number] as const))
const names: readonly (readonly [string, number])[] = [...titles, ...people.map((name, i) => [name, series.length + i] as const)]
const written = names.map(([name]) => name)
const texts: readonly Prepared[] = plantNames({ seed: 12, count: 500, length: 6500, names: written }).map(planted => ({
  ...planted,
  tokens: tokenize(planted.text),
}))
const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
const planted = texts.reduce((sum, text) => sum + text.names.length, 0)
console.log(
  `${names.length} names; ${texts.length} texts of ${(characters / texts.length / 1000).toFixed(1)} kB with ${planted} of them put in`,
)

const folder = mkdtempSync(join(tmpdir(), 'hiatus-names-'))
try {
  const index = indexPart(join(folder, 'names'))
  const { trie, ...trieFigures } = triePart()
  const speeds = measureInTurn(candidates(index.opened, trie), { rounds: Number(values.rounds), warmUp: 2 })
  const quality = qualityOf(index.opened)
  const { opened: _, ...indexFigures } = index
  report(indexFigures, trieFigures, speeds, quality)
  if (values.out !== undefined)
    writeFileSync(
      values.out,
      `${JSON.stringify({ ...runStamp(), names: names.length, index: indexFigures, trie: trieFigures, speeds, quality }, null, 2)}\n`,
    )
} finally {
  rmSync(folder, { recursive: true })
}

function indexPart(file: string): {
  readonly opened: NameIndex
  readonly buildSeconds: number
  readonly peakMegabytes: number
  readonly megabytes: number
  readonly openMilliseconds: number
} {
  collect()
  const before = process.memoryUsage().rss
  let peak = 0
  const watched = function* (): Generator<readonly [string, number]> {
    for (const [i, name] of names.entries()) {
      if (i % 100_000 === 0) peak = Math.max(peak, process.memoryUsage().rss)
      yield name
    }
  }
  const start = performance.now()
  const bytes = compileNameIndex(watched(), tokenize)
  const buildSeconds = (performance.now() - start) / 1000
  peak = Math.max(peak, process.memoryUsage().rss)
  writeFileSync(file, bytes)
  let opened = openShared(file)
  const times = Array.from({ length: 9 }, () => {
    collect()
    const from = performance.now()
    opened = openShared(file)
    return performance.now() - from
  })
  return { opened, buildSeconds, peakMegabytes: (peak - before) / 1e6, megabytes: bytes.length / 1e6, openMilliseconds: median(times) }
}

/** Opens an index from a file, in memory that workers share. */
function openShared(file: string): NameIndex {
  const bytes = new Uint8Array(new SharedArrayBuffer(statSync(file).size))
  const from = openSync(file, 'r')
  for (let at = 0; at < bytes.length;) at += readSync(from, bytes, at, bytes.length - at, at)
  closeSync(from)
  return openNameIndex(bytes)
}

function triePart(): { readonly trie: MapTrie; readonly buildSeconds: number; readonly megabytes: number } {
  collect()
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  const trie = new MapTrie()
  for (const name of written) {
    const { lower, count } = tokenize(name)
    trie.add(lower, 0, count)
  }
  const buildSeconds = (performance.now() - start) / 1000
  collect()
  return { trie, buildSeconds, megabytes: (process.memoryUsage().heapUsed - before) / 1e6 }
}

function candidates(index: NameIndex, trie: MapTrie): Candidate[] {
  const over = (name: string, count: (text: Prepared) => number): Candidate => ({
    name,
    characters,
    items: texts.length,
    run: () => texts.reduce((sum, text) => sum + count(text), 0),
  })
  const isStart = ({ flags }: Tokens, at: number): boolean => (flags[at]! & (tokenFlag.capital | tokenFlag.digit)) !== 0
  const indexed = (text: Prepared, isSought: (tokens: Tokens, at: number) => boolean): number => {
    const { tokens } = text
    const finder = index.in(keyText(tokens))
    let found = 0
    for (let at = 0; at < tokens.count; at++) if (isSought(tokens, at) && finder.longest(at, tokens.count) !== null) found++
    return found
  }
  const treed = ({ tokens }: Prepared, isSought: (tokens: Tokens, at: number) => boolean): number => {
    let found = 0
    for (let at = 0; at < tokens.count; at++) if (isSought(tokens, at) && trie.longest(tokens, at) > at) found++
    return found
  }
  return [
    over('index, every word', text => indexed(text, () => true)),
    over('index, every word, all names', ({ tokens }) => {
      const finder = index.in(keyText(tokens))
      let found = 0
      for (let at = 0; at < tokens.count; at++) found += finder.all(at, tokens.count).length
      return found
    }),
    over('index, from capitals', text => indexed(text, isStart)),
    over('Map trie, every word', text => treed(text, () => true)),
    over('Map trie, from capitals', text => treed(text, isStart)),
    over('cutting text into words', ({ text }) => tokenize(text).count),
  ]
}

interface Quality {
  /** Of the names put in, the share that is found at its very place. */
  readonly recall: number
  readonly missed: readonly string[]
  /** Hits whose letters are no name's. */
  readonly falseHits: number
  readonly hits: number
}

function qualityOf(index: NameIndex): Quality {
  const missed: string[] = []
  const keys = new Map<string, boolean>()
  let hits = 0
  for (const { tokens, names: put } of texts) {
    const finder = index.in(keyText(tokens))
    for (let at = 0; at < tokens.count; at++) {
      for (const { to } of finder.all(at, tokens.count)) {
        hits++
        keys.set(nameKey(tokens, at, to), false)
      }
    }
    for (const { name, start, end } of put) {
      const span = spanOf(tokens, start, end)
      if (span === null || !finder.all(span.from, tokens.count).some(({ to }) => to === span.to)) missed.push(name)
    }
  }
  for (const name of written) {
    const tokens = tokenize(name)
    const key = nameKey(tokens, 0, tokens.count)
    if (keys.has(key)) keys.set(key, true)
  }
  return { recall: 1 - missed.length / planted, missed, falseHits: [...keys.values()].filter(isName => !isName).length, hits }
}

/** The tokens of a name in the text, without the marks at its ends, which are no part of it; null where the text's words run past its ends. */
function spanOf(tokens: Tokens, start: number, end: number): { readonly from: number; readonly to: number } | null {
  let from = tokens.start.findLastIndex(place => place <= start)
  let to = tokens.end.findIndex(place => place >= end) + 1
  if (from < 0 || tokens.start[from] !== start || tokens.end[to - 1] !== end) return null
  while (from < to && nameKey(tokens, from, from + 1) === '') from++
  while (to > from && nameKey(tokens, to - 1, to) === '') to--
  return { from, to }
}

function report(
  index: { buildSeconds: number; peakMegabytes: number; megabytes: number; openMilliseconds: number },
  trie: { buildSeconds: number; megabytes: number },
  speeds: readonly Speed[],
  { recall, missed, falseHits, hits }: Quality,
): void {
  const rate = (name: string): number => speeds.find(speed => speed.name === name)?.megabytesPerSecond ?? 0
  const peerOf = (name: string): string => (name.includes('capitals') ? 'Map trie, from capitals' : 'Map trie, every word')
  const rows = speeds.map(({ name, megabytesPerSecond, found, spread }) => [
    name,
    megabytesPerSecond.toFixed(1),
    name.startsWith('index') ? (megabytesPerSecond / rate(peerOf(name))).toFixed(1) : '-',
    String(found),
    spread.toFixed(2),
  ])
  console.log(`\n${tableLines(['', 'MB/s', 'x Map trie', 'found', 'spread'], rows).join('\n')}\n`)
  const cost = [
    ['index', index.buildSeconds.toFixed(1), index.megabytes.toFixed(1), index.openMilliseconds.toFixed(0)],
    ['Map trie', trie.buildSeconds.toFixed(1), trie.megabytes.toFixed(1), '-'],
  ]
  console.log(tableLines(['', 'build s', 'MB', 'open ms'], cost).join('\n'))
  console.log(`\nbuilding took ${index.peakMegabytes.toFixed(0)} MB beside the names`)
  console.log(
    `${(recall * 100).toFixed(2)} % of the names put in are found at their place (${missed.length} missed); ${falseHits} of ${hits} hits are no name`,
  )
  if (missed.length > 0) console.log(`missed, for example: ${missed.slice(0, 8).join('; ')}`)
}

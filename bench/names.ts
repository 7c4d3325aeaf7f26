import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { compileNameIndex, keyText, nameKey, openNameIndex, type NameIndex } from '../src/link/index.ts'
import { tokenFlag, type Tokens } from '../src/model/index.ts'
import { tokenize } from '../src/read/index.ts'
import { makeAllNames } from './corpus/catalogue-names.ts'
import { plantNames, type PlantedText } from './corpus/planted-names.ts'
import { MapTrie } from './map-trie.ts'
import { measureInTurn, median, type Candidate, type Speed } from './measure.ts'
import { openShared } from './open-shared.ts'
import { tableLines } from './table.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** A text of the bench, cut into words beforehand as the reader has them by the time that names are sought. */
interface Prepared extends PlantedText {
  readonly tokens: Tokens
}

/** What it takes to hold the names of all television, how fast they are found in text, and how well. */
export interface NamesFigures {
  readonly names: number
  readonly index: IndexFigures
  readonly trie: { readonly buildSeconds: number; readonly megabytes: number }
  readonly speeds: readonly Speed[]
  readonly quality: Quality
}

interface IndexFigures {
  readonly buildSeconds: number
  /** The most that building held at once, beside the names. */
  readonly peakMegabytes: number
  readonly megabytes: number
  readonly openMilliseconds: number
}

interface Quality {
  /** Of the names put in, the share that is found at its very place. */
  readonly recall: number
  readonly missed: readonly string[]
  /** Hits whose letters are no name's. */
  readonly falseHits: number
  readonly hits: number
}

/**
 * Compiles the names of all television, at some share of their number, into an index, and finds them in text beside a tree of words in maps; prints a table.
 * The file of the index goes to a temporary folder that is deleted.
 */
export function namesPart({ share = 1, rounds }: { share?: number; rounds: number }): NamesFigures {
  const { series, people } = makeAllNames(share)
  const titles = series.flatMap(({ title, aliases }, number) => [title, ...aliases].map(name => [name, number] as const))
  const names = [...titles, ...people.map((name, at) => [name, series.length + at] as const)]
  const written = names.map(([name]) => name)
  const texts = plantNames({ seed: 12, count: 500, length: 6500, names: written }).map(planted => ({
    ...planted,
    tokens: tokenize(planted.text),
  }))
  const size = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length
  const planted = texts.reduce((sum, text) => sum + text.names.length, 0)
  console.log(`\nNames: ${names.length} of them; ${texts.length} texts of ${(size / 1000).toFixed(1)} kB with ${planted} of them put in\n`)
  const folder = mkdtempSync(join(tmpdir(), 'hiatus-names-'))
  try {
    const { opened, ...index } = indexOf(join(folder, 'names'), names)
    const { built, ...trie } = trieOf(written)
    const speeds = measureInTurn(candidates(texts, opened, built), { rounds, warmUp: 2 })
    const figures = { names: names.length, index, trie, speeds, quality: qualityOf(opened, texts, written) }
    console.log(namesLines(figures).join('\n'))
    return figures
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function indexOf(file: string, names: readonly (readonly [string, number])[]): IndexFigures & { readonly opened: NameIndex } {
  collect()
  const before = used()
  let peak = before
  const watched = function* (): Generator<readonly [string, number]> {
    for (const [at, name] of names.entries()) {
      if (at % 100_000 === 0) peak = Math.max(peak, used())
      yield name
    }
    peak = Math.max(peak, used())
  }
  const start = performance.now()
  const bytes = compileNameIndex(watched(), tokenize)
  const buildSeconds = (performance.now() - start) / 1000
  peak = Math.max(peak, used())
  writeFileSync(file, bytes)
  let opened = openNameIndex(openShared(file))
  const times = Array.from({ length: 9 }, () => {
    collect()
    const from = performance.now()
    opened = openNameIndex(openShared(file))
    return performance.now() - from
  })
  return { opened, buildSeconds, peakMegabytes: (peak - before) / 1e6, megabytes: bytes.length / 1e6, openMilliseconds: median(times) }
}

function trieOf(names: readonly string[]): NamesFigures['trie'] & { readonly built: MapTrie } {
  collect()
  const before = used()
  const start = performance.now()
  const built = new MapTrie()
  for (const name of names) {
    const { lower, count } = tokenize(name)
    built.add(lower, 0, count)
  }
  const buildSeconds = (performance.now() - start) / 1000
  collect()
  return { built, buildSeconds, megabytes: (used() - before) / 1e6 }
}

/** Bytes in use by JavaScript, with what is no longer needed but has not been collected. */
function used(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function candidates(texts: readonly Prepared[], index: NameIndex, trie: MapTrie): Candidate[] {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
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

function qualityOf(index: NameIndex, texts: readonly Prepared[], written: readonly string[]): Quality {
  const planted = texts.reduce((sum, { names }) => sum + names.length, 0)
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
  while (to > from && nameKey(tokens, to - 1, to) === '' && tokens.lower[to - 1] !== ')') to--
  return { from, to }
}

function namesLines({ index, trie, speeds, quality: { recall, missed, falseHits, hits } }: NamesFigures): string[] {
  const rate = (name: string): number => speeds.find(speed => speed.name === name)?.megabytesPerSecond ?? 0
  const peerOf = (name: string): string => (name.includes('capitals') ? 'Map trie, from capitals' : 'Map trie, every word')
  const rows = speeds.map(({ name, megabytesPerSecond, found, spread }) => [
    name,
    megabytesPerSecond.toFixed(1),
    name.startsWith('index') ? (megabytesPerSecond / rate(peerOf(name))).toFixed(1) : '-',
    String(found),
    spread.toFixed(2),
  ])
  const cost = [
    ['index', index.buildSeconds.toFixed(1), index.megabytes.toFixed(1), index.openMilliseconds.toFixed(0)],
    ['Map trie', trie.buildSeconds.toFixed(1), trie.megabytes.toFixed(1), '-'],
  ]
  return [
    ...tableLines(['', 'MB/s', 'x Map trie', 'found', 'spread'], rows),
    '',
    ...tableLines(['', 'build s', 'MB', 'open ms'], cost),
    '',
    `building took ${index.peakMegabytes.toFixed(0)} MB beside the names`,
    `${(recall * 100).toFixed(2)} % of the names put in are found at their place (${missed.length} missed); ${falseHits} of ${hits} hits are no name`,
    ...(missed.length > 0 ? [`missed, for example: ${missed.slice(0, 8).join('; ')}`] : []),
  ]
}

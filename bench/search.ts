import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeSearchCorpus } from './search-corpus.ts'
import { hiatusEngines } from './search-hiatus.ts'
import { searchPeers } from './search-peers.ts'
import { tableLines } from './table.ts'

/** How long queries took, in milliseconds, and how many were asked. */
export interface QueryFigures {
  readonly count: number
  readonly p50: number
  readonly p99: number
}

/** What one engine needs and gives. */
export interface EngineFigures {
  readonly name: string
  readonly buildSeconds: number
  /** What it holds when it is ready to search. */
  readonly megabytes: number
  /** The most that its process ever held, with the catalogue that it was built of. */
  readonly peakMegabytes: number
  readonly diskMegabytes: number | null
  readonly openMilliseconds: number | null
  readonly keys: QueryFigures
  readonly garbled: QueryFigures
  /** Of titles mistyped, in full and cut off, the share that stands among the first five hits. */
  readonly recall: { readonly full: number; readonly cut: number }
}

/**
 * Searches a catalogue of all television at some share of its size, with Hiatus and with other engines: each in a process of its own, one after the other, on
 * the same queries, of which each takes as many as it can in `seconds`. The catalogue goes to a temporary folder that is deleted.
 */
export async function searchPart({ share = 1, seconds = 20 } = {}): Promise<readonly EngineFigures[]> {
  const { people, ...corpus } = makeSearchCorpus(share)
  console.log(
    `\nSearch: ${corpus.series.length} series with ${corpus.series.reduce((sum, { aliases }) => sum + aliases.length, 0)} aliases, ${people.length} people; ` +
      `${corpus.keys.length} keys, ${corpus.garbled.length} titles mistyped, or as many as took ${seconds} s\n`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'hiatus-search-'))
  try {
    const [all, titles] = [join(folder, 'all.json'), join(folder, 'titles.json')]
    writeFileSync(all, JSON.stringify({ ...corpus, people }))
    writeFileSync(titles, JSON.stringify({ ...corpus, people: [] }))
    const figures: EngineFigures[] = []
    for (const name of Object.keys({ ...hiatusEngines, ...searchPeers }))
      figures.push(await measure(name, name in hiatusEngines ? all : titles, seconds))
    console.log(searchLines(figures).join('\n'))
    return figures
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measure(name: string, file: string, seconds: number): Promise<EngineFigures> {
  const worker = join(import.meta.dirname, 'search-worker.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--max-old-space-size=6000',
    worker,
    name,
    file,
    String(seconds),
  ])
  return JSON.parse(stdout) as EngineFigures
}

function searchLines(figures: readonly EngineFigures[]): string[] {
  const times = ({ p50, p99, count }: QueryFigures): string[] => [p50.toFixed(2), p99.toFixed(1), String(count)]
  const orDash = (value: number | null): string => value?.toFixed(0) ?? '-'
  return tableLines(
    [
      '',
      'build s',
      'peak MB',
      'held MB',
      'disk MB',
      'open ms',
      'key p50 ms',
      'p99',
      'of',
      'typo p50 ms',
      'p99',
      'of',
      'recall@5',
      'full',
      'cut',
    ],
    figures.map(({ name, buildSeconds, peakMegabytes, megabytes, diskMegabytes, openMilliseconds, keys, garbled, recall }) => [
      name,
      buildSeconds.toFixed(1),
      peakMegabytes.toFixed(0),
      megabytes.toFixed(0),
      orDash(diskMegabytes),
      orDash(openMilliseconds),
      ...times(keys),
      ...times(garbled),
      ...[(recall.full + recall.cut) / 2, recall.full, recall.cut].map(share => share.toFixed(3)),
    ]),
  )
}

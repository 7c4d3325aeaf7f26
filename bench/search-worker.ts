import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { SearchCorpus } from './search-corpus.ts'
import type { EngineFigures, QueryFigures } from './search.ts'
import { hiatusEngines } from './search-hiatus.ts'
import { searchPeers } from './search-peers.ts'

/** Measures one engine, in a process of its own, on the corpus in a file. */
const [name = '', file = '', seconds = ''] = process.argv.slice(2)
const build = { ...hiatusEngines, ...searchPeers }[name]
if (build === undefined) throw new Error(`no such engine: ${name}`)
const corpus = JSON.parse(readFileSync(file, 'utf8')) as SearchCorpus

const heldBefore = await held()
const start = performance.now()
const engine = await build(corpus, dirname(file))
const buildSeconds = (performance.now() - start) / 1000
const megabytes = ((await held()) - heldBefore + engine.hidden) / 1e6
const peakMegabytes = process.resourceUsage().maxRSS / 1000

// The first queries pay for the compiling of the code.
await ask(corpus.keys.slice(-300), 2)
await ask(
  corpus.garbled.slice(-50).map(({ query }) => query),
  2,
)
const keys = await ask(corpus.keys, Number(seconds))
const garbled = await ask(
  corpus.garbled.map(({ query }) => query),
  Number(seconds),
)
const recallOf = (isCut: boolean): number => {
  const asked = corpus.garbled.slice(0, garbled.answers.length)
  const of = asked.flatMap((query, at) => (query.isCut === isCut ? [garbled.answers[at]!.slice(0, 5).includes(query.meant)] : []))
  return of.filter(found => found).length / of.length
}
const figures: EngineFigures = {
  name,
  buildSeconds,
  megabytes,
  peakMegabytes,
  diskMegabytes: engine.disk === null ? null : engine.disk / 1e6,
  openMilliseconds: engine.openMilliseconds,
  keys: keys.figures,
  garbled: garbled.figures,
  recall: { full: recallOf(false), cut: recallOf(true) },
}
console.log(JSON.stringify(figures))

/** Bytes in use. What lies outside of the heap is only given back a moment after nobody needs it. */
async function held(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc!()
    await setTimeout(50)
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Asks one query after the other until the time is up. */
async function ask(queries: readonly string[], limit: number): Promise<{ figures: QueryFigures; answers: (readonly string[])[] }> {
  const times: number[] = []
  const answers: (readonly string[])[] = []
  const end = performance.now() + limit * 1000
  for (const query of queries) {
    const from = performance.now()
    const answer = engine.find(query)
    answers.push(answer instanceof Promise ? await answer : answer)
    times.push(performance.now() - from)
    if (performance.now() > end) break
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { figures: { count: times.length, p50: at(0.5), p99: at(0.99) }, answers }
}

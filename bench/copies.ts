import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareTexts, sketchOf } from '../src/copies/index.ts'
import { KeyIndex } from './copies-index.ts'
import { minHash, simHash, type CopyFinder } from './copies-peers.ts'
import { spin } from './corpus/spinner.ts'
import { drawNews, tell } from './corpus/tellings.ts'
import { tableLines } from './table.ts'

/** How well and how fast copies are found. */
export interface CopiesResult {
  readonly recall: readonly { readonly finder: string; readonly words: number; readonly recall: number }[]
  readonly wrong: readonly { readonly finder: string; readonly pairs: number; readonly taken: number }[]
  /** Of articles that people have spun by hand, and told anew, how many are taken for copies. */
  readonly byHand: readonly ({ readonly finder: string; readonly articles: number } & Readonly<Record<HandMade, number>>)[]
  readonly speed: readonly { readonly finder: string; readonly stored: number; readonly perSecond: number; readonly megabytes: number }[]
}

/** What was made of an original by hand: sentence by sentence in other words, taken apart and put together anew, and told by somebody who had not read it. */
const handMade = ['spun', 'heavily', 'independent'] as const
type HandMade = (typeof handMade)[number]

const hiatus: CopyFinder = {
  name: 'Hiatus',
  keysOf: text => sketchOf(text).keys,
  isCopy: (a, b) => compareTexts(a, b) !== null,
}
const finders = [hiatus, minHash, simHash]
const strengths = [0.04, 0.1, 0.2, 0.3, 0.5, 0.7]
const texts = 400
/** Reporters who tell the same news each in words of their own. */
const reporters = 4

/** Measures how copies are found: of spun texts, and of independent ones on the same news; and how fast, by how many are stored. `share` is of the million. */
export function copiesPart({ share = 0.1 }: { readonly share?: number }): CopiesResult {
  const recall = finders.flatMap(finder => strengths.map(words => ({ finder: finder.name, words, recall: recallOf(finder, words) })))
  const wrong = finders.map(finder => ({ finder: finder.name, pairs: texts * reporters, taken: takenOf(finder) }))
  console.log(
    `\nCopies: ${texts} articles spun at each strength, sentences in another order; ${texts * reporters} pairs of independent articles on the same news\n`,
  )
  const rows = finders.map(({ name }) => [
    name,
    ...strengths.map(words => recall.find(each => each.finder === name && each.words === words)!.recall.toFixed(3)),
    String(wrong.find(each => each.finder === name)!.taken),
  ])
  console.log(
    tableLines(['found of', ...strengths.map(words => `${Math.round(words * 100)} % of words`), 'independent taken'], rows).join('\n'),
  )
  const byHand = finders.map(finder => ({ finder: finder.name, ...takenByHand(finder) }))
  console.log(`\n${byHand[0]!.articles} articles and what was made of each by hand, taken for copies\n`)
  console.log(
    tableLines(
      ['', 'words swapped', 'rewritten', 'told independently'],
      byHand.map(each => [each.finder, ...handMade.map(kind => String(each[kind]))]),
    ).join('\n'),
  )
  const sizes = [10_000, 100_000, 1_000_000].filter(size => size <= 1_000_000 * Math.max(share, 0.01))
  const speed = [...speedOf(hiatus, sizes), ...speedOf(minHash, sizes.slice(0, 1)), ...speedOf(simHash, sizes.slice(0, 1))]
  console.log('\nDocuments a second, keys made, looked up and stored, the last 5,000 before each size\n')
  console.log(
    tableLines(
      ['', 'stored', 'documents/s', 'MB'],
      speed.map(({ finder, stored, perSecond, megabytes }) => [
        finder,
        stored.toLocaleString('en'),
        Math.round(perSecond).toLocaleString('en'),
        megabytes.toFixed(0),
      ]),
    ).join('\n'),
  )
  return { recall, wrong, byHand, speed }
}

function recallOf({ keysOf, isCopy }: CopyFinder, words: number): number {
  let found = 0
  for (let at = 0; at < texts; at++) {
    const original = tell(drawNews(at), 100_000 + at)
    const copy = spin(original, { seed: at, words, reorder: true, recut: true })
    if (shareKey(keysOf(original), keysOf(copy)) && isCopy(original, copy)) found++
  }
  return found / texts
}

function takenOf({ keysOf, isCopy }: CopyFinder): number {
  let taken = 0
  for (let at = 0; at < texts; at++) {
    const news = drawNews(at)
    const one = tell(news, 100_000 + at)
    for (let reporter = 0; reporter < reporters; reporter++) {
      const other = tell(news, 200_000 + at * reporters + reporter)
      if (shareKey(keysOf(one), keysOf(other)) && isCopy(one, other)) taken++
    }
  }
  return taken
}

function takenByHand({ keysOf, isCopy }: CopyFinder): { articles: number } & Record<HandMade, number> {
  const articles = JSON.parse(readFileSync(join(import.meta.dirname, 'corpus/hand-spun.json'), 'utf8')) as Record<
    'original' | HandMade,
    string
  >[]
  const counts = { articles: articles.length, spun: 0, heavily: 0, independent: 0 }
  for (const article of articles)
    for (const kind of handMade)
      if (shareKey(keysOf(article.original), keysOf(article[kind])) && isCopy(article.original, article[kind])) counts[kind]++
  return counts
}

function shareKey(a: readonly number[], b: readonly number[]): boolean {
  const known = new Set(a)
  return b.some(key => known.has(key))
}

/** How fast documents are looked up and stored as the store grows: timed over the last of them before each size. */
function speedOf({ name, keysOf }: CopyFinder, sizes: readonly number[]): CopiesResult['speed'] {
  const index = new KeyIndex()
  const measured = 5000
  let stored = 0
  const out: { finder: string; stored: number; perSecond: number; megabytes: number }[] = []
  for (const size of sizes) {
    for (; stored < size - measured; stored++) index.addAndFind(stored, keysOf(tell(drawNews(stored), stored)))
    const batch = Array.from({ length: measured }, (_, at) => tell(drawNews(stored + at), stored + at))
    const start = performance.now()
    for (const text of batch) index.addAndFind(stored++, keysOf(text))
    out.push({ finder: name, stored: size, perSecond: (measured / (performance.now() - start)) * 1000, megabytes: index.bytes / 1e6 })
  }
  return out
}

import { DatabaseSync } from 'node:sqlite'
import { create, insertMultiple, search as oramaSearch } from '@orama/orama'
import { Charset, Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import type { SearchCorpus } from './search-corpus.ts'
import type { BuildEngine } from './search-engine.ts'
import { prefixDistance } from './prefix-distance.ts'

/** Other search engines over titles and aliases, each told how well known a series is in the way that it has for it. */
export const searchPeers: Readonly<Record<string, BuildEngine>> = {
  'MiniSearch, prefix + fuzzy 0.2': miniSearch,
  'FlexSearch, forward': flexSearch,
  'Orama, tolerance 1': orama,
  'SQLite FTS5 trigrams + re-ranking': fts5,
}

/** What a search box shows. */
const shown = 10
/** So many hits are asked for, since several may be of one series. */
const asked = 30

/** A name of a series; those of the best known series come first, and so have the lowest numbers. */
interface Row {
  readonly id: number
  readonly name: string
  readonly title: string
  readonly popularity: number
}

function rowsOf({ series }: SearchCorpus): Row[] {
  return series
    .toSorted((a, b) => b.popularity - a.popularity)
    .flatMap(({ title, aliases, popularity }) => [title, ...aliases].map(name => ({ name, title, popularity })))
    .map((row, id) => ({ id, ...row }))
}

/** The titles of some rows, each once. */
function titlesOf(rows: readonly Row[], ids: Iterable<number>): string[] {
  const titles = new Set<string>()
  for (const id of ids) titles.add(rows[id]!.title)
  return [...titles].slice(0, shown)
}

/** Without accents and case. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function lift({ popularity }: Row): number {
  return 1 + Math.log10(1 + popularity) / 3
}

function miniSearch(corpus: SearchCorpus): ReturnType<BuildEngine> {
  const rows = rowsOf(corpus)
  const engine = new MiniSearch<Row>({ fields: ['name'], processTerm: plain })
  engine.addAll(rows)
  const options = { prefix: true, fuzzy: 0.2, boostDocument: (id: number) => lift(rows[id]!) }
  return inMemory(query =>
    titlesOf(
      rows,
      engine
        .search(query, options)
        .slice(0, asked)
        .map(({ id }) => id as number),
    ),
  )
}

/** Hits that match alike stand in the order in which they were added. */
function flexSearch(corpus: SearchCorpus): ReturnType<BuildEngine> {
  const rows = rowsOf(corpus)
  const engine = new Index({ tokenize: 'forward', encoder: Charset.LatinBalance })
  for (const { id, name } of rows) engine.add(id, name)
  return inMemory(query => titlesOf(rows, engine.search(query, { limit: asked, suggest: true }) as number[]))
}

async function orama(corpus: SearchCorpus): Promise<Awaited<ReturnType<BuildEngine>>> {
  const rows = rowsOf(corpus)
  const engine = create({ schema: { name: 'string' } as const })
  await insertMultiple(
    engine,
    rows.map(({ id, name }) => ({ id: String(id), name })),
    5000,
  )
  return inMemory(async query => {
    const { hits } = await oramaSearch(engine, { term: query, properties: ['name'], tolerance: 1, limit: asked * 5 })
    const lifted = hits.map(({ id, score }) => ({ id: Number(id), score: score * lift(rows[Number(id)]!) }))
    return titlesOf(
      rows,
      lifted.toSorted((a, b) => b.score - a.score).map(({ id }) => id),
    )
  })
}

/** Names that begin so are read in the order of their rows; where there are few, those that share most trigrams are compared letter by letter. */
function fts5(corpus: SearchCorpus): ReturnType<BuildEngine> {
  const rows = rowsOf(corpus)
  const engine = new DatabaseSync(':memory:')
  engine.exec(`
    create virtual table words using fts5(name, content = '', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
    create virtual table trigrams using fts5(name, content = '', tokenize = 'trigram', columnsize = 1);
    begin`)
  const [addWords, addTrigrams] = ['words', 'trigrams'].map(table => engine.prepare(`insert into ${table} (rowid, name) values (?, ?)`))
  for (const { id, name } of rows) {
    addWords!.run(id, name)
    addTrigrams!.run(id, plain(name))
  }
  engine.exec('commit')
  const beginning = engine.prepare(`select rowid from words where words match ? order by rowid limit ${asked}`)
  const alike = engine.prepare('select rowid from trigrams where trigrams match ? order by rank limit 300')
  const idsOf = (found: ReturnType<typeof beginning.all>): number[] => found.map(({ rowid }) => Number(rowid))
  const { page_count: pages } = engine.prepare('pragma page_count').get() as { page_count: number }
  const { page_size: size } = engine.prepare('pragma page_size').get() as { page_size: number }
  return inMemory(query => {
    const typed = plain(query)
    const words = typed.match(/[\p{L}\p{N}]+/gu) ?? []
    const begun = words.length === 0 ? [] : idsOf(beginning.all(`^ "${words.join(' ')}" *`))
    if (begun.length >= shown / 2 || typed.length < 3) return titlesOf(rows, begun)
    const pieces = Array.from({ length: typed.length - 2 }, (_, at) => `"${typed.slice(at, at + 3).replaceAll('"', '""')}"`)
    const compared = idsOf(alike.all(pieces.join(' OR '))).map(id => ({
      id,
      score: prefixDistance(typed, plain(rows[id]!.name)) - 0.2 * lift(rows[id]!),
    }))
    return titlesOf(rows, [...begun, ...compared.toSorted((a, b) => a.score - b.score).map(({ id }) => id)])
  }, pages * size)
}

function inMemory(find: (query: string) => readonly string[] | Promise<readonly string[]>, hidden = 0): Awaited<ReturnType<BuildEngine>> {
  return { find, disk: null, openMilliseconds: null, hidden }
}

import { GazetteerBuilder } from '../link/index.ts'
import type { PersonSummary } from '../model/index.ts'
import { tokenize } from '../read/index.ts'
import { compileSearchIndex, type SearchEntry, type SearchName } from '../search/index.ts'
import type { Store } from '../store/index.ts'
import { compileSeasons } from './compile-seasons.ts'
import { counted, sumOf, type Progress } from './counted.ts'
import { entriesOf } from './entries-of.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import { Renown } from './renown.ts'
import { seriesEntryOf } from './series-entry.ts'

/** The catalogue's name in the ids of merged series: `hiatus:123`. */
export const mergedName = 'hiatus'

/** What is compiled of the store: the bytes of the gazetteer that articles are linked by, those of the search index, and those of the index of seasons. */
export interface CompiledIndexes {
  readonly gazetteer: Uint8Array
  readonly search: Uint8Array
  readonly seasons: Uint8Array
}

/** So many people of a series are known to its entry; more tell no namesakes apart. */
const mostCredits = 30
/** The characters of so many series can be searched for, those of the best known. */
const charactersOf = 20_000
/** How usual each sort of name is. */
const weights = { title: 1, original: 0.9, alias: 0.7, spelling: 0.9 } as const

/** Compiles all that the store's merged series and people are called, and when seasons came out. */
export async function compileIndexes(store: Store, progress: Progress): Promise<CompiledIndexes> {
  const renown = new Renown()
  for await (const batch of store.seriesStandings()) for (const entry of batch) renown.add(entry)
  const builder = new GazetteerBuilder(mergedName, tokenize)
  const search = await compileSearchIndex(entries(store, builder, renown, progress))
  return { gazetteer: builder.finish(), search, seasons: await compileSeasons(store, progress) }
}

/** Adds people, then series, to the gazetteer as it passes them on to the search index. */
async function* entries(store: Store, builder: GazetteerBuilder, renown: Renown, progress: Progress): AsyncIterable<SearchEntry> {
  const part = 'compiling the index'
  const counts = await store.entryCounts()
  /** The gazetteer's numbers of people, from 1, by the numbers of their entries. */
  const numbers = new GrowingNumbers()
  const everybody = counted(store.personSummaries(), { total: sumOf(counts, 'people'), unit: 'people', part }, progress)
  for await (const group of entriesOf(everybody, ({ person }) => person)) {
    const person = personOf(group, renown)
    const number = builder.addPerson({ name: person.names[0]!.text, spellings: person.names.slice(1).map(({ text }) => text) })
    for (const { no } of group) numbers.set(no, number + 1)
    yield person
  }
  const series = counted(store.seriesSummaries({ most: mostCredits }), { total: sumOf(counts, 'series'), unit: 'series', part }, progress)
  for await (const group of entriesOf(series, entry => entry.series)) {
    const id = group[0]!.series
    if (id === null) continue
    const entry = seriesEntryOf(id, group)
    const popularity = renown.of(id)
    const people = new Map<string, number>()
    for (const { name, no } of group.flatMap(({ credits }) => credits)) {
      const number = no === null ? 0 : numbers.at(no)
      if (name !== null && number > 0) people.set(name, number - 1)
    }
    builder.addSeries(entry, { popularity, people })
    const others = entry.aliases.map(text => ({ text, weight: weights.alias }))
    const original = entry.original === undefined ? [] : [{ text: entry.original, weight: weights.original }]
    const facts = { year: entry.year, country: entry.country, popularity }
    yield {
      kind: 'series',
      id: entry.id,
      of: null,
      names: [{ text: entry.title, weight: weights.title }, ...original, ...others],
      ...facts,
    }
    if (popularity >= 1 / charactersOf)
      for (const { character } of entry.cast)
        yield { kind: 'character', id: entry.id, of: entry.title, names: [{ text: character, weight: 1 }], ...facts }
  }
}

function personOf(people: readonly PersonSummary[], renown: Renown): SearchEntry {
  const names = new Map<string, SearchName>()
  for (const { name } of people) names.set(name, { text: name, weight: names.size === 0 ? weights.title : weights.spelling })
  for (const text of people.flatMap(({ spellings }) => spellings)) if (!names.has(text)) names.set(text, { text, weight: weights.spelling })
  const born = people.find(({ born: day }) => day !== null)?.born ?? null
  const works = people.flatMap(({ series }) => series)
  return {
    kind: 'person',
    id: String(people[0]!.person ?? `${people[0]!.catalogue}:${people[0]!.id}`),
    of: null,
    names: [...names.values()],
    popularity: works.reduce((sum, { series }) => sum + renown.of(series), 0),
    year: born === null ? null : Number(born.slice(0, 4)),
    country: null,
  }
}

import { GazetteerBuilder } from '../link/index.ts'
import type { ImportProgress, PersonSummary } from '../model/index.ts'
import { tokenize } from '../read/index.ts'
import { compileSearchIndex, type SearchEntry, type SearchName } from '../search/index.ts'
import type { Store } from '../store/index.ts'
import { entriesOf } from './entries-of.ts'
import { Renown } from './renown.ts'
import { seriesEntryOf } from './series-entry.ts'

/** The catalogue's name in the ids of merged series: `hiatus:123`. */
export const mergedName = 'hiatus'

/** What is compiled of the store: the bytes of the gazetteer that articles are linked by, and those of the search index. */
export interface CompiledIndexes {
  readonly gazetteer: Uint8Array
  readonly search: Uint8Array
}

/** So many people of a series are known to its entry; more tell no namesakes apart. */
const mostCredits = 30
/** The characters of so many series can be searched for, those of the best known. */
const charactersOf = 20_000
/** How usual each sort of name is. */
const weights = { title: 1, original: 0.9, alias: 0.7, spelling: 0.9 } as const

/** Compiles all that the store's merged series and people are called. */
export async function compileIndexes(store: Store, progress: (state: ImportProgress) => void): Promise<CompiledIndexes> {
  const renown = new Renown()
  for await (const batch of store.seriesSummaries({ most: 0 })) for (const entry of batch) renown.add(entry)
  const builder = new GazetteerBuilder(mergedName, tokenize)
  const search = await compileSearchIndex(entries(store, builder, renown, progress))
  return { gazetteer: builder.finish(), search }
}

/** Adds people, then series, to the gazetteer as it passes them on to the search index. */
async function* entries(
  store: Store,
  builder: GazetteerBuilder,
  renown: Renown,
  progress: (state: ImportProgress) => void,
): AsyncIterable<SearchEntry> {
  /** The gazetteer's numbers of people, by catalogue and id. */
  const numbers = new Map<string, number>()
  let done = 0
  const say = (unit: string): void => progress({ done: ++done, total: null, unit, part: null })
  for await (const people of entriesOf(store.personSummaries(), ({ person }) => person)) {
    const person = personOf(people, renown)
    const number = builder.addPerson({ name: person.names[0]!.text, spellings: person.names.slice(1).map(({ text }) => text) })
    for (const { catalogue, id } of people) numbers.set(`${catalogue}:${id}`, number)
    yield person
    say('people')
  }
  done = 0
  for await (const group of entriesOf(store.seriesSummaries({ most: mostCredits }), ({ series }) => series)) {
    const id = group[0]!.series
    if (id === null) continue
    const entry = seriesEntryOf(id, group)
    const popularity = renown.of(id)
    const credits = group.flatMap(({ catalogue, credits: all }) =>
      all.map(credit => [credit.name, `${catalogue}:${credit.person}`] as const),
    )
    const people = new Map(credits.flatMap(([name, key]) => (name === null || !numbers.has(key) ? [] : [[name, numbers.get(key)!]])))
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
    say('series')
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

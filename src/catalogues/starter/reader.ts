import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { firstOfEach, SourceError, stateOfFiles } from '../../ingest/index.ts'
import {
  isLanguageCode,
  rowKey,
  type CatalogueBatch,
  type CatalogueContext,
  type CatalogueReader,
  type CatalogueRow,
  type CreditRow,
  type PersonRow,
  type SeriesEntry,
  type SpellingRow,
  type WorkForm,
  type WorkRow,
} from '../../model/index.ts'
import { starterCatalogue } from './starter.ts'

/** The only place of this catalogue: it comes with Hiatus. */
const home = 'starter'
/** Series whose rows are stored together. */
const seriesOfBatch = 1000

/** The starter catalogue, to be imported beside others. */
export const starter: CatalogueReader = {
  name: 'starter',
  title: 'Starter catalogue',
  licence: {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    attribution: 'From the catalogue that comes with Hiatus.',
    home: null,
  },
  home,
  usage: ['nothing: the catalogue that comes with Hiatus'],
  read,
  async fingerprint(place, { signal }) {
    refuseOthers(place)
    const folder = new URL('.', import.meta.url)
    const files = readdirSync(folder).filter(file => /\.(?:json|tsv)$/.test(file))
    return stateOfFiles(
      files.toSorted().map(file => fileURLToPath(new URL(file, folder))),
      signal,
    )
  },
}

async function* read(place: string, { position, signal }: CatalogueContext): AsyncGenerator<CatalogueBatch> {
  refuseOthers(place)
  const { series, people } = starterCatalogue()
  const spellings = new Map(people.map(person => [person.name, person.spellings]))
  const told = new Set<string>()
  const isDone = position === null ? 0 : Number(position)
  for (let from = 0; from < series.length; from += seriesOfBatch) {
    signal.throwIfAborted()
    const part = series.slice(from, from + seriesOfBatch)
    const rows = part.flatMap(entry => {
      const own = rowsOf(entry)
      return [...own, ...peopleRows(own, spellings, told)]
    })
    const done = from + part.length
    if (done <= isDone) continue
    yield {
      rows,
      position: String(done),
      whole: part.map(({ id }) => id),
      final: done === series.length,
      progress: { done, total: series.length, unit: 'series', part: null },
    }
  }
}

function refuseOthers(place: string): void {
  if (place !== home)
    throw new SourceError(2, `the starter catalogue comes with Hiatus and is read from nowhere else: leave out ${place.slice(0, 200)}`)
}

/** The rows of a series. Of those that are known by title alone neither the kind, the language nor the state was written down. */
function rowsOf(entry: SeriesEntry): CatalogueRow[] {
  const { id: series, title, original, aliases, year, country, language, kind, seasons, status, platforms } = entry
  const isFull = seasons.length > 0
  const rows: CatalogueRow[] = [
    {
      kind: 'series',
      id: series,
      title,
      original: original ?? null,
      sort: isFull ? kind : null,
      premiered: seasons[0]?.premiere ?? (year === null ? null : String(year)),
      ended: null,
      country,
      language: language !== null && isLanguageCode(language) ? language : null,
      genres: [],
      status: isFull ? status : null,
      runtime: null,
      popularity: null,
      url: null,
      ids: entry.ids,
    },
    ...aliases.map(name => ({ kind: 'alias', series, name, language: null, region: null }) as const),
    ...seasons.map(
      ({ number, premiere, episodes }) => ({ kind: 'season', series, number, title: null, premiere, finale: null, episodes }) as const,
    ),
    ...platforms.map(name => ({ kind: 'platform', series, name, region: null, manner: null }) as const),
    ...worksOf(entry),
    ...creditsOf(entry),
  ]
  return firstOfEach(rows, row => [rowKey(row)])
}

function worksOf({ id: series, basedOn }: SeriesEntry): WorkRow[] {
  return basedOn === undefined
    ? []
    : [{ kind: 'work', series, title: basedOn.work, author: basedOn.author, form: basedOn.kind as WorkForm }]
}

function creditsOf({ id: series, cast, makers, actors = [], crew = [] }: SeriesEntry): CreditRow[] {
  const credit = (person: string, role: CreditRow['role'], character: string | null = null): CreditRow => ({
    kind: 'credit',
    series,
    person,
    role,
    character,
    season: null,
    billing: null,
  })
  const inCast = new Set(cast.map(({ person }) => person))
  return [
    ...cast.map(({ person, character }, billing) => ({ ...credit(person, 'cast', character), billing })),
    ...actors.filter(person => !inCast.has(person)).map(person => credit(person, 'cast')),
    ...makers.map(({ person, role }) => credit(person, role)),
    // Those who make a series that is known by title are named because they created it, as far as anything is said.
    ...crew.map(person => credit(person, 'creator')),
  ]
}

/**
 * The rows of people whom a series names first: they have no other id than their name. Authors of works are told of where their name has other spellings;
 * the others may be pen names or companies.
 */
function peopleRows(
  rows: readonly CatalogueRow[],
  spellings: ReadonlyMap<string, readonly string[]>,
  told: Set<string>,
): (PersonRow | SpellingRow)[] {
  const authors = rows.flatMap(row => (row.kind === 'work' && row.author !== null && spellings.has(row.author) ? [row.author] : []))
  const names = new Set([...rows.flatMap(row => (row.kind === 'credit' ? [row.person] : [])), ...authors])
  const news = [...names].filter(name => !told.has(name))
  for (const name of news) told.add(name)
  return news.flatMap(name => [
    { kind: 'person', id: name, name, born: null, died: null, ids: {} } as const,
    ...(spellings.get(name) ?? []).map(spelling => ({ kind: 'spelling', person: name, name: spelling }) as const),
  ])
}

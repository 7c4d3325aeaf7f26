import { firstOfEach, nameIn } from '../../ingest/index.ts'
import {
  rowKey,
  type AliasRow,
  type CatalogueRow,
  type CreditRow,
  type PlatformRow,
  type SeasonRow,
  type SeriesRow,
  type WorkRow,
} from '../../model/index.ts'
import type { Described } from './described.ts'
import { nameOf, type Term } from './entity.ts'
import { tongueOf } from './languages.ts'
import type { SeriesFacts } from './series-facts.ts'

/** What is known of the entities that a series names. */
export interface Lookup {
  readonly described: (id: string) => Described | undefined
  /** The name of a person who has a row of their own, else null: credits of others would be of nobody. */
  readonly person: (id: string) => string | null
}

/** The rows of a series and of all its parts; none where it has no name in any language. */
export function seriesRows(facts: SeriesFacts, lookup: Lookup): CatalogueRow[] {
  const title = nameOf(facts.labels) ?? nameOf(facts.aliases)
  if (title === null) return []
  const firstOf = (items: readonly string[], which: 'country' | 'language'): string | null =>
    items.map(item => lookup.described(item)?.[which] ?? null).find(code => code !== null) ?? null
  const language = firstOf(facts.languages, 'language')
  const original = originalOf(facts, title, language)
  const series: SeriesRow = {
    kind: 'series',
    id: facts.id,
    title,
    original,
    sort: facts.sort,
    premiered: facts.premiered,
    ended: facts.ended,
    country: firstOf(facts.countries, 'country'),
    language,
    genres: [...new Set(namesOf(facts.genres, lookup))],
    status: null,
    runtime: facts.runtime,
    popularity: facts.popularity,
    url: `https://www.wikidata.org/wiki/${facts.id}`,
    ids: facts.ids,
  }
  const parts = [
    ...aliasRows(facts, [title, original]),
    ...seasonRows(facts, lookup),
    ...creditRows(facts, lookup),
    ...platformRows(facts, lookup),
    ...workRows(facts, lookup),
  ]
  return [series, ...firstOfEach(parts, row => [rowKey(row)])]
}

/** The title in the language that the series was made in, where it differs: as it is stated, else the label in that language. */
function originalOf({ titles, labels }: SeriesFacts, title: string, language: string | null): string | null {
  const isIts = ({ language: code }: Term): boolean => language !== null && tongueOf(code).language === language
  const stated = titles.filter(({ language: code }) => language === null || isIts({ language: code, text: '' }))
  const name = nameIn((stated[0] ?? labels.find(isIts))?.text)
  return name === title ? null : name
}

/** Labels and aliases in all languages; what is the title again says nothing. */
function aliasRows({ id, labels, aliases, titles }: SeriesFacts, known: readonly (string | null)[]): AliasRow[] {
  return [...labels, ...titles, ...aliases].flatMap(({ language, text }) => {
    const name = nameIn(text)
    return name === null || known.includes(name) ? [] : [{ kind: 'alias', series: id, name, ...tongueOf(language) } as const]
  })
}

function seasonRows({ id, seasons, seasonCount }: SeriesFacts, lookup: Lookup): SeasonRow[] {
  const rows = seasons.flatMap(season => {
    const part = lookup.described(season.id)
    const known = part?.season
    const number = season.number ?? known?.numbers.find(([series]) => series === id)?.[1] ?? null
    // Parts without a number are films and lists.
    if (number === null || part?.isEpisode === true) return []
    const { premiere = null, finale = null, episodes = null } = known ?? {}
    return [{ ...seasonRow(id, number), premiere, finale, episodes: season.episodes ?? episodes }]
  })
  const numbers = new Set(rows.map(({ number }) => number))
  const others = Array.from({ length: seasonCount ?? 0 }, (_, index) => index + 1).filter(number => !numbers.has(number))
  return [...rows, ...others.map(number => seasonRow(id, number))].toSorted((one, other) => one.number - other.number)
}

function seasonRow(series: string, number: number): SeasonRow {
  return { kind: 'season', series, number, title: null, premiere: null, finale: null, episodes: null }
}

function creditRows({ id, credits }: SeriesFacts, lookup: Lookup): CreditRow[] {
  return credits
    .filter(({ person }) => lookup.person(person) !== null)
    .map(({ person, role, character, characterName, billing }) => ({
      kind: 'credit',
      series: id,
      person,
      role,
      character: character === null ? nameIn(characterName) : (lookup.described(character)?.name ?? null),
      season: null,
      billing,
    }))
}

/** The channel that first showed it, and whoever distributes it besides. */
function platformRows({ id, networks, distributors }: SeriesFacts, lookup: Lookup): PlatformRow[] {
  const first = namesOf(networks, lookup)
  const rows = (names: readonly string[], manner: PlatformRow['manner']): PlatformRow[] =>
    names.map(name => ({ kind: 'platform', series: id, name, region: null, manner }))
  return [
    ...rows(first, 'network'),
    ...rows(
      namesOf(distributors, lookup).filter(name => !first.includes(name)),
      null,
    ),
  ]
}

/** What it is based on, with the authors whose names are known. */
function workRows({ id, works }: SeriesFacts, lookup: Lookup): WorkRow[] {
  return works.flatMap((each): WorkRow[] => {
    const { name = null, work } = lookup.described(each) ?? {}
    if (name === null) return []
    const authors = (work?.authors ?? []).flatMap(author => lookup.person(author) ?? lookup.described(author)?.name ?? [])
    return [{ kind: 'work', series: id, title: name, author: nameIn(authors.join(' and ')), form: work?.form ?? null }]
  })
}

function namesOf(items: readonly string[], lookup: Lookup): string[] {
  return items.flatMap(item => lookup.described(item)?.name ?? [])
}

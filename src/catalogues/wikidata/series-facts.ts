import { fieldsIn, type Fields } from '../../ingest/index.ts'
import type { CreditRow, ExternalIds, PartialDay, SeriesKind } from '../../model/index.ts'
import {
  bestStatements,
  countOf,
  dayOfTime,
  idsOf,
  itemIn,
  itemsIn,
  mainValue,
  outermost,
  qualifiersOf,
  termsOf,
  valuesOf,
  wholeOf,
  type Term,
} from './entity.ts'
import { minute, property, roleProperties, seriesClasses, seriesIds, tellingIds } from './properties.ts'

/** What an entity says of a series; other entities are named by their ids. */
export interface SeriesFacts {
  readonly id: string
  readonly labels: readonly Term[]
  readonly aliases: readonly Term[]
  readonly titles: readonly Term[]
  readonly sort: SeriesKind | null
  readonly premiered: PartialDay | null
  readonly ended: PartialDay | null
  readonly countries: readonly string[]
  readonly languages: readonly string[]
  readonly genres: readonly string[]
  readonly runtime: number | null
  /** Pages of Wikipedia and its sisters. */
  readonly popularity: number | null
  readonly ids: ExternalIds
  readonly credits: readonly Credit[]
  /** What it is based on. */
  readonly works: readonly string[]
  readonly networks: readonly string[]
  readonly distributors: readonly string[]
  readonly seasons: readonly { readonly id: string; readonly number: number | null; readonly episodes: number | null }[]
  readonly seasonCount: number | null
}

/** A credit; the character is an item, or a bare name. */
export interface Credit {
  readonly person: string
  readonly role: CreditRow['role']
  readonly character: string | null
  readonly characterName: string | null
  readonly billing: number | null
}

/** Which entities a series names, by what must be known of them: of the first, their statements; of the others, their names alone. */
export interface References {
  readonly people: readonly string[]
  readonly described: readonly string[]
  readonly named: readonly string[]
}

const mostSeasons = 500
const mostEpisodes = 100_000

/** Whether an entity is a series: by its class, or by an id that only series have. */
export function isSeries(entity: Fields): boolean {
  return (
    itemsIn(valuesOf(entity, property.instanceOf)).some(item => seriesClasses.has(item)) ||
    tellingIds.some(each => bestStatements(entity, each).length > 0)
  )
}

/** What an entity says of the series that it is. */
export function seriesFacts(entity: Fields): SeriesFacts {
  const daysOf = (each: string): (PartialDay | null)[] => valuesOf(entity, each).map(dayOfTime)
  const itemsOf = (each: string): readonly string[] => itemsIn(valuesOf(entity, each))
  const sorts = itemsOf(property.instanceOf).map(item => seriesClasses.get(item) ?? null)
  return {
    id: String(entity.id),
    labels: termsOf(entity, 'labels'),
    aliases: termsOf(entity, 'aliases'),
    titles: valuesOf(entity, property.title)
      .map(fieldsIn)
      .flatMap(({ text, language }) => (typeof text === 'string' && typeof language === 'string' ? [{ text, language }] : [])),
    sort: sorts.find(sort => sort !== null) ?? null,
    premiered: outermost(daysOf(property.start), 'earliest') ?? outermost(daysOf(property.published), 'earliest'),
    ended: outermost(daysOf(property.end), 'latest'),
    countries: itemsOf(property.country),
    languages: itemsOf(property.language),
    genres: itemsOf(property.genre),
    runtime: runtimeOf(entity),
    popularity: entity.sitelinks === undefined ? null : Object.keys(fieldsIn(entity.sitelinks)).length,
    ids: idsOf(entity, seriesIds),
    credits: roleProperties.flatMap(([each, role]) => bestStatements(entity, each).flatMap(statement => creditsOf(statement, role))),
    works: itemsOf(property.basedOn),
    networks: itemsOf(property.network),
    distributors: itemsOf(property.distributor),
    seasons: bestStatements(entity, property.parts).flatMap(statement => {
      const id = itemIn(mainValue(statement))
      const [number = null] = qualifiersOf(statement, property.ordinal).map(value => countOf(value, mostSeasons))
      const [episodes = null] = qualifiersOf(statement, property.episodes).map(value => countOf(value, mostEpisodes))
      return id === null ? [] : [{ id, number, episodes }]
    }),
    seasonCount: valuesOf(entity, property.seasons).reduce<number | null>((most, value) => larger(most, countOf(value, mostSeasons)), null),
  }
}

/** All that a series names. */
export function referencesOf(facts: SeriesFacts): References {
  return {
    people: facts.credits.map(({ person }) => person),
    described: [...facts.countries, ...facts.languages, ...facts.works, ...facts.seasons.map(({ id }) => id)],
    named: [...facts.genres, ...facts.networks, ...facts.distributors, ...facts.credits.flatMap(({ character }) => character ?? [])],
  }
}

function creditsOf(statement: Fields, role: CreditRow['role']): Credit[] {
  const person = itemIn(mainValue(statement))
  if (person === null) return []
  const [billing = null] = qualifiersOf(statement, property.ordinal).map(value => countOf(value, 9999))
  // The first of a numbered list is 1.
  const credit: Credit = { person, role, character: null, characterName: null, billing: billing === null ? null : Math.max(0, billing - 1) }
  if (role !== 'cast') return [credit]
  const items = itemsIn(qualifiersOf(statement, property.character))
  if (items.length > 0) return items.map(character => ({ ...credit, character }))
  const names = qualifiersOf(statement, property.characterName).filter(name => typeof name === 'string')
  return names.length > 0 ? names.map(characterName => ({ ...credit, characterName })) : [credit]
}

function runtimeOf(entity: Fields): number | null {
  const [duration = null] = valuesOf(entity, property.duration).map(value => wholeOf(value, 10_000))
  return duration !== null && duration.unit === minute && duration.amount > 0 ? duration.amount : null
}

function larger(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}

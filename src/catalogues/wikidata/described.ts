import { countryIn, languageIn, type Fields } from '../../ingest/index.ts'
import type { PartialDay, PersonRow, SpellingRow, WorkForm } from '../../model/index.ts'
import {
  bestStatements,
  countOf,
  dayOfTime,
  idsOf,
  itemIn,
  itemsIn,
  mainValue,
  nameOf,
  outermost,
  qualifiersOf,
  termsOf,
  valuesOf,
} from './entity.ts'
import { episodeClass, personIds, property, seriesClasses, workClasses } from './properties.ts'

/** What is kept of an entity that a series names: a country, a language, a channel, a genre, a character, a season, a source work. */
export interface Described {
  readonly name: string | null
  readonly country: string | null
  readonly language: string | null
  readonly season: SeasonFacts | null
  /** Some series name their episodes among their parts. */
  readonly isEpisode: boolean
  readonly work: WorkFacts
}

/** What an entity says of the work that it is; its authors are named by their ids. */
export interface WorkFacts {
  readonly authors: readonly string[]
  readonly form: WorkForm | null
}

/** What an entity says of the season that it is. */
export interface SeasonFacts {
  /** Its number within each series that it is a part of. */
  readonly numbers: readonly (readonly [series: string, number: number])[]
  readonly premiere: PartialDay | null
  readonly finale: PartialDay | null
  readonly episodes: number | null
}

/** What an entity is to a series that names it. */
export function described(entity: Fields): Described {
  const [country = null] = valuesOf(entity, property.countryCode).map(countryIn)
  const [language = null] = valuesOf(entity, property.languageCode).map(languageIn)
  const classes = itemsIn(valuesOf(entity, property.instanceOf))
  return {
    name: nameOf(termsOf(entity, 'labels')),
    country,
    language,
    season: seasonOf(entity),
    isEpisode: classes.includes(episodeClass),
    work: { authors: itemsIn(valuesOf(entity, property.author)), form: formOf(classes) },
  }
}

/** The form of a work by its classes, the finest that is known: a manga is a book as well. */
function formOf(classes: readonly string[]): WorkForm | null {
  const forms = new Set(classes.map(each => (seriesClasses.has(each) ? 'series' : workClasses.get(each))))
  return [...workClasses.values(), 'series' as const].find(form => forms.has(form)) ?? null
}

function seasonOf(entity: Fields): SeasonFacts | null {
  const partOf = bestStatements(entity, property.partOfSeries)
  if (partOf.length === 0) return null
  const daysOf = (each: string): (PartialDay | null)[] => valuesOf(entity, each).map(dayOfTime)
  const [episodes = null] = valuesOf(entity, property.episodes).map(value => countOf(value, 100_000))
  return {
    numbers: partOf.flatMap(statement => {
      const series = itemIn(mainValue(statement))
      const [number = null] = qualifiersOf(statement, property.ordinal).map(value => countOf(value, 500))
      return series === null || number === null ? [] : [[series, number] as const]
    }),
    premiere: outermost(daysOf(property.start), 'earliest') ?? outermost(daysOf(property.published), 'earliest'),
    finale: outermost(daysOf(property.end), 'latest'),
    episodes,
  }
}

/** The rows of a person or a company; none where the entity has no name. Names in other languages are other spellings. */
export function personRows(entity: Fields): (PersonRow | SpellingRow)[] {
  const id = String(entity.id)
  const labels = termsOf(entity, 'labels')
  const name = nameOf(labels)
  if (name === null) return []
  const dayOf = (each: string): PartialDay | null => outermost(valuesOf(entity, each).map(dayOfTime), 'earliest')
  const spellings = new Set([...labels, ...termsOf(entity, 'aliases')].map(({ text }) => text))
  spellings.delete(name)
  return [
    { kind: 'person', id, name, born: dayOf(property.born), died: dayOf(property.died), ids: idsOf(entity, personIds) },
    ...[...spellings].map(spelling => ({ kind: 'spelling', person: id, name: spelling }) as const),
  ]
}

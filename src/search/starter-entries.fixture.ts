import { starterCatalogue } from '../catalogues/starter/index.ts'
import type { SearchEntry } from './entry.ts'

/** The starter catalogue as entries: series, everybody in them and their characters. Series of which much is told are the better known. */
export function starterEntries(): SearchEntry[] {
  const { series, people } = starterCatalogue()
  const entries: SearchEntry[] = []
  const persons = new Map<string, number>()
  for (const { id, title, original, aliases, year, country, seasons, cast, makers, actors = [], crew = [] } of series) {
    const others = [...(original === undefined ? [] : [original]), ...aliases]
    const popularity = seasons.length * cast.length
    entries.push({ kind: 'series', id, names: named(title, others), popularity, of: null, year, country })
    for (const { character } of cast)
      entries.push({ kind: 'character', id: `${id}/${character}`, names: named(character), popularity, of: id, year, country })
    const credited = [...cast, ...makers].map(each => each.person)
    for (const person of [...credited, ...actors, ...crew]) persons.set(person, (persons.get(person) ?? 0) + 1)
  }
  const spellings = new Map(people.map(({ name, spellings }) => [name, spellings]))
  for (const [name, popularity] of persons)
    entries.push({ kind: 'person', id: name, names: named(name, spellings.get(name)), popularity, of: null, year: null, country: null })
  return entries
}

function named(name: string, others: readonly string[] = []): SearchEntry['names'] {
  return [{ text: name, weight: 1 }, ...others.map(text => ({ text, weight: 0.8 }))]
}

import type { CrewRole, SeriesEntry, SeriesKind } from '../model/index.ts'
import type { ByteReader, ByteWriter } from './bytes.ts'

/** Words that come again and again, such as channels and countries, by their numbers; 0 is no word. */
export interface Terms {
  numberOf(term: string | null): number
}

/** The people whom a record names by their numbers. */
export interface PeopleNumbers {
  /** The number of the person who has a name, written so; null where a record has to write the name itself. */
  numberOf(name: string): number | null
}

/** Writes what a catalogue knows of a series. Throws a `RangeError` where a number of it is none that can be. */
export function writeSeries(bytes: ByteWriter, entry: SeriesEntry, terms: Terms, people: PeopleNumbers): void {
  const list = <T>(items: readonly T[], write: (item: T) => void): void => {
    bytes.number(items.length)
    items.forEach(write)
  }
  const text = (value: string): void => bytes.text(value)
  const term = (value: string | null): void => bytes.number(terms.numberOf(value))
  const person = (name: string): void => writePerson(bytes, name, people)
  const perhaps = <T>(value: T | null | undefined, write: (value: T) => void): void =>
    value === null || value === undefined ? list([], write) : list([value], write)

  text(entry.id)
  text(entry.title)
  perhaps(entry.original, text)
  list(entry.aliases, text)
  perhaps(entry.year, year => bytes.number(year))
  term(entry.country)
  term(entry.language)
  term(entry.kind)
  term(entry.status)
  list(entry.platforms, term)
  list(entry.makers, maker => {
    person(maker.person)
    term(maker.role)
  })
  perhaps(entry.basedOn, ({ work, author, kind }) => {
    text(work)
    perhaps(author, text)
    term(kind)
  })
  list(entry.seasons, ({ number, premiere, episodes }) => {
    bytes.number(number)
    perhaps(premiere, text)
    perhaps(episodes, count => bytes.number(count))
  })
  list(entry.cast, role => {
    person(role.person)
    text(role.character)
  })
  perhaps(entry.actors, actors => list(actors, person))
  perhaps(entry.crew, crew => list(crew, person))
  list(Object.entries(entry.ids), ([site, id]) => {
    term(site)
    text(id)
  })
}

/** A person's number and one more, where the name stands as that person's; else 0 and the name. */
function writePerson(bytes: ByteWriter, name: string, people: PeopleNumbers): void {
  const number = people.numberOf(name)
  if (number !== null) {
    bytes.number(number + 1)
    return
  }
  bytes.number(0)
  bytes.text(name)
}

/** Reads what `writeSeries` wrote. */
export function readSeries(bytes: ByteReader, term: (number: number) => string | null, nameOf: (person: number) => string): SeriesEntry {
  const list = <T>(read: () => T): T[] => Array.from({ length: bytes.number() }, read)
  const text = (): string => bytes.text()
  const word = (): string | null => term(bytes.number())
  const number = (): number => bytes.number()
  const person = (): string => {
    const reference = bytes.number()
    return reference === 0 ? bytes.text() : nameOf(reference - 1)
  }
  const perhaps = <T>(read: () => T): T | null => list(read)[0] ?? null

  const [id, title, original, aliases, year] = [text(), text(), perhaps(text), list(text), perhaps(number)]
  const [country, language, kind, status] = [word(), word(), word() as SeriesKind | null, word() as SeriesEntry['status']]
  const platforms = list(() => word() ?? '')
  const makers = list(() => ({ person: person(), role: word() as CrewRole }))
  const basedOn = perhaps(() => ({ work: text(), author: perhaps(text), kind: word() ?? '' }))
  const seasons = list(() => ({ number: number(), premiere: perhaps(text), episodes: perhaps(number) }))
  const cast = list(() => ({ person: person(), character: text() }))
  const [actors, crew] = [perhaps(() => list(person)), perhaps(() => list(person))]
  const ids = Object.fromEntries(list(() => [word() ?? '', text()]))
  return {
    id,
    title,
    ...(original === null ? {} : { original }),
    aliases,
    year,
    country,
    language,
    kind,
    platforms,
    makers,
    ...(basedOn === null ? {} : { basedOn }),
    seasons,
    status,
    cast,
    ...(actors === null ? {} : { actors }),
    ...(crew === null ? {} : { crew }),
    ids,
  }
}

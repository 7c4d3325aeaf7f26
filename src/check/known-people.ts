import type { SeriesEntry } from '../model/index.ts'
import { nameOf, type Name } from './names.ts'

/** The people whom the catalogue names with a series, ready to be compared. */
export interface KnownPeople {
  readonly roles: readonly { readonly person: Name; readonly character: Name }[]
  readonly people: readonly Name[]
  /** The letters of all of them: most names of a text are found so. */
  readonly letters: ReadonlySet<string>
}

/** The people whom the catalogue names with a series; made once for each entry, since an entry never changes. */
export function knownPeople(entry: SeriesEntry): KnownPeople {
  const known = byEntry.get(entry) ?? gather(entry)
  byEntry.set(entry, known)
  return known
}

const byEntry = new WeakMap<SeriesEntry, KnownPeople>()

function gather(entry: SeriesEntry): KnownPeople {
  const roles = entry.cast.map(({ person, character }) => ({ person: nameOf(person), character: nameOf(character) }))
  const authors = entry.basedOn?.author?.split(/ and |, /) ?? []
  const others = [...entry.makers.map(maker => maker.person), ...authors].map(nameOf)
  const people = [...roles.map(({ person }) => person), ...others]
  return { roles, people, letters: new Set([...people, ...roles.map(({ character }) => character)].map(({ letters }) => letters)) }
}

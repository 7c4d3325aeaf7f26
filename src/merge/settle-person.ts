import type { CatalogueSource, CrewRole, IdentityMember, PartialDay, PersonRecord, PersonRow, SaidWork } from '../model/index.ts'
import { settle, settleDays, together, type Said, type Settled, type Standing } from './settle.ts'

/** What somebody does in one series, with the catalogues that say so. */
export interface SettledWork {
  /** The merged series, or null where it has none. */
  readonly series: number | null
  readonly title: string
  readonly premiered: PartialDay | null
  readonly role: 'cast' | CrewRole
  /** Each name of the character that a catalogue gives. */
  readonly characters: readonly string[]
  readonly catalogues: readonly string[]
}

/** One person as all catalogues tell it together. */
export interface SettledPerson {
  readonly id: number
  readonly name: Settled<string>
  readonly born: Settled<PartialDay> | null
  readonly died: Settled<PartialDay> | null
  readonly spellings: readonly Standing<string>[]
  /** The newest first. */
  readonly works: readonly SettledWork[]
  readonly members: readonly IdentityMember[]
  readonly sources: readonly CatalogueSource[]
}

/** Puts together what catalogues say of one merged person: each value with who says it, and what stands beside it. */
export function settlePerson({ id, members, rows, works, sources }: PersonRecord): SettledPerson {
  const own = rows.flatMap(({ catalogue, row }) => (row.kind === 'person' ? [{ catalogue, row }] : []))
  const pick = <T>(of: (row: PersonRow) => T | null): Said<T>[] =>
    own.flatMap(({ catalogue, row }) => {
      const value = of(row)
      return value === null ? [] : [{ catalogue, value }]
    })
  const names = pick(({ name }) => name)
  const name = settle(names, (a, b) => a === b) ?? { value: `person ${id}`, catalogues: [], others: [] }
  const spellings = rows.flatMap(({ catalogue, row }) => (row.kind === 'spelling' ? [{ catalogue, value: row.name }] : []))
  return {
    id,
    name: { ...name, others: [] },
    born: settleDays(pick(({ born }) => born)),
    died: settleDays(pick(({ died }) => died)),
    spellings: together([...names, ...spellings], text => text).filter(({ value }) => value !== name.value),
    works: worksOf(works),
    members,
    sources,
  }
}

function worksOf(works: readonly SaidWork[]): SettledWork[] {
  const groups = Map.groupBy(works, ({ series, title, premiered, role }) => `${series ?? `${title} ${premiered}`}|${role}`)
  return [...groups.values()].map(said => {
    const { series, title, premiered, role } = said[0]!
    const characters = [...new Set(said.flatMap(({ character }) => character ?? []))]
    return { series, title, premiered, role, characters, catalogues: [...new Set(said.map(({ catalogue }) => catalogue))] }
  })
}

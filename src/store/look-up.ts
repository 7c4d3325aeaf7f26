import type { CatalogueRef, IdentityKind, IdSite } from '../model/index.ts'
import type { Database } from './database.ts'
import { explaining } from './store-error.ts'

/** An entry that was looked up. */
export interface FoundEntry extends CatalogueRef {
  /** The merged series or person that it belongs to, or null. */
  readonly identity: number | null
}

const sources = {
  series: { table: 'catalogue_series', members: 'series_members', identity: 'series_id' },
  person: { table: 'catalogue_people', members: 'people_members', identity: 'person_id' },
} as const satisfies Record<IdentityKind, object>

/** Entries that a catalogue knows under an id of another site. */
export function entriesWithId(database: Database, kind: IdentityKind, site: IdSite, id: string): Promise<readonly FoundEntry[]> {
  return found(database, kind, `select no from ${sources[kind].table} where id_${site} = $1`, id)
}

const named: Readonly<Record<IdentityKind, string>> = {
  series: `select no from catalogue_series where lower(title) = lower($1)
    union select no from catalogue_series where lower(original) = lower($1) and original is not null
    union select entry from catalogue_aliases where lower(name) = lower($1)`,
  person: `select no from catalogue_people where lower(name) = lower($1)
    union select p.no from catalogue_spellings s join catalogue_people p on p.catalogue = s.catalogue and p.id = s.person
    where lower(s.name) = lower($1)`,
}

/** Entries of a name or another name, in whatever capitals: looser likeness is the affair of the index of names. */
export function entriesNamed(database: Database, kind: IdentityKind, name: string): Promise<readonly FoundEntry[]> {
  return found(database, kind, named[kind], name)
}

function found({ pool }: Database, kind: IdentityKind, numbers: string, wanted: string): Promise<readonly FoundEntry[]> {
  const { table, members, identity } = sources[kind]
  return explaining(async () => {
    const { rows } = await pool.query<FoundEntry>(
      `select c.name as catalogue, e.id, m.${identity} as identity
       from (${numbers}) found join ${table} e using (no) join catalogues c on c.no = e.catalogue
       left join ${members} m on m.catalogue = e.catalogue and m.id = e.id
       order by c.name, e.id`,
      [wanted.replaceAll('\0', '')],
    )
    return rows
  })
}

/** The merged series or person that a catalogue's entry belongs to; null when it belongs to none, or is not known. */
export function identityOf({ pool }: Database, kind: IdentityKind, { catalogue, id }: CatalogueRef): Promise<number | null> {
  const { members, identity } = sources[kind]
  return explaining(async () => {
    const { rows } = await pool.query<{ identity: number }>(
      `select ${identity} as identity from ${members} m join catalogues c on c.no = m.catalogue where c.name = $1 and m.id = $2`,
      [catalogue.replaceAll('\0', ''), id.replaceAll('\0', '')],
    )
    return rows[0]?.identity ?? null
  })
}

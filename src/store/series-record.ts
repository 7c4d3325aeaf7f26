import type { CatalogueSource, IdentityKind, IdentityMember, SaidRow, SeasonMap, SeriesRecord } from '../model/index.ts'
import type { Held } from './cursor.ts'
import type { Database } from './database.ts'
import { rowOf, rowTables, type RowTable } from './row-tables.ts'
import { explaining } from './store-error.ts'

/** The catalogues that have been imported, by name. */
export function catalogueSources({ pool }: Database): Promise<readonly CatalogueSource[]> {
  return explaining(async () => {
    const { rows } = await pool.query<Held>('select * from catalogues order by name')
    return rows.map(row => ({
      name: row['name'] as string,
      title: row['title'] as string,
      licence: {
        name: row['licence_name'] as string,
        url: row['licence_url'] as string | null,
        attribution: row['licence_attribution'] as string,
        home: row['licence_home'] as string | null,
      },
      read: (row['read_at'] as Date | null)?.toISOString() ?? null,
    }))
  })
}

/**
 * Everything that all catalogues say of one merged series, each catalogue's rows in the order in which it gave them; null when there is
 * none of that id. An id whose series has been merged into another leads there.
 */
export function seriesRows(database: Database, series: number): Promise<SeriesRecord | null> {
  return explaining(async () => {
    const { pool } = database
    const found = await pool.query<Held>(currentQuery('series'), [series])
    const id = found.rows[0]?.['id'] as number | undefined
    if (id === undefined) return null
    const members = await pool.query<IdentityMember>(membersQuery('series'), [id])
    const maps = await pool.query<SeasonMap>(
      `select series_id as series, c.name as catalogue, m.id, number, ours from season_maps m join catalogues c on c.no = m.catalogue
       where series_id = $1 order by c.name, m.id, number`,
      [id],
    )
    const rows: SaidRow[] = []
    for (const table of rowTables) {
      const held = await pool.query<Held>(partsQuery(table), [id])
      for (const each of held.rows)
        rows.push({ catalogue: each['catalogue_name'] as string, row: rowOf(table, each, each['series_entry'] as string) })
    }
    const named = new Set(rows.map(({ catalogue }) => catalogue))
    const sources = (await catalogueSources(database)).filter(({ name }) => named.has(name))
    return { id, members: members.rows, rows, seasonMaps: maps.rows, sources }
  })
}

/** Asks for the id that an id of ours leads to now. */
export function currentQuery(table: 'series' | 'people'): string {
  return `
  with recursive way as (
    select id, became from ${table} where id = $1
    union select s.id, s.became from ${table} s join way on s.id = way.became
  )
  select id from way where became is null`
}

/** Asks for the entries that make up a series or a person. */
export function membersQuery(kind: IdentityKind): string {
  const [members, id] = kind === 'series' ? ['series_members', 'series_id'] : ['people_members', 'person_id']
  return `
  select c.name as catalogue, m.id, confidence, reason from ${members} m join catalogues c on c.no = m.catalogue
  where ${id} = $1 order by c.name, m.id`
}

/** Rows of a table that belong to a series, or to the people who are credited in it. */
function partsQuery({ kind, table, owner }: RowTable): string {
  const entries = `series_members m join catalogue_series e on e.catalogue = m.catalogue and e.id = m.id join catalogues c on c.no = m.catalogue`
  const from =
    kind === 'series'
      ? `${entries} join ${table} t on t.no = e.no`
      : owner === 'entry'
        ? `${entries} join ${table} t on t.entry = e.no`
        : `(select distinct m.series_id, e.catalogue, credits.person
            from ${entries} join catalogue_credits credits on credits.entry = e.no) m
           join ${table} t on t.catalogue = m.catalogue and t.${kind === 'person' ? 'id' : 'person'} = m.person
           join catalogues c on c.no = m.catalogue`
  return `select t.*, c.name as catalogue_name${owner === 'entry' ? ', e.id as series_entry' : ''}
    from ${from} where m.series_id = $1 order by c.name, t.no`
}

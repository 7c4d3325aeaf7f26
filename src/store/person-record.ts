import type { IdentityMember, PersonRecord, SaidRow, SaidWork } from '../model/index.ts'
import type { Held } from './cursor.ts'
import type { Database } from './database.ts'
import { rowOf, tableOf } from './row-tables.ts'
import { catalogueSources, currentQuery, membersQuery } from './series-record.ts'
import { explaining } from './store-error.ts'

/** A person of more credits than this has them counted elsewhere: a page of all would be read by nobody. */
const mostWorks = 500

/**
 * Everything that all catalogues say of one merged person, each catalogue's rows in the order in which it gave them; null when there is none of that id.
 * An id whose person has been merged into another leads there.
 */
export function personRows(database: Database, person: number): Promise<PersonRecord | null> {
  return explaining(async () => {
    const { pool } = database
    const found = await pool.query<Held>(currentQuery('people'), [person])
    const id = found.rows[0]?.['id'] as number | undefined
    if (id === undefined) return null
    const members = await pool.query<IdentityMember>(membersQuery('person'), [id])
    const rows: SaidRow[] = []
    for (const kind of ['person', 'spelling'] as const) {
      const held = await pool.query<Held>(rowsQuery(kind), [id])
      for (const each of held.rows) rows.push({ catalogue: each['catalogue_name'] as string, row: rowOf(tableOf(kind), each, '') })
    }
    const works = await pool.query<SaidWork>(worksQuery, [id])
    const named = new Set([...rows, ...works.rows].map(({ catalogue }) => catalogue))
    const sources = (await catalogueSources(database)).filter(({ name }) => named.has(name))
    return { id, members: members.rows, rows, works: works.rows, sources }
  })
}

function rowsQuery(kind: 'person' | 'spelling'): string {
  return `select t.*, c.name as catalogue_name
    from people_members m join ${tableOf(kind).table} t on t.catalogue = m.catalogue and t.${kind === 'person' ? 'id' : 'person'} = m.id
    join catalogues c on c.no = m.catalogue
    where m.person_id = $1 order by c.name, t.no`
}

/** Credits are found by the person's id alone, which catalogues may share: the entry tells whose it is. */
const worksQuery = `
  select c.name as catalogue, s.series_id as series, e.title, e.premiered, t.role, nullif(t.character, '') as character
  from people_members m
  join catalogues c on c.no = m.catalogue
  join catalogue_credits t on t.person = m.id
  join catalogue_series e on e.no = t.entry and e.catalogue = m.catalogue
  left join series_members s on s.catalogue = e.catalogue and s.id = e.id
  where m.person_id = $1
  group by c.name, s.series_id, e.title, e.premiered, t.role, t.character
  order by e.premiered desc nulls last, e.title, c.name, min(t.billing) nulls last limit ${mostWorks}`

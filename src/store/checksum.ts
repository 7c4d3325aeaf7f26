import type { Database } from './database.ts'
import { rowTables } from './row-tables.ts'
import { explaining } from './store-error.ts'

/**
 * A text that is the same for the same rows of a catalogue, however and in whatever order they were stored: for each table how many rows there are,
 * and the sum of their hashes. Numbers of rows and of entries are left out.
 */
export function catalogueChecksum({ pool }: Database, catalogue: string): Promise<string> {
  return explaining(async () => {
    const parts: string[] = []
    for (const { kind, table, owner, columns } of rowTables) {
      const fields = columns.map(({ name }) => `t.${name}`)
      const row = (owner === 'entry' ? ['e.id', ...fields] : fields).join(', ')
      const from = owner === 'entry' ? `${table} t join catalogue_series e on e.no = t.entry` : `${table} t`
      const { rows } = await pool.query(
        `select count(*) as count, coalesce(sum(hashtextextended((${row})::text, 0)), 0) as sum
         from ${from} join catalogues c on c.no = ${owner === 'entry' ? 'e' : 't'}.catalogue where c.name = $1`,
        [catalogue],
      )
      parts.push(`${kind} ${rows[0].count} ${rows[0].sum}`)
    }
    return parts.join('\n')
  })
}

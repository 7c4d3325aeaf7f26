import type { Database } from './database.ts'
import { explaining } from './store-error.ts'

/** How many entries a catalogue has. */
export interface EntryCount {
  readonly catalogue: string
  readonly series: number
  readonly people: number
}

/** Counts the entries of each catalogue, by name. */
export function entryCounts({ pool }: Database): Promise<readonly EntryCount[]> {
  return explaining(async () => {
    const count = (table: string): string => `(select count(*)::int from ${table} where catalogue = c.no)`
    const { rows } = await pool.query<EntryCount>(
      `select name as catalogue, ${count('catalogue_series')} as series, ${count('catalogue_people')} as people from catalogues c order by name`,
    )
    return rows
  })
}

import type { PoolClient } from 'pg'
import type { Database } from './database.ts'
import { explained } from './store-error.ts'

/** Rows as the driver gives them. */
export type Held = Readonly<Record<string, unknown>>

/**
 * Reads the rows of a query, with its values, in batches of `size`, as they are at one moment, whatever is written meanwhile. `read` makes of a batch of rows what is given,
 * and may ask more of the same moment. Memory stays that of one batch.
 */
export async function* readInBatches<Item>(
  { pool }: Database,
  query: string,
  size: number,
  read: (client: PoolClient, rows: readonly Held[]) => Promise<readonly Item[]>,
  values: readonly unknown[] = [],
): AsyncGenerator<readonly Item[], void, void> {
  let client: PoolClient | null = null
  try {
    client = await pool.connect()
    await client.query('begin transaction isolation level repeatable read read only')
    await client.query(`declare batches no scroll cursor for ${query}`, [...values])
    for (;;) {
      const { rows } = await client.query<Held>(`fetch ${size} from batches`)
      if (rows.length === 0) return
      yield await read(client, rows)
    }
  } catch (error) {
    throw explained(error)
  } finally {
    await client?.query('rollback').catch(() => undefined)
    client?.release()
  }
}

/** Rows by the number in a column. */
export function byNumber<Row extends Held>(rows: readonly Row[], column: string): ReadonlyMap<number, readonly Row[]> {
  return Map.groupBy(rows, row => row[column] as number)
}

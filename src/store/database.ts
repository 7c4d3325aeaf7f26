import { Kysely, PostgresDialect } from 'kysely'
import { Pool, type ClientConfig } from 'pg'
import { codeOf, explained, StoreError } from './store-error.ts'
import { migrate } from './migrations.ts'

/** A database that is open. */
export interface Database {
  readonly pool: Pool
  /** How to make a connection beside the pool. */
  readonly connection: ClientConfig
}

/** The oldest PostgreSQL that has all that we use: multiranges came with 14, which is supported until November 2026. */
const oldest = 15

/** Connects to a database and brings its tables to the newest form. Throws a `StoreError` when that cannot be done. */
export async function openDatabase(connection: ClientConfig): Promise<Database> {
  const pool = new Pool({ ...connection, max: 10, application_name: `hiatus, process ${process.pid}` })
  // A connection that idles when the server goes is replaced by the pool.
  pool.on('error', () => undefined)
  try {
    await checkServer(pool)
    await migrate(new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }))
    return { pool, connection }
  } catch (error) {
    await pool.end()
    throw migrationError(error) ?? explained(error)
  }
}

async function checkServer(pool: Pool): Promise<void> {
  const { rows } = await pool.query(
    `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`,
  )
  if (rows[0].version < oldest)
    throw new StoreError(2, `The database server is PostgreSQL ${rows[0].version}: Hiatus needs ${oldest} or newer.`)
  if (rows[0].encoding !== 'UTF8')
    throw new StoreError(
      2,
      `The database holds text as ${rows[0].encoding}: make one for Hiatus with "create database hiatus encoding 'UTF8' template template0".`,
    )
}

function migrationError(error: unknown): StoreError | null {
  if (/^corrupted migrations/.test(error instanceof Error ? error.message : ''))
    return new StoreError(2, 'The database was made by a newer Hiatus: use that one, or another database.', error)
  if (codeOf(error) === '42P07')
    return new StoreError(2, 'The database holds tables that are not of Hiatus: give Hiatus a database of its own.', error)
  return null
}

import { Client, type ClientConfig } from 'pg'
import { closeOnSignals } from './close-on-signals.ts'
import { dataFolder } from './data-folder.ts'
import { openDatabase, type Database } from './database.ts'
import { openOwnServer } from './own-server.ts'
import type { ServerAddress } from './server-process.ts'
import { codeOf, explaining, StoreError } from './store-error.ts'
import { storeOn, type Store } from './store.ts'

/** How the store is opened. */
export interface StoreOptions {
  /** The environment: `DATABASE_URL`, and `HIATUS_DATA` and what else tells where data belongs. */
  readonly env: Readonly<Record<string, string | undefined>>
}

const databaseName = 'hiatus'

/**
 * Opens the store: on the server of `DATABASE_URL`, or else on Hiatus's own in the data folder, which is made and started when it is
 * needed, shared with other processes of Hiatus, and ended by the last of them, be it by `close`, at the end of the process or on SIGINT, SIGTERM
 * and SIGHUP, unless the program listens to these itself. Throws a `StoreError` with one line.
 */
export async function openStore({ env }: StoreOptions): Promise<Store> {
  if (env['DATABASE_URL']) {
    const database = await openDatabase(connectionOf(env['DATABASE_URL']))
    return storeOn(database, () => database.pool.end())
  }
  const server = await openOwnServer(dataFolder(env))
  let database: Database | null = null
  const close = once(async () => {
    forget()
    await database?.pool.end()
    await server.close()
  })
  const forget = closeOnSignals(close)
  try {
    await explaining(() => makeDatabase(server.address, databaseName))
    database = await openDatabase({ ...server.address, database: databaseName })
    return storeOn(database, close)
  } catch (error) {
    await close()
    throw error
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => (done ??= work())
}

function connectionOf(url: string): ClientConfig {
  const scheme = URL.canParse(url) ? new URL(url).protocol : ''
  if (!['postgres:', 'postgresql:'].includes(scheme))
    throw new StoreError(2, 'DATABASE_URL is no address of a PostgreSQL: it looks like postgres://user:password@host:5432/database.')
  return { connectionString: url, connectionTimeoutMillis: 15_000 }
}

/** Makes a database on a server of our own if it has none of that name. */
export async function makeDatabase(address: ServerAddress, name: string): Promise<void> {
  const client = new Client({ ...address, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } catch (error) {
    // Another Hiatus was quicker: duplicate_database, or unique_violation in the catalogue of databases.
    if (!['42P04', '23505'].includes(codeOf(error))) throw error
  } finally {
    await client.end()
  }
}

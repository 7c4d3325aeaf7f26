import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext } from 'node:test'
import { Client, type ClientConfig } from 'pg'
import { openDatabase } from './database.ts'
import { makeDatabase } from './open-store.ts'
import { serverPlace } from './own-server.ts'
import { prepareServerFolder } from './server-folder.ts'
import { endServer, startServer, stopServer } from './server-process.ts'
import { storeOn, type Store } from './store.ts'

/** Stores for the tests of one file. */
export interface StoreFixture {
  /** An empty store of its own; it is closed when the test ends. */
  readonly freshStore: (test: TestContext) => Promise<Store>
  /** An empty database of its own, for what a store does not show. */
  readonly freshDatabase: () => Promise<ClientConfig>
}

const template = 'fresh'

/**
 * A PostgreSQL in a temporary folder for the tests of a file: started at the first store that is asked for, in under a second, and ended with the file.
 * Each store is a copy of one that has been migrated. Nothing is written through to the disk. Call it once a file, outside of tests.
 */
export function storeFixture(): StoreFixture {
  let server: Promise<Server> | null = null
  let count = 0
  after(async () => (await server)?.end())

  async function freshDatabase(): Promise<ClientConfig> {
    const { connection } = await (server ??= startTestServer())
    const database = `fresh_${++count}`
    const client = new Client({ ...connection, database: 'postgres' })
    await client.connect()
    await client.query(`create database ${database} template ${template}`)
    await client.end()
    return { ...connection, database }
  }

  async function freshStore(test: TestContext): Promise<Store> {
    const database = await openDatabase(await freshDatabase())
    let isClosed = false
    const store = storeOn(database, async () => {
      if (!isClosed) await database.pool.end()
      isClosed = true
    })
    test.after(store.close)
    return store
  }

  return { freshStore, freshDatabase }
}

interface Server {
  readonly connection: ClientConfig
  readonly end: () => Promise<void>
}

async function startTestServer(): Promise<Server> {
  const folder = await temporaryFolder()
  const place = await serverPlace(folder)
  await prepareServerFolder(place)
  const { pid, ...connection } = (await startServer(place, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }))!
  const kill = (): void => endServer(pid, 'SIGQUIT')
  process.once('exit', kill)
  await untilReady(connection)
  await makeDatabase({ pid, ...connection }, template)
  await (await openDatabase({ ...connection, database: template })).pool.end()
  return {
    connection,
    end: async () => {
      process.removeListener('exit', kill)
      await stopServer(place, pid)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function untilReady(connection: ClientConfig): Promise<void> {
  for (;;) {
    const client = new Client({ ...connection, database: 'postgres' })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 10))
    } finally {
      await client.end()
    }
  }
}

/** A folder for a test, with no links on the way to it. */
export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(await realpath(tmpdir()), 'hiatus-store-'))
}

import assert from 'node:assert/strict'
import test from 'node:test'
import { Client } from 'pg'
import { openDatabase } from './database.ts'
import { openStore } from './open-store.ts'
import { migrations } from './migrations.ts'
import { storeFixture } from './store.fixture.ts'

const { freshDatabase } = storeFixture()

/** An empty database, without any table, and a connection to it. */
async function emptyDatabase(): Promise<{ url: string; query: (text: string) => Promise<unknown> }> {
  const connection = await freshDatabase()
  const query = async (text: string): Promise<unknown> => {
    const client = new Client(connection)
    await client.connect()
    try {
      return (await client.query(text)).rows
    } finally {
      await client.end()
    }
  }
  await query('drop schema public cascade; create schema public')
  const { host, user, password, port, database } = connection
  const url = `postgres://${user}:${String(password ?? '')}@localhost:${port}/${database}?host=${encodeURIComponent(String(host))}`
  return { url, query }
}

test('several processes bring an empty database to its form at once', async () => {
  const { url, query } = await emptyDatabase()
  const stores = await Promise.all([1, 2, 3].map(() => openStore({ env: { DATABASE_URL: url } })))
  await Promise.all(stores.map(store => store.close()))
  assert.deepEqual(
    await query('select name from kysely_migration order by name'),
    Object.keys(migrations).map(name => ({ name })),
  )
})

const refusals: readonly (readonly [name: string, spoil: string, exitCode: number, message: RegExp])[] = [
  [
    'tables of something else',
    'create table catalogues (x int)',
    2,
    /^The database holds tables that are not of Hiatus: give Hiatus a database of its own\.$/,
  ],
  [
    'no right to make tables',
    'create role guest login; revoke create on schema public from public',
    2,
    /^The database user lacks a right: no schema has been selected to create in\./,
  ],
]

for (const [name, spoil, exitCode, message] of refusals) {
  test(`a database with ${name} is refused in one line`, async () => {
    const { url, query } = await emptyDatabase()
    await query(spoil)
    const env = { DATABASE_URL: name.startsWith('no right') ? url.replace(/\/\/[^:]*:/, '//guest:') : url }
    await assert.rejects(openStore({ env }), { name: 'StoreError', exitCode, message })
  })
}

test('a database of a newer Hiatus, and one that is not there, are refused in one line', async () => {
  const { url, query } = await emptyDatabase()
  await (await openStore({ env: { DATABASE_URL: url } })).close()
  await query(`insert into kysely_migration values ('999 of the future', '2999-01-01')`)
  await assert.rejects(openStore({ env: { DATABASE_URL: url } }), { exitCode: 2, message: /^The database was made by a newer Hiatus:/ })
  await assert.rejects(openStore({ env: { DATABASE_URL: url.replace(/fresh_\d+/, 'nowhere') } }), {
    exitCode: 2,
    message: /^There is no such database: database "nowhere" does not exist\./,
  })
})

test('a database that holds text otherwise is refused with the way to make one', async () => {
  const { query } = await emptyDatabase()
  await query(`create database latin encoding 'LATIN1' locale 'C' locale_provider 'libc' template template0`)
  const connection = await freshDatabase()
  await assert.rejects(openDatabase({ ...connection, database: 'latin' }), { exitCode: 2, message: /^The database holds text as LATIN1:/ })
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { Kysely, Migrator, PostgresDialect } from 'kysely'
import { Client, Pool } from 'pg'
import type { JudgedForecast } from '../model/index.ts'
import { openDatabase } from './database.ts'
import { kept } from './evidence.fixture.ts'
import { migrations } from './migrations.ts'
import { storeFixture } from './store.fixture.ts'
import { storeOn, type Store } from './store.ts'

const { freshStore, freshDatabase } = storeFixture()

async function all(store: Store): Promise<readonly JudgedForecast[]> {
  const found: JudgedForecast[] = []
  for await (const batch of store.keptForecasts()) found.push(...batch)
  return found
}

test('a forecast is kept as it was made, and a second one of its day does not replace it', async t => {
  const store = await freshStore(t)
  const first = kept(1, { chance: 0.123456789012345, carrier: 'A\u0000B' })
  assert.equal(await store.keepForecasts([first]), 1)
  assert.equal(await store.keepForecasts([kept(1, { chance: 0.9 }), kept(1, { made: '2024-03-02' })]), 1)
  assert.deepEqual(await store.forecastsOf(1), [{ ...first, carrier: 'AB' }, kept(1, { made: '2024-03-02' })])
  assert.deepEqual(await store.forecastsOf(2), [])
  assert.equal(await store.keepForecasts([]), 0)
})

test('of forecasts that several keep at once each is kept once', async t => {
  const store = await freshStore(t)
  const many = Array.from({ length: 12_000 }, (_, at) => kept(at + 1))
  const counts = await Promise.all([many, many.toReversed(), [...many, ...many]].map(given => store.keepForecasts(given)))
  assert.equal(
    counts.reduce((sum, each) => sum + each, 0),
    many.length,
  )
  assert.equal((await all(store)).length, many.length)
})

test('of what cannot be kept nothing is, and nothing of what is given with it', async t => {
  const store = await freshStore(t)
  await assert.rejects(store.keepForecasts([kept(1), kept(2, { chance: 1.5 })]))
  assert.deepEqual(await all(store), [])
})

test('the newest outcome counts, those before stay, and what is no news is not recorded', async t => {
  const connection = await freshDatabase()
  const database = await openDatabase(connection)
  t.after(() => database.pool.end())
  const store = storeOn(database, () => database.pool.end())
  await store.keepForecasts([kept(1), kept(1, { season: 3 }), kept(2)])
  const outcome = (series: number, came: string | null, settled: string) => ({ series, season: 2, came, settled })
  const days = async () => (await all(store)).map(({ series, season, came }) => `${series} ${season} ${came}`)
  assert.deepEqual(await days(), ['1 2 null', '1 3 null', '2 2 null'])
  await store.saveForecastOutcomes([outcome(1, '2024-06-01', '2024-06-02'), outcome(2, null, '2024-06-02')])
  await store.saveForecastOutcomes([outcome(1, '2024-06-01', '2024-06-03')])
  await store.saveForecastOutcomes([outcome(1, '2024-06-05', '2024-06-06')])
  assert.deepEqual(await days(), ['1 2 2024-06-05', '1 3 null', '2 2 null'])
  await store.saveForecastOutcomes([outcome(1, null, '2024-06-07')])
  assert.deepEqual(await days(), ['1 2 null', '1 3 null', '2 2 null'])
  const { rows } = await database.pool.query(
    'select came::text, settled::text from forecast_outcomes where series_id = 1 order by recorded_at',
  )
  assert.deepEqual(rows, [
    { came: '2024-06-01', settled: '2024-06-02' },
    { came: '2024-06-05', settled: '2024-06-06' },
    { came: null, settled: '2024-06-07' },
  ])
})

test('the database refuses to change or remove a forecast, or what became of one', async t => {
  const database = await openDatabase(await freshDatabase())
  t.after(() => database.pool.end())
  const store = storeOn(database, () => database.pool.end())
  await store.keepForecasts([kept(1)])
  await store.saveForecastOutcomes([{ series: 1, season: 2, came: '2024-06-01', settled: '2024-06-02' }])
  for (const statement of [
    'update forecasts set chance = 1',
    'delete from forecasts',
    'truncate forecasts',
    `insert into forecasts select * from forecasts on conflict (series_id, season, made) do update set chance = 1`,
    'update forecast_outcomes set came = null',
    'delete from forecast_outcomes',
    'truncate forecast_outcomes',
  ])
    await assert.rejects(database.pool.query(statement), /is never changed$/, statement)
  assert.deepEqual(await store.forecastsOf(1), [kept(1)])
})

test('a store of before forecasts were kept is brought to its form with all that it holds', async t => {
  const connection = await freshDatabase()
  const client = new Client(connection)
  await client.connect()
  t.after(() => client.end())
  await client.query('drop schema public cascade')
  await client.query('create schema public')
  const pool = new Pool(connection)
  const earlier = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '006'))
  const migrator = new Migrator({
    db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
    provider: { getMigrations: () => Promise.resolve(earlier) },
  })
  assert.equal((await migrator.migrateToLatest()).error, undefined)
  await pool.end()
  await client.query(
    `insert into outcomes (series_id, testimony, outlet, property, is_right, settled) values (1, 'd/1/c1', 'example.com', 'release', true, '2024-01-01')`,
  )
  const database = await openDatabase(connection)
  t.after(() => database.pool.end())
  const store = storeOn(database, () => database.pool.end())
  assert.equal((await store.recordsOf()).length, 1)
  assert.equal(await store.keepForecasts([kept(1)]), 1)
})

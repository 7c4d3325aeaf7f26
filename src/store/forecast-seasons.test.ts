import assert from 'node:assert/strict'
import test from 'node:test'
import type { CatalogueRow, Fact, Identity } from '../model/index.ts'
import { kept } from './evidence.fixture.ts'
import type { ForecastSeason } from './forecasts.ts'
import { batch, season, series, source } from './rows.fixture.ts'
import { storeFixture } from './store.fixture.ts'
import type { Store } from './store.ts'

const { freshStore } = storeFixture()

async function imported(store: Store, name: string, rows: readonly CatalogueRow[]): Promise<void> {
  const run = await store.beginImport(source({ name }))
  await run.write(batch(rows, { final: true }))
  await run.finish()
}

function identity(id: number | null, ...members: readonly (readonly [catalogue: string, id: string])[]): Identity {
  return { id, members: members.map(([catalogue, own]) => ({ catalogue, id: own, confidence: 1, reason: 'x' })) }
}

function release(number: number, earliest: string, more: Partial<Fact> = {}): Fact {
  return {
    property: 'release',
    value: { earliest, latest: earliest, precision: 'day' },
    key: `release/${number}`,
    season: number,
    polarity: 'affirmed',
    status: 'confirmed',
    probability: 0.9,
    since: '2024-01-01',
    support: [],
    opposition: [],
    why: '',
    others: [],
    ...more,
  } as Fact
}

async function seasonsOf(store: Store, today: string): Promise<readonly ForecastSeason[]> {
  const found: ForecastSeason[] = []
  for await (const each of store.forecastSeasons(today)) found.push(...each)
  return found
}

test('seasons that were forecast are found once catalogues or facts say that they are out', async t => {
  const store = await freshStore(t)
  await imported(store, 'a', [
    series('1'),
    season('1', 1, { premiere: '2023-01-01' }),
    season('1', 2, { premiere: '2024-05-01' }),
    season('1', 3, { premiere: '2025-05-01' }),
    season('1', 4, { premiere: '2025-09-01' }),
    series('2'),
    season('2', 2, { premiere: '2024' }),
  ])
  await imported(store, 'b', [series('x'), season('x', 2, { premiere: '2024-05-02' })])
  const [one, two, three] = await store.saveSeriesIdentities([
    identity(null, ['a', '1'], ['b', 'x']),
    identity(null, ['a', '2']),
    identity(null),
  ])
  // Two parts of a catalogue are our third season: it came with the first of them.
  await store.saveSeasonMaps(
    [one!],
    [
      { series: one!, catalogue: 'a', id: '1', number: 3, ours: 3 },
      { series: one!, catalogue: 'a', id: '1', number: 4, ours: 3 },
    ],
  )
  await store.keepForecasts([kept(one!), kept(one!, { season: 3 }), kept(one!, { season: 4 }), kept(two!), kept(three!), kept(99)])
  assert.deepEqual(await seasonsOf(store, '2024-04-30'), [])
  const second = {
    series: one!,
    current: one!,
    season: 2,
    recorded: null,
    catalogued: [
      { catalogue: 'a', value: '2024-05-01' },
      { catalogue: 'b', value: '2024-05-02' },
    ],
    isTold: false,
    isNews: false,
  }
  assert.deepEqual(await seasonsOf(store, '2024-05-01'), [second])
  const later = await seasonsOf(store, '2026-01-01')
  assert.deepEqual(
    later.map(({ season: number, catalogued }) => [number, catalogued.map(({ value }) => value)]),
    [
      [2, ['2024-05-01', '2024-05-02']],
      [3, ['2025-05-01']],
    ],
  )

  await store.saveFacts(two!, [release(2, '2024-06-01'), release(3, '2024-06-01')])
  await store.saveFacts(three!, [release(2, '2024-06-01', { polarity: 'denied' })])
  const told = (await seasonsOf(store, '2024-06-01')).filter(each => each.series !== one)
  assert.deepEqual(told, [
    { ...second, series: two, current: two, catalogued: [{ catalogue: 'a', value: '2024' }], isTold: true, isNews: false },
  ])

  // What was recorded is looked at again for as long as it stands, and is news where facts have changed since.
  await store.saveForecastOutcomes([{ series: two!, season: 2, came: '2024-06-01', settled: '2024-06-01' }])
  assert.deepEqual(
    (await seasonsOf(store, '2024-06-02')).filter(each => each.series === two).map(({ recorded, isNews }) => [recorded, isNews]),
    [['2024-06-01', false]],
  )
  await store.saveFacts(two!, [release(3, '2024-06-01')])
  assert.deepEqual(
    (await seasonsOf(store, '2024-06-02')).filter(each => each.series === two).map(({ isTold, isNews }) => [isTold, isNews]),
    [[false, true]],
  )
})

test('a series that has become one with another is looked for there', async t => {
  const store = await freshStore(t)
  await imported(store, 'a', [series('1')])
  await imported(store, 'b', [series('x'), season('x', 2, { premiere: '2024-05-02' })])
  const [one, other] = await store.saveSeriesIdentities([identity(null, ['a', '1']), identity(null, ['b', 'x'])])
  await store.keepForecasts([kept(one!)])
  assert.deepEqual(await seasonsOf(store, '2024-06-01'), [])
  await store.saveSeriesIdentities([identity(other!, ['a', '1'], ['b', 'x'])])
  assert.deepEqual(
    (await seasonsOf(store, '2024-06-01')).map(each => [each.series, each.current, each.season]),
    [[one, other, 2]],
  )
  assert.deepEqual(
    (await store.forecastsOf(other!)).map(each => each.series),
    [one],
  )
})

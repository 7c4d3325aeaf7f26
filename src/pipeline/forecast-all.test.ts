import assert from 'node:assert/strict'
import test from 'node:test'
import { openSeasonIndex, SeasonIndexBuilder } from '../forecast/index.ts'
import { dayNumber } from '../model/index.ts'
import { forecastAll, type AllSeries, type ForecastOfMany } from './forecast-all.ts'

const today = '2024-06-01'

/** Series with an id each, whose one season came out so many days before today. */
function seasons(ago: ReadonlyMap<number, number>): AllSeries['seasons'] {
  const builder = new SeasonIndexBuilder([])
  for (const [id, days] of ago) {
    const premiere = dayNumber(today) - days
    const known = { season: 1, premiere, middle: premiere, previousGap: null, rating: null, delivery: 'linear' } as const
    const same = { isForeign: false, isPart: false, isGlobal: false, genres: [], isNumbered: true, minutes: null }
    builder.add({
      id,
      title: `Series ${id}`,
      seenUntil: null,
      carrier: 'CBS',
      seasons: [{ known: { ...known, ...same }, ratings: [], isNextUnknown: false, isNextRough: false }],
    })
  }
  return openSeasonIndex(builder.finish())
}

async function all(given: Partial<AllSeries>, ago: ReadonlyMap<number, number>): Promise<readonly ForecastOfMany[]> {
  const found: ForecastOfMany[] = []
  const parts = {
    seasons: seasons(ago),
    readFrom: '2024-01-01',
    told: [],
    forecast: () => Promise.resolve(null),
    catalogued: () => Promise.resolve([]),
    ...given,
  }
  for await (const batch of forecastAll(parts, today)) found.push(...batch.found)
  return found
}

test('series are forecast whose last season is within reach, in the order of their ids', async () => {
  const ago = new Map(Array.from({ length: 1000 }, (_, at) => [at + 1, at % 2 === 0 ? 200 : -5]))
  ago.set(2000, 4000)
  const found = await all({}, ago)
  assert.deepEqual(
    found.map(({ series }) => series),
    Array.from({ length: 500 }, (_, at) => at * 2 + 1),
  )
  assert.ok(found.every(({ forecast, decided }) => forecast !== null && decided === null))
})

test('of a series that articles speak of, all that is known counts, whether catalogues have its seasons or not', async () => {
  const ago = new Map([
    [2, 100],
    [4, 100],
  ])
  const [plain] = await all({}, ago)
  const asked: number[] = []
  const forecast = (series: number): Promise<ForecastOfMany | null> => {
    asked.push(series)
    return Promise.resolve(series === 5 ? null : { ...plain!, series, title: 'Told', decided: 'renewed' })
  }
  const found = await all({ told: [1, 4, 5, 9], forecast }, ago)
  assert.deepEqual(asked, [1, 4, 5, 9])
  assert.deepEqual(
    found.map(({ series, decided }) => [series, decided]),
    [
      [1, 'renewed'],
      [2, null],
      [4, 'renewed'],
      [9, 'renewed'],
    ],
  )
})

test('a day that catalogues give for the season to come is weighed, once they have been read', async () => {
  const builder = new SeasonIndexBuilder([])
  const premiere = dayNumber(today) - 200
  const known = { season: 1, premiere, middle: premiere, previousGap: null, rating: null, delivery: 'linear', minutes: null } as const
  const same = { isForeign: false, isPart: false, isGlobal: false, genres: [], isNumbered: true }
  const season = (number: number, day: number, isNextRough = false) => ({
    known: { ...known, ...same, season: number, premiere: day },
    ratings: [],
    isNextUnknown: isNextRough,
    isNextRough,
  })
  const series = { title: 'Dark', seenUntil: null, carrier: 'CBS' }
  builder.add({ ...series, id: 1, seasons: [season(1, premiere), season(2, premiere + 365)] })
  builder.add({ ...series, id: 2, seasons: [season(1, premiere, true)] })
  builder.add({ ...series, id: 3, seasons: [season(1, premiere)] })
  builder.add({ ...series, id: 4, seasons: [season(1, premiere - 4000), season(2, premiere + 365)] })
  const index = openSeasonIndex(builder.finish())
  const asked: number[] = []
  const catalogued = (given: readonly number[]): Promise<readonly ForecastOfMany[]> => {
    asked.push(...given)
    return Promise.resolve([])
  }
  const ids = async (readFrom: string | null) =>
    (await all({ seasons: index, readFrom, catalogued }, new Map())).map(({ series: id }) => id)
  assert.deepEqual(await ids('2024-01-01'), [3])
  assert.deepEqual(asked.splice(0), [1, 2])
  assert.deepEqual(await ids('2024-06-02'), [1, 2, 3])
  assert.deepEqual(await ids(null), [1, 2, 3])
  assert.deepEqual(asked, [])
})

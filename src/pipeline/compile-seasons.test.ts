import assert from 'node:assert/strict'
import test from 'node:test'
import { lastRowBy, openSeasonIndex, seasonAt } from '../forecast/index.ts'
import { settleSeries } from '../merge/index.ts'
import { dayNumber, dayOf, type CatalogueRow, type CatalogueSource, type SeriesRecord } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { compileSeasons } from './compile-seasons.ts'
import { lastSeason } from './last-season.ts'

const licence = { name: '', url: null, attribution: '', home: null }
const tvmaze: CatalogueSource = { name: 'tvmaze', title: 'TVmaze', licence, read: '2021-05-01T12:00:00Z' }
const imdb: CatalogueSource = { name: 'imdb', title: 'IMDb', licence, read: '2023-02-01T12:00:00Z' }
const unread: CatalogueSource = { name: 'tmdb', title: 'TMDB', licence, read: null }

const blank = {
  original: null,
  sort: null,
  premiered: null,
  ended: null,
  country: null,
  status: null,
  popularity: null,
  url: null,
  ids: {},
}

function season(number: number, premiere: string | null, episodes: number | null = null): CatalogueRow {
  return { kind: 'season', series: '1', number, title: null, premiere, finale: null, episodes }
}

function rating(value: number, of: number | null, votes: number | null = null): CatalogueRow {
  return { kind: 'rating', series: '1', season: of, source: 'x', value, scale: 10, votes }
}

function record(id: number, platform: string | null, more: readonly (readonly [CatalogueSource, readonly CatalogueRow[]])[]): SeriesRecord {
  const own: CatalogueRow = {
    kind: 'series',
    id: '1',
    title: `Series ${id}`,
    language: 'de',
    genres: ['Crime', 'War'],
    runtime: 45,
    ...blank,
  }
  const shown: readonly CatalogueRow[] =
    platform === null ? [] : [{ kind: 'platform', series: '1', name: platform, region: null, manner: null }]
  return {
    id,
    members: [],
    rows: more.flatMap(([{ name }, rows], at) => [...(at === 0 ? [own, ...shown] : []), ...rows].map(row => ({ catalogue: name, row }))),
    seasonMaps: [],
    sources: more.map(([source]) => source),
  }
}

const records = [
  record(3, 'Netflix', [
    [tvmaze, [season(0, '2016-01-01'), season(1, '2017-12-01', 10), season(2, '2019-06-21', 8), season(3, '2020'), rating(8.7, null, 400)]],
    [imdb, [season(1, '2017-12-01'), season(4, '2024-01-01'), rating(8.1, 1), rating(7.9, 2)]],
  ]),
  record(7, 'CBS', [[imdb, [season(1, '2010-09-20', 22), season(2, '2011-09-26', 22), season(3, '2014-09-20', 22), rating(6, null)]]]),
  record(9, null, [[unread, [season(2, '2018-01-01'), season(1, '2018-01-01')]]]),
]

const store = {
  catalogues: () => Promise.resolve([imdb, unread, tvmaze]),
  async *seriesSeasons() {
    yield records.slice(0, 2)
    yield records.slice(2)
  },
} as unknown as Store

test('the index gives of each series, on any day, the season that is told of it alone', async () => {
  const index = openSeasonIndex(await compileSeasons(store, () => undefined))
  assert.equal(index.seriesCount, 3)
  for (let day = dayNumber('2009-01-01'); day < dayNumber('2026-01-01'); day += 11)
    for (const [place, each] of records.entries()) {
      const settled = settleSeries(each)
      const row = lastRowBy(index, place, day)
      const found = row === null ? null : seasonAt(index, row, day)
      const last = lastSeason(settled, [], dayOf(day))
      assert.deepEqual(
        found,
        last === null ? null : { series: each.id, title: settled.title.value, carrier: last.carrier, known: last.known },
      )
    }
})

test('a season with a next one that has no day, or that came with it, tells nothing of a wait', async () => {
  const { flags, season: numbers, seriesId, of } = openSeasonIndex(await compileSeasons(store, () => undefined)).sections
  const untold = [...flags.keys()].filter(row => (flags[row]! & 32) !== 0).map(row => `${seriesId[of[row]!]} season ${numbers[row]}`)
  assert.deepEqual(untold, ['3 season 2', '9 season 1'])
})

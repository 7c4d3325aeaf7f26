import assert from 'node:assert/strict'
import test from 'node:test'
import type { CatalogueRow, SeasonMap, SeriesRecord, SeriesRow } from '../model/index.ts'
import { catalogueClaims } from './catalogue-claims.ts'
import { settle } from './settle.ts'
import { settleSeries } from './settle-series.ts'

function series(id: string, given: Partial<SeriesRow>): SeriesRow {
  return {
    kind: 'series',
    id,
    title: 'Lupin',
    original: null,
    sort: null,
    premiered: null,
    ended: null,
    country: null,
    language: null,
    genres: [],
    status: null,
    runtime: null,
    popularity: null,
    url: null,
    ids: {},
    ...given,
  }
}

function season(of: string, number: number, premiere: string | null, episodes: number | null): CatalogueRow {
  return { kind: 'season', series: of, number, title: null, premiere, finale: null, episodes }
}

const rows: readonly (readonly [catalogue: string, row: CatalogueRow])[] = [
  ['tvmaze', series('1', { premiered: '2021-01-08', country: 'FR', genres: ['Crime'], status: 'Running', runtime: 48 })],
  ['imdb', series('tt2531336', { premiered: '2021', country: null, genres: ['Crime', 'Drama'] })],
  ['wikidata', series('Q1', { title: 'Lupin: Dans l’ombre d’Arsène', premiered: '2020', country: 'FR', runtime: 50 })],
  ['tvmaze', season('1', 1, '2021-01-08', 5)],
  ['tvmaze', season('1', 2, '2021-06-11', 5)],
  ['tvmaze', season('1', 3, '2023-10-05', 7)],
  ['imdb', season('tt2531336', 1, null, 10)],
  ['imdb', season('tt2531336', 2, null, 7)],
  ['tvmaze', { kind: 'person', id: '9', name: 'Omar Sy', born: null, died: null, ids: {} }],
  ['imdb', { kind: 'person', id: 'nm1082477', name: 'Omar Sy', born: '1978', died: null, ids: {} }],
  ['tvmaze', { kind: 'credit', series: '1', person: '9', role: 'cast', character: 'Assane Diop', season: null, billing: 0 }],
  ['imdb', { kind: 'credit', series: 'tt2531336', person: 'nm1082477', role: 'cast', character: null, season: null, billing: 0 }],
  ['tvmaze', { kind: 'platform', series: '1', name: 'Netflix', region: null, manner: 'streaming' }],
  ['imdb', { kind: 'rating', series: 'tt2531336', season: null, source: 'IMDb', value: 7.5, scale: 10, votes: 150000 }],
  ['wikidata', { kind: 'work', series: 'Q1', title: 'Arsène Lupin', author: null, form: 'novel' }],
  ['tvmaze', { kind: 'work', series: '1', title: 'Arsene Lupin', author: 'Maurice Leblanc', form: null }],
  ['imdb', { kind: 'work', series: 'tt2531336', title: 'Arsène Lupin', author: 'Francis de Croisset', form: 'play' }],
]

const seasonMaps: readonly SeasonMap[] = [
  { catalogue: 'imdb', id: 'tt2531336', series: 1, number: 1, ours: 1 },
  { catalogue: 'imdb', id: 'tt2531336', series: 1, number: 2, ours: 3 },
]

const record: SeriesRecord = {
  id: 1,
  members: [],
  rows: rows.map(([catalogue, row]) => ({ catalogue, row })),
  seasonMaps,
  sources: [],
}

test('the value that most catalogues give stands, and the others stay beside it with who gives them', () => {
  const { title, premiered, country, runtime, status } = settleSeries(record)
  assert.deepEqual(title, {
    value: 'Lupin',
    catalogues: ['tvmaze', 'imdb'],
    others: [{ value: 'Lupin: Dans l’ombre d’Arsène', catalogues: ['wikidata'] }],
  })
  assert.deepEqual(premiered, {
    value: '2021-01-08',
    catalogues: ['tvmaze', 'imdb'],
    others: [{ value: '2020', catalogues: ['wikidata'] }],
  })
  assert.deepEqual(country, { value: 'FR', catalogues: ['tvmaze', 'wikidata'], others: [] })
  assert.deepEqual([runtime!.value, runtime!.others[0]!.value], [48, 50])
  assert.deepEqual(status, [{ catalogue: 'tvmaze', value: 'Running' }])
})

test('of a source work two authors are two words, and one told without an author is either', () => {
  const { basedOn } = settleSeries(record)
  assert.deepEqual(basedOn, {
    value: { title: 'Arsene Lupin', author: 'Maurice Leblanc', form: null },
    catalogues: ['tvmaze', 'wikidata'],
    others: [{ value: { title: 'Arsène Lupin', author: 'Francis de Croisset', form: 'play' }, catalogues: ['imdb'] }],
  })
})

test('seasons stand under one number, whatever each catalogue counts', () => {
  const { seasons } = settleSeries(record)
  assert.deepEqual(
    seasons.map(({ number, premiere, episodes, otherwise }) => [number, premiere?.value, episodes?.value, otherwise]),
    [
      [1, '2021-01-08', 5, []],
      [2, '2021-06-11', 5, []],
      [3, '2023-10-05', 7, [{ catalogue: 'imdb', value: 2 }]],
    ],
  )
  assert.deepEqual(seasons[0]!.episodes!.others, [{ value: 10, catalogues: ['imdb'] }])
  assert.deepEqual(seasons[2]!.episodes!.catalogues, ['tvmaze', 'imdb'])
})

test('one person is one credit, with all catalogues that name it', () => {
  assert.deepEqual(settleSeries(record).credits, [
    { name: 'Omar Sy', role: 'cast', character: 'Assane Diop', catalogues: ['tvmaze', 'imdb'] },
  ])
})

test("one's own catalogue outweighs any number of others", () => {
  const said = ['tvmaze', 'imdb', 'tmdb'].map(catalogue => ({ catalogue, value: 'a' }))
  const settled = settle([...said, { catalogue: 'own', value: 'b' }], (a, b) => a === b)
  assert.deepEqual([settled!.value, settled!.others[0]!.catalogues], ['b', ['tvmaze', 'tmdb', 'imdb']])
})

test('what catalogues say is claims; a status is none of a renewal', () => {
  const claims = catalogueClaims(record)
  assert.ok(!claims.some(({ property }) => property === 'renewal'))
  const told = claims.map(({ catalogue, season: number, property, value }) => [catalogue, number, property, value] as const)
  for (const claim of [
    ['tvmaze', 3, 'release', { earliest: '2023-10-05', latest: '2023-10-05', precision: 'day' }],
    ['imdb', 3, 'episodes', { min: 7, max: 7 }],
    ['imdb', null, 'rating', { source: 'IMDb', value: 7.5, scale: 10, kind: 'audience' }],
    ['tvmaze', null, 'platform', { name: 'Netflix', region: null }],
    ['imdb', null, 'cast', { person: 'Omar Sy', character: null }],
    ['imdb', null, 'based_on', { work: 'Arsène Lupin', author: 'Francis de Croisset' }],
    ['wikidata', null, 'based_on', { work: 'Arsène Lupin', author: null }],
    ['wikidata', null, 'runtime', { min: 50, max: 50 }],
  ])
    assert.ok(
      told.some(other => JSON.stringify(other) === JSON.stringify(claim)),
      JSON.stringify(claim),
    )
})

test('a month or a year is a window, never a made-up day', () => {
  const rough = {
    ...record,
    seasonMaps: [],
    rows: [
      { catalogue: 'own', row: season('x', 2, '2027-02', null) },
      { catalogue: 'own', row: season('x', 3, '2028', null) },
    ],
  }
  assert.deepEqual(
    catalogueClaims(rough).map(({ value }) => value),
    [
      { earliest: '2027-02-01', latest: '2027-02-28', precision: 'month' },
      { earliest: '2028-01-01', latest: '2028-12-31', precision: 'year' },
    ],
  )
})

import assert from 'node:assert/strict'
import test from 'node:test'
import type { CatalogueRow, Identity, PersonSummary, SeriesSummary } from '../model/index.ts'
import { alias, batch, credit, episode, licence, person, platform, rating, season, series, source, spelling, work } from './rows.fixture.ts'
import type { Store } from './store.ts'
import { storeFixture } from './store.fixture.ts'

const { freshStore } = storeFixture()

async function imported(store: Store, name: string, rows: readonly CatalogueRow[]): Promise<void> {
  const run = await store.beginImport(source({ name, title: name.toUpperCase() }))
  await run.write(batch(rows, { final: true }))
  await run.finish()
}

async function all<Item>(batches: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = []
  for await (const each of batches) items.push(...each)
  return items
}

/** An identity with members `catalogue:id`. */
function identity(id: number | null, ...members: readonly string[]): Identity {
  return {
    id,
    members: members.map(member => {
      const [catalogue, own] = member.split(':')
      return { catalogue: catalogue!, id: own!, confidence: 0.5, reason: 'the same\tid' }
    }),
  }
}

const dark = series('1', {
  title: 'Dark',
  original: 'Dunkel',
  premiered: '2017-12-01',
  country: 'DE',
  language: 'de',
  genres: ['Drama'],
  runtime: 53,
  popularity: 9.5,
  ids: { imdb: 'tt5753856', tmdb: '70523' },
})

const darkRows: readonly CatalogueRow[] = [
  dark,
  alias('1', 'Dark', { language: 'en' }),
  alias('1', 'Dunkel'),
  alias('1', 'Temno', { language: 'sr' }),
  alias('1', 'Temno', { language: 'sl' }),
  season('1', 1, { title: 'One', premiere: '2017-12-01', episodes: 10 }),
  season('1', 2),
  episode('1', 'a', { season: 2, number: 1, airs: '2019-06-21' }),
  episode('1', 'b', { season: 2, number: 2, airs: '2019-06-28' }),
  episode('1', 'c', { season: 2, number: null, airs: '2019-06-01' }),
  episode('1', 'd', { season: 3, number: 1 }),
  episode('1', 'e', { season: null, number: null }),
  person('p1', 'Louis Hofmann', { born: '1997-06-03', ids: { imdb: 'nm1' } }),
  person('p2', 'Baran bo Odar'),
  spelling('p1', 'Hofmann Louis'),
  credit('1', 'p2', { role: 'director' }),
  credit('1', 'p2', { role: 'creator', billing: 0 }),
  credit('1', 'p1', { character: 'Jonas', billing: 0 }),
  credit('1', 'p1', { character: 'Adam', billing: 5, season: 3 }),
  credit('1', 'p3', { billing: 1 }),
  platform('1', 'Netflix', { region: 'DE' }),
  platform('1', 'Netflix', { region: 'US' }),
  rating('1', 8.7, { votes: 400 }),
  rating('1', 8.5, { source: 'Others', votes: 500 }),
  rating('1', 9.9, { season: 3, votes: 900 }),
  work('1', 'Licht'),
  work('1', 'Dunkel', { author: 'Jan Voss', form: 'novel' }),
]

const { kind: _, ...darkFields } = dark

const darkSummary: SeriesSummary = {
  ...darkFields,
  catalogue: 'imdb',
  series: null,
  aliases: ['Temno'],
  seasons: [
    { number: 1, title: 'One', premiere: '2017-12-01', episodes: 10 },
    { number: 2, title: null, premiere: '2019-06-01', episodes: 2 },
    { number: 3, title: null, premiere: null, episodes: 1 },
  ],
  credits: [
    { person: 'p2', no: 2, name: 'Baran bo Odar', role: 'creator', character: null },
    { person: 'p1', no: 1, name: 'Louis Hofmann', role: 'cast', character: 'Jonas' },
    { person: 'p3', no: null, name: null, role: 'cast', character: null },
    { person: 'p2', no: 2, name: 'Baran bo Odar', role: 'director', character: null },
  ],
  platforms: ['Netflix'],
  works: [
    { title: 'Dunkel', author: 'Jan Voss', form: 'novel' },
    { title: 'Licht', author: null, form: null },
  ],
  votes: 500,
}

test('a series is told in short with all that merging needs', async t => {
  const store = await freshStore(t)
  await imported(store, 'imdb', darkRows)
  assert.deepEqual(await all(store.seriesSummaries()), [darkSummary])
  assert.deepEqual((await all(store.seriesSummaries({ most: 1 })))[0]?.credits, darkSummary.credits.slice(0, 1))
})

test('a person is told in short, with the spellings and the works', async t => {
  const store = await freshStore(t)
  await imported(store, 'imdb', darkRows)
  await imported(store, 'other', [person('p1', 'Somebody Else'), series('1'), credit('1', 'p2')])
  const [id] = await store.saveSeriesIdentities([identity(null, 'imdb:1')])
  const expected: readonly Partial<PersonSummary>[] = [
    { catalogue: 'imdb', id: 'p1', name: 'Louis Hofmann', spellings: ['Hofmann Louis'], series: [{ id: '1', series: id! }] },
    { catalogue: 'imdb', id: 'p2', name: 'Baran bo Odar', spellings: [], series: [{ id: '1', series: id! }] },
    { catalogue: 'other', id: 'p1', name: 'Somebody Else', spellings: [], series: [] },
  ]
  const found = await all(store.personSummaries())
  assert.deepEqual(
    found.map(({ catalogue, id, name, spellings, series }) => ({ catalogue, id, name, spellings, series })),
    expected,
  )
  assert.deepEqual([found[0]?.born, found[0]?.ids, found[0]?.person, found[0]?.no], ['1997-06-03', { imdb: 'nm1' }, null, 1])
  const wanted = await all(store.personSummaries({ wants: ({ spellings }) => spellings.length > 0 }))
  assert.deepEqual(wanted, found.slice(0, 1))
  const brief = await all(store.personSummaries({ most: 0 }))
  assert.deepEqual(
    brief,
    found.map(each => ({ ...each, series: [] })),
  )
})

test('entries are counted, and what they are ranked by is told, catalogue by catalogue', async t => {
  const store = await freshStore(t)
  await imported(store, 'imdb', darkRows)
  await imported(store, 'other', [series('1'), series('2')])
  assert.deepEqual(await store.entryCounts(), [
    { catalogue: 'imdb', series: 1, people: 2 },
    { catalogue: 'other', series: 2, people: 0 },
  ])
  const [id] = await store.saveSeriesIdentities([identity(null, 'imdb:1', 'other:2')])
  assert.deepEqual(
    (await all(store.seriesStandings())).toSorted((a, b) => (a.catalogue < b.catalogue ? -1 : 1)),
    [
      { catalogue: 'imdb', series: id, popularity: 9.5, votes: 500, told: 6 },
      { catalogue: 'other', series: id, popularity: null, votes: null, told: 0 },
    ],
  )
})

test('entries of one series stand together, in the order of own ids, and those of none come last', async t => {
  const store = await freshStore(t)
  await imported(
    store,
    'a',
    ['1', '2', '3'].map(id => series(id)),
  )
  await imported(
    store,
    'b',
    ['1', '2'].map(id => series(id)),
  )
  const [one, two] = await store.saveSeriesIdentities([identity(null, 'a:3', 'b:2'), identity(null, 'a:1')])
  const told = (await all(store.seriesSummaries())).map(summary => `${summary.series} ${summary.catalogue}:${summary.id}`)
  assert.deepEqual(told, [`${one} a:3`, `${one} b:2`, `${two} a:1`, 'null a:2', 'null b:1'])
  const shared = (await all(store.seriesSummaries({ onlyShared: true }))).map(({ catalogue, id }) => `${catalogue}:${id}`)
  assert.deepEqual(shared, ['a:3', 'b:2'])
})

test('thousands of entries come in batches, at one moment, and may be left in the middle', async t => {
  const store = await freshStore(t)
  await imported(
    store,
    'a',
    Array.from({ length: 2500 }, (_, index) => series(`s${index}`)),
  )
  const sizes: number[] = []
  for await (const each of store.seriesSummaries()) {
    if (sizes.length === 0) await imported(store, 'b', [series('new')])
    sizes.push(each.length)
  }
  assert.deepEqual(sizes, [1000, 1000, 500])
  for (let round = 0; round < 20; round++) for await (const each of store.seriesSummaries()) if (each.length > 0) break
  assert.equal((await all(store.seriesSummaries())).length, 2501)
})

test('what tells of seasons is read of all series at once, as it is read of one', async t => {
  const store = await freshStore(t)
  const rows = (of: string): readonly CatalogueRow[] => [
    series(of, { title: `Title ${of}`, language: 'de' }),
    season(of, 2, { premiere: '2019-06-21', episodes: 8 }),
    season(of, 1, { premiere: '2017-12-01' }),
    platform(of, 'Netflix', { region: 'DE' }),
    platform(of, 'Arte'),
    rating(of, 8, { season: 1 }),
    rating(of, 8.7, { votes: 400 }),
    alias(of, 'Other name'),
  ]
  await imported(store, 'imdb', [...darkRows, ...rows('2'), ...rows('3'), series('4'), season('4', 1, { premiere: '2019' })])
  await imported(store, 'a', [...rows('y'), ...rows('x'), series('z'), season('z', 1)])
  const ids = await store.saveSeriesIdentities([
    identity(null, 'imdb:1', 'a:y', 'imdb:2', 'a:x'),
    identity(null, 'imdb:3'),
    identity(null, 'imdb:4'),
    identity(null, 'a:z'),
  ])
  await store.saveSeasonMaps([ids[0]!], [{ series: ids[0]!, catalogue: 'a', id: 'x', number: 2, ours: 3 }])
  const found = await all(store.seriesSeasons())
  assert.deepEqual(
    found.map(({ id }) => id),
    ids.slice(0, 2),
  )
  assert.deepEqual(await store.seasonsOf([ids[1]!, 4711, ids[0]!]), found)
  for (const record of found) {
    const whole = (await store.seriesRows(record.id))!
    const kinds = ['series', 'season', 'platform', 'rating']
    assert.deepEqual(record, { ...whole, rows: whole.rows.filter(({ row }) => kinds.includes(row.kind)) })
  }
})

test('all that catalogues say of a series comes with who says it and on what terms', async t => {
  const store = await freshStore(t)
  await imported(store, 'imdb', darkRows)
  await imported(store, 'other', [series('x', { title: 'Dark!' }), series('y'), alias('y', 'Why'), person('p1', 'Not Here')])
  const [id] = await store.saveSeriesIdentities([identity(null, 'imdb:1', 'other:x')])
  const map = { series: id!, catalogue: 'other', id: 'x', number: 14, ours: 3 }
  await store.saveSeasonMaps([id!], [map])
  const record = await store.seriesRows(id!)
  assert.ok(record)
  const told = (rows: readonly CatalogueRow[]): string[] => rows.map(row => JSON.stringify(row, Object.keys(row).sort())).sort()
  const said = (catalogue: string): CatalogueRow[] => record.rows.filter(row => row.catalogue === catalogue).map(({ row }) => row)
  assert.deepEqual(told(said('imdb')), told(darkRows))
  assert.deepEqual(said('other'), [series('x', { title: 'Dark!' })])
  assert.deepEqual(record.seasonMaps, [map])
  assert.deepEqual(record.members, identity(id!, 'imdb:1', 'other:x').members)
  assert.deepEqual(
    record.sources.map(({ name, title, licence }) => ({ name, title, licence })),
    [
      { name: 'imdb', title: 'IMDB', licence },
      { name: 'other', title: 'OTHER', licence },
    ],
  )
  await store.saveSeasonMaps([id!], [])
  assert.deepEqual((await store.seriesRows(id!))?.seasonMaps, [])
  assert.equal(await store.seriesRows(4711), null)
})

interface Step {
  readonly name: string
  readonly given: readonly (readonly [id: number | null, ...members: string[]])[]
  /** What is stored then; own ids are counted from 1. */
  readonly stored: Readonly<Record<number, readonly string[]>>
  /** Where ids that lost all members lead. */
  readonly leads?: Readonly<Record<number, number>>
}

const steps: readonly Step[] = [
  {
    name: 'new ones',
    given: [
      [null, 'a:1', 'b:1'],
      [null, 'a:2'],
      [null, 'b:2'],
    ],
    stored: { 1: ['a:1', 'b:1'], 2: ['a:2'], 3: ['b:2'] },
  },
  {
    name: 'the same again',
    given: [
      [1, 'a:1', 'b:1'],
      [2, 'a:2'],
      [3, 'b:2'],
    ],
    stored: { 1: ['a:1', 'b:1'], 2: ['a:2'], 3: ['b:2'] },
  },
  { name: 'two become one', given: [[2, 'a:2', 'b:2']], stored: { 1: ['a:1', 'b:1'], 2: ['a:2', 'b:2'] }, leads: { 3: 2 } },
  { name: 'and all one', given: [[1, 'a:1', 'b:1', 'a:2', 'b:2']], stored: { 1: ['a:1', 'a:2', 'b:1', 'b:2'] }, leads: { 2: 1, 3: 1 } },
  {
    name: 'the merge undone',
    given: [
      [1, 'a:1', 'b:1'],
      [2, 'a:2', 'b:2'],
    ],
    stored: { 1: ['a:1', 'b:1'], 2: ['a:2', 'b:2'] },
    leads: { 3: 2 },
  },
  {
    name: 'members change places',
    given: [
      [1, 'a:2', 'b:1'],
      [2, 'a:1', 'b:2'],
    ],
    stored: { 1: ['a:2', 'b:1'], 2: ['a:1', 'b:2'] },
  },
  { name: 'a member is let go', given: [[1, 'a:2']], stored: { 1: ['a:2'], 2: ['a:1', 'b:2'] } },
]

test('own ids stay, whatever is merged, undone and moved', async t => {
  const store = await freshStore(t)
  for (const name of ['a', 'b'])
    await imported(
      store,
      name,
      ['1', '2'].map(id => series(id)),
    )
  for (const { name, given, stored, leads = {} } of steps) {
    const ids = await store.saveSeriesIdentities(given.map(([id, ...members]) => identity(id, ...members)))
    assert.deepEqual(
      ids,
      given.map(([id], index) => id ?? index + 1),
      name,
    )
    const found = await all(store.seriesIdentities())
    const told = found.map(({ id, members }) => [id, members.map(member => `${member.catalogue}:${member.id}`)])
    assert.deepEqual(Object.fromEntries(told), stored, name)
    for (const [from, to] of Object.entries(leads)) assert.equal((await store.seriesRows(Number(from)))?.id, to, name)
  }
  await imported(store, 'a', [])
  await imported(store, 'a', [series('1'), series('2')])
  assert.equal(
    (await all(store.seriesSummaries())).find(each => each.catalogue === 'a' && each.id === '2')?.series,
    1,
    'an entry that comes back',
  )
})

test('an entry in two series, and one of a catalogue that is not known, are refused, and nothing is stored', async t => {
  const store = await freshStore(t)
  await imported(store, 'a', [series('1')])
  await assert.rejects(store.saveSeriesIdentities([identity(null, 'a:1'), identity(null, 'a:1')]))
  await assert.rejects(store.saveSeriesIdentities([identity(null, 'nowhere:1')]), /nowhere has never been imported/)
  assert.deepEqual(await all(store.seriesIdentities()), [])
})

test('people are merged likewise', async t => {
  const store = await freshStore(t)
  await imported(store, 'a', [person('1', 'Park Ji-hu')])
  const [id] = await store.savePeopleIdentities([identity(null, 'a:1')])
  assert.deepEqual(await all(store.peopleIdentities()), [identity(id!, 'a:1')])
  assert.equal((await all(store.personSummaries()))[0]?.person, id)
})

test('people who belong to nobody become people of their own, and all others stay who they are', async t => {
  const store = await freshStore(t)
  await imported(store, 'b', [person('1', 'Park Ji-hu'), person('2', 'Yoon Chan-young')])
  await imported(store, 'a', [person('9', 'Cho Yi-hyun'), person('10', 'Lomon'), person('1', 'Park Jihu')])
  const [park] = await store.savePeopleIdentities([identity(null, 'a:1', 'b:1')])
  assert.deepEqual(await store.settleLone('person', 'the only entry'), { all: 4, shared: 1 })
  const alone = (member: string) => ({ catalogue: member.slice(0, 1), id: member.slice(2), confidence: 1, reason: 'the only entry' })
  const settled = await all(store.peopleIdentities())
  assert.deepEqual(settled, [
    identity(park!, 'a:1', 'b:1'),
    { id: park! + 1, members: [alone('a:10')] },
    { id: park! + 2, members: [alone('a:9')] },
    { id: park! + 3, members: [alone('b:2')] },
  ])
  assert.deepEqual(await store.settleLone('person', 'the only entry'), { all: 4, shared: 1 })
  assert.deepEqual(await all(store.peopleIdentities()), settled)
  await imported(store, 'a', [person('9', 'Cho Yi-hyun')])
  assert.deepEqual(await store.settleLone('person', 'the only entry'), { all: 3, shared: 0 }, 'entries that are gone make up nobody')
})

test('the later decision on two entries holds, whichever is named first', async t => {
  const store = await freshStore(t)
  for (const name of ['a', 'b']) await imported(store, name, [series('1')])
  const [a, b] = [
    { catalogue: 'a', id: '1' },
    { catalogue: 'b', id: '1' },
  ]
  const same = { kind: 'series', one: a, other: b, verdict: 'same', by: 'Hiatus', note: null } as const
  const different = { ...same, one: b, other: a, verdict: 'different', by: 'ada', note: 'a remake' } as const
  await store.recordDecision(same)
  await store.recordDecision({ ...same, kind: 'person' })
  await store.recordDecision(different)
  assert.deepEqual(await store.decisions('series'), [{ ...different, one: a, other: b }])
  assert.equal((await store.decisions('person')).length, 1)
})

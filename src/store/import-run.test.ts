import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { CatalogueBatch, CatalogueRow } from '../model/index.ts'
import type { ImportCounts } from './store-batch.ts'
import { alias, batch, credit, episode, person, platform, rating, season, series, source, spelling, work } from './rows.fixture.ts'
import type { Store } from './store.ts'
import { storeFixture } from './store.fixture.ts'

const { freshStore } = storeFixture()

/** Imports batches from beginning to end. */
async function imported(store: Store, batches: readonly CatalogueBatch[], name = 'telly'): Promise<ImportCounts> {
  const run = await store.beginImport(source({ name, fingerprint: String(Math.random()) }))
  for (const each of batches) await run.write(each)
  return (await run.finish()).counts
}

/** A row of every kind for a series. */
function everything(id: string): CatalogueRow[] {
  return [
    series(id, {
      original: 'Dunkel',
      premiered: '2017-12-01',
      genres: ['Drama', 'Sci-"Fi"\\'],
      runtime: 53.5,
      popularity: 99.25,
      ids: { imdb: `tt${id}` },
    }),
    alias(id, 'Dark', { language: 'en', region: 'US' }),
    alias(id, 'Dark'),
    season(id, 1, { premiere: '2017-12-01', episodes: 10 }),
    episode(id, `${id}e1`, { title: 'Secrets\tand\nlies \\ \0', airs: '2017', runtime: 51 }),
    person(`p${id}`, 'Louis Hofmann', { born: '1997-06-03', ids: { tmdb: '1' } }),
    spelling(`p${id}`, 'Hofmann, Louis'),
    credit(id, `p${id}`, { character: 'Jonas', billing: 0 }),
    credit(id, `p${id}`, { role: 'director', season: 2 }),
    platform(id, 'Netflix', { region: 'DE', manner: 'streaming' }),
    rating(id, 8.7, { votes: 400_000 }),
    rating(id, 9.1, { season: 3 }),
    work(id, 'Dunkel', { author: 'Odar', form: 'novel' }),
  ]
}

interface Case {
  readonly name: string
  /** What is stored before. */
  readonly before: readonly CatalogueBatch[]
  readonly now: readonly CatalogueBatch[]
  readonly counts: ImportCounts
  /** What has the same rows when it is imported into an empty store. */
  readonly like: readonly CatalogueBatch[]
}

const one = { added: 0, changed: 0, gone: 0, dropped: 0 }
const dark = everything('1')
const two = [...dark, ...everything('2')]

const cases: readonly Case[] = [
  {
    name: 'rows of every kind are added',
    before: [],
    now: [batch(dark)],
    counts: {
      series: { ...one, added: 1 },
      alias: { ...one, added: 2 },
      season: { ...one, added: 1 },
      episode: { ...one, added: 1 },
      work: { ...one, added: 1 },
      person: { ...one, added: 1 },
      spelling: { ...one, added: 1 },
      credit: { ...one, added: 2 },
      platform: { ...one, added: 1 },
      rating: { ...one, added: 2 },
    },
    like: [batch(dark)],
  },
  { name: 'the same again changes nothing', before: [batch(dark)], now: [batch(dark)], counts: {}, like: [batch(dark)] },
  {
    name: 'the same again, as all there is, changes nothing',
    before: [batch(two)],
    now: [batch(two, { final: true })],
    counts: {},
    like: [batch(two)],
  },
  {
    name: 'what is not given again stays where a reading is not of everything',
    before: [batch(two)],
    now: [batch([series('2', { title: 'Shameless' })])],
    counts: { series: { ...one, changed: 1 } },
    like: [batch([...two, series('2', { title: 'Shameless' })])],
  },
  {
    name: 'what was known and is known no more becomes null',
    before: [batch([series('1', { ended: '2020', ids: { imdb: 'tt1' } }), rating('1', 8, { votes: 5 })])],
    now: [batch([series('1'), rating('1', 8)])],
    counts: { series: { ...one, changed: 1 }, rating: { ...one, changed: 1 } },
    like: [batch([series('1'), rating('1', 8)])],
  },
  {
    name: 'a reading of everything removes what it does not give, and the parts of a series that is gone',
    before: [batch(two)],
    now: [batch([series('2')]), batch([alias('2', 'Dark'), person('p2', 'Louis Hofmann')], { final: true })],
    counts: {
      series: { ...one, changed: 1, gone: 1 },
      person: { ...one, changed: 1, gone: 1 },
      spelling: { ...one, gone: 2 },
      alias: { ...one, gone: 3 },
      season: { ...one, gone: 2 },
      episode: { ...one, gone: 2 },
      work: { ...one, gone: 2 },
      credit: { ...one, gone: 4 },
      platform: { ...one, gone: 2 },
      rating: { ...one, gone: 4 },
    },
    like: [batch([series('2'), alias('2', 'Dark'), person('p2', 'Louis Hofmann')])],
  },
  {
    name: 'a series that is gone takes its parts along, and leaves people, other series, and what never was',
    before: [batch(two)],
    now: [batch([alias('1', 'Sombre'), series('3')], { gone: ['1', '3', 'nobody'] })],
    counts: {
      series: { ...one, added: 1, gone: 2 },
      alias: { ...one, added: 1, gone: 3 },
      season: { ...one, gone: 1 },
      episode: { ...one, gone: 1 },
      work: { ...one, gone: 1 },
      credit: { ...one, gone: 2 },
      platform: { ...one, gone: 1 },
      rating: { ...one, gone: 2 },
    },
    like: [batch([...everything('2'), ...dark.filter(({ kind }) => kind === 'person' || kind === 'spelling')])],
  },
  {
    name: 'parts of a series that is gone are dropped, and taken again when it comes back',
    before: [batch(dark)],
    now: [batch([], { gone: ['1'] }), batch([alias('1', 'Dark')]), batch([series('1'), alias('1', 'Dark')])],
    counts: {
      series: { ...one, added: 1, gone: 1 },
      alias: { ...one, added: 1, gone: 2, dropped: 1 },
      season: { ...one, gone: 1 },
      episode: { ...one, gone: 1 },
      work: { ...one, gone: 1 },
      credit: { ...one, gone: 2 },
      platform: { ...one, gone: 1 },
      rating: { ...one, gone: 2 },
    },
    like: [batch([series('1'), alias('1', 'Dark'), ...dark.filter(({ kind }) => kind === 'person' || kind === 'spelling')])],
  },
  {
    name: 'parts that were seen go with their series',
    before: [batch([series('1'), series('2')])],
    now: [batch([series('2'), alias('1', 'Uno')], { final: true })],
    counts: { series: { ...one, gone: 1 }, alias: { ...one, added: 1, gone: 1 } },
    like: [batch([series('2')])],
  },
  {
    name: 'the whole of a series takes its other parts away, and leaves those of others and its own row',
    before: [batch(two)],
    now: [batch([season('1', 1, { premiere: '2017-12-01', episodes: 10 }), season('1', 2)], { whole: ['1', 'nobody'] })],
    counts: {
      season: { ...one, added: 1 },
      alias: { ...one, gone: 2 },
      episode: { ...one, gone: 1 },
      work: { ...one, gone: 1 },
      credit: { ...one, gone: 2 },
      platform: { ...one, gone: 1 },
      rating: { ...one, gone: 2 },
    },
    like: [
      batch([dark[0]!, season('1', 1, { premiere: '2017-12-01', episodes: 10 }), season('1', 2), dark[5]!, dark[6]!, ...everything('2')]),
    ],
  },
  {
    name: 'of two rows with one key the later wins, within a batch and between batches',
    before: [],
    now: [
      batch([series('1', { title: 'A' }), series('1', { title: 'B' }), season('1', 1), season('1', 1, { episodes: 8 })]),
      batch([series('1', { title: 'C' })]),
    ],
    counts: { series: { ...one, added: 1, changed: 1 }, season: { ...one, added: 1 } },
    like: [batch([series('1', { title: 'C' }), season('1', 1, { episodes: 8 })])],
  },
  {
    name: 'rows that can be no key of anything are dropped, and so are parts of a series that is not known',
    before: [batch([series('1')])],
    now: [
      batch([alias('9', 'Nobody'), season('1', Number.NaN), season('1', 1), series(''), episode('1', 'e'.repeat(600)), episode('9', 'e')]),
    ],
    counts: {
      series: { ...one, dropped: 1 },
      alias: { ...one, dropped: 1 },
      season: { ...one, added: 1, dropped: 1 },
      episode: { ...one, dropped: 2 },
    },
    like: [batch([series('1'), season('1', 1)])],
  },
  {
    name: 'a part may come in a later batch or import than its series, a person after the credits',
    before: [batch([series('1')])],
    now: [batch([credit('1', 'p', { character: 'Ada' })]), batch([person('p', 'Kim Da-mi')])],
    counts: { credit: { ...one, added: 1 }, person: { ...one, added: 1 } },
    like: [batch([series('1'), person('p', 'Kim Da-mi'), credit('1', 'p', { character: 'Ada' })])],
  },
  {
    name: 'an empty last reading of everything leaves nothing',
    before: [batch(two)],
    now: [batch([], { final: true })],
    counts: {
      series: { ...one, gone: 2 },
      alias: { ...one, gone: 4 },
      season: { ...one, gone: 2 },
      episode: { ...one, gone: 2 },
      work: { ...one, gone: 2 },
      person: { ...one, gone: 2 },
      spelling: { ...one, gone: 2 },
      credit: { ...one, gone: 4 },
      platform: { ...one, gone: 2 },
      rating: { ...one, gone: 4 },
    },
    like: [],
  },
]

for (const { name, before, now, counts, like } of cases) {
  test(name, async t => {
    const store = await freshStore(t)
    await imported(store, before)
    // Another catalogue with the same ids is never touched.
    await imported(store, [batch(two, { final: true })], 'other')
    const other = await store.catalogueChecksum('other')
    assert.deepEqual(await imported(store, now), counts)
    assert.equal(await store.catalogueChecksum('other'), other)
    await imported(store, like, 'like')
    assert.equal(await store.catalogueChecksum('telly'), await store.catalogueChecksum('like'))
  })
}

test('an import that was cut off is gone on with where place and state are the same', async t => {
  const store = await freshStore(t)
  const first = await store.beginImport(source())
  assert.deepEqual([first.position, first.since], [null, null])
  await first.write(batch([series('1')], { position: 'one' }))
  await first.pause()
  const second = await store.beginImport(source())
  assert.equal(second.position, 'one')
  await second.write(batch([series('2')], { position: 'two', final: true }))
  await second.pause()
  const third = await store.beginImport(source())
  assert.equal(third.position, 'two')
  const { counts, isWhole, began } = await third.finish()
  assert.deepEqual([counts, isWhole], [{ series: { added: 2, changed: 0, gone: 0, dropped: 0 } }, true])
  const fourth = await store.beginImport(source())
  assert.deepEqual([fourth.position, fourth.since], [null, began])
  await fourth.pause()
  assert.equal((await store.catalogues())[0]?.read, began)
})

for (const [what, more] of [
  ['state', { fingerprint: 'tuesday' }],
  ['place', { place: 'other.csv' }],
] as const) {
  test(`an import that was cut off is abandoned for one of another ${what}`, async t => {
    const store = await freshStore(t)
    const first = await store.beginImport(source())
    await first.write(batch([series('1'), series('2')], { position: 'one' }))
    await first.pause()
    const second = await store.beginImport(source(more))
    assert.equal(second.position, null)
    // What the abandoned import saw does not count as seen.
    await second.write(batch([series('2')], { final: true }))
    assert.deepEqual((await second.finish()).counts, { series: { added: 0, changed: 0, gone: 1, dropped: 0 } })
    const third = await store.beginImport(source())
    assert.equal(third.position, null)
    await third.pause()
  })
}

test('an import that is given up begins anew, and one that is no reading of everything moves no day', async t => {
  const store = await freshStore(t)
  const first = await store.beginImport(source())
  await first.write(batch([series('1')], { position: 'one' }))
  await first.discard()
  const second = await store.beginImport(source())
  assert.deepEqual([second.position, second.since], [null, null])
  await second.write(batch([series('2')]))
  assert.equal((await second.finish()).isWhole, false)
  const third = await store.beginImport(source())
  assert.equal(third.since, null)
  await third.pause()
  assert.match(await store.catalogueChecksum('telly'), /^series 2 /)
})

const ways: readonly (readonly [what: string, end: Partial<CatalogueBatch>, since: boolean])[] = [
  ['a reading of everything', { final: true }, true],
  ['all changes', { caughtUp: true }, true],
  ['a part of what there is', {}, false],
]
for (const [what, end, isRemembered] of ways) {
  test(`${what} of one place ${isRemembered ? 'lets the next ask for what changed since it began' : 'lets the next ask for nothing less'}`, async t => {
    const store = await freshStore(t)
    const first = await store.beginImport(source())
    await first.write(batch([series('1')], { position: 'one', ...end }))
    // Cut off after the end and before the import was known to be done: it has ended all the same.
    await first.pause()
    const again = await store.beginImport(source())
    assert.deepEqual([again.position, again.since], ['one', null])
    const { began, isWhole } = await again.finish()
    assert.equal(isWhole, end.final === true)
    const next = await store.beginImport(source())
    assert.equal(next.since, isRemembered ? began : null)
    await next.discard()
    const elsewhere = await store.beginImport(source({ place: 'other.csv' }))
    assert.equal(elsewhere.since, null, 'another place has said nothing yet')
    await elsewhere.discard()
    const later = await store.beginImport(source({ fingerprint: 'tuesday' }))
    assert.equal(later.since, isRemembered ? began : null, 'the place in another state has')
    await later.pause()
    assert.equal((await store.catalogues())[0]?.read, end.final === true ? began : null)
  })
}

test('a batch that fails leaves nothing of itself, and the import can go on', async t => {
  const store = await freshStore(t)
  const run = await store.beginImport(source())
  await run.write(batch([series('1')], { position: 'one' }))
  const before = await store.catalogueChecksum('telly')
  const damaged = { ...series('2'), genres: 5 } as unknown as CatalogueRow
  await assert.rejects(run.write(batch([series('3'), damaged], { position: 'two' })))
  assert.equal(await store.catalogueChecksum('telly'), before)
  await run.write(batch([series('3'), alias('3', 'Three')], { position: 'two' }))
  assert.deepEqual((await run.finish()).counts, {
    series: { added: 2, changed: 0, gone: 0, dropped: 0 },
    alias: { added: 1, changed: 0, gone: 0, dropped: 0 },
  })
})

test('one import of a catalogue at a time: the second is told who holds it', async t => {
  const store = await freshStore(t)
  const first = await store.beginImport(source())
  const other = await store.beginImport(source({ name: 'other', title: 'Other' }))
  await other.pause()
  await assert.rejects(store.beginImport(source()), {
    name: 'StoreError',
    exitCode: 2,
    message: new RegExp(`^An import of Telly is under way already \\(process ${process.pid} on .*, since \\d{4}-.* UTC\\): `),
  })
  await first.pause()
  await (await store.beginImport(source())).pause()
})

const someRows = fc.array(
  fc.oneof(
    fc.record({ id: fc.constantFrom('1', '2', '3'), title: fc.string({ unit: 'binary' }) }).map(({ id, title }) => series(id, { title })),
    fc.tuple(fc.constantFrom('1', '2', '3'), fc.string({ unit: 'binary' })).map(([id, name]) => alias(id, name)),
    fc.tuple(fc.constantFrom('1', '2', '3'), fc.nat(3), fc.nat(9)).map(([id, number, episodes]) => season(id, number, { episodes })),
    fc
      .tuple(fc.constantFrom('1', '2'), fc.constantFrom('a', 'b'), fc.option(fc.nat(2)))
      .map(([id, who, part]) => credit(id, who, { season: part })),
  ),
  { maxLength: 12 },
)

test('however rows are cut into batches, and wherever an import is cut off, the same is stored', async t => {
  const store = await freshStore(t)
  let count = 0
  await fc.assert(
    fc.asyncProperty(someRows, someRows, fc.array(fc.nat(12), { maxLength: 3 }), async (before, rows, cuts) => {
      const [whole, cut] = [`whole${++count}`, `cut${count}`]
      const all = [series('1'), series('2'), series('3'), ...rows]
      for (const name of [whole, cut]) await imported(store, [batch(before)], name)
      await imported(store, [batch(all, { final: true })], whole)
      const ends = [...cuts, all.length].sort((a, b) => a - b)
      for (const [index, end] of ends.entries()) {
        const run = await store.beginImport(source({ name: cut }))
        const from = run.position === null ? 0 : Number(run.position)
        await run.write(batch(all.slice(from, end), { position: String(Math.max(from, end)), final: index === ends.length - 1 }))
        await (index === ends.length - 1 ? run.finish() : run.pause())
      }
      assert.equal(await store.catalogueChecksum(cut), await store.catalogueChecksum(whole))
    }),
    { numRuns: 25 },
  )
})

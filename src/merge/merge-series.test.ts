import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { MergeDecision, SeriesSummary } from '../model/index.ts'
import type { Merged } from './entries.ts'
import { SeriesMerger } from './merge-series.ts'
import { summary } from './summary.fixture.ts'

function merge(entries: readonly SeriesSummary[], decisions: readonly MergeDecision[] = []): Merged {
  const merger = new SeriesMerger()
  for (const entry of entries) merger.add(entry)
  return merger.merge(decisions)
}

/** Each series as the keys of its entries, sorted. */
function clusters({ identities }: Merged): string[] {
  return identities
    .map(({ members }) =>
      members
        .map(({ catalogue, id }) => `${catalogue}:${id}`)
        .toSorted()
        .join(' '),
    )
    .toSorted()
}

const cases: readonly (readonly [about: string, one: SeriesSummary, other: SeriesSummary, outcome: 'one' | 'two' | 'doubt'])[] = [
  [
    'an id of the other catalogue',
    summary({ ref: 'tvmaze:82', title: 'Game of Thrones', ids: { imdb: 'tt0944947' } }),
    summary({ ref: 'imdb:tt0944947', title: 'Game of Thrones', premiered: '2011' }),
    'one',
  ],
  [
    'an id, whatever the names',
    summary({ ref: 'tvmaze:50190', title: 'All of Us Are Dead', premiered: '2022-01-28', ids: { imdb: 'tt14169960' } }),
    summary({ ref: 'wikidata:Q104839166', title: '지금 우리 학교는', premiered: '2022', ids: { imdb: 'tt14169960' } }),
    'one',
  ],
  [
    'an id of a third site that both name',
    summary({ ref: 'tvmaze:1', title: 'Dark', premiered: '2017-12-01', ids: { tvdb: '334824' } }),
    summary({ ref: 'tmdb:70523', title: 'Dark', premiered: '2017-12-01', ids: { tvdb: '334824' } }),
    'one',
  ],
  [
    'a wrong id: another name and another time',
    summary({ ref: 'wikidata:Q1', title: 'Dark', premiered: '2017', ids: { imdb: 'tt0412142' } }),
    summary({ ref: 'imdb:tt0412142', title: 'House', premiered: '2004' }),
    'two',
  ],
  [
    'an id with years that differ much needs a word',
    summary({ ref: 'wikidata:Q2', title: 'Doctor Who', premiered: '1963', ids: { imdb: 'tt0436992' } }),
    summary({ ref: 'imdb:tt0436992', title: 'Doctor Who', premiered: '2005' }),
    'doubt',
  ],
  [
    'name, year and country',
    summary({ ref: 'tvmaze:7', title: 'Shameless', premiered: '2011-01-09', country: 'US' }),
    summary({ ref: 'own:shameless-us', title: 'Shameless', premiered: '2011', country: 'US' }),
    'one',
  ],
  [
    'one name, other years and countries',
    summary({ ref: 'tvmaze:7', title: 'Shameless', premiered: '2011-01-09', country: 'US' }),
    summary({ ref: 'imdb:tt0377260', title: 'Shameless', premiered: '2004', country: 'GB' }),
    'two',
  ],
  [
    'a name told with its country',
    summary({ ref: 'tmdb:34307', title: 'Shameless (US)', premiered: '2011-01-09', country: 'US' }),
    summary({ ref: 'imdb:tt1586680', title: 'Shameless', premiered: '2011', country: 'US' }),
    'one',
  ],
  [
    'the original title',
    summary({ ref: 'tmdb:71446', title: 'Money Heist', original: 'La casa de papel', premiered: '2017-05-02', country: 'ES' }),
    summary({ ref: 'imdb:tt6468322', title: 'La casa de papel', premiered: '2017', country: 'ES' }),
    'one',
  ],
  [
    'a premiere in the next year, with the same cast',
    summary({
      ref: 'tvmaze:9',
      title: 'Broadchurch',
      premiered: '2013-03-04',
      country: 'GB',
      cast: ['David Tennant', 'Olivia Colman', 'Jodie Whittaker'],
    }),
    summary({ ref: 'own:broadchurch', title: 'Broadchurch', premiered: '2012', country: 'GB', cast: ['David Tennant', 'Olivia Colman'] }),
    'one',
  ],
  [
    'a name alone says too little',
    summary({ ref: 'own:utopia', title: 'Utopia' }),
    summary({ ref: 'imdb:tt2384811', title: 'Utopia', premiered: '2013', country: 'GB' }),
    'doubt',
  ],
  [
    'ids that contradict each other',
    summary({ ref: 'tmdb:1', title: 'Ghosts', premiered: '2021', country: 'US', ids: { imdb: 'tt11379026' } }),
    summary({ ref: 'tvmaze:2', title: 'Ghosts', premiered: '2021', country: 'US', ids: { imdb: 'tt8594324' } }),
    'two',
  ],
  [
    'the same catalogue twice, and nobody to say that it is one',
    summary({ ref: 'imdb:tt1', title: 'The Office', premiered: '2005', country: 'US' }),
    summary({ ref: 'imdb:tt2', title: 'The Office', premiered: '2005', country: 'US' }),
    'two',
  ],
  [
    'an article in front',
    summary({ ref: 'tvmaze:12', title: 'The Killing', premiered: '2011-04-03', country: 'US' }),
    summary({ ref: 'own:killing', title: 'Killing, The', premiered: '2011-04-03', country: 'US' }),
    'one',
  ],
]

for (const [about, one, other, outcome] of cases)
  test(`${about}: ${outcome === 'doubt' ? 'left to somebody' : `${outcome} series`}`, () => {
    const merged = merge([one, other])
    assert.equal(merged.identities.length, outcome === 'one' ? 1 : 2)
    assert.equal(merged.doubts.length, outcome === 'doubt' ? 1 : 0, JSON.stringify(merged.doubts))
  })

const three = [
  summary({ ref: 'imdb:tt1586680', title: 'Shameless', premiered: '2011', country: 'US' }),
  summary({ ref: 'imdb:tt0377260', title: 'Shameless', premiered: '2004', country: 'GB' }),
  summary({ ref: 'tvmaze:150', title: 'Shameless', premiered: '2011-01-09', country: 'US' }),
  summary({ ref: 'tvmaze:609', title: 'Shameless', premiered: '2004-01-13', country: 'GB' }),
  summary({ ref: 'tmdb:34307', title: 'Shameless', premiered: '2011-01-09', country: 'US', ids: { imdb: 'tt1586680' } }),
]

test('namesakes come together with their own in every catalogue', () => {
  assert.deepEqual(clusters(merge(three)), ['imdb:tt0377260 tvmaze:609', 'imdb:tt1586680 tmdb:34307 tvmaze:150'])
})

test('whatever the order of entries, the same series come of them', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(three, { minLength: three.length }), entries => {
      assert.deepEqual(clusters(merge(entries)), clusters(merge(three)))
    }),
    { numRuns: 30 },
  )
})

test('a decision that two are not one outlives every likeness, and one that they are every doubt', () => {
  const apart: MergeDecision = {
    kind: 'series',
    one: { catalogue: 'imdb', id: 'tt1586680' },
    other: { catalogue: 'tvmaze', id: '150' },
    verdict: 'different',
    by: 'an editor',
    note: null,
  }
  const undone = merge(three, [apart])
  assert.ok(!clusters(undone).some(keys => keys.includes('tt1586680') && keys.includes('tvmaze:150')))
  assert.ok(!undone.doubts.some(({ one, other }) => [one.id, other.id].includes('tt1586680') && [one.id, other.id].includes('150')))
  const joined = merge(
    [summary({ ref: 'own:utopia', title: 'Utopia' }), summary({ ref: 'imdb:tt2384811', title: 'Utopia', premiered: '2013' })],
    [{ ...apart, one: { catalogue: 'own', id: 'utopia' }, other: { catalogue: 'imdb', id: 'tt2384811' }, verdict: 'same' }],
  )
  assert.equal(joined.identities.length, 1)
  assert.ok(joined.identities[0]!.members.some(({ reason }) => reason === 'decided by an editor'))
})

test('a series keeps its own id whatever joins it, and of a parted one the larger half does', () => {
  const [us, uk, ...rest] = three.map((entry, index) => ({ ...entry, series: [4, 9, 4, 9, null][index]! }))
  const kept = merge([us!, uk!, ...rest])
  assert.deepEqual(
    kept.identities.map(({ id, members }) => [id, members.length]).toSorted(([, a], [, b]) => b! - a!),
    [
      [4, 3],
      [9, 2],
    ],
  )
  const all = three.map(entry => ({ ...entry, series: 4 }))
  assert.deepEqual(
    merge(all)
      .identities.map(({ id, members }) => [id, members.length])
      .toSorted(([, a], [, b]) => b! - a!),
    [
      [4, 3],
      [null, 2],
    ],
  )
})

test('says why an entry belongs to its series', () => {
  const { identities } = merge(three)
  const us = identities.find(({ members }) => members.length === 3)!
  const reasons = new Map(us.members.map(({ catalogue, reason }) => [catalogue, reason]))
  assert.deepEqual(Object.fromEntries(reasons), {
    imdb: 'the entry that the others joined',
    tmdb: 'the same id at IMDb',
    tvmaze: 'the same name, the same year, the same country',
  })
})

import assert from 'node:assert/strict'
import test from 'node:test'
import type { SettledSeries } from '../merge/index.ts'
import type { Day, Fact } from '../model/index.ts'
import { forecastSeries } from './forecast-series.ts'

const nothing = { value: '', catalogues: [], others: [] }
const catalogue = {
  name: 'tvmaze',
  title: 'TVmaze',
  licence: { name: '', url: null, attribution: '', home: null },
  read: '2021-05-01T12:00:00Z',
}

/** A drama of a channel with three seasons, as a catalogue told of it in May 2021. */
const settled = {
  id: 1,
  title: { ...nothing, value: 'The Long Shift' },
  language: { ...nothing, value: 'en' },
  runtime: { ...nothing, value: 45 },
  genres: [
    { value: 'Drama', catalogues: [] },
    { value: 'Crime', catalogues: [] },
  ],
  platforms: [{ value: { name: 'CBS', region: null }, catalogues: [] }],
  seasons: ['2017-09-20', '2018-09-26', '2019-09-25'].map((day, at) => ({
    number: at + 1,
    premiere: { ...nothing, value: day },
    episodes: { ...nothing, value: 22 },
    otherwise: [],
  })),
  ratings: [
    { catalogue: 'tvmaze', value: { kind: 'rating', series: '1', season: null, source: 'TVmaze', value: 8.4, scale: 10, votes: 5000 } },
  ],
  sources: [catalogue],
} as unknown as SettledSeries

function asOf(today: Day, facts: readonly Fact[] = [], series: SettledSeries = settled) {
  return forecastSeries({ known: { settled: series }, today } as Parameters<typeof forecastSeries>[0], facts)
}

test('a forecast of a past day knows the seasons, ratings and models of that day, and none that came later', () => {
  const then = asOf('2018-03-01')
  assert.equal(then.last?.known.season, 1)
  assert.equal(then.last?.known.previousGap, null)
  assert.equal(then.last?.known.rating, null, 'the rating was read three years later')
  assert.ok(then.forecast!.learntUntil <= 17_591, 'no model that had learnt of days after 2018-03-01')
  const later = asOf('2021-06-01')
  assert.equal(later.last?.known.season, 3)
  assert.equal(later.last?.known.previousGap, 364)
  assert.ok(later.last.known.rating! > 8.3)
  assert.ok(later.forecast!.learntUntil > then.forecast!.learntUntil)
})

test('what is out of reach is said to be, with why, and how often another season came in general', () => {
  const without = (more: Partial<SettledSeries>): SettledSeries => ({ ...settled, ...more })
  for (const [found, why] of [
    [asOf('2016-01-01'), 'nothing out'],
    [asOf('2025-01-01'), 'too long ago'],
    [asOf('2017-12-01', [], without({ platforms: [], ratings: [] })), 'too little known'],
    [
      asOf('2005-01-01', [], without({ seasons: [{ ...settled.seasons[0]!, premiere: { ...nothing, value: '2004-09-20' } }] })),
      'nothing learnt',
    ],
  ] as const) {
    assert.equal(found.outOfReach, why)
    assert.equal(found.forecast, null)
    assert.ok(found.base.count > 500 && found.base.came < found.base.count)
  }
})

test('what known sources say of the next season decides; an expectation does not', () => {
  const fate = (season: number, status: string, more: Partial<Fact> = {}): Fact =>
    ({ property: 'renewal', season, value: { status }, polarity: 'affirmed', status: 'confirmed', ...more }) as unknown as Fact
  for (const [fact, decided] of [
    [fate(4, 'renewed'), 'renewed'],
    [fate(4, 'in_production'), 'renewed'],
    [fate(4, 'cancelled'), 'cancelled'],
    [fate(3, 'ending'), 'ended'],
    [fate(4, 'undecided'), null],
    [fate(3, 'renewed'), null],
    [fate(4, 'renewed', { status: 'rumoured' }), null],
    [fate(4, 'renewed', { polarity: 'denied' }), null],
  ] as const)
    assert.equal(asOf('2020-01-01', [fact]).decided, decided, JSON.stringify(fact.value))
})

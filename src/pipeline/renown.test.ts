import assert from 'node:assert/strict'
import test from 'node:test'
import type { SeriesStanding } from '../model/index.ts'
import { Renown } from './renown.ts'

function entry(series: number, catalogue: string, rest: Partial<SeriesStanding>): SeriesStanding {
  return { series, catalogue, popularity: null, votes: null, told: 0, ...rest }
}

/** The numbers of series, the best known first. */
function ranked(entries: readonly SeriesStanding[]): number[] {
  const renown = new Renown()
  for (const each of entries) renown.add(each)
  return [...new Set(entries.map(({ series }) => series!))].toSorted((a, b) => renown.of(b) - renown.of(a))
}

test('the best rank counts that a catalogue gives a series, whatever it counts', () => {
  const entries = [
    entry(1, 'imdb', { votes: 900 }),
    entry(2, 'imdb', { votes: 2_000_000 }),
    entry(3, 'imdb', { votes: 5 }),
    entry(1, 'tmdb', { popularity: 9.5 }),
    entry(3, 'tmdb', { popularity: 0.1 }),
    entry(4, 'wikidata', {}),
    entry(5, 'starter', {}),
  ]
  assert.deepEqual(ranked(entries), [1, 2, 3, 5, 4])
})

test('of series that stand alike, the one of which more is told is better known, and never passes a better rank', () => {
  const starter = [entry(1, 'starter', {}), entry(2, 'starter', { told: 10 }), entry(3, 'starter', { told: 2 })]
  assert.deepEqual(ranked(starter), [2, 3, 1])
  const rated = [entry(1, 'imdb', { votes: 10 }), entry(2, 'imdb', { votes: 9, told: 500 })]
  assert.deepEqual(ranked(rated), [1, 2])
})

test('what nobody ranks is not known', () => {
  const renown = new Renown()
  renown.add(entry(1, 'wikidata', { told: 5 }))
  assert.deepEqual([renown.of(1), renown.of(2), renown.of(null)], [0, 0, 0])
})

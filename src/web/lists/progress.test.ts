import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesBy, type Marking } from './mark-episodes.ts'
import { dossierWith, releaseFact } from './fake-lists.fixture.ts'
import { progressIn, seasonsSeen } from './progress.ts'

const today = '2026-11-22'
const dossier = dossierWith(7, 'The Salt Line', [releaseFact(3, '2026-11-15')])
const weekly = {
  ...dossier,
  known: {
    ...dossier.known,
    episodes: ['2026-11-15', '2026-11-22', '2026-11-29'].map((airs, index) => ({
      season: 3,
      number: index + 1,
      title: `No. ${index + 1}`,
      airs,
    })),
  },
}

function seen(...numbers: readonly string[]) {
  const watched = numbers.map(number => ({
    series: 7,
    season: Number(number.split('.')[0]),
    episode: Number(number.split('.')[1]),
    watchedAt: null,
  }))
  return seasonsSeen(weekly, watched, today)
}

test('an episode is out from its own day, or from its season’s where none is listed', () => {
  assert.deepEqual(
    seen().map(({ number, episodes }) => [number, episodes.length, episodes.filter(({ isOut }) => isOut).length]),
    [
      [1, 8, 8],
      [2, 8, 8],
      [3, 3, 2],
    ],
  )
})

test('what was watched is shown though no catalogue lists it, and specials come last', () => {
  assert.deepEqual(
    seen('0.2', '4.3').map(({ number, episodes }) => [number, episodes.length]),
    [
      [1, 8],
      [2, 8],
      [3, 3],
      [4, 3],
      [0, 2],
    ],
  )
})

const all = (season: number) => Array.from({ length: 8 }, (_, index) => `${season}.${index + 1}`)

test('progress is that of the last season of which something was watched', () => {
  assert.equal(progressIn(seen()), null)
  assert.equal(progressIn(seen('0.1')), null)
  assert.deepEqual(progressIn(seen(...all(1), '2.1', '2.4')), { season: 2, watched: 2, episodes: 8, isCaughtUp: false })
  assert.deepEqual(progressIn(seen(...all(1), ...all(2), '3.1', '3.2')), { season: 3, watched: 2, episodes: 3, isCaughtUp: true })
})

const markings: readonly (readonly [about: string, before: readonly string[], marking: Marking, watch: string, unwatch: string])[] = [
  ['these and no other of the season', ['1.1', '2.1'], { kind: 'these', season: 1, episodes: new Set([2]) }, '1.2', '1.1'],
  ['a whole season, as far as it is out', ['3.1'], { kind: 'whole', season: 3 }, '3.2', ''],
  ['nothing of a season', ['1.1', '2.1'], { kind: 'nothing', season: 2 }, '', '2.1'],
  ['up to one, and nothing is taken back', ['2.8'], { kind: 'upTo', season: 1, episode: 2 }, '1.1 1.2', ''],
  ['one that is not out', [], { kind: 'these', season: 3, episodes: new Set([3]) }, '', ''],
  ['up to one that is not out', [...all(1), ...all(2)], { kind: 'upTo', season: 3, episode: 3 }, '3.1 3.2', ''],
]

for (const [about, before, marking, watch, unwatch] of markings)
  test(`marking ${about}`, () => {
    const changes = changesBy(marking, seen(...before))
    const say = (numbers: typeof changes.watch): string => numbers.map(({ season, episode }) => `${season}.${episode}`).join(' ')
    assert.deepEqual([say(changes.watch), say(changes.unwatch)], [watch, unwatch])
  })

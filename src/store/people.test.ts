import assert from 'node:assert/strict'
import test from 'node:test'
import { usualSettings } from '../model/index.ts'
import { storeFixture } from './store.fixture.ts'

const { freshStore } = storeFixture()

test('lists are their owner’s alone, and keep when a series was put there first', async t => {
  const { lists } = await freshStore(t)
  await lists.keep('mina', [
    { series: 7, state: 'following', addedAt: '2024-01-02T03:04:05.000Z' },
    { series: 9, state: 'paused' },
  ])
  await lists.keep('mina', [{ series: 7, state: 'watching' }])
  await lists.keep('jun', [{ series: 7, state: 'dropped' }])
  const kept = await lists.keptBy('mina')
  assert.deepEqual(
    kept.map(({ series, state }) => [series, state]).toSorted(([a], [b]) => Number(a) - Number(b)),
    [
      [7, 'watching'],
      [9, 'paused'],
    ],
  )
  assert.equal(kept.find(({ series }) => series === 7)!.addedAt, '2024-01-02T03:04:05.000Z')
  assert.equal(await lists.stateOf('jun', 7), 'dropped')
  await lists.drop('mina', 7)
  assert.equal(await lists.stateOf('mina', 7), null)
  assert.equal(await lists.stateOf('jun', 7), 'dropped')
})

test('an episode is watched once, on the earliest day that is known', async t => {
  const { lists } = await freshStore(t)
  const of = (episode: number, watchedAt: string | null) => ({ series: 7, season: 1, episode, watchedAt })
  await lists.watch('mina', [of(1, null), of(2, '2024-05-02T00:00:00.000Z'), of(2, '2024-05-01T00:00:00.000Z')])
  await lists.watch('mina', [of(1, '2024-04-01T00:00:00.000Z'), of(2, '2025-01-01T00:00:00.000Z')])
  assert.deepEqual(await lists.watchedBy('mina'), [of(1, '2024-04-01T00:00:00.000Z'), of(2, '2024-05-01T00:00:00.000Z')])
  await lists.unwatch('mina', [
    { series: 7, season: 1, episode: 2 },
    { series: 8, season: 1, episode: 1 },
  ])
  assert.equal((await lists.watchedBy('mina', 7)).length, 1)
  assert.deepEqual(await lists.watchedBy('jun'), [])
})

test('what one person keeps is handed over whole, and goes whole with its owner', async t => {
  const { people, lists } = await freshStore(t)
  await people.saveSettings('me', { ...usualSettings, countries: ['KR'] })
  await people.makeToken('secret', { person: 'me', name: 'script', scope: 'read' })
  await lists.keep('me', [{ series: 7, state: 'following' }])
  await lists.watch('me', [{ series: 7, season: 1, episode: 1, watchedAt: null }])
  await people.handOver('me', 'mina')
  assert.deepEqual(await lists.keptBy('me'), [])
  assert.deepEqual((await people.settingsOf('mina')).countries, ['KR'])
  assert.deepEqual(await people.tokenFor('secret'), { person: 'mina', scope: 'read' })
  assert.equal((await lists.keptBy('mina')).length, 1)
  await people.removePerson('mina')
  assert.deepEqual([await lists.keptBy('mina'), await lists.watchedBy('mina'), await people.tokensOf('mina')], [[], [], []])
  assert.deepEqual(await people.settingsOf('mina'), usualSettings)
  assert.equal(await people.tokenFor('secret'), null)
})

test('a limit counts within its window, each key by itself', async t => {
  const { people } = await freshStore(t)
  const tries = []
  for (let at = 0; at < 4; at++) tries.push(await people.isWithinLimit('key', 2, 3600))
  // A window may end between two tries: at most once.
  assert.ok(tries.filter(Boolean).length >= 2 && tries.filter(Boolean).length <= 4)
  assert.equal(tries[0], true)
  assert.equal(await people.isWithinLimit('other', 2, 3600), true)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import type { DateWindow, Fact, FactStatus } from '../model/index.ts'
import { storeFixture } from './store.fixture.ts'

const { freshStore } = storeFixture()

function release(
  season: number | null,
  earliest: string,
  latest: string,
  status: FactStatus = 'confirmed',
  polarity: Fact['polarity'] = 'affirmed',
): Fact {
  const value: DateWindow = { earliest, latest, precision: earliest === latest ? 'day' : 'season' }
  return {
    property: 'release',
    value,
    key: `release/${season ?? ''}`,
    season,
    polarity,
    status,
    probability: 0.9,
    since: '2026-01-01',
    support: [],
    opposition: [],
    why: '',
    others: [],
  }
}

test('premieres of a month are those that are held and whose windows touch it, days before windows', async t => {
  const store = await freshStore(t)
  await store.saveFacts(1, [release(2, '2027-03-05', '2027-03-05'), release(3, '2028-03-05', '2028-03-05')])
  await store.saveFacts(2, [release(4, '2027-03-01', '2027-05-31', 'likely')])
  await store.saveFacts(3, [release(1, '2027-02-28', '2027-02-28'), release(2, '2027-04-01', '2027-04-01')])
  await store.saveFacts(4, [release(2, '2027-03-31', '2027-03-31', 'rumoured')])
  await store.saveFacts(5, [release(2, '2027-03-31', '2027-03-31', 'confirmed', 'denied')])
  await store.saveFacts(6, [release(null, '2027-03-31', '2027-03-31')])
  await store.saveFacts(7, [release(2, '2027-03-01', '2027-03-01')])
  await store.saveFacts(7, [release(2, '2027-06-01', '2027-06-01')])
  await store.saveFacts(8, [release(5, '2027-03-31', '2027-03-31', 'likely')])
  const within = async (limit: number) =>
    (await store.releasesWithin('2027-03-01', '2027-03-31', limit)).map(
      ({ series, fact }) => `${series}/${fact.season} ${fact.value.latest}`,
    )
  assert.deepEqual(await within(10), ['1/2 2027-03-05', '8/5 2027-03-31', '2/4 2027-05-31'])
  assert.deepEqual(await within(1), ['1/2 2027-03-05'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SettledSeries } from '../merge/index.ts'
import type { Fact, FactStatus, PropertyValues } from '../model/index.ts'
import { outlookOf } from './outlook.ts'

const common = { polarity: 'affirmed', probability: 0.9, since: '2026-10-01', support: [], opposition: [], why: '', others: [] } as const

function renewal(season: number, status: PropertyValues['renewal']['status'], how: FactStatus = 'confirmed'): Fact {
  return {
    ...common,
    property: 'renewal',
    value: { status },
    key: `renewal/${season}${status === 'ending' ? '/ending' : ''}`,
    season,
    status: how,
  }
}

function release(season: number, earliest: string, latest: string, how: FactStatus = 'confirmed'): Fact {
  return { ...common, property: 'release', value: { earliest, latest, precision: 'day' }, key: `release/${season}`, season, status: how }
}

const cases: readonly (readonly [about: string, facts: readonly Fact[], catalogued: string, standing: string, season: number])[] = [
  ['nothing is said', [], 'Running', 'undecided', 3],
  ['a day is ahead', [renewal(3, 'renewed'), release(3, '2026-12-09', '2026-12-09')], 'Running', 'returning', 3],
  ['a window that has begun', [release(3, '2026-09-01', '2026-12-31', 'likely')], 'Running', 'returning', 3],
  ['a day of which there is only talk', [release(3, '2026-12-09', '2026-12-09', 'rumoured')], 'Running', 'undecided', 3],
  ['renewed, no day', [renewal(3, 'renewed')], 'Running', 'renewed', 3],
  ['a renewal of which there is only talk', [renewal(3, 'renewed', 'rumoured')], 'Running', 'undecided', 3],
  ['a renewal that is disputed', [renewal(3, 'renewed', 'disputed')], 'Ended', 'undecided', 3],
  ['renewed, and its day went by', [renewal(3, 'renewed'), release(3, '2026-05-01', '2026-05-01', 'expired')], 'Running', 'renewed', 3],
  ['cancelled', [renewal(3, 'cancelled', 'likely')], 'Running', 'over', 3],
  ['the last was announced as such', [renewal(2, 'ending')], 'Running', 'over', 3],
  ['catalogues list it as ended', [], 'Ended', 'over', 3],
  ['ended in catalogues, and then renewed', [renewal(3, 'renewed')], 'Ended', 'renewed', 3],
  ['a season came out, and the next is on', [release(3, '2026-05-01', '2026-05-01'), renewal(4, 'ordered')], 'Running', 'renewed', 4],
]

for (const [about, facts, catalogued, standing, season] of cases)
  test(`${about}: ${standing}`, () => {
    const seasons = [1, 2].map(number => ({
      number,
      premiere: { value: `202${number}-03-01`, catalogues: [], others: [] },
      episodes: null,
      otherwise: [],
    }))
    const settled = { seasons, status: [{ catalogue: 'tvmaze', value: catalogued }] } as unknown as SettledSeries
    const outlook = outlookOf({ known: { settled }, facts, today: '2026-11-22' })
    assert.deepEqual([outlook.standing, outlook.season, outlook.window !== null], [standing, season, standing === 'returning'])
    assert.notEqual(outlook.answer, '')
  })

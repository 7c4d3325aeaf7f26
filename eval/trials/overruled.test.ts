import assert from 'node:assert/strict'
import test from 'node:test'
import { fuseSeries } from '../../src/fuse/index.ts'
import type { Outlet } from '../../src/model/index.ts'
import { dayWindow, release } from './histories.ts'
import { testimonyOf } from './reports.ts'
import { dayNumber, type FactStatus, type Testimony } from '../../src/model/index.ts'

const outlets = new Map<string, Outlet>(
  (['official', 'trade', 'press', 'catalogue'] as const).map(tier => [tier, { id: tier, name: tier, tier, speaksFor: ['Channel'] }]),
)

/** Says that season 1 premieres on a day. */
function premiere(outlet: string, said: string, day: string): Testimony {
  return testimonyOf(release(1, dayWindow(dayNumber(day))), { outlet, document: `${outlet} ${said}`, said })
}

const cases: readonly (readonly [name: string, words: readonly Testimony[], status: FactStatus])[] = [
  [
    'one trade outlet moves a premiere that has been, which the channel, a catalogue and the press have told after it',
    [
      premiere('official', '2022-01-05', '2022-01-28'),
      premiere('official', '2022-01-28', '2022-01-28'),
      premiere('catalogue', '2022-02-01', '2022-01-28'),
      premiere('press', '2022-02-02', '2022-01-28'),
      premiere('trade', '2022-06-01', '2023-05-05'),
    ],
    'disputed',
  ],
  [
    'one trade outlet’s false day lies in wait until the channel’s has gone by',
    [
      premiere('official', '2022-01-05', '2022-01-28'),
      premiere('trade', '2022-01-10', '2022-05-05'),
      premiere('official', '2022-01-28', '2022-01-28'),
      premiere('press', '2022-02-02', '2022-01-28'),
    ],
    // The day has come, and whoever foretold another has been answered by it.
    'confirmed',
  ],
]

for (const [name, testimony, status] of cases)
  test(`the channel is overruled by nobody: ${name}`, () => {
    const [fact] = fuseSeries({ testimony, outlets, records: [], channels: ['Channel'], today: '2022-07-01' })
    assert.deepEqual(fact!.value, { earliest: '2022-01-28', latest: '2022-01-28', precision: 'day' })
    assert.equal(fact!.status, status)
  })

import assert from 'node:assert/strict'
import test from 'node:test'
import { fuseSeries, judge, trustOf } from './index.ts'
import { fate, premiere, testify, world, type Told } from './told.fixture.ts'

/** "deadline right", "guardian wrong by 30". */
function judged(told: readonly Told[], today: string): readonly string[] {
  const evidence = { testimony: testify(told), outlets: world, records: [], channels: ['Netflix'], today }
  return judge({ ...evidence, facts: fuseSeries(evidence) }).map(
    ({ outlet, right, daysOff }) => `${outlet} ${right ? 'right' : 'wrong'}${daysOff ? ` by ${daysOff}` : ''}`,
  )
}

const rows: readonly (readonly [name: string, told: readonly Told[], today: string, outcomes: readonly string[]])[] = [
  [
    'a premiere that came judges who foretold it',
    [
      premiere('guardian', '2022-06-06', '2023-05-01', '2023-08-31'),
      premiere('times', '2022-06-06', '2023-09-01', '2023-12-31'),
      premiere('netflix', '2023-01-06', '2023-05-05'),
      premiere('tvmaze', '2023-05-05', '2023-05-05'),
    ],
    '2023-06-01',
    ['guardian right', 'times wrong by 119', 'netflix right'],
  ],
  ['nothing is judged before its day', [premiere('guardian', '2022-06-06', '2023-05-01', '2023-08-31')], '2022-07-01', []],
  ['nobody is judged by its own word', [fate('netflix', '2022-06-06', 'renewed')], '2023-01-01', []],
  [
    'a renewal is judged when it has stood for a month',
    [
      fate('netflix', '2022-06-06', 'renewed'),
      fate('deadline', '2022-06-06', 'renewed'),
      fate('thr', '2022-06-07', 'cancelled'),
      fate('netflix', '2022-08-01', 'renewed'),
    ],
    '2022-09-01',
    ['netflix right', 'deadline right', 'thr wrong'],
  ],
  [
    'a stranger that repeats the news earns nothing, and one that is first does',
    [
      fate('early.example', '2022-06-01', 'renewed'),
      fate('netflix', '2022-06-06', 'renewed'),
      fate('late.example', '2022-06-07', 'renewed'),
      fate('deadline', '2022-06-07', 'renewed'),
    ],
    '2022-09-01',
    ['early.example right', 'netflix right', 'deadline right'],
  ],
]

for (const [name, told, today, outcomes] of rows) test(name, () => assert.deepEqual(judged(told, today).toSorted(), outcomes.toSorted()))

test('trust is the tier’s where nothing is known, and moves with the record', () => {
  const guardian = world.get('guardian')!
  const record = (right: number, wrong: number) => [{ outlet: 'guardian', property: 'renewal' as const, right, wrong, daysOff: null }]
  assert.equal(trustOf(guardian, [], 'renewal'), 0.85)
  assert.ok(trustOf(guardian, record(2, 0), 'renewal') < 0.88)
  assert.ok(trustOf(guardian, record(100, 2), 'renewal') > 0.92)
  assert.ok(trustOf(guardian, record(10, 40), 'renewal') < 0.6)
  assert.ok(trustOf(guardian, record(100, 2), 'release') > 0.85)
  assert.ok(trustOf(guardian, record(100, 2), 'release') < trustOf(guardian, record(100, 2), 'renewal'))
  const stranger = { id: 'a.example', name: 'a.example', tier: 'unknown' as const, speaksFor: [] }
  assert.equal(trustOf(stranger, [{ outlet: 'a.example', property: 'renewal', right: 19, wrong: 0, daysOff: null }], 'renewal'), 0.5)
  assert.equal(trustOf(stranger, [{ outlet: 'a.example', property: 'renewal', right: 2000, wrong: 0, daysOff: null }], 'renewal'), 0.65)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { addDays, type Day } from '../model/index.ts'
import { recordTally, type ScorableForecast } from './record.ts'

function forecast(more: Partial<ScorableForecast> = {}): ScorableForecast {
  return {
    series: 1,
    season: 2,
    made: '2024-01-01',
    until: '2028-12-01',
    decided: null,
    carrier: 'Netflix',
    within: [
      { days: 90, chance: 0.1 },
      { days: 365, chance: 0.4 },
    ],
    half: ['2025-01-01', '2025-03-01'],
    most: ['2024-10-01', '2025-06-01'],
    came: null,
    ...more,
  }
}

function recordOf(today: Day, forecasts: readonly ScorableForecast[]) {
  const tally = recordTally(today)
  for (const each of forecasts) tally.add(each)
  return tally.record()
}

const near = (actual: number, wanted: number): void => assert.ok(Math.abs(actual - wanted) < 1e-12, `${actual} is not ${wanted}`)

// 2024-01-01 and 90 days are 2024-03-31, and 365 days 2024-12-31.
const due: readonly (readonly [what: string, today: Day, came: Day | null, scored: string])[] = [
  ['nothing is due on the day itself', '2024-01-01', null, ''],
  ['a day before it is due nothing is scored', '2024-03-30', null, ''],
  ['nor is what has come by then', '2024-03-30', '2024-02-01', ''],
  ['on the day it is', '2024-03-31', null, '90: no'],
  ['what came on the last day came', '2024-03-31', '2024-03-31', '90: yes'],
  ['what came a day later did not come within them', '2024-04-01', '2024-04-01', '90: no'],
  ['what came soon waits for the year all the same', '2024-12-30', '2024-02-01', '90: yes'],
  ['until it is over', '2024-12-31', '2024-02-01', '90: yes 365: yes'],
  ['each number of days is scored by itself', '2024-12-31', '2024-06-01', '90: no 365: yes'],
  ['what had come before, unknown, came', '2024-12-31', '2023-12-01', '90: yes 365: yes'],
]
for (const [what, today, came, scored] of due)
  test(`due: ${what}`, () => {
    const { chances } = recordOf(today, [forecast({ came })])
    assert.equal(chances.map(({ days, share }) => `${days}: ${share === 1 ? 'yes' : 'no'}`).join(' '), scored)
  })

test('what is kept, what is open and when the next is due are counted', () => {
  const given = [
    forecast({ until: '2024-06-01' }),
    forecast({ season: 3, until: '2024-06-02' }),
    forecast({ made: '2024-05-01', until: '2028-12-01' }),
  ]
  const { kept, open, due: next } = recordOf('2024-06-01', given)
  assert.deepEqual([kept, open, next], [3, 2, '2024-07-30'])
  assert.deepEqual(recordOf('2024-06-01', []), { kept: 0, open: 0, due: null, chances: [], windows: null, groups: [], latest: [] })
  assert.equal(recordOf('2026-06-01', given).due, null)
})

test('scores are what they come to by hand', () => {
  const chance = (at: number) => [{ days: 90, chance: at }]
  const { chances, groups } = recordOf('2025-01-01', [
    forecast({ series: 1, within: chance(0.2), came: '2024-02-01' }),
    forecast({ series: 1, within: chance(0.4), made: '2024-01-02', came: '2024-02-01' }),
    forecast({ series: 2, within: chance(0.1), carrier: null }),
    forecast({ series: 3, within: chance(0.3) }),
    forecast({ series: 4, within: chance(0.9), decided: 'renewed', came: '2024-02-01' }),
  ])
  const [undecided, decided] = chances
  assert.deepEqual([undecided!.count, undecided!.seasons, undecided!.isDecided, undecided!.share], [4, 3, false, 0.5])
  near(undecided!.brier, (0.64 + 0.36 + 0.01 + 0.09) / 4)
  near(undecided!.base, 0.25)
  near(undecided!.error, 0.25)
  assert.equal(undecided!.bins.length, 1)
  assert.deepEqual([decided!.count, decided!.isDecided, decided!.share, decided!.base], [1, true, 1, 0])
  near(decided!.brier, 0.01)
  assert.deepEqual(
    groups.map(({ by, name, count, most }) => [by, name, count, most]),
    [
      ['year', '2024', 4, null],
      ['carrier', 'Netflix', 3, null],
      ['carrier', 'not known', 1, null],
    ],
  )
  near(groups[1]!.brier, (0.64 + 0.36 + 0.09) / 3)
  near(groups[1]!.base, 0.25)
})

test('bins hold as many each, ten where there are enough, and a well-made forecast has no calibration error', () => {
  const many = Array.from({ length: 1000 }, (_, at) => {
    const chance = (Math.floor(at / 100) + 0.5) / 10
    return forecast({ series: at, within: [{ days: 90, chance }], came: at % 100 < Math.round(chance * 100) ? '2024-02-01' : null })
  })
  const { bins, error } = recordOf('2025-01-01', many).chances[0]!
  assert.deepEqual(
    bins.map(({ count }) => count),
    Array.from({ length: 10 }, () => 100),
  )
  near(error, 0)
})

test('windows are scored when the reach has gone by, by undecided seasons that came within it', () => {
  const given = [
    forecast({ came: '2025-02-01' }),
    forecast({ series: 2, came: '2025-06-01', carrier: 'CBS' }),
    forecast({ series: 3, came: '2026-01-01', carrier: 'CBS' }),
    forecast({ series: 4, came: null }),
    forecast({ series: 5, came: '2028-12-02' }),
    forecast({ series: 6, came: '2025-02-01', decided: 'renewed' }),
  ]
  assert.equal(recordOf('2028-11-30', given).windows, null)
  const { windows, groups } = recordOf('2028-12-01', given)
  assert.deepEqual(windows, { count: 3, half: 1 / 3, most: 2 / 3 })
  assert.deepEqual(
    groups.map(({ name, most }) => [name, most]),
    [
      ['2024', 2 / 3],
      ['Netflix', 1],
      ['CBS', 0.5],
    ],
  )
})

test('the newest that were scored come first, one a season, twenty at most', () => {
  const many = Array.from({ length: 30 }, (_, at) => [
    forecast({ series: at, made: addDays('2024-01-01', at) }),
    forecast({ series: at, made: addDays('2024-02-01', at), within: [{ days: 90, chance: 0.7 }] }),
  ]).flat()
  const { latest } = recordOf('2024-12-01', [...many, forecast({ series: 99, made: '2024-06-01', decided: 'renewed' })])
  assert.equal(latest.length, 20)
  assert.deepEqual(latest[0], { series: 29, season: 2, made: '2024-03-01', chance: 0.7, days: 90, came: null })
  assert.deepEqual(
    latest.map(({ series }) => series),
    Array.from({ length: 20 }, (_, at) => 29 - at),
  )
})

test('whatever is given, scores lie where they can, and bins hold all that is scored', () => {
  const anyForecast = fc.record({
    series: fc.integer({ min: 1, max: 5 }),
    chance: fc.double({ min: 0, max: 1, noNaN: true }),
    came: fc.option(fc.integer({ min: -50, max: 2000 })),
    made: fc.integer({ min: 0, max: 800 }),
    isDecided: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(anyForecast, { maxLength: 60 }), fc.integer({ min: 0, max: 2500 }), (given, now) => {
      const day = (at: number): Day => addDays('2024-01-01', at)
      const { kept, open, chances } = recordOf(
        day(now),
        given.map(({ series, chance, came, made, isDecided }) =>
          forecast({
            series,
            made: day(made),
            until: day(made + 1000),
            decided: isDecided ? 'renewed' : null,
            within: [{ days: 90, chance }],
            came: came === null ? null : day(came),
          }),
        ),
      )
      assert.equal(kept, given.length)
      assert.equal(open, given.filter(({ made }) => made + 1000 > now).length)
      assert.equal(
        chances.reduce((sum, { count }) => sum + count, 0),
        given.filter(({ made }) => made + 90 <= now).length,
      )
      for (const { count, brier, base, error, bins } of chances) {
        assert.ok(brier >= 0 && brier <= 1 && base >= 0 && base <= 0.25 && error >= -1e-12 && error <= 1)
        assert.equal(
          bins.reduce((sum, bin) => sum + bin.count, 0),
          count,
        )
      }
    }),
  )
})

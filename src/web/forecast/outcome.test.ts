import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dayOf, type Day } from '../../model/index.ts'
import { speak } from '../words/messages.ts'
import { forecastWords } from '../words/forecast-words.ts'
import { sayValuesIn } from '../words/say-values.ts'
import { halfYearBefore, halfYearsBetween, nextHalfYear } from './half-years.ts'
import { outcomeOf, sayOutcome } from './outcome.ts'

const say = speak(forecastWords, 'en')
const values = sayValuesIn('en')
const premiere = '2023-01-10'
const likely = {
  last: { premiere, known: { season: 2 } },
  forecast: { half: [300, 400], most: [200, 700] },
} as unknown as Parameters<typeof outcomeOf>[0]

const cases: readonly (readonly [came: Day | null, today: Day, sentence: string])[] = [
  [addDays(premiere, 300), '2026-01-01', 'Season 3 came on 6 November 2023, inside the window for one in two.'],
  [addDays(premiere, 700), '2026-01-01', 'Season 3 came on 10 December 2024, inside the window for eight in ten.'],
  [addDays(premiere, 199), '2026-01-01', 'Season 3 came on 28 July 2023, 1 day before the window for eight in ten.'],
  [addDays(premiere, 740), '2026-01-01', 'Season 3 came on 19 January 2025, 40 days after the window for eight in ten.'],
  [addDays(premiere, 3), '2026-01-01', 'Season 3 had come on 13 January 2023 already, which was not known then.'],
  [addDays(premiere, 740), '2024-01-01', 'Season 3 had not come by today; the window for eight in ten is open until 10 December 2024.'],
  [null, '2024-12-30', 'Season 3 had not come by today, 20 days after the window for eight in ten.'],
]
for (const [came, today, sentence] of cases)
  test(`what came is said: ${sentence}`, () => {
    const premieres = new Map(came === null ? [] : [[3, came]])
    const outcome = outcomeOf(likely, '2023-02-01', premieres, today)
    assert.equal(sayOutcome(outcome, say, values).replaceAll('\u00a0', ' '), sentence)
  })

test('what came is said where nothing was', () => {
  const premieres = new Map([[3, '2023-11-06']])
  assert.equal(outcomeOf({ ...likely, last: null }, '2023-02-01', premieres, '2026-01-01'), null)
  assert.equal(sayOutcome(null, say, values), 'No season had come out.')
  const unsaid = outcomeOf({ ...likely, forecast: null }, '2023-02-01', premieres, '2026-01-01')
  assert.equal(sayOutcome(unsaid, say, values).replaceAll('\u00a0', ' '), 'Season 3 came on 6 November 2023.')
  const never = outcomeOf({ ...likely, forecast: null }, '2023-02-01', new Map(), '2026-01-01')
  assert.equal(sayOutcome(never, say, values), 'Season 3 had not come by today.')
})

test('half-years begin on 1 January and 1 July', () => {
  assert.deepEqual(halfYearsBetween('2024-07-01', '2026-01-01', 12), ['2026-01-01', '2025-07-01', '2025-01-01'])
  assert.deepEqual(halfYearsBetween('2001-01-01', '2026-11-22', 2), ['2026-07-01', '2026-01-01'])
  assert.deepEqual(halfYearsBetween('2026-11-01', '2026-11-22', 2), [])
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), number => {
      const day = dayOf(number)
      const [before, next] = [halfYearBefore(day), nextHalfYear(day)]
      assert.ok(before < day && day < next)
      assert.match(before, /-0[17]-01$/)
      assert.equal(nextHalfYear(before) === day, halfYearBefore(next) === day && /-0[17]-01$/.test(day))
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNumber, dayOf } from './day.ts'

test('days are counted as Date counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), number => {
      assert.equal(dayNumber(dayOf(number)), number)
    }),
    { numRuns: 2000 },
  )
})

test('what no calendar has is no day', () => {
  for (const day of [
    '2023-02-29',
    '1900-02-29',
    '2023-02-30',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-1-1',
    '',
    'today',
    '2023-01-01T00',
  ])
    assert.ok(Number.isNaN(dayNumber(day)), day)
  assert.equal(dayNumber('2000-02-29'), 11_016)
})

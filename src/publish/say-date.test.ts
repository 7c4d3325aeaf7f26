import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Precision } from '../model/index.ts'
import { sayDay, sayWindow } from './say-date.ts'

const windows: readonly (readonly [string, string, Precision, string])[] = [
  ['2022-01-28', '2022-01-28', 'day', '28 January 2022'],
  ['2023-03-05', '2023-03-08', 'day', '5 to 8 March 2023'],
  ['2023-03-01', '2023-03-31', 'day', '1 to 31 March 2023'],
  ['2022-08-29', '2022-12-31', 'year', 'between 29 August and 31 December 2022'],
  ['2022-12-30', '2023-01-02', 'day', 'between 30 December 2022 and 2 January 2023'],
  ['2023-09-01', '2023-09-30', 'month', 'September 2023'],
  ['2024-02-01', '2024-02-29', 'month', 'February 2024'],
  ['2023-05-01', '2023-08-31', 'part', 'mid-2023'],
  ['2023-05-01', '2023-08-31', 'month', 'between May and August 2023'],
  ['2023-01-01', '2023-04-30', 'part', 'early 2023'],
  ['2023-09-01', '2023-12-31', 'part', 'late 2023'],
  ['2023-05-01', '2023-12-31', 'part', 'between May and December 2023'],
  ['2023-09-01', '2024-04-30', 'part', 'between September 2023 and April 2024'],
  ['2023-03-01', '2023-05-31', 'season', 'spring 2023'],
  ['2023-06-01', '2023-08-31', 'season', 'summer 2023'],
  ['2023-09-01', '2023-11-30', 'season', 'autumn 2023'],
  ['2023-12-01', '2024-02-29', 'season', 'winter 2023–2024'],
  ['2023-01-01', '2023-03-31', 'quarter', 'the first quarter of 2023'],
  ['2023-10-01', '2023-12-31', 'quarter', 'the last quarter of 2023'],
  ['2023-07-01', '2023-12-31', 'year', 'the second half of 2023'],
  ['2023-01-01', '2023-12-31', 'year', '2023'],
  ['2023-01-01', '2024-12-31', 'year', '2023 or 2024'],
  ['2023-01-01', '2025-12-31', 'year', 'between 2023 and 2025'],
  ['soon', 'later', 'day', 'soon to later'],
]

for (const [earliest, latest, precision, says] of windows) {
  test(`${earliest} to ${latest} by ${precision} is said as ${says}`, () => {
    assert.equal(sayWindow({ earliest, latest, precision }), says)
  })
}

test('a day is said with its month as a word, and what is no day as it stands', () => {
  assert.equal(sayDay('2022-06-06'), '6 June 2022')
  assert.equal(sayDay('2022-13-06'), '2022-13-06')
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { retryAfterMs } from './retry-after.ts'

const now = Date.parse('2024-05-16T12:00:00Z')
const date = 'Thu, 16 May 2024 12:00:00 GMT'

const cases: readonly (readonly [retryAfter: string | undefined, date: string | undefined, ms: number | null])[] = [
  ['0', date, 0],
  ['7', date, 7000],
  [' 120 ', undefined, 120_000],
  ['2.5', date, 2500],
  ['99999999999', date, 99_999_999_999_000],
  ['Thu, 16 May 2024 12:00:30 GMT', date, 30_000],
  ['Thu, 16 May 2024 12:00:30 GMT', undefined, 30_000],
  // The server's clock is five minutes ahead of ours: what counts is the distance to its own time.
  ['Thu, 16 May 2024 12:05:30 GMT', 'Thu, 16 May 2024 12:05:00 GMT', 30_000],
  ['Thursday, 16-May-24 12:00:10 GMT', date, 10_000],
  ['Thu May 16 12:00:10 2024 GMT', date, 10_000],
  ['Thu, 16 May 2024 11:00:00 GMT', date, 0],
  ['Thu, 16 May 2024 12:00:30 GMT', 'yesterday', 30_000],
  [undefined, date, null],
  ['', date, null],
  ['-5', date, null],
  ['banana', date, null],
  ['5 minutes', date, null],
  ['2024', date, 2_024_000],
  ['Fri, soon', date, null],
  ['Infinity', date, null],
]

for (const [retryAfter, at, ms] of cases) {
  test(`"${retryAfter}", sent at ${at ?? 'no known time'}, asks to wait ${ms === null ? 'for no stated time' : `${ms} ms`}`, () =>
    assert.equal(retryAfterMs(retryAfter, at, now), ms))
}

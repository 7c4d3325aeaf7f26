import assert from 'node:assert/strict'
import test from 'node:test'
import { lengthScores } from './learn-lengths.ts'

const folder = process.env['HIATUS_BENCH_DATA']
const skip = folder === undefined ? 'HIATUS_BENCH_DATA is not set: 1,185 pairs of seasons left out' : false

test(
  'lengths of later seasons lie about as often within the intervals as is said, and the middle is no farther off than as before',
  { skip },
  () => {
    for (const { measure, tried, coverage, error, asBefore } of lengthScores(folder!)) {
      assert.ok(tried >= 15, measure)
      assert.ok(coverage >= 0.65, `${measure}: ${coverage}`)
      assert.ok(error <= asBefore + 0.01, measure)
    }
  },
)

import assert from 'node:assert/strict'
import test from 'node:test'
import { newsScores } from './score-news.ts'

const folder = process.env['HIATUS_BENCH_DATA']
const skip = folder === undefined ? 'HIATUS_BENCH_DATA is not set: 89 forecasts with news left out' : false

test('with news the day of a season is given better than without, in narrower windows that hold as many', { skip }, () => {
  for (const { kind, count, without, with: sharp } of newsScores(folder!).filter(each => each.count >= 10)) {
    const what = `${kind}, ${count}`
    assert.ok(sharp.logScore < without.logScore, what)
    assert.ok(sharp.width < 0.65 * without.width, what)
    assert.ok(sharp.coverage >= 0.7, what)
  }
})

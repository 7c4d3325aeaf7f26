import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { comingLength } from './coming-length.ts'
import { lengthRatios } from './length-ratios.ts'

test('the next season is as long as the last at the middle, and eight in ten lie around it', () => {
  const { episodes, minutes, minutesAnEpisode } = comingLength({ episodes: 8, minutes: 400, minutesAnEpisode: 50 })
  assert.deepEqual([episodes?.middle, minutes?.middle, minutesAnEpisode?.middle], [8, 400, 50])
  assert.ok(minutes!.most[0] > 250 && minutes!.most[0] < 350 && minutes!.most[1] > 430 && minutes!.most[1] < 560)
  assert.ok(episodes!.same > minutes!.same)
})

test('of what is not known nothing is said, and whatever the last was, numbers are whole, in order and never none', () => {
  assert.deepEqual(comingLength({ episodes: null, minutes: 0, minutesAnEpisode: null }), {
    episodes: null,
    minutes: null,
    minutesAnEpisode: null,
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), value => {
      for (const measure of Object.values(comingLength({ episodes: value, minutes: value, minutesAnEpisode: value }))) {
        const { middle, most, same } = measure!
        const values = [1, most[0], middle, most[1]]
        assert.ok(values.every(Number.isInteger) && values.every((each, at) => at === 0 || each >= values[at - 1]!))
        assert.ok(same >= 0 && same <= 1)
      }
    }),
  )
})

test('what was learnt is of enough seasons', () => {
  for (const [measure, { count, levels }] of Object.entries(lengthRatios)) {
    assert.ok(count >= 30, measure)
    assert.ok(levels[0] < levels[1] && levels[1] < levels[2], measure)
  }
})

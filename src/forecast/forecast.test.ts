import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { featureNames } from './features.ts'
import { hazardModel } from './coefficients.ts'
import { forecastFrom, horizon } from './forecast.ts'
import { anySeason, usual } from './seasons.fixture.ts'

test('what is shipped has a coefficient for every feature, and none else', () => {
  assert.deepEqual(Object.keys(hazardModel.coefficients), featureNames)
})

test('a drama that comes back each year is likely to come back in about a year', () => {
  const { chance, middle, half, most, level } = forecastFrom(usual, 0)!
  assert.ok(chance > 0.6 && chance < 0.97, String(chance))
  assert.ok(middle > 330 && middle < 400, String(middle))
  assert.ok(most[0] <= half[0] && half[0] <= middle && middle <= half[1] && half[1] <= most[1])
  assert.ok(level === 'safe bet' || level === 'could go either way')
})

test('the longer nothing has come after the usual time, the less likely it is', () => {
  const chances = [0, 400, 550, 700, 900].map(elapsed => forecastFrom(usual, elapsed)!.chance)
  for (let at = 1; at < chances.length; at++) assert.ok(chances[at]! < chances[at - 1]!)
  assert.equal(forecastFrom(usual, horizon), null)
})

test('the chance of a whole season does not fall when the rating rises', () => {
  fc.assert(
    fc.property(
      anySeason,
      fc.double({ min: 3, max: 9.5, noNaN: true }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (known, rating, more) => {
        const [low, high] = [rating, rating + more].map(each => forecastFrom({ ...known, rating: each }, 0)!.chance)
        assert.ok(high! >= low! - 1e-9, `${low} at ${rating}, ${high} at ${rating + more}`)
      },
    ),
  )
})

test('windows lie ahead and within five years, whatever is known and however long it has been', () => {
  fc.assert(
    fc.property(anySeason, fc.integer({ min: 0, max: horizon - 20 }), (known, elapsed) => {
      const found = forecastFrom(known, elapsed)
      if (found === null) return
      assert.ok(found.chance >= 0 && found.chance <= 1)
      const days = [elapsed, found.most[0], found.half[0], found.middle, found.half[1], found.most[1], horizon]
      for (let at = 1; at < days.length; at++) assert.ok(days[at]! >= days[at - 1]! - 1, days.join())
    }),
  )
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { cameBy, comesWithin, curveOf, dayOfLevel, type HazardModel } from './curve.ts'
import { baseGroups } from './base-curve.ts'
import { featureNames, featuresOf, period, writeFeatures } from './features.ts'
import { anySeason, usual } from './seasons.fixture.ts'

const flat = Array<number>(period.count).fill(-4)
const sameForAll = Object.fromEntries(baseGroups.map(group => [group, flat])) as unknown as HazardModel['base']
const anyModel = fc.record({
  asOf: fc.integer({ min: 10_000, max: 20_000 }),
  base: fc.constant(sameForAll),
  intercept: fc.double({ min: -4, max: 4, noNaN: true }),
  coefficients: fc.dictionary(fc.constantFrom(...featureNames), fc.double({ min: -2, max: 2, noNaN: true })),
})

test('a curve begins at 0, never falls and stays within 1, whatever the model and the season', () => {
  fc.assert(
    fc.property(anyModel, anySeason, (model, known) => {
      const curve = curveOf(model, known)
      assert.equal(curve[0], 0)
      for (let at = 1; at < curve.length; at++) assert.ok(curve[at]! >= curve[at - 1]! && curve[at]! <= 1)
    }),
  )
})

test('what has not come by a day comes within what is left of the time, and later levels are later days', () => {
  const days = fc.integer({ min: 0, max: period.days * period.count })
  fc.assert(
    fc.property(anyModel, anySeason, days, days, (model, known, elapsed, more) => {
      const curve = curveOf(model, known)
      const chance = comesWithin(curve, elapsed + more, elapsed)
      assert.ok(chance >= 0 && chance <= 1)
      const levels = [0.1, 0.5, 0.9].map(level => dayOfLevel(curve, level, { elapsed }))
      assert.ok(levels[0]! >= elapsed && levels[0]! <= levels[1]! && levels[1]! <= levels[2]! && levels[2]! <= period.days * period.count)
    }),
  )
})

test('a day of a level is the day by which so much has come', () => {
  const model = { asOf: 18_000, base: sameForAll, intercept: 0, coefficients: { 'at last gap, 12%': 3 } }
  const curve = curveOf(model, usual)
  const all = cameBy(curve, 1000)
  for (const level of [0.1, 0.25, 0.5, 0.8])
    assert.ok(Math.abs(cameBy(curve, dayOfLevel(curve, level, { horizon: 1000 })) - level * all) < 1e-9)
})

test('features have a name each', () => {
  const values = new Float64Array(featureNames.length + 1).fill(7)
  fc.assert(
    fc.property(anySeason, fc.integer({ min: 0, max: period.count - 1 }), (known, index) => {
      writeFeatures(featuresOf(known, 18_000), index, values, 0)
      assert.equal(values.at(-1), 7)
      assert.ok(values.subarray(0, -1).every(value => Number.isFinite(value)))
    }),
  )
  assert.equal(new Set(featureNames).size, featureNames.length)
})

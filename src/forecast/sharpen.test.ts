import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { cameBy, comesWithin, dayOfLevel, type Curve } from './curve.ts'
import { period } from './features.ts'
import { leadTimes } from './lead-times.ts'
import { leadDays, leadsBy, productionKinds, type ProductionKind } from './leads.ts'
import { sharpen, type ComingKnown } from './sharpen.ts'

const last = period.days * period.count
const leads = leadsBy(100_000, null)
/** As if no window had ever been missed. */
const sureLeads = { ...leads, windows: { day: 1, season: 1, wider: 1, late: [] } }
const nothing: ComingKnown = { renewed: 0, window: null, production: [] }

const anyCurve: fc.Arbitrary<Curve> = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: period.count, maxLength: period.count })
  .chain(hazards => fc.double({ min: 0, max: 0.2, noNaN: true }).map(size => curveOfHazards(hazards.map(each => each * size))))
const confidence = fc.double({ min: 0, max: 1, noNaN: true })
const anyDay = fc.integer({ min: 0, max: last + 100 })
const anyKnown: fc.Arbitrary<ComingKnown> = fc.record({
  renewed: confidence,
  window: fc.option(
    fc.record({ earliest: anyDay, long: fc.integer({ min: 0, max: 400 }), confidence }).map(each => ({
      earliest: each.earliest,
      latest: each.earliest + each.long,
      confidence: each.confidence,
    })),
  ),
  production: fc.array(fc.record({ kind: fc.constantFrom(...productionKinds), day: anyDay, confidence }), { maxLength: 4 }),
})

function curveOfHazards(hazards: readonly number[]): Curve {
  const curve = new Float64Array(hazards.length + 1)
  for (const [at, hazard] of hazards.entries()) curve[at + 1] = 1 - (1 - curve[at]!) * (1 - hazard)
  return curve
}

/** As likely on any day of so many. */
function flat(days: number): Curve {
  return Float64Array.from({ length: period.count + 1 }, (_, at) => Math.min(1, (at * period.days) / days))
}

test('a sharpened curve never falls, stays within 1, is 0 where time has gone by, and makes the season no less likely', () => {
  fc.assert(
    fc.property(anyCurve, fc.integer({ min: 0, max: last - 1 }), anyKnown, (curve, elapsed, known) => {
      const sharp = sharpen(curve, elapsed, known, leads)
      assert.equal(sharp.length, curve.length)
      for (let at = 1; at < sharp.length; at++) {
        assert.ok(sharp[at]! >= sharp[at - 1]! && sharp[at]! <= 1, `${at}: ${sharp[at - 1]}, ${sharp[at]}`)
        if (sharp !== curve && at * period.days <= elapsed) assert.equal(sharp[at], 0)
      }
      assert.ok(comesWithin(sharp, last, elapsed) >= comesWithin(curve, last, elapsed) - 1e-9)
    }),
  )
})

test('confidence of 0 changes nothing', () => {
  fc.assert(
    fc.property(anyCurve, fc.integer({ min: 0, max: last - 1 }), anyKnown, (curve, elapsed, { window, production }) => {
      const doubted: ComingKnown = {
        renewed: 0,
        window: window === null ? null : { ...window, confidence: 0 },
        production: production.map(each => ({ ...each, confidence: 0 })),
      }
      assert.equal(sharpen(curve, elapsed, doubted, leads), curve)
    }),
  )
})

test('a renewal that is sure makes it come, and leaves the days as they were; one that is half sure, half of what was missing', () => {
  const curve = curveOfHazards(Array<number>(period.count).fill(0.01))
  for (const elapsed of [0, 5, 14, 200]) {
    const [sharp, half] = [1, 0.5].map(renewed => sharpen(curve, elapsed, { ...nothing, renewed }, leads))
    assert.ok(Math.abs(comesWithin(sharp!, last, elapsed) - 1) < 1e-9)
    const chance = comesWithin(curve, last, elapsed)
    assert.ok(Math.abs(comesWithin(half!, last, elapsed) - (chance + (1 - chance) / 2)) < 1e-9)
    for (const level of [0.1, 0.5, 0.9])
      assert.ok(Math.abs(dayOfLevel(sharp!, level, { elapsed }) - dayOfLevel(curve, level, { elapsed })) < period.days)
  }
})

test('of an announced window that is sure, where none was ever missed, all comes within it, whatever the curve held; half sure, half and a little', () => {
  fc.assert(
    fc.property(anyCurve, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 500 }), (curve, elapsed, ahead) => {
      const window = { earliest: elapsed + ahead, latest: elapsed + ahead + 60, confidence: 1 }
      const sharp = sharpen(curve, elapsed, { ...nothing, window }, sureLeads)
      // A curve knows no more than fortnights.
      assert.ok(comesWithin(sharp, (Math.ceil(window.earliest / period.days) - 1) * period.days, elapsed) < 1e-9)
      assert.ok(comesWithin(sharp, Math.ceil(window.latest / period.days) * period.days, elapsed) > 1 - 1e-9)
      const held = (sure: number): number => {
        const doubted = sharpen(flat(last), elapsed, { ...nothing, window: { ...window, confidence: sure } }, sureLeads)
        return comesWithin(doubted, window.latest + period.days, elapsed) - comesWithin(doubted, window.earliest - period.days, elapsed)
      }
      assert.ok(held(0.5) > 0.45 && held(0.5) < 0.85 && held(0.9) > 0.88)
    }),
  )
})

test('a window holds as often as such windows have, and the less the more of it is over; what misses it comes after it', () => {
  const month = { earliest: 500, latest: 530, confidence: 1 }
  for (const elapsed of [0, 300, 499]) {
    const sharp = sharpen(flat(last), elapsed, { ...nothing, window: month }, leads)
    assert.ok(comesWithin(sharp, 490, elapsed) < 1e-9)
    // A fortnight later some of what missed it has come.
    const by = comesWithin(sharp, 532, elapsed)
    assert.ok(by > leads.windows.season - 0.01 && by < leads.windows.season + 0.1, `${by}`)
    assert.ok(comesWithin(sharp, 900, elapsed) > 0.9)
  }
  const held = [500, 510, 520, 528].map(elapsed =>
    comesWithin(sharpen(flat(last), elapsed, { ...nothing, window: month }, leads), 532, elapsed),
  )
  for (let at = 1; at < held.length; at++) assert.ok(held[at]! < held[at - 1]!, held.join())
})

test('a window that is over, and news of a day that has not come, say nothing of the days', () => {
  const curve = flat(last)
  const late = sharpen(curve, 400, { ...nothing, window: { earliest: 100, latest: 300, confidence: 0.8 } }, leads)
  for (const level of [0.1, 0.5, 0.9])
    assert.ok(Math.abs(dayOfLevel(late, level, { elapsed: 400 }) - dayOfLevel(curve, level, { elapsed: 400 })) < period.days)
  const news = [{ kind: 'filming wrapped', day: 500, confidence: 1 }] as const
  assert.equal(sharpen(curve, 400, { ...nothing, production: news }, leads), curve)
})

test('the latest stage counts: that filming began says nothing more once it has ended', () => {
  const ended = { kind: 'filming wrapped', day: 400, confidence: 1 } as const
  const began = { kind: 'filming began', day: 50, confidence: 1 } as const
  const [one, both] = [[ended], [ended, began]].map(production =>
    dayOfLevel(sharpen(flat(last), 400, { ...nothing, production }, leads), 0.5, { elapsed: 400 }),
  )
  assert.equal(one, both)
})

test('left out one by one, seasons come within the 80% windows that the others give, and nearer than without news', () => {
  for (const [kind, worst] of [
    ['filming began', 120],
    ['filming wrapped', 100],
    ['date announced', 50],
    ['trailer out', 60],
  ] as const satisfies readonly (readonly [ProductionKind, number])[]) {
    const looks = leadTimes.flatMap(row => {
      const [lead] = leadDays([row], kind)
      if (lead === undefined) return []
      // Nor other seasons of the series, nor what came on the same day: that would be looking.
      const others = leadTimes.filter(({ series, premiere }) => series !== row.series && premiere !== row.premiere)
      const known = { ...nothing, production: [{ kind, day: 0, confidence: 1 }] }
      const curve = sharpen(flat(1095), 0, known, leadsBy(100_000, row.sort === 'stream' ? 'stream' : 'linear', others))
      const level = cameBy(curve, lead)
      return [{ isWithin: level >= 0.1 && level <= 0.9, miss: Math.abs(lead - dayOfLevel(curve, 0.5)), plain: Math.abs(lead - 1095 / 2) }]
    })
    const coverage = looks.filter(({ isWithin }) => isWithin).length / looks.length
    assert.ok(coverage >= 0.7 && coverage <= 0.9, `${kind}: ${coverage} of ${looks.length}`)
    const [miss, plain] = [median(looks.map(each => each.miss)), median(looks.map(each => each.plain))]
    assert.ok(miss < worst && miss < plain, `${kind}: ${miss}, without ${plain}`)
  }
})

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

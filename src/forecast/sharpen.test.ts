import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { heldShare } from './announced-held.ts'
import { announcedWindows } from './announced-windows.ts'
import { comesWithin, dayOfLevel, type Curve } from './curve.ts'
import { period } from './features.ts'
import { dayWhere, leadDistribution } from './lead-distribution.ts'
import { leadRows, leadTimes, type Milestone } from './lead-times.ts'
import { sharpen, type ComingKnown } from './sharpen.ts'

const horizon = period.days * period.count
const nothing: ComingKnown = { delivery: 'stream', renewed: 0, window: null, news: [] }
const milestones = ['filming began', 'filming wrapped', 'trailer out', 'date announced'] as const

/** Comes on any day of the first three years, or not at all. */
const even = Float64Array.from({ length: period.count + 1 }, (_, index) => Math.min(0.6, (index / 78) * 0.6))

const anyCurve: fc.Arbitrary<Curve> = fc
  .array(fc.double({ min: 0, max: 0.1, noNaN: true }), { minLength: period.count, maxLength: period.count })
  .map(hazards => {
    let waiting = 1
    return Float64Array.of(0, ...hazards.map(hazard => 1 - (waiting *= 1 - hazard)))
  })
const anyShare = fc.double({ min: 0, max: 1, noNaN: true })
const anyKnown: fc.Arbitrary<ComingKnown> = fc.record({
  delivery: fc.constantFrom('stream', 'linear'),
  renewed: anyShare,
  window: fc.option(
    fc
      .record({ earliest: fc.integer({ min: -400, max: 2500 }), width: fc.integer({ min: 0, max: 400 }), confidence: anyShare })
      .map(({ earliest, width, confidence }) => ({ earliest, latest: earliest + width, confidence })),
  ),
  news: fc.array(fc.record({ kind: fc.constantFrom(...milestones), day: fc.integer({ min: -800, max: 1900 }), confidence: anyShare }), {
    maxLength: 5,
  }),
})
const anyElapsed = fc.integer({ min: 0, max: horizon - 20 })

test('a curve stays a curve, whatever is known: it never falls, stays within 1, and what is over stays as it was', () => {
  fc.assert(
    fc.property(anyCurve, anyElapsed, anyKnown, (curve, elapsed, known) => {
      const bent = sharpen(curve, elapsed, known)
      for (let at = 1; at < bent.length; at++) assert.ok(bent[at]! >= bent[at - 1]! && bent[at]! <= 1 + 1e-9, `${at}: ${bent[at]}`)
      for (let at = 0; at <= Math.floor(elapsed / period.days); at++) assert.equal(bent[at], curve[at])
      assert.equal(comesWithin(bent, elapsed, elapsed), 0)
    }),
  )
})

test('what nobody is sure of at all changes nothing, nor does what is told later', () => {
  const unsure = (known: ComingKnown): ComingKnown => ({
    ...known,
    renewed: 0,
    window: known.window === null ? null : { ...known.window, confidence: 0 },
    news: known.news.map(each => ({ ...each, confidence: 0 })),
  })
  fc.assert(
    fc.property(anyCurve, anyElapsed, anyKnown, fc.integer({ min: 1, max: 500 }), (curve, elapsed, known, later) => {
      assert.equal(sharpen(curve, elapsed, unsure(known)), curve)
      const news = known.news.map(each => ({ ...each, day: elapsed + later }))
      assert.equal(sharpen(curve, elapsed, { ...nothing, news }), curve)
    }),
  )
})

test('the surer the news, the further from the plain curve: between them it is a mixture', () => {
  fc.assert(
    fc.property(anyCurve, fc.integer({ min: 0, max: 1500 }), anyShare, anyElapsed, (curve, elapsed, confidence, day) => {
      const by = (sure: number): number => {
        const news = [{ kind: 'filming wrapped', day: elapsed - 40, confidence: sure } as const]
        return comesWithin(sharpen(curve, elapsed, { ...nothing, news }), day, elapsed)
      }
      assert.ok(Math.abs(by(confidence) - (1 - confidence) * by(0) - confidence * by(1)) < 1e-9)
    }),
  )
})

test('a window that is sure holds as often as such windows have held, and what misses it comes later', () => {
  for (const [earliest, latest] of [
    [420, 433],
    [364, 727],
    [700, 700],
  ] as const) {
    const bent = sharpen(even, 100, { ...nothing, window: { earliest, latest, confidence: 1 } })
    const held = heldShare(latest - earliest + 1)
    const start = Math.floor(earliest / period.days) * period.days
    const end = Math.ceil((latest + 1) / period.days) * period.days
    assert.ok(comesWithin(bent, start, 100) < 1e-9, 'nothing before the window')
    const all = comesWithin(bent, horizon, 100)
    assert.ok(Math.abs(all - 0.97) < 1e-9)
    assert.ok(comesWithin(bent, end, 100) / all >= held - 1e-6)
  }
  assert.ok(heldShare(1) > heldShare(365) && heldShare(365) > heldShare(30) && heldShare(30) > 0.5)
})

test('a window that is over without the season says that it comes later', () => {
  const bent = sharpen(even, 500, { ...nothing, window: { earliest: 400, latest: 430, confidence: 1 } })
  assert.ok(comesWithin(bent, horizon, 500) > comesWithin(even, horizon, 500))
  assert.ok(dayOfLevel(bent, 0.5, { elapsed: 500 }) < dayOfLevel(even, 0.5, { elapsed: 500 }))
})

test('renewed seasons come, and news of their making brings them nearer, the later its stage the nearer', () => {
  const renewed = sharpen(even, 200, { ...nothing, renewed: 1 })
  assert.ok(Math.abs(comesWithin(renewed, horizon, 200) - 0.95) < 1e-9)
  const middles = milestones.map(kind =>
    dayOfLevel(sharpen(even, 200, { ...nothing, news: [{ kind, day: 200, confidence: 1 }] }), 0.5, { elapsed: 200 }),
  )
  // A trailer often comes with the date.
  assert.ok(middles[1]! < middles[0]! - 60 && middles[2]! < middles[1]! - 60 && Math.abs(middles[3]! - middles[2]!) < 14, middles.join())
  const both = ['filming began', 'trailer out'] as const
  const bent = sharpen(even, 500, { ...nothing, news: both.map((kind, at) => ({ kind, day: 100 + 350 * at, confidence: 1 })) })
  const late = sharpen(even, 500, { ...nothing, news: [{ kind: 'trailer out', day: 450, confidence: 1 }] })
  assert.deepEqual(bent, late, 'the later stage takes the place of the earlier')
})

test('long silence after the filming tells against the season', () => {
  const chance = (elapsed: number): number =>
    comesWithin(sharpen(even, elapsed, { ...nothing, news: [{ kind: 'filming wrapped', day: 100, confidence: 1 }] }), horizon, elapsed)
  assert.ok(chance(120) > 0.98)
  assert.ok(chance(1000) < 0.9)
})

test('each season of the table, left out with its series, comes within the 80% window of the others about as often as that says', () => {
  for (const [milestone, least, most] of [
    ['filming began', 0.7, 0.9],
    ['filming wrapped', 0.7, 0.9],
    ['trailer out', 0.7, 0.9],
    ['date announced', 0.7, 0.9],
  ] as const) {
    const { coverage, error, plain } = leftOut(milestone)
    assert.ok(coverage >= least && coverage <= most, `${milestone}: ${coverage}`)
    assert.ok(error < plain, `${milestone}: median error ${error}, without the news ${plain}`)
  }
})

/** Forecasts each season on the day of the news from all other series; without the news any day of the usual gap, 600 days, is as likely. */
function leftOut(milestone: Milestone): { readonly coverage: number; readonly error: number; readonly plain: number } {
  const all = leadTimes(milestone)
  const found = all.map(({ series, delivery, days }) => {
    const { dayOfShare } = leadDistribution(milestone, delivery, series)
    return {
      within: days >= dayOfShare(0.1) && days <= dayOfShare(0.9),
      error: Math.abs(days - dayOfShare(0.5)),
      plain: Math.abs(days - 300),
    }
  })
  const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
  return {
    coverage: found.filter(({ within }) => within).length / found.length,
    error: middle(found.map(({ error }) => error)),
    plain: middle(found.map(({ plain }) => plain)),
  }
}

test('the tables are sound: days that are, in their order, each with where it was read', () => {
  const day = /^20[12]\d-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?$/
  const keys = leadRows.map(([series, season]) => `${series} ${season}`)
  assert.equal(new Set(keys).size, keys.length)
  for (const [series, season, , , began, wrapped, trailer, announced, premiere, episodes, , sources] of leadRows) {
    const named = `${series} ${season}`
    for (const each of [began, wrapped, trailer, announced, premiere]) assert.ok(each === null || day.test(each), named)
    for (const each of [began, wrapped, trailer, announced]) assert.ok(each === null || each <= premiere, named)
    assert.ok(began === null || wrapped === null || began < wrapped, named)
    assert.ok(season > 1 && (episodes ?? 1) > 0 && sources.length > 0 && sources.every(each => /^https?:\/\/\S+$/.test(each)), named)
  }
  for (const [series, , earliest, latest, came, source] of announcedWindows)
    assert.ok(earliest <= latest && (came === null || day.test(came)) && source.startsWith('http'), series)
})

test('a smooth distribution grows from 0 to 1, and its days are where it says', () => {
  const { share, dayOfShare } = leadDistribution('filming wrapped', 'stream')
  fc.assert(
    fc.property(fc.integer({ min: -10, max: 3000 }), fc.integer({ min: 0, max: 500 }), anyShare, (days, more, level) => {
      assert.ok(share(days) <= share(days + more) + 1e-9 && share(days) >= 0 && share(days) <= 1 + 1e-9)
      if (level > 0.01 && level < 0.99) assert.ok(Math.abs(share(dayOfShare(level)) - level) < 0.01)
    }),
  )
  assert.equal(share(0), 0)
  assert.ok(dayWhere(share, 0.5) > 100)
})

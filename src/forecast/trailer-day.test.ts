import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { period } from './features.ts'
import { leadTimes } from './lead-times.ts'
import { trailerDay } from './trailer-day.ts'

const even = Float64Array.from({ length: period.count + 1 }, (_, index) => Math.min(0.6, (index / 78) * 0.6))

test('before an announced day trailers come in the last months, most of them in the last half-year', () => {
  const found = trailerDay({ day: 800 }, 300, 'stream')!
  assert.ok(found.middle > 700 && found.middle < 740, JSON.stringify(found))
  assert.ok(found.most[0] > 540 && found.most[0] < 640 && found.most[1] > 765 && found.most[1] < 785, JSON.stringify(found))
})

test('a trailer that is not out yet comes later, and before the premiere', () => {
  const days = fc.integer({ min: 0, max: 1700 })
  fc.assert(
    fc.property(days, days, fc.constantFrom('stream' as const, 'linear' as const), (day, elapsed, delivery) => {
      for (const found of [trailerDay({ day }, elapsed, delivery), trailerDay(even, elapsed, delivery)]) {
        if (found === null) continue
        const inOrder = [elapsed, found.most[0], found.half[0], found.middle, found.half[1], found.most[1]]
        for (let at = 1; at < inOrder.length; at++) assert.ok(inOrder[at]! >= inOrder[at - 1]!, inOrder.join())
      }
      const announced = trailerDay({ day }, elapsed, delivery)
      if (day <= elapsed || day >= elapsed + 30) assert.equal(announced === null, day <= elapsed)
      if (announced !== null) assert.ok(announced.most[1] <= day)
    }),
  )
})

test('from a curve the days are less sure than from an announced day', () => {
  const [loose, sure] = [trailerDay(even, 100, 'linear')!, trailerDay({ day: 596 }, 100, 'linear')!]
  assert.ok(loose.most[1] - loose.most[0] > 2 * (sure.most[1] - sure.most[0]))
  const over = Float64Array.from(even, (_, index) => (index === 0 ? 0 : 1))
  assert.equal(trailerDay(over, 100, 'stream'), null, 'it has come')
})

test('of the seasons of the table about half come within the half window, and eight in ten within the wide', () => {
  const all = leadTimes('trailer out').filter(({ days }) => days > 0)
  const within = (which: 'half' | 'most'): number =>
    all.filter(({ delivery, days }) => {
      const [from, to] = trailerDay({ day: 1000 }, 0, delivery)![which]
      return 1000 - days >= from && 1000 - days <= to
    }).length / all.length
  assert.ok(within('half') > 0.4 && within('half') < 0.6, String(within('half')))
  assert.ok(within('most') > 0.72 && within('most') < 0.9, String(within('most')))
})

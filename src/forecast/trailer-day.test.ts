import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { period } from './features.ts'
import { leadTimes } from './lead-times.ts'
import { leadDays, leadsBy } from './leads.ts'
import { trailerDay, trailerDayOf } from './trailer-day.ts'

const leads = leadsBy(100_000, null)

test('a trailer lies ahead, before the premiere, and the wider window holds the narrower', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 2, max: 300 }), (elapsed, ahead) => {
      const { middle, half, most } = trailerDayOf(elapsed + ahead, elapsed, leads)!
      const days = [elapsed + 1, most[0], half[0], middle, half[1], most[1], elapsed + ahead - 1]
      for (let at = 1; at < days.length; at++) assert.ok(days[at]! >= days[at - 1]!, days.join())
    }),
  )
})

test('of a curve that comes in one fortnight it is as if that were announced', () => {
  const curve = Float64Array.from({ length: period.count + 1 }, (_, at) => (at * period.days > 700 ? 0.9 : 0))
  const [from, at] = [trailerDay(curve, 400, leads)!, trailerDayOf(707, 400, leads)!]
  assert.ok(Math.abs(from.middle - at.middle) <= 7 && Math.abs(from.most[0] - at.most[0]) <= 7)
})

test('a premiere that is over has no trailer ahead, and where nothing is learnt nothing is said', () => {
  assert.equal(trailerDayOf(300, 300, leads), null)
  assert.equal(trailerDayOf(700, 300, leadsBy(0, null)), null)
})

test('left out one by one, trailers come within the windows that the others give', () => {
  const looks = leadTimes.flatMap(row => {
    const [lead] = leadDays([row], 'trailer out')
    if (lead === undefined) return []
    const others = leadTimes.filter(({ series, premiere }) => series !== row.series && premiere !== row.premiere)
    const { half, most } = trailerDayOf(1000, 0, leadsBy(100_000, row.sort === 'stream' ? 'stream' : 'linear', others))!
    const isWithin = ([from, to]: readonly [number, number]): boolean => 1000 - lead >= from && 1000 - lead <= to
    return [{ half: isWithin(half), most: isWithin(most) }]
  })
  const share = (window: 'half' | 'most'): number => looks.filter(each => each[window]).length / looks.length
  assert.ok(looks.length >= 20)
  assert.ok(share('most') >= 0.7 && share('most') <= 0.9, `${share('most')}`)
  assert.ok(share('half') >= 0.35 && share('half') <= 0.65, `${share('half')}`)
})

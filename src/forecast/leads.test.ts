import assert from 'node:assert/strict'
import test from 'node:test'
import { dayNumber, isDay, isPartialDay } from '../model/index.ts'
import { leadTimes } from './lead-times.ts'
import { leadDays, leadShares, leadsBy, productionKinds } from './leads.ts'

test('lead times are days in their order, each row with where it is from, no season twice, no first season', () => {
  assert.ok(leadTimes.length >= 40)
  for (const { series, season, began, wrapped, trailer, announced, premiere, sources } of leadTimes) {
    const row = `${series} ${season}`
    assert.ok(season > 1 && isDay(premiere), row)
    assert.ok(sources.length > 0 && sources.every(each => URL.canParse(each)), row)
    const days = [began, wrapped, trailer, announced].filter(day => day !== null)
    assert.ok(days.length > 0 && days.every(day => isPartialDay(day) && day < premiere), row)
    if (began !== null && wrapped !== null) assert.ok(began < wrapped, row)
  }
  assert.equal(new Set(leadTimes.map(({ series, season }) => `${series} ${season}`)).size, leadTimes.length)
})

test('shares of lead times sum to 1, have their middle where the cases have, and are the wider the fewer there are', () => {
  const many = Array.from({ length: 60 }, (_, at) => 100 + (at % 5) * 40)
  const [wide, narrow] = [many.slice(0, 5), many].map(days => {
    const shares = leadShares(days)
    assert.ok(Math.abs(shares.reduce((sum, each) => sum + each, 0) - 1) < 1e-9)
    const below = (day: number): number => shares.slice(0, day + 1).reduce((sum, each) => sum + each, 0)
    assert.ok(below(100) < 0.5 && below(240) > 0.5)
    return below(400) - below(60)
  })
  assert.ok(wide! < narrow!)
})

test('a past day knows no case that came later, and with too few cases nothing', () => {
  assert.deepEqual(leadsBy(dayNumber('2012-01-01'), 'stream').shares, {
    'filming began': null,
    'filming wrapped': null,
    'date announced': null,
    'trailer out': null,
  })
  const then = dayNumber('2021-12-31')
  const early = leadTimes.filter(({ premiere }) => premiere <= '2021-12-31')
  assert.deepEqual(leadsBy(then, 'stream').shares, leadsBy(100_000, 'stream', early).shares)
  for (const kind of productionKinds) assert.ok(leadDays(leadTimes, kind).length >= 25, kind)
})

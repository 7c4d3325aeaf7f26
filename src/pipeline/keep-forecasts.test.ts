import assert from 'node:assert/strict'
import test from 'node:test'
import { comesWithin, curveOf, forecastFrom, horizon, modelOn, type SeasonKnown } from '../forecast/index.ts'
import { addDays, dayNumber } from '../model/index.ts'
import { keptForecast, type MadeForecast } from './keep-forecasts.ts'

const premiere = '2024-01-15'
const known: SeasonKnown = {
  season: 2,
  premiere: dayNumber(premiere),
  middle: dayNumber(premiere),
  previousGap: 400,
  rating: 8.2,
  delivery: 'stream',
  isForeign: false,
  isPart: false,
  isGlobal: true,
  genres: ['crime'],
  isNumbered: true,
  minutes: 400,
}
const model = modelOn(dayNumber('2024-06-01'), 'stream')!

function made(elapsed: number, more: Partial<MadeForecast> = {}): MadeForecast {
  const last = { known, premiere, carrier: 'Netflix', isDeliveryKnown: true, episodes: null }
  return { series: 7, last, decided: null, forecast: forecastFrom(known, elapsed, { model }), ...more }
}

test('a forecast is kept with the chances of its own curve, as far as it looks', () => {
  const curve = curveOf(model, known)
  for (const [elapsed, days] of [
    [0, [90, 180, 365, 730]],
    [100, [90, 180, 365, 730]],
    [horizon - 730, [90, 180, 365, 730]],
    [horizon - 729, [90, 180, 365]],
    [horizon - 364, [90, 180]],
  ] as const) {
    const kept = keptForecast(made(elapsed), addDays(premiere, elapsed))!
    assert.deepEqual(
      kept.within.map(each => each.days),
      days,
    )
    for (const { days: within, chance } of kept.within)
      assert.ok(Math.abs(chance - comesWithin(curve, elapsed + within, elapsed)) < 1e-9, `${within} days after ${elapsed}`)
    assert.equal(kept.until, addDays(premiere, horizon))
    assert.equal(kept.season, 3)
    assert.ok(kept.most[0] <= kept.half[0] && kept.half[0] <= kept.middle && kept.middle <= kept.half[1] && kept.half[1] <= kept.most[1])
    assert.deepEqual(kept.known, known)
  }
})

test('what is decided otherwise is no forecast, and what is renewed is marked', () => {
  for (const [more, decided] of [
    [{ decided: 'renewed' }, 'renewed'],
    [{ decided: null }, null],
    [{ decided: 'cancelled' }, undefined],
    [{ decided: 'ended' }, undefined],
    [{ forecast: null }, undefined],
    [{ last: null, forecast: null }, undefined],
  ] as const)
    assert.equal(keptForecast(made(50, more), addDays(premiere, 50))?.decided, decided)
})

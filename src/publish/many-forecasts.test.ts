import assert from 'node:assert/strict'
import test from 'node:test'
import type { Forecast } from '../forecast/index.ts'
import { forecastLine, manyForecastsTerminal, standingOf, type OneOfMany } from './many-forecasts.ts'
import { sayNearest } from './say-forecast.ts'

const forecast = {
  chance: 0.7,
  level: 'safe bet',
  middle: 365,
  half: [300, 400],
  most: [200, 500],
  curve: [0, 0.1],
} as unknown as Forecast
const one: OneOfMany = {
  series: 12,
  title: 'Dark \u001b[31m',
  last: { known: { season: 1 }, premiere: '2024-01-01' } as NonNullable<OneOfMany['last']>,
  decided: null,
  forecast,
  outOfReach: null,
  base: { count: 10, came: 5 },
}

test('a line for programs has days for days, no curve, and nothing that steers a terminal', () => {
  const line = forecastLine(one, '2024-06-01')
  assert.match(line, /^\{[^\n\u2028]*\}\n$/)
  assert.ok(!line.includes('\u001b'))
  assert.deepEqual(JSON.parse(line), {
    id: 'hiatus:12',
    title: one.title,
    as_of: '2024-06-01',
    season: 2,
    premiere: '2024-01-01',
    decided: null,
    chance: 0.7,
    level: 'safe bet',
    middle: '2024-12-31',
    half: ['2024-10-27', '2025-02-04'],
    most: ['2024-07-19', '2025-05-15'],
  })
})

test('series are counted by what is decided, else by how likely another season is', () => {
  assert.equal(standingOf(one), 'safe bet')
  assert.equal(standingOf({ ...one, decided: 'cancelled' }), 'cancelled')
  assert.equal(standingOf({ ...one, forecast: null }), null)
  const text = manyForecastsTerminal(
    new Map([
      ['renewed', 1],
      ['safe bet', 1200],
    ]),
    '2024-06-01',
    1,
  )
  assert.match(
    text,
    /^1,201 series forecast as of 1 June 2024\n\n {6}1 {2}officially renewed\n {6}0 {2}a sure thing\n {2}1,200 {2}a safe bet\n/,
  )
  assert.match(text, /\n\n1 forecast is new on the record\.\n$/)
})

test('a past case is told with its year, its rating where it is known, and what became of it', () => {
  const dark = { title: 'Dark', season: 1, premiere: '2017-12-01', rating: 8.64, cameAfter: 567 }
  const nearest = [dark, { ...dark, rating: null, cameAfter: null }, { ...dark, cameAfter: 12 }]
  assert.deepEqual(sayNearest({ nearest }), [
    'Dark season 1 (2017, rated 8.6): came back after 19 months.',
    'Dark season 1 (2017): did not come back within three years.',
    'Dark season 1 (2017, rated 8.6): came back after 12 days.',
  ])
})

import assert from 'node:assert/strict'
import test from 'node:test'
import { SeededRandom } from '../../bench/corpus/random.ts'
import { comesWithin, curveOf, dayOfLevel } from '../../src/forecast/index.ts'
import { usual } from '../../src/forecast/seasons.fixture.ts'
import { fitHazard } from './fit.ts'
import { probabilityScores } from './scores.ts'
import type { PastSeason } from './seasons.ts'

const options = { halfLifeYears: 4, ridge: 3 }
const end = 6000

/** Made-up seasons: the better rated come back more often, about a year later. */
function made(count: number, seed: number): readonly PastSeason[] {
  const random = new SeededRandom(seed)
  return Array.from({ length: count }, (_, at) => {
    const rating = 6 + 3 * random.next()
    const start = random.int(0, 5000)
    const previousGap = random.chance(0.5) ? random.int(330, 400) : null
    const known = { ...usual, season: random.int(1, 4), premiere: start, middle: start, previousGap, rating }
    const comesBack = random.chance(0.25 + 0.2 * (rating - 6))
    const next = comesBack ? start + random.int(330, 400) : null
    return { series: `series ${at}`, known, start, next: next !== null && next <= end ? next : null, end, ratings: [rating], age: 0 }
  })
}

const seasons = made(3000, 1)
const today = 4000
const later = made(1500, 2).filter(({ start }) => start >= today && start < 5000)
const came = later.map(({ next, start }) => next !== null && next - start <= 730)
const base = later.map(() => came.filter(Boolean).length / came.length)

test('what is fitted forecasts later seasons: the better rated come back more often, about a year later', () => {
  const model = fitHazard(seasons, today, options)
  const curves = later.map(({ known }) => curveOf(model, known))
  const { skill, error } = probabilityScores(
    came,
    curves.map(curve => comesWithin(curve, 730)),
    base,
  )
  assert.ok(skill > 0.04, String(skill))
  assert.ok(error < 0.08, String(error))
  const middle = dayOfLevel(curves[0]!, 0.5, { horizon: 1000 })
  assert.ok(middle > 330 && middle < 400, String(middle))
})

test('nothing is learnt of what came later: with it taken away, the same comes out to the last digit', () => {
  const known = seasons
    .filter(({ start }) => start < today)
    .map(season => ({ ...season, next: season.next !== null && season.next < today ? season.next : null }))
  assert.deepEqual(fitHazard(seasons, today, options), fitHazard(known, today, options))
})

test('outcomes that are scrambled give no skill', () => {
  const random = new SeededRandom(9)
  const scramble = (of: readonly PastSeason[]): readonly PastSeason[] => {
    const gaps = random.shuffled(of.map(({ start, next }) => (next === null ? null : next - start)))
    return of.map((season, at) => ({ ...season, next: gaps[at] === null ? null : season.start + gaps[at]! }))
  }
  const model = fitHazard(scramble(seasons), today, options)
  const shuffled = scramble(later).map(({ next, start }) => next !== null && next - start <= 730)
  const { skill } = probabilityScores(
    shuffled,
    later.map(({ known }) => comesWithin(curveOf(model, known), 730)),
    base,
  )
  assert.ok(skill < 0.01, String(skill))
})

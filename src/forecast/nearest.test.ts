import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { likeDays } from './like.ts'
import { nearestCases, type Sought } from './nearest.ts'
import { anySeries, indexOf } from './season-index.fixture.ts'
import { anySeason, usual } from './seasons.fixture.ts'

type Series = Parameters<typeof indexOf>[0][number]

const many = fc.array(anySeries, { minLength: 40, maxLength: 80 })
/** A season that is sought for, in the index or in none. */
const anySought: fc.Arbitrary<Sought> = fc.record({
  series: fc.option(fc.constantFrom(10, 20, 30)),
  known: anySeason,
  elapsed: fc.integer({ min: 0, max: 1400 }),
})

/** A season of a channel, seen until 2027. */
function oneSeason(title: string, premiere: number, more: Partial<typeof usual> = {}, nextAfter: number | null = 365): Series {
  const season = (number: number, day: number) => ({
    known: { ...usual, ...more, season: number, premiere: day, middle: day, previousGap: null },
    ratings: [8, 8],
    isNextUnknown: false,
    isNextRough: false,
  })
  return {
    title,
    seenUntil: 21_000,
    carrier: 'CBS',
    seasons: [season(1, premiere), ...(nextAfter === null ? [] : [season(2, premiere + nextAfter)])],
  }
}

/** So many that nothing is like. */
const unlike = Array.from({ length: 40 }, (_, at) => oneSeason(`Other ${at}`, 14_000 + at, { isForeign: true, genres: ['war'] }))
const first = { ...usual, season: 1, previousGap: null, premiere: 18_500, genres: ['crime' as const] }

test('the nearest cases are the likest, with what became of them', () => {
  const index = indexOf([
    ...unlike,
    oneSeason('Came back', 17_000, { genres: ['crime'] }, 540),
    oneSeason('Did not', 16_900, { genres: ['crime', 'thriller'] }, null),
  ])
  const found = nearestCases(index, { series: null, known: first, elapsed: 100 })
  assert.deepEqual(
    found.slice(0, 2).map(({ title, season, cameAfter }) => [title, season, cameAfter]),
    [
      ['Came back', 1, 540],
      ['Did not', 1, null],
    ],
  )
  assert.equal(found.length, 5)
})

test('nothing is said where too few past seasons are known', () => {
  assert.deepEqual(nearestCases(indexOf(unlike.slice(0, 12)), { series: null, known: first, elapsed: 100 }), [])
})

test('a season is no case of which it is not known what became of it', () => {
  const [alike, together] = [
    oneSeason('Alike', 17_000, { genres: ['crime'] }, null),
    oneSeason('Together', 17_000, { genres: ['crime'] }, 0),
  ]
  const isNextUnknown = (is: boolean): Series => ({ ...alike, seasons: alike.seasons.map(season => ({ ...season, isNextUnknown: is })) })
  const named = (series: Series): boolean =>
    nearestCases(indexOf([...unlike, series]), { series: null, known: first, elapsed: 100 }).some(
      ({ title, season }) => title === series.title && season === 1,
    )
  assert.equal(named(isNextUnknown(false)), true)
  assert.equal(named(isNextUnknown(true)), false, 'the day of the next is not known')
  assert.equal(named(together), false, 'the next came on the same day')
  assert.equal(named({ ...alike, seenUntil: 18_000 }), false, 'the catalogue was read before three years had gone by')
  assert.equal(named({ ...alike, seenUntil: null }), false, 'the catalogue was never read to its end')
})

test('what came after the day of the forecast is not seen', () => {
  const index = indexOf([...unlike, oneSeason('Late', 17_000, { genres: ['crime'] }, 2_000)])
  const [then] = nearestCases(index, { series: null, known: first, elapsed: 100 })
  const [later] = nearestCases(index, { series: null, known: first, elapsed: 600 })
  assert.deepEqual([then?.title, then?.cameAfter, later?.title, later?.cameAfter], ['Late', null, 'Late', 2_000])
})

test('no case is of the series itself, later than the day, or of another delivery; each had waited as long and was seen for three years', () => {
  fc.assert(
    fc.property(many, anySought, (series, sought) => {
      const today = sought.known.premiere + sought.elapsed
      for (const each of nearestCases(indexOf(series), sought)) {
        assert.notEqual(each.series, sought.series)
        const { seasons, seenUntil } = series[each.series / 10 - 1]!
        const at = seasons.findIndex(({ known }) => known.season === each.season)
        assert.equal(seasons[at]!.known.delivery, sought.known.delivery)
        assert.ok(each.premiere + likeDays <= Math.min(today, seenUntil!))
        const next = seasons[at + 1]?.known.premiere ?? null
        assert.equal(each.cameAfter, next === null || next > today ? null : next - each.premiere)
        assert.ok(each.cameAfter === null || (each.cameAfter > sought.elapsed && each.premiere + each.cameAfter <= today))
      }
    }),
  )
})

test('the nearest come first, each series once, and none that is left out is nearer', () => {
  fc.assert(
    fc.property(many, anySought, (series, sought) => {
      const found = nearestCases(indexOf(series), sought)
      assert.equal(new Set(found.map(({ series: id }) => id)).size, found.length)
      for (const [at, { distance }] of found.entries()) {
        assert.ok(distance >= 0 && distance <= 1)
        assert.ok(at === 0 || distance >= found[at - 1]!.distance)
      }
      const others = series.filter((_, at) => !found.some(({ series: id }) => id === (at + 1) * 10) && sought.series !== (at + 1) * 10)
      for (const { distance } of nearestCases(indexOf(others), { ...sought, series: null }))
        assert.ok(found.length === 5 && distance >= found.at(-1)!.distance - 1e-9)
    }),
  )
})

test('whatever is added after the day of the forecast changes nothing', () => {
  fc.assert(
    fc.property(many, anySought, (series, sought) => {
      const today = sought.known.premiere + sought.elapsed
      const cut = series.map(each => ({
        ...each,
        seasons: each.seasons.filter(({ known }, at) => at === 0 || known.premiere <= today),
      }))
      const kept = cut.map(each => ({
        ...each,
        seasons: each.seasons.map(season => ({ ...season, isNextUnknown: false, isNextRough: false })),
      }))
      const all = series.map(each => ({
        ...each,
        seasons: each.seasons.map(season => ({ ...season, isNextUnknown: false, isNextRough: false })),
      }))
      assert.deepEqual(nearestCases(indexOf(kept), sought), nearestCases(indexOf(all), sought))
    }),
  )
})

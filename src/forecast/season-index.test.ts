import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { PackedError } from '../model/index.ts'
import { anySeries, indexOf, ratedFrom } from './season-index.fixture.ts'
import { lastRowBy, openSeasonIndex, seasonAt } from './season-index.ts'

test('an index gives each season back as it was put in, rated as was known on the day', () => {
  fc.assert(
    fc.property(fc.array(anySeries, { maxLength: 8 }), series => {
      const index = indexOf(series)
      const all = series.flatMap((each, at) => each.seasons.map(season => ({ ...each, ...season, id: (at + 1) * 10 })))
      assert.equal(index.seasonCount, all.length)
      for (const [row, { id, title, carrier, known, ratings }] of all.entries())
        for (const [day, rating] of [
          [ratedFrom[0] - 1, null],
          [ratedFrom[0], ratings[0]],
          [ratedFrom[1], ratings[1]],
        ] as const)
          assert.deepEqual(seasonAt(index, row, day), { series: id, title, carrier, known: { ...known, rating } })
    }),
  )
})

test('the last season by a day is the one with the highest number that has come out', () => {
  fc.assert(
    fc.property(anySeries, fc.integer({ min: 7_000, max: 30_000 }), (series, today) => {
      const index = indexOf([series])
      const row = lastRowBy(index, 0, today)
      const last = series.seasons.filter(({ known }) => known.premiere <= today).at(-1)
      assert.equal(row === null ? null : seasonAt(index, row, today).known.season, last?.known.season ?? null)
    }),
  )
})

test('bytes that hold no index of seasons are refused', () => {
  assert.throws(() => openSeasonIndex(new Uint8Array(64)), PackedError)
})

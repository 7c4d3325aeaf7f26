import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { IdSet } from './id-set.ts'
import { NameKeys } from './name-keys.ts'
import { SeasonCounts } from './season-counts.ts'

/** Numbers that crowd the edges of words and pages, and the largest there is. */
const number = fc.oneof(
  fc.nat(200),
  fc.integer({ min: 65_500, max: 65_600 }),
  fc.integer({ min: 9_999_990, max: 10_000_010 }),
  fc.integer({ min: 0xffff_fff0, max: 0xffff_ffff }),
)

test('a set of ids holds what was added, and knows how many are smaller', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), number, (added, asked) => {
      const set = new IdSet()
      for (const each of added) set.add(each)
      const like = new Set(added)
      assert.equal(set.size, like.size)
      for (const each of [...added, asked]) {
        assert.equal(set.has(each), like.has(each))
        assert.equal(set.rank(each), [...like].filter(other => other < each).length)
      }
    }),
  )
})

test('a set of ids can be added to after it was ranked', () => {
  const set = new IdSet()
  set.add(70_000)
  assert.equal(set.rank(70_000), 0)
  set.add(3)
  assert.equal(set.rank(70_000), 1)
})

test('episodes are counted as a map would count them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.nat(9999)), { maxLength: 8000 }), added => {
      const counts = new SeasonCounts()
      const like = new Map<string, number>()
      for (const [series, season] of added) {
        counts.add(series, season)
        like.set(`${series} ${season}`, (like.get(`${series} ${season}`) ?? 0) + 1)
      }
      const given = [...counts]
      assert.equal(given.length, like.size)
      for (const [series, season, episodes] of given) assert.equal(episodes, like.get(`${series} ${season}`))
    }),
    { numRuns: 20 },
  )
})

test('names are known again, by the series they belong to, however many there are', () => {
  const keys = new NameKeys()
  for (let series = 1; series <= 20_000; series++) keys.add(series, `Title ${series % 500}`)
  for (let series = 1; series <= 20_000; series++) {
    assert.ok(keys.has(series, `Title ${series % 500}`))
    assert.ok(!keys.has(series, `Title ${(series + 1) % 500}`))
    assert.ok(!keys.has(series + 20_000, `Title ${series % 500}`))
  }
})

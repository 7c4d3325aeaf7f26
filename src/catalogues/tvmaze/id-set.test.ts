import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { IdSet } from './id-set.ts'

test('a set that was written is the set that is read', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200_000), { maxLength: 300 }), ids => {
      const set = new IdSet()
      for (const id of [...ids, ...ids]) set.add(id)
      const read = IdSet.from(set.toText())
      assert.equal(read.size, ids.length)
      for (const id of ids) assert.ok(read.has(id))
      for (const other of [0, 1, 7, 8, 199_999].filter(id => !ids.includes(id))) assert.ok(!read.has(other))
      assert.equal(read.toText(), set.toText())
    }),
  )
})

test('all shows of TVmaze, half of them in any order, take no more than 16 kB', () => {
  const set = new IdSet()
  for (let id = 1; id <= 95_000; id++) if (Math.imul(id, 2_654_435_761) >>> 31 === 1) set.add(id)
  assert.ok(set.toText().length <= 16_384, String(set.toText().length))
})

for (const id of [-1, 1.5, Number.NaN, 10_000_001]) test(`${id} is no id`, () => assert.throws(() => new IdSet().add(id), RangeError))

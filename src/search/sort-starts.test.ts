import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { sortStarts } from './sort-starts.ts'

test('places are sorted by the text from there on, equal texts by place', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '가', '\u{1f436}'), maxLength: 6 }), { maxLength: 80 })
  fc.assert(
    fc.property(texts, texts => {
      const pool = Buffer.from(texts.map(text => `${text}\0`).join(''))
      const places = Uint32Array.from({ length: pool.length }, (_, at) => at)
      sortStarts(pool, places)
      const restOf = (place: number): Buffer => pool.subarray(place, pool.indexOf(0, place))
      const expected = [...places.keys()].sort((a, b) => Buffer.compare(restOf(a), restOf(b)) || a - b)
      assert.deepEqual([...places], expected)
    }),
  )
})

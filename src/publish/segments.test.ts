import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { segmentText } from './segments.ts'
import type { Layered } from './segments.ts'

const span = (start: number, end: number, layer = 0, links = true): Layered => ({ start, end, layer, links })

test('nested, adjacent and overlapping spans are cut where they change', () => {
  const segments = segmentText(20, [span(2, 12, 0), span(4, 8, 1), span(8, 16, 2, false)], [])
  assert.deepEqual(
    segments.map(({ start, end, layers, link, links }) => [start, end, layers, link, links]),
    [
      [0, 2, 0, -1, 0],
      [2, 4, 1, 0, 1],
      [4, 8, 3, 1, 2],
      [8, 12, 5, 0, 1],
      [12, 16, 4, -1, 0],
      [16, 20, 0, -1, 0],
    ],
  )
})

test('empty spans and what lies outside is left out', () => {
  assert.deepEqual(segmentText(0, [span(0, 4)], [2]), [])
  const segments = segmentText(4, [span(-3, 2), span(1, 1), span(3, 9), span(7, 9)], [0, 4, 9])
  assert.deepEqual(
    segments.map(({ start, end, link }) => [start, end, link]),
    [
      [0, 2, 0],
      [2, 3, -1],
      [3, 4, 2],
    ],
  )
})

const anySpan = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(7), fc.boolean())
  .map(([a, b, layer, links]) => span(Math.min(a, b), Math.max(a, b), layer, links))

test('segments cover the text once, and know what covers them as a plain count does', () => {
  fc.assert(
    fc.property(fc.array(anySpan), fc.array(fc.nat(50)), fc.nat(40), (spans, cuts, length) => {
      const segments = segmentText(length, spans, cuts)
      assert.equal(
        segments.map(({ end, start }) => end - start).reduce((sum, size) => sum + size, 0),
        length,
      )
      segments.forEach(({ start, end, layers, link, links, ended }, at) => {
        assert.ok(start < end && start === (segments[at - 1]?.end ?? 0))
        const over = spans.filter(one => one.start < Math.min(one.end, length) && one.start <= start && Math.min(one.end, length) >= end)
        assert.equal(
          layers,
          over.reduce((bits, one) => bits | (1 << one.layer), 0),
        )
        assert.equal(links, over.filter(one => one.links).length)
        assert.equal(link >= 0, links > 0)
        if (link >= 0) assert.ok(over.includes(spans[link]!))
        assert.deepEqual(
          ended.map(index => spans[index]).filter(one => !over.includes(one!)),
          [],
        )
      })
    }),
  )
})

test('as many segments are made as there are ends, however many spans lie in each other: square time would not end', () => {
  const count = 100_000
  const nested = Array.from({ length: count }, (_, index) => span(index, 2 * count - index, index % 8))
  assert.equal(segmentText(2 * count, nested, []).length, 2 * count - 1)
})

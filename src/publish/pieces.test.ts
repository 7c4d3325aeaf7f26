import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Block } from '../model/index.ts'
import { piecesOf } from './pieces.ts'

const block = (start: number, end: number, kind: Block['kind'] = 'paragraph'): Block => ({ kind, level: 0, heading: -1, start, end })

test('what stands between blocks is white space or stray lines', () => {
  const text = 'One two\n\nADVERTISEMENT \n More\n\nThree\n'
  const pieces = piecesOf({ text, blocks: [block(0, 7, 'title'), block(31, 36)] })
  assert.deepEqual(
    pieces.map(({ start, end, kind }) => [text.slice(start, end), kind]),
    [
      ['One two', 'title'],
      ['\n\n', 'gap'],
      ['ADVERTISEMENT', 'stray'],
      [' \n ', 'gap'],
      ['More', 'stray'],
      ['\n\n', 'gap'],
      ['Three', 'paragraph'],
      ['\n', 'gap'],
    ],
  )
})

test('pieces cover any text once, one of endless spaces too', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '😀', '\ud800') }), text => {
      const pieces = piecesOf({ text, blocks: [] })
      assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join(''), text)
      for (const { start, end } of pieces) assert.ok(start < end)
    }),
  )
  assert.equal(piecesOf({ text: `a${' '.repeat(100_000)}`.repeat(3), blocks: [] }).length, 2)
})

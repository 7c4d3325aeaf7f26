import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { columnsOf, harmless, styled, wrapBehind, wrapText } from './terminal-text.ts'

test('text is broken at spaces, and words that are too long inside', () => {
  assert.deepEqual(wrapText('one two three', 7), ['one two', 'three'])
  assert.deepEqual(wrapText('abcdefghij kl', 4), ['abcd', 'efgh', 'ij', 'kl'])
  assert.deepEqual(wrapText('', 4), [''])
  assert.deepEqual(wrapBehind('  ✗ ', 'one two three', 9), ['  ✗ one', '    two', '    three'])
})

test('wide letters count for two columns, marks for none', () => {
  assert.equal(columnsOf('지금 우리'), 9)
  assert.equal(columnsOf('e\u0301'), 1)
  assert.deepEqual(wrapText('지금우리', 4), ['지금', '우리'])
})

test('what would steer a terminal is taken out', () => {
  assert.equal(harmless('a\u001b]0;x\u0007b\u009bc\u202ed\te\nf'), 'a]0;xbcd e f')
  assert.equal(styled('x', 'dim', false), 'x')
  assert.equal(styled('x', 'dim', true), '\u001b[2mx\u001b[22m')
})

test('no line is wider than the terminal, and no letter is lost', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 12 })
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 2, max: 60 }), (words, width) => {
      const text = words.join(' ')
      const lines = wrapText(text, width)
      for (const line of lines) assert.ok(columnsOf(line) <= width || [...line].length === 1, `${line} in ${width}`)
      assert.equal(lines.join('').replaceAll(' ', ''), harmless(text).replaceAll(' ', ''))
    }),
  )
})

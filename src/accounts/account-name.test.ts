import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { accountName } from './account-name.ts'

for (const [given, name] of [
  ['Mina', 'Mina'],
  ['  Mina   Park ', 'Mina Park'],
  ['Mina\u00a0Park', 'Mina Park'],
  ['Mina\u3000Park', 'Mina Park'],
  ['Jose\u0301', 'José'],
  ['김민아', '김민아'],
  ['\u1100\u1161', '가'],
  ['فاطمة', 'فاطمة'],
  ['สมศรี', 'สมศรี'],
  ['Mina ☀️', 'Mina ☀️'],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['é'.repeat(80), 'é'.repeat(80)],
] as const)
  test(`"${given.slice(0, 20)}" is a name`, () => assert.equal(accountName(given), name))

for (const [what, given] of [
  ['nothing', ''],
  ['spaces', ' \u3000\u00a0 '],
  ['81 letters', 'x'.repeat(81)],
  ['81 letters with accents', 'e\u0301'.repeat(81)],
  ['a megabyte', 'e\u0301'.repeat(500_000)],
  ['a tower of accents', `Mina${'\u0316'.repeat(40)}`],
  ['a new line', 'Mina\nAdmin'],
  ['a NUL', 'Mina\0'],
  ['an escape', 'Mina\u001b[31m'],
  ['a C1 control', 'Mina\u009b'],
  ['a zero-width space', 'Mi\u200bna'],
  ['a zero-width joiner', 'Mi\u200dna'],
  ['a word joiner', 'Mi\u2060na'],
  ['a byte order mark', '\ufeffMina'],
  ['a soft hyphen', 'Mi\u00adna'],
  ['a mark of direction', 'Mina\u200f'],
  ['an override of direction', '\u202eaniM'],
  ['an isolate', '\u2066Mina'],
  ['a tag', 'Mina\u{e0041}'],
  ['a Hangul filler', '\u3164'],
  ['a Braille blank', '\u2800'],
  ['a combining grapheme joiner', 'Mi\u034fna'],
  ['a variation selector after a letter', 'Mina\ufe0f'],
  ['a line separator', 'Mina\u2028'],
  ['a lone half', 'Mina\ud800'],
  ['a private character', 'Mina\ue000'],
] as const)
  test(`${what} makes no name`, () => assert.equal(accountName(given), null))

test('what is a name stays one, and shows all that it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 90 }), given => {
      const name = accountName(given)
      if (name === null) return
      assert.equal(accountName(name), name)
      assert.doesNotMatch(name, /[\p{Cc}\p{Cf}]/u)
    }),
    { numRuns: 2000 },
  )
})

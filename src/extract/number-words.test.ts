import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { cardinalOf, ordinalOf } from './number-words.ts'

const cardinals: readonly (readonly [word: string, value: number | null])[] = [
  ['zero', 0],
  ['one', 1],
  ['twelve', 12],
  ['twenty', 20],
  ['twenty-four', 24],
  ['sixty', 60],
  ['10', 10],
  ['08', 8],
  ['8.7', 8.7],
  ['1,204,551', 1204551],
  ['third', null],
  ['3rd', null],
  ['s2', null],
  ['9-1-1', null],
  ['10-episode', null],
  ['5/20', null],
  ['8.', null],
  ['', null],
]

describe('cardinalOf', () => {
  for (const [word, value] of cardinals) test(`“${word}” is ${value}`, () => assert.equal(cardinalOf(word), value))
})

const ordinals: readonly (readonly [word: string, value: number | null])[] = [
  ['first', 1],
  ['twelfth', 12],
  ['twentieth', 20],
  ['twenty-first', 21],
  ['sophomore', 2],
  ['freshman', 1],
  ['inaugural', 1],
  ['1st', 1],
  ['22nd', 22],
  ['3rd', 3],
  ['100th', 100],
  ['three', null],
  ['3', null],
  ['th', null],
  ['3rdly', null],
  ['seconds', null],
  ['', null],
]

describe('ordinalOf', () => {
  for (const [word, value] of ordinals) test(`“${word}” is ${value}`, () => assert.equal(ordinalOf(word), value))
})

test('no word is a cardinal and an ordinal, and none breaks them', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 20 }), fc.stringMatching(/^[\d.,]{1,9}(?:st|nd|rd|th)?$/)), word => {
      const [cardinal, ordinal] = [cardinalOf(word), ordinalOf(word)]
      assert.ok(cardinal === null || ordinal === null)
      assert.ok(!Number.isNaN(cardinal) && !Number.isNaN(ordinal))
    }),
    { seed: 20160715, numRuns: 500 },
  )
})

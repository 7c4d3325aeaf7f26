import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearest } from './nearest.ts'

const cases: readonly (readonly [string, string | null])[] = [
  ['check', 'check'],
  ['chekc', 'check'],
  ['chck', 'check'],
  ['serv', 'serve'],
  ['explian', 'explain'],
  ['watch', null],
  ['x', null],
  ['', null],
]
for (const [word, name] of cases) {
  test(`${word} was meant as ${name}`, () => assert.equal(nearest(word, ['check', 'explain', 'serve']), name))
}

import assert from 'node:assert/strict'
import test from 'node:test'
import { speechIn } from './speech.ts'

const rows: readonly (readonly [text: string, isSpoken: boolean])[] = [
  ['He said that it |is out.', false],
  ['He said: “It |is out.”', true],
  ['He said: "It |is out."', true],
  ['“It is out,” he said, and it |is.', false],
  ['"It is out," he said, and it |is.', false],
  ['“It is out,” he said. “It |is.”', true],
  ['It is out.” He said that it |is.', false],
]

for (const [marked, isSpoken] of rows)
  test(`${marked} is ${isSpoken ? '' : 'not '}spoken`, () => {
    const at = marked.indexOf('|')
    const text = marked.replace('|', '')
    assert.equal(speechIn(text)(0, at), isSpoken)
    assert.equal(speechIn(`“ ${text}`)(2, at + 2), isSpoken)
  })

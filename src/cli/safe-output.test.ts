import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeOutput } from './safe-output.ts'

const cases: readonly (readonly [what: string, text: string, colour: boolean, written: string])[] = [
  ['a title of the terminal', 'a\u001b]0;owned\u0007b', true, 'a]0;ownedb'],
  ['a cleared screen', '\u001b[2J\u009b2Ja', true, '[2J2Ja'],
  ['turned writing', 'exe.\u202efdp\u2066x\u2069', false, 'exe.fdpx'],
  ['a line that is written over', 'a.txt is bad\rall is well\n', false, 'a.txt is bad all is well\n'],
  ['backspaces and NUL', 'a\b\b\0b\u007f', false, 'ab'],
  ['what sets off, in colour', '\u001b[31mred\u001b[39m', true, '\u001b[31mred\u001b[39m'],
  ['what hides text', 'a\u001b[8mb\u001b[5;7mc', true, 'a[8mb[5;7mc'],
  ['what sets off, without colour', '\u001b[31mred\u001b[39m', false, '[31mred[39m'],
  ['lines and tabs', 'a\tb\nc\r\nd\n', false, 'a\tb\nc\r\nd\n'],
  ['a progress line', '\rReading 3 articles   ', false, '\rReading 3 articles   '],
  ['a progress line that is cleared', `\r${' '.repeat(9)}\r`, false, `\r${' '.repeat(9)}\r`],
  ['other scripts', '오징어 게임 עברית 👩‍🚀', false, '오징어 게임 עברית 👩‍🚀'],
]
for (const [what, text, colour, written] of cases)
  test(`an output is steered by nothing that is written: ${what}`, () => {
    const got: string[] = []
    safeOutput({ write: each => void got.push(each), columns: null, colour }).write(text)
    assert.deepEqual(got, [written])
  })

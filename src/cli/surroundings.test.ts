import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { outputOn } from './surroundings.ts'

for (const [what, terminal, columns] of [
  ['a terminal has its width', { isTTY: true, columns: 120 }, 120],
  ['a terminal that says it has no width, as under "script" without a window, has 80 columns', { isTTY: true, columns: 0 }, 80],
  ['a terminal that does not know its width has 80 columns', { isTTY: true }, 80],
  ['a pipe has no columns', {}, null],
] as const)
  test(what, () => {
    const stream = Object.assign(new PassThrough(), { hasColors: () => false }, terminal) as unknown as NodeJS.WriteStream
    assert.equal(outputOn(stream).columns, columns)
  })

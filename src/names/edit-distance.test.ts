import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { editDistance } from './index.ts'

const distances: readonly (readonly [a: string, b: string, limit: number, distance: number])[] = [
  ['ozark', 'ozark', 2, 0],
  ['ozark', 'ozarks', 2, 1],
  ['severance', 'severence', 2, 1],
  ['succession', 'sucession', 2, 1],
  ['bear', 'beer', 2, 1],
  ['fargo', 'cargos', 2, 2],
  ['dark', 'elite', 2, 3],
  ['', 'you', 5, 3],
  ['', '', 0, 0],
  ['lost', 'lots', 3, 2],
  ['a', 'abcdef', 2, 3],
  ['ab', 'ba', 0, 1],
  ['kitten', 'sitting', 3, 3],
]

describe('editDistance', () => {
  for (const [a, b, limit, distance] of distances) {
    test(`“${a}” to “${b}” within ${limit}: ${distance}`, () => {
      assert.equal(editDistance(a, b, limit), distance)
      assert.equal(editDistance(b, a, limit), distance)
    })
  }

  test('is nought for equals alone, and never more than one past the limit', () => {
    const words = fc.stringMatching(/^[abc]{0,6}$/)
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        const distance = editDistance(a, b, 9)
        assert.equal(distance === 0, a === b)
        assert.ok(editDistance(a, c, 9) <= distance + editDistance(b, c, 9))
        for (const limit of [0, 1, 2, 3, 4]) assert.equal(editDistance(a, b, limit), Math.min(distance, limit + 1))
      }),
      { seed: 20210917, numRuns: 500 },
    )
  })

  test('looks at a band alone: the work for long texts grows with their length', () => {
    const [a, b] = ['ab'.repeat(50_000), 'ba'.repeat(50_000)]
    assert.equal(editDistance(a, b, 3), 2)
  })
})

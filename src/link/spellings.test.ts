import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { editDistance, spellingKey } from '../model/index.ts'

const same: readonly (readonly [what: string, a: string, b: string])[] = [
  ['a hyphen or a space', 'Lee Jung-jae', 'Lee Jung Jae'],
  ['a hyphen or none', 'Park Hae-soo', 'Park Haesoo'],
  ['two systems of romanisation', 'Choi Min-sik', 'Choe Minsik'],
  ['a family name in three spellings', 'Park Bo-gum', 'Bak Bogeom'],
  ['g and k', 'Gong Yoo', 'Kong Yoo'],
  ['u, oo and woo', 'Kim Soo-hyun', 'Kim Su-hyeon'],
  ['the given name first', 'Jung-jae Lee', 'Lee Jung-jae'],
  ['accents', 'Álvaro Morte', 'Alvaro Morte'],
  ['capitals', 'PEDRO PASCAL', 'Pedro Pascal'],
  ['an initial’s dot', 'Michael J. Fox', 'Michael J Fox'],
  ['a hyphen in an English name', 'Phoebe Waller-Bridge', 'Phoebe Waller Bridge'],
  ['white space', 'Rhea  Seehorn', 'Rhea Seehorn'],
]

const other: readonly (readonly [a: string, b: string])[] = [
  ['Lee Jung-jae', 'Lee Byung-hun'],
  ['Lee Jung-jae', 'Kim Jung-jae'],
  ['Matt Duffer', 'Ross Duffer'],
  ['Pedro Pascal', 'Pedro Alonso'],
  ['Kim Go-eun', 'Kim Da-mi'],
  ['Louis Hofmann', 'Lisa Vicari'],
  ['Ozark', 'Ozarks'],
  ['Jodie Comer', 'Jodie Whittaker'],
]

describe('spellingKey', () => {
  for (const [what, a, b] of same) test(`${what}: ${a} and ${b} are one`, () => assert.equal(spellingKey(a), spellingKey(b)))
  for (const [a, b] of other) test(`${a} and ${b} are two`, () => assert.notEqual(spellingKey(a), spellingKey(b)))

  test('no name breaks it, and capitals and spaces at its ends change nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 30 }), fc.stringMatching(/^[A-Za-z-]{1,9}( [A-Za-z-]{1,9}){0,3}$/)), name => {
        assert.equal(spellingKey(`  ${name} `), spellingKey(name))
        if (/^[\w -]*$/.test(name)) assert.equal(spellingKey(name.toUpperCase()), spellingKey(name))
      }),
      { seed: 20210917, numRuns: 500 },
    )
  })
})

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
        assert.equal(editDistance(a, b, 1), Math.min(distance, 2))
      }),
      { seed: 20210917, numRuns: 500 },
    )
  })
})

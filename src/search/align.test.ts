import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { Aligner, errorCost } from './align.ts'

const codes = (text: string): Int32Array => Int32Array.from(text, letter => letter.codePointAt(0)!)

/** The cost of a query as the beginning of a text and where it ends, or null. */
function align(query: string, text: string, limit = 3 * errorCost): [cost: number, beginning: string] | null {
  const aligner = new Aligner()
  return aligner.fits(codes(query), query.length, codes(text), 0, text.length, limit) ? [aligner.cost, text.slice(0, aligner.end)] : null
}

const aligned: readonly (readonly [query: string, text: string, cost: number, beginning: string])[] = [
  ['dark', 'dark', 0, 'dark'],
  ['dark', 'darkmatter', 0, 'dark'],
  ['drak', 'dark', 3, 'dark'],
  ['dork', 'dark', 4, 'dark'],
  ['dsrk', 'dark', 3, 'dark'],
  ['drk', 'dark', 4, 'dark'],
  ['daxrk', 'dark', 4, 'dark'],
  ['darrk', 'dark', 2, 'dark'],
  ['sherif', 'sheriff', 0, 'sherif'],
  ['sherifs', 'sheriffs', 2, 'sheriffs'],
  ['strangrethigns', 'strangerthings', 6, 'strangerthings'],
]

for (const [query, text, cost, beginning] of aligned)
  test(`${query} lies on ${text} at ${cost}`, () => assert.deepEqual(align(query, text), [cost, beginning]))

test('what costs more than the limit does not fit', () => {
  assert.equal(align('dxxk', 'dark', errorCost), null)
  assert.equal(align('darkmatter', 'dark'), null)
  assert.equal(align('abcd', ''), null)
})

test('the band leaves nothing out where no letter is doubled, and finds nothing cheaper anywhere', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 12 }), (query, text, limit) => {
      const [cost] = align(query, text, 100)!
      const found = align(query, text, limit)?.[0] ?? null
      if (!/(.)\1/.test(query) && !/(.)\1/.test(text)) assert.equal(found, cost <= limit ? cost : null)
      else if (found !== null) assert.ok(found >= cost && found <= limit)
    }),
    { numRuns: 3000 },
  )
})

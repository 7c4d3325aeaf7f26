import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isNearName, nameOf, type Name } from './names.ts'
import { nearNamesAmong } from './near-names.ts'

const given = fc.constantFrom('Anna', 'Ji-hun', 'Ji Hyun', 'Jihyun', 'Christopher', 'Cristofer')
const family = fc.array(fc.constantFrom('ba', 'be', 'nd', 'ra', 'o', 'son', 'k'), { minLength: 1, maxLength: 4 }).map(each => each.join(''))
const people = fc.uniqueArray(
  fc.tuple(given, family).map(each => each.join(' ')),
  { minLength: 150, maxLength: 250 },
)

test('near names are found as by comparing each with each', () => {
  fc.assert(
    fc.property(people, texts => {
      const names = texts.map(nameOf)
      const laterNear = nearNamesAmong(names)
      for (const [place, name] of names.entries())
        assert.deepEqual(
          laterNear(place),
          [...names.keys()].filter(later => later > place && isNearName(name, names[later]!)),
        )
    }),
    { numRuns: 20 },
  )
})

test('thousands of one given name are not compared each with each', () => {
  assert.ok(comparisons(2000) < 3 * comparisons(1000))
})

/** How often names are looked at to be compared. */
function comparisons(size: number): number {
  let looks = 0
  const names = Array.from({ length: size }, (_, i): Name => {
    const name = nameOf(`Anna ${[...String(i * 7919).padStart(8, '0')].map(figure => 'bcdfghjklm'[Number(figure)]!).join('a')}`)
    return {
      ...name,
      get initialBits() {
        looks++
        return name.initialBits
      },
    }
  })
  const laterNear = nearNamesAmong(names)
  for (const place of names.keys()) laterNear(place)
  return looks
}

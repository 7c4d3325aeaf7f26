import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { indexCharacters } from './alike-characters.ts'
import { maySameCharacter, nameOf, type Name } from './names.ts'

const words = fc.constantFrom('Ann', 'Bob', 'Cho', 'Mr.', 'Addams', 'Lord')
const characters = fc.uniqueArray(
  fc.array(words, { minLength: 1, maxLength: 4 }).map(each => [...new Set(each)].join(' ')),
  { maxLength: 30 },
)

test('characters that a name may be are found as by comparing it with each', () => {
  fc.assert(
    fc.property(characters, texts => {
      const names = texts.map(nameOf)
      const charactersLike = indexCharacters(names)
      for (const name of names)
        assert.deepEqual(
          charactersLike(name),
          names.filter(other => maySameCharacter(name, other)),
        )
    }),
  )
})

test('a family of thousands is not compared each with each', () => {
  assert.ok(wordsAsked(2000) < 2.5 * wordsAsked(1000))
})

/** How often names are asked for their words when each of a family is looked up. */
function wordsAsked(size: number): number {
  let asked = 0
  const names = Array.from({ length: size }, (_, i): Name => {
    const name = nameOf(`Child${i} Addams`)
    return {
      ...name,
      get words() {
        asked++
        return name.words
      },
    }
  })
  const charactersLike = indexCharacters(names)
  for (const name of names) assert.deepEqual(charactersLike(name), [name])
  return asked
}

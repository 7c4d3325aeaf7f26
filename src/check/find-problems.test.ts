import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compileSieve, Sifter } from '../model/index.ts'
import { soughtPatterns } from './find-problems.ts'

/** Words of the patterns themselves, and marks that stand between them. */
const words = [
  ...new Set(soughtPatterns.flatMap(({ source }) => source.replace(/\\[a-z]/g, ' ').match(/[a-z][a-z'-]+/g) ?? [])),
  ...', . ; : – - " ( ) \n ’ é 2 2024 a may 5 season 3'.split(/ /),
]
const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map(parts => parts.join(' '))

test('what the finders look for reaches over no end of a line, and a line without its words does not match', () => {
  const sifter = new Sifter(compileSieve(soughtPatterns))
  fc.assert(
    fc.property(text, plain => {
      for (const pattern of soughtPatterns)
        assert.deepEqual(
          matches(plain, pattern),
          plain.split('\n').flatMap(line => {
            return sifter.sift(line).mayMatch(pattern) ? matches(line, pattern) : []
          }),
        )
    }),
    { numRuns: 300 },
  )
})

function matches(plain: string, pattern: RegExp): string[] {
  return [...plain.matchAll(new RegExp(pattern, 'gu'))].map(match => match[0])
}

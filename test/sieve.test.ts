import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { compileExtractor } from '../src/extract/index.ts'
import { Sifter } from '../src/model/index.ts'
import { properties } from '../src/properties/index.ts'

const { sieve } = compileExtractor(properties)
const patterns = [...sieve.places.keys()]
const sifter = new Sifter(sieve)

/** Words of the patterns themselves, and what else stands in sentences as rules see them. */
const words = [
  ...new Set(patterns.flatMap(({ source }) => source.match(/[a-z][a-z'-]+|[A-Z]/g) ?? [])),
  ..."%T0 %P1 %P12 %C2 %K3 %O4 %S5 %D6 %N7 , . ; : – - “ ” ( ) 's ’ é 2024 a".split(' '),
].map(word => (/^[A-Z]$/.test(word) ? `%${word}3` : word))

describe('a sieve leaves out no pattern that matches', () => {
  test('in sentences made of the words of all patterns', () => {
    const sentence = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map(parts => parts.join(' '))
    fc.assert(
      fc.property(sentence, text => {
        const sifted = sifter.sift(text)
        for (const pattern of patterns) assert.ok(sifted.mayMatch(pattern) || text.search(pattern) < 0, `${text}: ${pattern.source}`)
      }),
      { numRuns: 150 },
    )
  })

  test('in what it matches itself, between other words', () => {
    const around = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map(parts => parts.join(' '))
    let matched = 0
    for (const pattern of patterns) {
      const own = fc.stringMatching(new RegExp(withoutAssertions(pattern.source)), { size: '-1' })
      fc.assert(
        fc.property(around, own, around, (before, middle, after) => {
          for (const text of [middle, `${before} ${middle} ${after}`, `${before} ${middle}`]) {
            if (text.search(pattern) < 0) continue
            matched++
            assert.ok(sifter.sift(text).mayMatch(pattern), `${text}: ${pattern.source}`)
          }
        }),
        { numRuns: 25 },
      )
    }
    assert.ok(matched > patterns.length * 25, `only ${matched} matches were tried`)
  })
})

/** A pattern that asks nothing of what is around: no lookaround, no edges of words, no ends of the text. */
function withoutAssertions(source: string): string {
  let plain = ''
  for (let at = 0; at < source.length; at++) {
    const rest = source.slice(at)
    if (/^\(\?<?[=!]/.test(rest)) at = closingBracket(source, at)
    else if (/^\\b/.test(rest)) at++
    else if (rest.startsWith('\\')) plain += source.slice(at, ++at + 1)
    else if (rest.startsWith('[')) {
      const set = /^\[(?:\\.|[^\]])*\]/.exec(rest)![0]
      plain += set
      at += set.length - 1
    } else if (!/^[\^$]/.test(rest)) plain += source[at]
  }
  // Nothing at all is no alternative that fast-check knows.
  return plain.replace(/(\(\?:|\||\()(?=[|)])/g, '$1(?: )?').replace(/^(?=\||$)|(?<=\|)$/g, '(?: )?')
}

function closingBracket(source: string, from: number): number {
  let depth = 0
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '[') at = source.indexOf(']', at + 1)
    else if (source[at] === '(') depth++
    else if (source[at] === ')' && --depth === 0) return at
  }
  return source.length
}

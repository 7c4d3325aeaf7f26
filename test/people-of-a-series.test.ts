import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { starterCatalogue } from '../src/catalogues/starter/index.ts'
import { linkText } from '../eval/linking/link-text.ts'
import { compileGazetteer } from '../src/link/index.ts'
import { comparePersonNames, readPerson } from '../src/names/index.ts'
import { tokenize } from '../src/read/index.ts'

/** The people of one Korean series under the spellings that articles about it have. */
const resolving: readonly (readonly [person: string, ...spellings: string[]])[] = [
  ['Park Ji-hu', 'Park Ji Hoo', 'Park Ji-hoo', 'Park Jihu', 'Ji-hu Park'],
  ['Yoon Chan-young', 'Yoon Chan Young', 'Yoon Chanyoung', 'Yun Chan-yeong'],
  ['Cho Yi-hyun', 'Cho Yihyun', 'Cho Yi Hyun', 'Jo Yi-hyun'],
  ['Lomon', 'Lomon', 'Park Solomon', 'Solomon Park'],
  ['Yoo In-soo', 'Yoo In-soo', 'Yoo Insoo', 'Yu In-su'],
  ['Chun Sung-il', 'Chun Sung-il', 'Cheon Seong-il'],
  ['Lee Jae-kyoo', 'Lee Jae Gyoo', 'Lee Jae-kyoo', 'Lee Jae-gyu'],
  ['Kim Nam-su', 'Kim Nam-Su', 'Kim Nam Soo'],
  ['Joo Dong-geun', 'Joo Dong-Geun', 'Ju Dong-keun'],
]

/** Names that are near one's of these, and how. */
const nearOnes: readonly (readonly [written: string, person: string, reason: RegExp])[] = [
  ['Choi Yi Hyun', 'Cho Yi-hyun', /“cho”.*“choi”/],
  ['Chun Sung-South il', 'Chun Sung-il', /“south” has slipped/],
  ['Joo Dong-Korean Geun', 'Joo Dong-geun', /“korean” has slipped/],
  ['Joo Dong-original Geun', 'Joo Dong-geun', /“original” has slipped/],
]

/** Names of nobody: neither is one of the series' people, and they are near each other. */
const nobodies = ['Ham Ji-Hyun', 'Ham Ji-hun']

describe('the people of All of Us Are Dead', () => {
  const catalogue = starterCatalogue()
  const known = catalogue.people.map(({ name, spellings }) => ({ name, forms: [name, ...spellings].map(form => readPerson(form)) }))
  const gazetteer = compileGazetteer(catalogue, tokenize)
  const sameAs = (written: string): string[] => {
    const read = readPerson(written)
    return known.flatMap(({ name, forms }) => (forms.some(form => comparePersonNames(read, form).verdict === 'same') ? [name] : []))
  }

  for (const [person, ...spellings] of resolving)
    for (const written of spellings)
      test(`${written} is ${person}, and nobody else of the catalogue`, () => {
        assert.deepEqual(sameAs(written), [person])
        const { mentions } = linkText(`The drama stars ${person}. It also stars ${written}.`, 'paragraph', '2022-07-01', gazetteer)
        const refs = mentions.filter(({ kind }) => kind === 'person').map(({ ref }) => ref)
        assert.equal(refs.length, 2)
        assert.equal(new Set(refs).size, 1)
      })

  for (const [written, person, reason] of nearOnes)
    test(`${written} is near ${person}, and said so`, () => {
      assert.deepEqual(sameAs(written), [])
      const { verdict, reason: found } = comparePersonNames(written, person)
      assert.equal(verdict, 'near')
      assert.match(found, reason)
    })

  test(`${nobodies.join(' and ')} are near each other and nobody of the catalogue`, () => {
    assert.equal(comparePersonNames(nobodies[0]!, nobodies[1]!).verdict, 'near')
    for (const name of nobodies) assert.deepEqual(sameAs(name), [])
  })
})

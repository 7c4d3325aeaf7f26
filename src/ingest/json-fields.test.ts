import assert from 'node:assert/strict'
import test from 'node:test'
import {
  countryIn,
  dayIn,
  fieldsIn,
  firstOfEach,
  idIn,
  idsIn,
  languageIn,
  listIn,
  minutesIn,
  nameIn,
  numberIn,
  wholeIn,
} from './json-fields.ts'

const cases: readonly (readonly [what: string, got: unknown, expected: unknown])[] = [
  ['an object', fieldsIn({ a: 1 }), { a: 1 }],
  ['no object', fieldsIn(null), {}],
  ['a list in the place of an object', fieldsIn([1]), {}],
  ['a list with gaps', listIn([{ a: 1 }, null, 'x', { b: 2 }]), [{ a: 1 }, { b: 2 }]],
  ['PHP writes an empty list for an object without fields', listIn({}), []],
  ['a name with white space to spare', nameIn(' The  Crown\u00a0'), 'The Crown'],
  ['an empty name', nameIn(''), null],
  ['a number for a name', nameIn(24), null],
  ['an id', idIn(17_861), '17861'],
  ['an id as a text', idIn('17861'), '17861'],
  ['no id', idIn(0), null],
  ['half an id', idIn(1.5), null],
  ['a day', dayIn('2022-01-28'), '2022-01-28'],
  ['an empty day', dayIn(''), null],
  ['a day of zeros', dayIn('0000-00-00'), null],
  ['a day that is none', dayIn('2023-02-30'), null],
  ['the year one', dayIn('0001-01-01'), null],
  ['a country', countryIn('KR'), 'KR'],
  ['a country that is no more', countryIn('XK'), null],
  ['a language', languageIn('ko'), 'ko'],
  ["TMDB's cn for Cantonese", languageIn('cn'), null],
  ['no minutes', minutesIn(0), null],
  ['minutes', minutesIn(53), 53],
  ['a number with a fraction', wholeIn(2.5, 0, 10), null],
  ['a number too large', numberIn(11, 0, 10), null],
  ['NaN', numberIn(Number.NaN, 0, 10), null],
  [
    'ids, each in the form of its site',
    idsIn({ imdb: ' tt5753856', tvdb: 334_824, tvrage: null, wikidata: 'Q20830858' }),
    { imdb: 'tt5753856', tvdb: '334824', wikidata: 'Q20830858' },
  ],
  ['ids that are none', idsIn({ imdb: '', tvdb: 0, wikidata: 'P31' }), {}],
  [
    'what stands twice',
    firstOfEach(
      [
        ['a', 1],
        ['b', 2],
        ['a', 3],
      ] as const,
      ([key]) => [key],
    ),
    [
      ['a', 1],
      ['b', 2],
    ],
  ],
]
for (const [what, got, expected] of cases) test(what, () => assert.deepEqual(got, expected))

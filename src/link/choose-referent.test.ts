import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { SeriesEntry } from '../model/index.ts'
import { chooseReferent, meanScores, type ReferentContext } from './choose-referent.ts'
import type { Referent } from './referent.ts'
import type { ReferentCues } from './referent-cues.ts'

const plain: SeriesEntry = {
  id: 'tide',
  title: 'Tide',
  aliases: [],
  year: 2004,
  country: 'GB',
  language: 'en',
  kind: 'drama',
  platforms: ['Channel 4'],
  makers: [{ person: 'Ann Marsh', role: 'creator' }],
  seasons: [],
  status: 'ended',
  cast: [{ person: 'Tom Reed', character: 'Jack Flood' }],
  ids: {},
}
const british = { ...plain, seasons: [{ number: 1, premiere: '2004-01-13', episodes: 6 }] }
const american: SeriesEntry = {
  ...plain,
  id: 'tide-us',
  year: 2011,
  country: 'US',
  platforms: ['Showtime'],
  makers: [{ person: 'Ann Marsh', role: 'creator' }],
  basedOn: { work: 'Tide', author: 'Ann Marsh', kind: 'series' },
  seasons: [2011, 2012, 2013].map((year, i) => ({ number: i + 1, premiere: `${year}-01-09`, episodes: 12 })),
  cast: [{ person: 'Bill Macon', character: 'Frank Flood' }],
}
const korean: SeriesEntry = { ...plain, id: 'tide-kr', year: 2030, country: 'KR', platforms: ['tvN'], makers: [], cast: [], seasons: [] }

const referents = (...entries: readonly SeriesEntry[]): Referent[] =>
  entries.map((entry, number) => ({ number, entry, popularity: 0, fame: 'famous' }))
const noCues: ReferentCues = { years: [], countries: [], version: null, season: null, looseYears: [], looseCountries: [] }
const names = (pairs: readonly string[] = [], channels: readonly string[] = []) => ({ pairs: new Set(pairs), channels: new Set(channels) })
/** The words around a mention, and the cues to all mentions. */
type Given = Omit<ReferentContext, 'everywhere'> & { readonly everywhere: readonly ReferentCues[] }
const context = (cues: Partial<ReferentCues> = {}, more: Partial<Given> = {}): Given => {
  const here = { ...noCues, ...cues }
  return { published: null, here, everywhere: [here], sentence: names(), text: names(), ...more }
}
const choice = (all: readonly Referent[], given: Given) => chooseReferent(all, { ...given, everywhere: meanScores(all, given.everywhere) })
const meant = (all: readonly SeriesEntry[], given: Given): string | null => choice(referents(...all), given).referent?.entry.id ?? null

const both = [american, british]
const rows: readonly (readonly [what: string, all: readonly SeriesEntry[], given: Given, id: string | null])[] = [
  ['the best known where nothing tells', both, context(), 'tide-us'],
  ['that of the year beside it', both, context({ years: [2004] }), 'tide'],
  ['that of a year one off', both, context({ years: [2005] }), 'tide'],
  ['none of a year that is nobody’s', both, context({ years: [1987] }), null],
  ['that of a year of a later season', [american], context({ years: [2013] }), 'tide-us'],
  ['that of the country beside it', both, context({ countries: ['GB'] }), 'tide'],
  ['none of a country that is nobody’s', both, context({ countries: ['AU'] }), null],
  ['the first of its name for the original', both, context({ version: 'original' }), 'tide'],
  ['a later one for the remake', [british, american], context({ version: 'remake' }), 'tide-us'],
  ['that of a channel', both, context({}, { sentence: names([], ['channel 4']), text: names([], ['channel 4']) }), 'tide'],
  ['that of an actor', both, context({}, { text: names(['tom reed']) }), 'tide'],
  ['that of a character', both, context({}, { text: names(['jack flood']) }), 'tide'],
  ['the original for its author', both, context({}, { text: names(['ann marsh']) }), 'tide'],
  ['that which has the season', [british, american], context({ season: 3 }), 'tide-us'],
  ['that which ran on the day', [british, american], context({}, { published: '2012-03-01' }), 'tide-us'],
  ['that which had begun', [korean, british], context({}, { published: '2012-03-01' }), 'tide'],
  ['none that begins many years later', [korean], context({}, { published: '2012-03-01' }), null],
  ['one that is announced', [korean], context({}, { published: '2027-03-01' }), 'tide-kr'],
  [
    'a series of unknown year and country',
    [{ ...plain, year: null, country: null }],
    context({ years: [1987], countries: ['AU'] }),
    'tide',
  ],
  ['one whose season the catalogue doesn’t have yet', [american], context({ season: 9 }), 'tide-us'],
]

describe('a title that several series bear means', () => {
  for (const [what, all, given, id] of rows) test(what, () => assert.equal(meant(all, given), id))

  test('what the other mentions say, where this one says nothing', () => {
    const british2004 = { ...noCues, years: [2004] }
    assert.equal(meant(both, context({}, { everywhere: [noCues, british2004] })), 'tide')
    assert.equal(meant(both, context({ countries: ['US'] }, { everywhere: [{ ...noCues, countries: ['US'] }, british2004] })), 'tide-us')
  })
})

test('confidence is a share, larger where more speaks for the choice, and the order of namesakes doesn’t matter where cues tell', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2030 }), fc.constantFrom('GB', 'US', 'KR'), (year, country) => {
      const { confidence } = choice(referents(american, british, korean), context({ years: [year], countries: [country] }))
      assert.ok(confidence > 0 && confidence <= 1)
    }),
  )
  const confidence = (given: Given): number => choice(referents(...both), given).confidence
  assert.ok(confidence(context({ years: [2011] })) > confidence(context()))
  assert.equal(meant([british, american], context({ countries: ['US'] })), meant(both, context({ countries: ['US'] })))
})

test('no series, no choice', () => assert.deepEqual(choice([], context()), { referent: null, confidence: 1 }))

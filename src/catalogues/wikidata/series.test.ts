import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { rowFaults, type CatalogueRow } from '../../model/index.ts'
import { described, personRows } from './described.ts'
import { empty, entity, harbour, item, monolingual, others, quantity, statement, text, time, wait, type Json } from './entities.fixture.ts'
import { dayOfTime, outermost } from './entity.ts'
import { tongueOf } from './languages.ts'
import { isSeries, seriesFacts } from './series-facts.ts'
import { seriesRows } from './series-rows.ts'

const known = new Map(others.map(each => [String(each['id']), described(each)]))
const lookup = {
  described: (id: string) => known.get(id),
  person: (id: string) => (/^Q500/.test(id) ? (known.get(id)?.name ?? null) : null),
}
const rowsOf = (entity: Json): CatalogueRow[] => seriesRows(seriesFacts(entity), lookup)
const brief = (rows: readonly CatalogueRow[]): string[] =>
  rows.map(row =>
    Object.values(row)
      .map(value => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
      .join(' '),
  )

describe('an entity that is a series', () => {
  const [series, ...parts] = rowsOf(wait)
  test('gives the series with its ids, its earliest most precise day and the codes of its country and language', () =>
    assert.deepEqual(series, {
      kind: 'series',
      id: 'Q1001',
      title: 'The Long Wait',
      original: '긴 기다림',
      sort: null,
      premiered: '2021-03-04',
      ended: null,
      country: 'KR',
      language: 'ko',
      genres: ['mystery television series'],
      status: null,
      runtime: 61,
      popularity: 12,
      url: 'https://www.wikidata.org/wiki/Q1001',
      ids: { wikidata: 'Q1001', imdb: 'tt1234567', tmdb: '71234', tvdb: '222', tvmaze: '4242', trakt: 'the-long-wait' },
    }))
  test('gives its names in all languages, but for the title itself', () =>
    assert.deepEqual(brief(parts.filter(({ kind }) => kind === 'alias')), [
      'alias Q1001 Das lange Warten de null',
      'alias Q1001 漫長的等待 zh null',
      'alias Q1001 TLW en null',
      'alias Q1001 A Longa Espera pt BR',
    ]))
  test('gives its seasons, from its own statements and from theirs', () =>
    assert.deepEqual(brief(parts.filter(({ kind }) => kind === 'season')), [
      'season Q1001 1 null 2021-03-04 2021-04-22 8',
      'season Q1001 2 null 2022 null 10',
      'season Q1001 3 null null null null',
    ]))
  test('gives its people, without those of deprecated statements and unknown ones', () =>
    assert.deepEqual(brief(parts.filter(({ kind }) => kind === 'credit')), [
      'credit Q1001 Q5001 cast Eun null 0',
      'credit Q1001 Q5002 cast The Neighbour null null',
      'credit Q1001 Q5003 creator null null null',
      'credit Q1001 Q5003 director null null null',
      'credit Q1001 Q5004 company null null null',
    ]))
  test('gives the work that it is based on, with its authors and the finest form', () =>
    assert.deepEqual(brief(parts.filter(({ kind }) => kind === 'work')), ['work Q1001 The Wait Bo Park and Cho Dan novel']))
  test('gives its channel, and others that carry it', () =>
    assert.deepEqual(brief(parts.filter(({ kind }) => kind === 'platform')), [
      'platform Q1001 tvN null network',
      'platform Q1001 Netflix null null',
    ]))
})

test('a series is known by its class, or by an id that only series have', () => {
  assert.ok(isSeries(wait))
  assert.ok(isSeries(harbour))
  for (const other of others) assert.ok(!isSeries(other), String(other['id']))
  assert.ok(!isSeries(entity('Q1', {}, [statement(item('P31', 'Q5398426'), [], 'deprecated')])))
})

test('what is not known stays null, and a decade is no year', () => {
  assert.deepEqual(brief(rowsOf(harbour)), [
    'series Q1002 Hafen null null 1990 null null null [] null null 0 https://www.wikidata.org/wiki/Q1002 {"wikidata":"Q1002","tmdb":"71235"}',
    'credit Q1002 Q5001 cast null null null',
  ])
})

test('a person has spellings in all languages', () => {
  assert.deepEqual(brief(personRows(others.find(({ id }) => id === 'Q5001')!)), [
    'person Q5001 Cho Dan 1995-07-01 null {"wikidata":"Q5001","imdb":"nm1234567","tmdb":"99"}',
    'spelling Q5001 조단',
    'spelling Q5001 Dan Cho',
    'spelling Q5001 Jo Dan',
  ])
  assert.deepEqual(brief(personRows(others.find(({ id }) => id === 'Q5002')!)), ['person Q5002 이안 null null {"wikidata":"Q5002"}'])
})

const titles: readonly (readonly [
  what: string,
  labels: Readonly<Record<string, string>>,
  claims: readonly Json[],
  title: string | undefined,
  original: string | null,
])[] = [
  ['English first', { de: 'Dunkel', en: 'Dark' }, [], 'Dark', null],
  ['then the name for all languages', { de: 'Dunkel', mul: 'Dark' }, [], 'Dark', null],
  ['then any', { ko: '다크', de: 'Dunkel' }, [], 'Dunkel', null],
  ['none at all', {}, [], undefined, null],
  ['the stated title is the original', { en: 'The Wave' }, [statement(monolingual('P1476', 'Die Welle', 'de'))], 'The Wave', 'Die Welle'],
  [
    'of several, the one in its language',
    { en: 'Wait' },
    [statement(monolingual('P1476', 'Wait', 'en')), statement(monolingual('P1476', '기다림', 'ko')), statement(item('P364', 'Q3002'))],
    'Wait',
    '기다림',
  ],
  ['the label in its language', { en: 'Wait', ko: '기다림' }, [statement(item('P364', 'Q3002'))], 'Wait', '기다림'],
  ['no original of its own', { en: 'Wait', ko: 'Wait' }, [statement(item('P364', 'Q3002'))], 'Wait', null],
]
for (const [what, labels, claims, title, original] of titles) {
  test(`the title: ${what}`, () => {
    const [row] = rowsOf(entity('Q1', labels, claims))
    assert.equal(row?.kind === 'series' ? row.title : undefined, title)
    assert.equal(row?.kind === 'series' ? row.original : null, original)
  })
}

const days: readonly (readonly [time: string, precision: number, day: string | null])[] = [
  ['+2021-03-04', 11, '2021-03-04'],
  ['+2021-03-04', 14, '2021-03-04'],
  ['+2027-06-00', 10, '2027-06'],
  ['+2027-06-01', 10, '2027-06'],
  ['+2027-00-00', 9, '2027'],
  ['+2027-01-01', 9, '2027'],
  ['+2020-00-00', 8, null],
  ['+2020-01-01', 7, null],
  ['+2021-00-00', 11, '2021'],
  ['+2021-02-30', 11, '2021-02'],
  ['-0044-03-15', 11, null],
  ['+0001-01-01', 11, null],
  ['+12021-01-01', 11, null],
  ['2021-03-04', 11, null],
]
for (const [value, precision, day] of days) {
  test(`${value} with precision ${precision} is ${day}`, () =>
    assert.equal(dayOfTime((time('P580', value, precision)['datavalue'] as Json)['value']), day))
}
test('of a day of the Julian calendar, the year is kept', () =>
  assert.equal(dayOfTime((time('P569', '+1900-02-29', 11, 'Q1985786')['datavalue'] as Json)['value']), '1900'))

test('the earliest and the latest day, and of those that may be one, the more precise', () => {
  assert.equal(outermost(['2021', '2021-03-04', '2021-03', null], 'earliest'), '2021-03-04')
  assert.equal(outermost(['2022', '2021-03'], 'earliest'), '2021-03')
  assert.equal(outermost(['2022', '2021-03'], 'latest'), '2022')
  assert.equal(outermost([null], 'latest'), null)
})

const tongues: readonly (readonly [code: string, language: string | null, region: string | null])[] = [
  ['en', 'en', null],
  ['pt-br', 'pt', 'BR'],
  ['zh-hant', 'zh', null],
  ['zh-tw', 'zh', 'TW'],
  ['sr-ec', 'sr', null],
  ['be-tarask', 'be', null],
  ['mul', null, null],
  ['gsw', null, null],
  ['simple', null, null],
  ['nl-informal', 'nl', null],
]
for (const [code, language, region] of tongues) test(`names in ${code}`, () => assert.deepEqual(tongueOf(code), { language, region }))

test('statements of the best rank count alone', () => {
  const [row] = rowsOf(
    entity('Q1', { en: 'A' }, [
      statement(time('P580', '+2001-00-00', 9)),
      statement(time('P580', '+2005-00-00', 9), [], 'preferred'),
      statement(time('P580', '+1999-00-00', 9), [], 'deprecated'),
      statement(empty('P577', 'somevalue'), [], 'preferred'),
    ]),
  )
  assert.equal(row?.kind === 'series' && row.premiered, '2005')
})

test('counts and lengths that are none are left out', () => {
  const claims = [
    quantity('P2437', '+3', 'Q7727'),
    quantity('P2437', '-1'),
    quantity('P2437', '+2.5'),
    quantity('P2047', '+3600', 'Q11574'),
    quantity('P2047', '+45'),
  ]
  const rows = rowsOf(
    entity(
      'Q1',
      { en: 'A' },
      claims.map(claim => statement(claim)),
    ),
  )
  assert.equal(rows.length, 1)
  assert.equal(rows[0]?.kind === 'series' && rows[0].runtime, null)
})

test('an entity of any form gives sound rows, or none', () => {
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(wait)))
  fc.assert(
    fc.property(fc.record({ labels: anything, aliases: anything, claims: anything, sitelinks: anything }, { requiredKeys: [] }), parts => {
      const broken = { ...wait, ...parts } as Json
      isSeries(broken)
      for (const row of [...rowsOf(broken), ...personRows(broken)]) assert.deepEqual(rowFaults(row), [])
    }),
  )
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(wait['claims'] as Json)), (value, property) => {
      const broken = {
        ...wait,
        claims: { ...(wait['claims'] as Json), [property]: [{ mainsnak: { snaktype: 'value', datavalue: { value } }, rank: 'normal' }] },
      }
      for (const row of rowsOf(broken)) assert.deepEqual(rowFaults(row), [])
      described(broken)
    }),
  )
})

test('a text in place of a number is no id', () => {
  const [row] = rowsOf(
    entity('Q1', { en: 'A' }, [
      statement(text('P4983', 'movie/5')),
      statement(text('P345', 'nm0000001')),
      statement(text('P8013', 'movies/x')),
    ]),
  )
  assert.deepEqual(row?.kind === 'series' && row.ids, { wikidata: 'Q1' })
})

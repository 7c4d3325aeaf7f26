/** Entities of our own making, in the true form of Wikidata's JSON (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html). */
export type Json = Readonly<Record<string, unknown>>

type Snak = Json & { readonly property?: string }

const snak = (property: string, type: string, value: unknown, datatype: string): Snak => ({
  snaktype: 'value',
  property,
  datavalue: { value, type },
  datatype,
})

/** A snak that names an item. */
export const item = (property: string, id: string): Snak =>
  snak(property, 'wikibase-entityid', { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id }, 'wikibase-item')
/** A snak that holds an id or another text. */
export const text = (property: string, value: string): Snak => snak(property, 'string', value, 'external-id')
/** A snak of a day, a month, a year or less, by its precision. */
export const time = (property: string, value: string, precision: number, calendar = 'Q1985727'): Snak =>
  snak(
    property,
    'time',
    {
      time: `${value}T00:00:00Z`,
      timezone: 0,
      before: 0,
      after: 0,
      precision,
      calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
    },
    'time',
  )
/** A snak of a number, with the item of its unit or without one. */
export const quantity = (property: string, amount: string, unit: string | null = null): Snak =>
  snak(property, 'quantity', { amount, unit: unit === null ? '1' : `http://www.wikidata.org/entity/${unit}` }, 'quantity')
/** A snak of a text in a language. */
export const monolingual = (property: string, value: string, language: string): Snak =>
  snak(property, 'monolingualtext', { text: value, language }, 'monolingualtext')
/** A snak that says that there is a value that nobody knows, or that there is none. */
export const empty = (property: string, snaktype: 'somevalue' | 'novalue'): Snak => ({ snaktype, property, datatype: 'time' })

/** A statement of a snak, with its qualifiers and its rank. */
export const statement = (mainsnak: Snak, qualifiers: readonly Snak[] = [], rank = 'normal'): Json => ({
  mainsnak,
  type: 'statement',
  ...(qualifiers.length === 0
    ? {}
    : { qualifiers: Object.groupBy(qualifiers, each => String(each.property)), 'qualifiers-order': qualifiers.map(each => each.property) }),
  id: `Q0$${String(mainsnak.property)}`,
  rank,
})

type Names = Readonly<Record<string, string>>
type Lists = Readonly<Record<string, readonly string[]>>

/** An entity. What is empty comes as an empty list, as PHP writes it. */
export function entity(
  id: string,
  labels: Names,
  claims: readonly Json[],
  more: { readonly aliases?: Lists; readonly sitelinks?: number } = {},
): Json {
  const terms = Object.entries(labels).map(([language, value]) => [language, { language, value }])
  const aliases = Object.entries(more.aliases ?? {}).map(([language, values]) => [language, values.map(value => ({ language, value }))])
  const grouped = Object.groupBy(claims, each => String((each['mainsnak'] as Snak).property))
  const sites = Array.from({ length: more.sitelinks ?? 0 }, (_, index) => [
    `w${index}wiki`,
    { site: `w${index}wiki`, title: id, badges: [] },
  ])
  const orEmpty = (entries: unknown[][]): unknown => (entries.length === 0 ? [] : Object.fromEntries(entries))
  return {
    type: 'item',
    id,
    labels: orEmpty(terms),
    descriptions: [],
    aliases: orEmpty(aliases),
    claims: orEmpty(Object.entries(grouped)),
    sitelinks: orEmpty(sites),
    lastrevid: 1,
    modified: '2024-05-16T12:00:00Z',
  }
}

const say = (mainsnak: Snak, ...qualifiers: readonly Snak[]): Json => statement(mainsnak, qualifiers)

/** A series with all that a reader takes from one. */
export const wait: Json = entity(
  'Q1001',
  { en: 'The Long Wait', ko: '긴 기다림', de: 'Das lange Warten', fr: 'The Long Wait', 'zh-hant': '漫長的等待', mul: 'The Long Wait' },
  [
    say(item('P31', 'Q5398426')),
    say(monolingual('P1476', '긴 기다림', 'ko')),
    say(item('P136', 'Q2001')),
    say(item('P495', 'Q3001')),
    say(item('P364', 'Q3002')),
    say(item('P449', 'Q4001')),
    say(item('P750', 'Q4002')),
    say(item('P750', 'Q4001')),
    say(time('P577', '+2021-04-01', 11)),
    say(time('P580', '+2021-03-00', 10)),
    say(time('P580', '+2021-03-04', 11)),
    say(empty('P582', 'novalue')),
    say(item('P161', 'Q5001'), item('P453', 'Q6001'), text('P1545', '1')),
    say(item('P161', 'Q5002'), text('P4633', 'The Neighbour')),
    say(empty('P161', 'somevalue')),
    statement(item('P161', 'Q5003'), [], 'deprecated'),
    say(item('P170', 'Q5003')),
    say(item('P57', 'Q5003')),
    say(item('P272', 'Q5004')),
    say(item('P144', 'Q8001')),
    say(item('P527', 'Q7001'), text('P1545', '1'), quantity('P1113', '+8')),
    say(item('P527', 'Q7002')),
    say(item('P527', 'Q7003'), text('P1545', '9')),
    say(quantity('P2437', '+3')),
    say(quantity('P2047', '+61', 'Q7727')),
    say(text('P345', 'tt1234567')),
    say(text('P4983', '71234')),
    statement(text('P4835', '111'), [], 'normal'),
    statement(text('P4835', '222'), [], 'preferred'),
    say(text('P8600', '4242')),
    say(text('P8013', 'shows/the-long-wait')),
  ],
  { aliases: { en: ['TLW'], 'pt-br': ['A Longa Espera'] }, sitelinks: 12 },
)

/** A series that has its class from an id alone. */
export const harbour: Json = entity('Q1002', { de: 'Hafen' }, [
  say(item('P31', 'Q900001')),
  say(text('P4983', '71235')),
  say(time('P580', '+1990-00-00', 9)),
  say(time('P582', '+1999-00-00', 8)),
  say(item('P161', 'Q5001')),
])

/** Whom and what these two name, and things that have nothing to do with series. */
export const others: readonly Json[] = [
  entity('Q2001', { en: 'mystery television series' }, []),
  entity('Q3001', { en: 'South Korea' }, [say(text('P297', 'KR'))]),
  entity('Q3002', { en: 'Korean' }, [say(text('P218', 'ko'))]),
  entity('Q4001', { en: 'tvN' }, []),
  entity('Q4002', { mul: 'Netflix' }, []),
  entity(
    'Q5001',
    { en: 'Cho Dan', ko: '조단', de: 'Cho Dan' },
    [say(item('P31', 'Q5')), say(time('P569', '+1995-07-01', 11)), say(text('P345', 'nm1234567')), say(text('P4985', '99'))],
    { aliases: { en: ['Dan Cho', 'Jo Dan'] } },
  ),
  entity('Q5002', { ko: '이안' }, [say(time('P569', '+1900-01-01', 7))]),
  entity('Q5003', { en: 'Bo Park' }, []),
  entity('Q5004', { en: 'Film Monster' }, []),
  entity('Q6001', { en: 'Eun' }, []),
  entity('Q7001', { en: 'The Long Wait, season 1' }, [
    say(item('P31', 'Q3464665')),
    say(item('P179', 'Q1001'), text('P1545', '1')),
    say(time('P580', '+2021-03-04', 11)),
    say(time('P582', '+2021-04-22', 11)),
    say(quantity('P1113', '+99')),
  ]),
  entity('Q7002', {}, [
    say(item('P31', 'Q3464665')),
    say(item('P179', 'Q1001'), text('P1545', '2')),
    say(time('P577', '+2022-00-00', 9)),
    say(quantity('P1113', '+10')),
  ]),
  entity('Q7003', { en: 'Rain' }, [say(item('P31', 'Q21191270')), say(item('P179', 'Q1001'), text('P1545', '9'))]),
  entity('Q8001', { en: 'The Wait' }, [
    say(item('P31', 'Q7725634')),
    say(item('P31', 'Q8261')),
    say(item('P50', 'Q5003')),
    say(item('P50', 'Q5001')),
  ]),
  entity('Q42', { en: 'A writer' }, [say(item('P31', 'Q5'))]),
]

/** Many more series, of a few people. */
export function manySeries(count: number): Json[] {
  return Array.from({ length: count }, (_, index) =>
    entity(`Q${10_000 + index}`, { en: `Show ${index}`, ko: `쇼 ${index}` }, [
      say(item('P31', 'Q5398426')),
      say(time('P580', `+${1950 + (index % 70)}-00-00`, 9)),
      say(item('P161', `Q${5001 + (index % 2)}`)),
      say(item('P495', 'Q3001')),
    ]),
  )
}

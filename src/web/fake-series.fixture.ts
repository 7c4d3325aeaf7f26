import type { Fact } from '../model/index.ts'
import type { SeriesDossier } from '../pipeline/index.ts'
import type { KnownSeries, Television } from '../pipeline/index.ts'

const sources = [
  {
    name: 'nordic',
    title: 'Nordic <TV>',
    licence: { name: 'CC0', url: 'https://example.com/cc0', attribution: 'Data from Nordic <TV>.', home: 'https://example.com/' },
    read: null,
  },
]

function said<Value>(value: Value) {
  return { value, catalogues: ['nordic'], others: [] }
}

/** An invented series as an invented catalogue tells it. */
export const saltLine: KnownSeries['settled'] = {
  id: 7,
  title: said('The Salt Line <2>'),
  original: said('Saltlinjen'),
  premiered: { value: '2021-03-01', catalogues: ['nordic'], others: [{ value: '2020', catalogues: ['other'] }] },
  ended: null,
  country: said('NO'),
  language: said('no'),
  runtime: said(52),
  basedOn: said({ title: 'Salt', author: 'Kari Lie', form: 'novel' }),
  status: [{ catalogue: 'nordic', value: 'Running' }],
  genres: [],
  aliases: [said('Salt')],
  seasons: [{ number: 1, premiere: said('2021-03-01'), episodes: said(8), otherwise: [] }],
  platforms: [said({ name: 'Nordlys', region: 'NO' })],
  ratings: [],
  credits: [{ name: 'Ingrid Moe', role: 'creator', character: null, catalogues: ['nordic'] }],
  ids: [],
  links: [{ catalogue: 'nordic', value: 'javascript:alert(1)' }],
  members: [{ catalogue: 'nordic', id: '9', confidence: 1, reason: 'the only entry' }],
  sources,
}

/** Somebody who makes it. */
export const ingridMoe: NonNullable<Awaited<ReturnType<Television['person']>>> = {
  id: 3,
  name: said('Ingrid Moe'),
  born: said('1979'),
  died: null,
  spellings: [said('Moe Ingrid')],
  works: [{ series: 7, title: 'The Salt Line <2>', premiered: '2021-03-01', role: 'creator', characters: [], catalogues: ['nordic'] }],
  members: [{ catalogue: 'nordic', id: 'p1', confidence: 1, reason: 'the only entry' }],
  sources,
}

/** What is known of the series on a day: a hostile source says that it goes on. */
export function saltLineDossier(asOf: string): SeriesDossier {
  const outlet = { id: 'evil.example', name: '<b>Evil</b> (evil.example)', tier: 'unknown', speaksFor: [] } as const
  const claim = {
    id: 'c1',
    series: { id: 'hiatus:7', title: 'The Salt Line <2>' },
    season: 2,
    property: 'renewal',
    value: { status: 'renewed' },
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: null,
    asOf: null,
    quote: { exact: '<script>alert(1)</script>', start: 0, end: 25 },
    rule: 'test',
  } as const
  const testimony = [
    { id: 'd1/1/c1', claim, outlet: outlet.id, document: 'd1', voice: 'd1', said: '2022-06-06', heard: '2022-06-06', withdrawn: null },
  ].filter(({ said }) => said <= asOf)
  const evidence = { testimony, outlets: new Map([[outlet.id, outlet]]), records: [], channels: [], today: asOf }
  return {
    ...evidence,
    known: { settled: saltLine, claims: [], episodes: [] },
    documents: [
      {
        id: 'd1',
        url: 'javascript:alert(1)',
        title: '<img src=x onerror=alert(1)>',
        outlet,
        published: '2022-06-06',
        updated: null,
        heard: '2022-06-06',
        versions: 1,
        copyOf: null,
      },
    ],
    facts: testimony.map((): Fact => ({
      property: 'renewal',
      value: { status: 'renewed' },
      key: 'renewal/2',
      season: 2,
      polarity: 'affirmed',
      status: 'rumoured',
      probability: 0.3,
      since: '2022-06-06',
      support: ['d1/1/c1'],
      opposition: [],
      why: 'Only 1 unknown site says so.',
      others: [],
    })),
    likely: {
      last: null,
      decided: null,
      forecast: null,
      outOfReach: 'nothing out',
      base: { count: 5222, came: 2100 },
      nearest: [],
      length: null,
      trailer: null,
    },
    history: [],
  }
}

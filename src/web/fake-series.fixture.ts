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

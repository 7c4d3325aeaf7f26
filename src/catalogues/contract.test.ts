import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CatalogueBatch, CatalogueContext, CatalogueReader, CatalogueRow, PersonRow, SeriesRow } from '../model/index.ts'
import { catalogueContract, contract, type ContractSource, type MakeSource } from './contract.fixture.ts'

const show = (id: string, title: string): SeriesRow => ({
  kind: 'series',
  id,
  title,
  original: null,
  sort: 'drama',
  premiered: '2021-03',
  ended: null,
  country: 'KR',
  language: 'ko',
  genres: ['Mystery'],
  status: null,
  runtime: 60,
  popularity: null,
  url: null,
  ids: { wikidata: 'Q42' },
})
const alias = (series: string, name: string): CatalogueRow => ({ kind: 'alias', series, name, language: 'en', region: null })
const credit = (series: string, person: string): CatalogueRow => ({
  kind: 'credit',
  series,
  person,
  role: 'cast',
  character: 'Eun',
  season: null,
  billing: 0,
})
const dan: PersonRow = { kind: 'person', id: 'p1', name: 'Cho Dan', born: null, died: null, ids: {} }

const batch = (position: number, rows: readonly CatalogueRow[], more: Partial<CatalogueBatch> = {}): CatalogueBatch => ({
  rows,
  position: String(position),
  whole: [],
  final: position === 3,
  progress: { done: position, total: 3, unit: 'rows', part: null },
  ...more,
})
const honest: readonly CatalogueBatch[] = [
  batch(1, [show('a', 'The Long Wait'), alias('a', 'TLW'), credit('a', 'p1'), dan], { whole: ['a'] }),
  batch(2, [show('b', 'Harbour'), alias('b', 'Port')]),
  batch(3, [show('c', 'Undertow'), credit('c', 'p1'), dan]),
]

class Refused extends Error {
  readonly exitCode = 2
}

/** A catalogue whose source is a list of batches; `ways` are what it does otherwise than it should. */
function readerOf(batches: readonly CatalogueBatch[], ways: Partial<CatalogueReader> = {}): CatalogueReader {
  return {
    name: 'sample',
    title: 'Sample',
    licence: { name: 'CC0 1.0', url: 'https://example.org/cc0', attribution: 'From the sample.', home: 'https://example.org/' },
    home: null,
    usage: ['the sample'],
    async *read(place, { position, signal }) {
      if (place !== 'sample') throw new Refused(`there is no ${place}: name the sample`)
      for (const each of batches.slice(Number(position ?? 0))) {
        signal.throwIfAborted()
        yield each
      }
    },
    fingerprint: async () => JSON.stringify(states.at(-1)),
    ...ways,
  }
}

const states: number[] = [0]
const source = async (): Promise<ContractSource> => ({
  place: 'sample',
  change: async () => void states.push(states.length),
  rewrite: async () => undefined,
})

/** A later reading: series a is as it is now, b is gone. */
const changes: readonly CatalogueBatch[] = [
  batch(1, [], { gone: ['b'] }),
  batch(2, [show('a', 'The Longest Wait'), credit('a', 'p1'), dan], { whole: ['a'] }),
  batch(3, [], { final: false, caughtUp: true }),
]
const changed = async (): Promise<ContractSource> => ({ ...(await source()), since: '2024-05-10T12:00:00.000Z' })

describe('everything', () => catalogueContract(readerOf(honest), source))
describe('changes', () => catalogueContract(readerOf(changes), changed))

const [first, second, third] = honest as readonly [CatalogueBatch, CatalogueBatch, CatalogueBatch]
const sound = readerOf(honest)
let calls = 0

/** Reads as it should, but for the end of what was cut off before it. */
async function* forgetful(place: string, context: CatalogueContext): AsyncGenerator<CatalogueBatch> {
  for await (const each of sound.read(place, context)) yield { ...each, final: each.final && context.position !== '2' }
}

/** What is wrong with a reader, and the clause that sees it in a reading of everything, or of changes. */
const dishonest: readonly (readonly [fault: string, clause: RegExp, reader: CatalogueReader, make?: MakeSource])[] = [
  ['a licence without a credit', /who it is/, { ...sound, licence: { ...sound.licence, attribution: '' } }],
  ['a name with a colon', /who it is/, { ...sound, name: 'sample:x' }],
  ['a year of its own making', /rows in order/, readerOf([first, second, batch(3, [{ ...show('c', 'C'), premiered: '0001-01-01' }])])],
  ['a row that stands twice', /rows in order/, readerOf([first, second, batch(3, [show('b', 'Harbour')])])],
  ['a person of two names', /rows in order/, readerOf([first, second, batch(3, [{ ...dan, name: 'Dan' }])])],
  ['a part before its series', /before their parts/, readerOf([first, batch(2, [alias('c', 'U')]), third])],
  ['a credit of nobody', /before their parts/, readerOf([first, batch(2, [show('b', 'B'), credit('b', 'p2')]), third])],
  ['a part of a whole series that comes later', /in one batch/, readerOf([first, batch(2, [alias('a', 'Wait')]), third])],
  ['whole series that are none', /in one batch/, readerOf([first, { ...second, whole: ['x'] }, third])],
  ['a part of a series that is gone', /are gone/, readerOf([{ ...first, gone: ['b'] }, second, third])],
  ['whole series that go', /are gone/, readerOf([first, second, { ...third, whole: ['b'], gone: ['b'] }])],
  ['no end', /at the end/, readerOf([first, second, { ...third, final: false }])],
  ['two ends', /at the end/, readerOf([first, { ...second, final: true }, third])],
  ['changes in a reading of everything', /at the end/, readerOf([first, second, { ...third, caughtUp: true }])],
  ['changes that never end', /at the end/, readerOf(changes.slice(0, 2)), changed],
  ['changes that end early', /at the end/, readerOf([changes[0]!, { ...changes[1]!, caughtUp: true }, changes[2]!]), changed],
  ['changes that are taken for everything', /at the end/, readerOf([changes[0]!, changes[1]!, { ...changes[2]!, final: true }]), changed],
  ['an end that comes but once', /goes on/, readerOf([first, second, third], { read: forgetful })],
  ['progress that goes back', /never goes back/, readerOf([first, { ...second, progress: { ...second.progress, done: 0 } }, third])],
  ['more than all of it', /never goes back/, readerOf([first, { ...second, progress: { ...second.progress, done: 4 } }, third])],
  [
    'other rows each time',
    /read again/,
    {
      ...sound,
      async *read() {
        yield batch(1, [show('a', `The Long Wait ${calls++}`)])
      },
    },
  ],
  ['positions that skip a batch', /goes on/, readerOf([{ ...first, position: '2' }, second, third])],
  ['positions that repeat a batch', /goes on/, readerOf([first, { ...second, position: '1' }, third])],
  [
    'deafness',
    /told to/,
    {
      ...sound,
      async *read() {
        yield* honest
      },
    },
  ],
  ['a fingerprint that never changes', /one state/, { ...sound, fingerprint: async () => 'x' }],
  ['a fingerprint of the clock', /one state/, { ...sound, fingerprint: async () => `${calls++}` }],
  [
    'an error that is no word to the user',
    /in one line/,
    {
      ...sound,
      read(place, context) {
        if (place !== 'sample') throw new TypeError(`${place} is not iterable`)
        return sound.read(place, context)
      },
    },
  ],
  [
    'silence where nothing is',
    /in one line/,
    {
      ...sound,
      async *read() {
        yield third
      },
    },
  ],
]

for (const [fault, clause, reader, make = source] of dishonest) {
  test(`the contract sees ${fault}`, async () => {
    const held = contract.filter(({ name }) => clause.test(name))
    assert.equal(held.length, 1)
    await assert.rejects(async () => held[0]!.holds(reader, await make()), assert.AssertionError)
  })
}

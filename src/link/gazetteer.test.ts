import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { starterCatalogue } from '../catalogues/starter/index.ts'
import { pack, PackedError, type Article, type SeriesEntry } from '../model/index.ts'
import { personKey } from '../names/index.ts'
import { analyse, readArticle, tokenize } from '../read/index.ts'
import { compileGazetteer, GazetteerBuilder, linkArticle, nameKey, openGazetteer, type Gazetteer, type Referent } from './index.ts'

function series(id: string, title: string, more: Partial<SeriesEntry> = {}): SeriesEntry {
  return {
    id,
    title,
    aliases: [],
    year: null,
    country: null,
    language: null,
    kind: null,
    platforms: [],
    makers: [],
    seasons: [],
    status: 'undecided',
    cast: [],
    ids: {},
    ...more,
  }
}

/** A gazetteer of series with their popularity. */
function gazetteerOf(rows: readonly (readonly [entry: SeriesEntry, popularity: number])[]): Gazetteer {
  const builder = new GazetteerBuilder('own', tokenize)
  for (const [entry, popularity] of rows) builder.addSeries(entry, { popularity, people: new Map() })
  return openGazetteer(builder.finish(), tokenize)
}

function keyOf(name: string): string {
  const tokens = tokenize(name)
  return nameKey(tokens, 0, tokens.count)
}

function referents(gazetteer: Gazetteer, name: string): readonly Referent[] {
  return gazetteer.titles.get(keyOf(name))
}

const idsOf = (found: readonly Referent[]): string[] => found.map(({ entry }) => entry.id)

describe('the series of a name', () => {
  const gazetteer = gazetteerOf([
    [series('office-in', 'The Office', { year: 2019, country: 'IN' }), 3],
    [series('office-us', 'The Office', { year: 2005, country: 'US', aliases: ['Office US'] }), 900],
    [series('office-gb', 'The Office', { year: 2001, country: 'GB' }), 40],
    [series('rising', 'The Rising of the Shield Hero', { original: '盾の勇者の成り上がり' }), 0],
  ])

  test('are all that have it, the best known first', () => {
    const found = referents(gazetteer, 'the office')
    assert.deepEqual(idsOf(found), ['office-us', 'office-gb', 'office-in'])
    assert.deepEqual(
      found.map(({ number, popularity }) => [number, popularity]),
      [
        [0, 900],
        [1, 40],
        [2, 3],
      ],
    )
  })

  test('are found under every name: an alias, the original, a long title without its article', () => {
    assert.deepEqual(
      ['Office US', 'Rising of the Shield Hero', '盾の勇者の成り上がり', 'Office'].map(name => idsOf(referents(gazetteer, name))),
      [['office-us'], ['rising'], ['rising'], []],
    )
  })

  test('are one and the same entry whenever they are asked for', () => {
    assert.equal(referents(gazetteer, 'Office US')[0]!.entry, referents(gazetteer, 'The Office')[0]!.entry)
  })

  test('are the fifty best known, where there are more', () => {
    const many = gazetteerOf(Array.from({ length: 300 }, (_, i) => [series(`s${i}`, 'Pilot'), i] as const))
    assert.deepEqual(
      idsOf(referents(many, 'Pilot')),
      Array.from({ length: 50 }, (_, i) => `s${299 - i}`),
    )
  })
})

const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const known = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value)
const entries: fc.Arbitrary<SeriesEntry> = fc
  .record(
    {
      id: text,
      title: text,
      original: text,
      aliases: fc.array(text, { maxLength: 3 }),
      year: known(fc.nat(2100)),
      country: known(fc.constantFrom('US', 'KR')),
      language: known(fc.constantFrom('en', 'ko')),
      kind: known(fc.constantFrom('drama' as const, 'anime' as const)),
      platforms: fc.array(text, { maxLength: 3 }),
      makers: fc.array(fc.record({ person: text, role: fc.constantFrom('creator' as const, 'writer' as const) }), { maxLength: 3 }),
      basedOn: fc.record({ work: text, author: known(text), kind: text }),
      seasons: fc.array(fc.record({ number: fc.nat(3000), premiere: known(text), episodes: known(fc.nat(500)) }), { maxLength: 3 }),
      status: fc.constantFrom('renewed' as const, 'undecided' as const),
      cast: fc.array(fc.record({ person: text, character: text }), { maxLength: 3 }),
      actors: fc.array(text, { maxLength: 3 }),
      crew: fc.array(text, { maxLength: 3 }),
      ids: fc.record({ imdb: text, tmdb: text }, { requiredKeys: [] }),
    },
    {
      requiredKeys: [
        'id',
        'title',
        'aliases',
        'year',
        'country',
        'language',
        'kind',
        'platforms',
        'makers',
        'seasons',
        'status',
        'cast',
        'ids',
      ],
    },
  )
  .map(entry => structuredClone(entry))

describe('what is known of a series', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 4 }), given => {
        const named = given.map((entry, i) => ({ ...entry, aliases: [...entry.aliases, `number ${i}`] }))
        const gazetteer = compileGazetteer({ name: 'own', series: named, people: [{ name: 'Ann Lee', spellings: [] }] }, tokenize)
        assert.deepEqual(
          named.map((_, i) => referents(gazetteer, `Number ${i}`)[0]!.entry),
          named,
        )
      }),
      { seed: 20220829, numRuns: 200 },
    )
  })

  test('is read as it was written, for every series of the starter catalogue', () => {
    const catalogue = starterCatalogue()
    const gazetteer = compileGazetteer(catalogue, tokenize)
    assert.equal(gazetteer.name, 'starter')
    for (const entry of catalogue.series) {
      const names = [entry.title, ...entry.aliases].filter(name => keyOf(name).length > 1)
      const same = names.flatMap(name => referents(gazetteer, name)).find(referent => referent.entry.id === entry.id)
      // "V" and "3" are found under no name: a single letter is none.
      if (names.length === 0) continue
      assert.deepEqual(same?.entry, entry)
      assert.equal(same?.fame, 'famous')
    }
  })

  test('that no number can be is refused, and nothing of it is kept', () => {
    const builder = new GazetteerBuilder('own', tokenize)
    const standing = { popularity: 0, people: new Map<string, number>() }
    assert.throws(
      () => builder.addSeries(series('a', 'Dark', { seasons: [{ number: -1, premiere: null, episodes: null }] }), standing),
      RangeError,
    )
    builder.addSeries(series('b', 'Dark'), standing)
    assert.deepEqual(idsOf(referents(openGazetteer(builder.finish(), tokenize), 'Dark')), ['b'])
  })
})

describe('the people of a name', () => {
  const builder = new GazetteerBuilder('own', tokenize)
  const [lesser, lomon, better] = ['Kim Min-jun', 'Park Solomon', 'Kim Minjun'].map((name, i) =>
    builder.addPerson({ name, spellings: i === 1 ? ['Lomon'] : [] }),
  ) as [number, number, number]
  builder.addSeries(series('a', 'Quiet Sea', { actors: ['Kim Min-jun'] }), { popularity: 1, people: new Map([['Kim Min-jun', lesser]]) })
  builder.addSeries(series('b', 'Loud Sea', { actors: ['Kim Min-jun', 'Lomon'] }), {
    popularity: 5,
    people: new Map([
      ['Kim Min-jun', better],
      ['Lomon', lomon],
    ]),
  })
  const gazetteer = openGazetteer(builder.finish(), tokenize)

  test('are all of it, under every spelling, those of the best known series first', () => {
    const people = gazetteer.people.get(personKey('Min-jun Kim'))
    assert.deepEqual(
      people.map(({ name, series: works }) => [name, works]),
      [
        ['Kim Min-jun', [1]],
        ['Kim Minjun', [0]],
      ],
    )
    assert.deepEqual(gazetteer.people.get(personKey('Lomon')), [{ number: lomon, name: 'Park Solomon', series: [0], isWellKnown: true }])
    assert.deepEqual(gazetteer.people.get(personKey('Kim Jun-min')), [])
  })

  test('are written in a series as the series writes them', () => {
    assert.deepEqual(referents(gazetteer, 'Loud Sea')[0]!.entry.actors, ['Kim Min-jun', 'Lomon'])
  })
})

describe('a catalogue of very many series', () => {
  const builder = new GazetteerBuilder('own', tokenize)
  const famous = ['Dallas', 'Severance', 'Home']
  const plain = { popularity: 0, people: new Map<string, number>() }
  famous.forEach((title, i) => builder.addSeries(series(`famous-${i}`, title), { ...plain, popularity: 1e6 }))
  for (let i = 0; i < 8000; i++) builder.addSeries(series(`filler-${i}`, `Filler ${i}`), { ...plain, popularity: 1000 })
  builder.addSeries(series('known', 'Ravenmoor Chronicles'), { ...plain, popularity: 500 })
  builder.addSeries(series('known-word', 'Toronto'), { ...plain, popularity: 500 })
  const ada = builder.addPerson({ name: 'Ada Winterbourne', spellings: [] })
  const obscure = ['Rotten Tomatoes', 'White House', 'Ember Falls', 'Capitol Hill', 'Wishing Well']
  obscure.forEach((title, i) => builder.addSeries(series(`obscure-${i}`, title), plain))
  builder.addSeries(series('obscure-people', 'Gallow Street', { actors: ['Ada Winterbourne'] }), {
    popularity: 0,
    people: new Map([['Ada Winterbourne', ada]]),
  })
  for (let i = 0; i < 13_000; i++) builder.addSeries(series(`rest-${i}`, `Rest ${i}`), plain)
  const gazetteer = openGazetteer(builder.finish(), tokenize)

  const linked = (text: string): (string | null)[] => {
    const article = articleOf(text)
    const { tokens, sentences } = analyse(article)
    return linkArticle(article, tokens, sentences, gazetteer).series.map(({ ref }) => ref.id)
  }

  test('ranks its series', () => {
    const fameOf = (name: string): string | undefined => referents(gazetteer, name)[0]?.fame
    assert.deepEqual(['Severance', 'Ravenmoor Chronicles', 'Ember Falls'].map(fameOf), ['famous', 'known', 'obscure'])
  })

  const sentences: readonly (readonly [text: string, ...ids: (string | null)[]])[] = [
    ['I watched Severance on Sunday.', 'own:famous-1'],
    ['I watched Ravenmoor Chronicles on Sunday.', 'own:known'],
    ['The film scored 91 percent on Rotten Tomatoes after a screening at the White House.'],
    ['She grew up on Capitol Hill and had threaded Wishing Well pennies since.'],
    ['The network said that Toronto would host the festival.'],
    ['NBC has renewed Ember Falls for a second season.', 'own:obscure-2'],
    ['NBC has renewed “Rotten Tomatoes” for a second season.', 'own:obscure-0'],
    ['NBC has renewed Toronto for a second season.', 'own:known-word'],
    ['NBC has renewed Winter Harbour for a second season.', null],
  ]
  for (const [text, ...ids] of sentences) test(text, () => assert.deepEqual(linked(text), ids))

  test('an obscure series whose people the text names is meant', () => {
    const about = 'Critics loved Gallow Street from the first hour. Ada Winterbourne leads the cast. Nobody else could have.'
    assert.deepEqual(linked(about), ['own:obscure-people'])
    assert.deepEqual(linked(about.replace('Ada Winterbourne', 'Nobody')), [])
  })
})

function articleOf(text: string): Article {
  return readArticle({ bytes: new TextEncoder().encode(text), contentType: 'text/plain', url: null, name: 'text', sha256: '' }, {})
}

describe('a gazetteer in bytes', () => {
  test('is refused when it is cut off, and when it is something else', () => {
    const builder = new GazetteerBuilder('own', tokenize)
    const bytes = builder.finish()
    assert.equal(openGazetteer(bytes, tokenize).name, 'own')
    assert.throws(() => openGazetteer(bytes.slice(0, bytes.length - 8), tokenize), PackedError)
    assert.throws(() => openGazetteer(pack('names 1', {}), tokenize), PackedError)
    assert.throws(() => openGazetteer(pack('gazetteer 1', { fame: Uint32Array.of(0, 0) }), tokenize), PackedError)
  })
})

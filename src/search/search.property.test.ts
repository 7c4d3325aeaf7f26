import assert from 'node:assert/strict'
import test, { before, describe, it } from 'node:test'
import fc from 'fast-check'
import { fold } from './fold.ts'
import { compileSearchIndex, openSearchIndex, search, searchKinds, type SearchEntry, type SearchIndex } from './index.ts'
import { starterEntries } from './starter-entries.fixture.ts'

describe('every name of the starter catalogue', () => {
  const entries = starterEntries()
  let index: SearchIndex
  before(async () => {
    index = openSearchIndex(await compileSearchIndex(entries))
  })

  it('is found by itself among the first five of those that are no better known', () => {
    const fame = new Map(entries.map(({ kind, id, popularity }) => [`${kind} ${id}`, popularity]))
    const namesakes = new Map<string, number>()
    for (const { kind, names } of entries)
      for (const letters of new Set(names.map(({ text }) => fold(text).letters))) {
        const key = `${kind} ${letters}`
        namesakes.set(key, (namesakes.get(key) ?? 0) + 1)
      }
    const lost: string[] = []
    for (const { kind, id, names, popularity } of entries)
      for (const { text } of names) {
        // Of more than five Michaels nobody can know which is meant.
        if (namesakes.get(`${kind} ${fold(text).letters}`)! > 5) continue
        const alike = search(index, text, { limit: 48, kinds: [kind] }).filter(hit => fame.get(`${hit.kind} ${hit.id}`)! <= popularity)
        if (!alike.slice(0, 5).some(hit => hit.id === id)) lost.push(`${kind} ${text}`)
      }
    assert.deepEqual(lost, [])
  })

  it('is shown with parts that lie on it, in order and apart', () => {
    const texts = entries.flatMap(({ names }) => names.map(({ text }) => text))
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), fc.string({ maxLength: 2 }), (text, from, length, other) => {
        const start = from % text.length
        const query = text.slice(start, start + 1 + (length % 20)) + other
        for (const { name, matched } of search(index, query)) {
          let last = 0
          assert.ok(matched.length > 0)
          for (const { start, end } of matched) {
            assert.ok(start >= last && start < end && end <= name.length, `${query} on ${name}`)
            last = end + 1
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is ranked the same on every run', async () => {
    const again = openSearchIndex(await compileSearchIndex(entries))
    for (const query of ['the', 'dar', 'jhon smiht', 'love', 'ki', 'game of'])
      assert.deepEqual(search(again, query, { limit: 48 }), search(index, query, { limit: 48 }))
  })
})

const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcdeé 가나進撃ж-'), minLength: 4, maxLength: 14 }), {
  selector: name => fold(name).letters,
  minLength: 1,
  maxLength: 9,
})

test('in a small catalogue any beginning of four letters or more finds a name', async () => {
  await fc.assert(
    fc.asyncProperty(names, fc.nat(), async (names, at) => {
      const entries = names.map((text, id): SearchEntry => ({
        kind: searchKinds[id % 3]!,
        id: String(id),
        names: [{ text, weight: 1 }],
        popularity: id % 2,
        of: null,
        year: null,
        country: null,
      }))
      const index = openSearchIndex(await compileSearchIndex(entries))
      const id = at % names.length
      const letters = [...names[id]!]
      for (let length = 1; length <= letters.length; length++) {
        const query = letters.slice(0, length).join('')
        if (fold(query).letters.length < 4) continue
        assert.ok(
          search(index, query).some(hit => hit.id === String(id)),
          `${query} does not find ${names[id]}`,
        )
      }
    }),
    { numRuns: 300 },
  )
})

test('no query breaks the search, and none takes hits without order', async () => {
  const index = openSearchIndex(await compileSearchIndex(starterEntries().slice(0, 3000)))
  const word = fc.constantFrom(
    'the',
    'season',
    '2',
    '2004',
    'us',
    's01e02',
    '"',
    '오',
    'の',
    'ж',
    'שלום',
    '\u202e',
    '🐶',
    '\ud800',
    '\u0000',
    "'",
    '%',
    '\\',
    '(',
  )
  const query = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(word).map(words => words.join(' ')),
  )
  fc.assert(
    fc.property(query, query => {
      const hits = search(index, query)
      for (const [at, hit] of hits.entries()) if (at > 0) assert.ok(hits[at - 1]!.score >= hit.score)
    }),
    { numRuns: 2000 },
  )
})

test('queries without end are read as far as names go', async () => {
  const long = `${'very '.repeat(40)}long`
  const entry: SearchEntry = {
    kind: 'series',
    id: 'long',
    names: [{ text: long, weight: 1 }],
    popularity: 1,
    of: null,
    year: null,
    country: null,
  }
  const index = openSearchIndex(await compileSearchIndex([entry, ...starterEntries().slice(0, 200)]))
  assert.equal(search(index, long)[0]?.id, 'long')
  for (const query of [
    long.repeat(200),
    'a'.repeat(100_000),
    'the '.repeat(30_000),
    '오'.repeat(20_000),
    "'".repeat(50_000),
    '\u0301'.repeat(20_000),
  ])
    assert.ok(search(index, query).length <= 10)
})

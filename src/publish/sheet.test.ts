import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleSeries } from '../merge/index.ts'
import type { CatalogueRow, CatalogueSource, IdentityMember } from '../model/index.ts'
import { saySeries } from './say-series.ts'
import { sayCredit, sayEntries, sayTerms } from './sheet.ts'

const source = (name: string, licence: CatalogueSource['licence']): CatalogueSource => ({
  name,
  title: name.toUpperCase(),
  licence,
  read: null,
})
const terms = { name: 'CC BY-SA 4.0', url: 'https://example.org/by-sa', attribution: 'Data from A.', home: 'https://a.example/' }
const own = { name: 'your own', url: null, attribution: 'From your own catalogue.', home: null }

test('a credit has the sentence, the page it is from, and the terms with their address', () => {
  const [first, second, third] = sayTerms(
    [source('a', terms), source('b', terms), source('own', own)],
    [{ catalogue: 'b', value: 'https://b.example/9' }],
  )
  assert.equal(sayCredit(first!), 'Data from A. https://a.example/ (CC BY-SA 4.0, https://example.org/by-sa)')
  assert.equal(sayCredit(second!), 'Data from A. https://b.example/9 (CC BY-SA 4.0, https://example.org/by-sa)')
  assert.equal(sayCredit(third!), 'From your own catalogue.')
})

test('an entry alone is sure of itself, and so are those that somebody joined', () => {
  const member = (id: string, confidence: number, reason: string): IdentityMember => ({ catalogue: 'a', id, confidence, reason })
  const say = (members: readonly IdentityMember[]) => sayEntries(members, name => name.toUpperCase())
  assert.deepEqual(say([member('1', 1, 'the only entry')]), ['a:1 (A) alone'])
  assert.deepEqual(
    say([
      member('1', 1, 'the entry that the others joined'),
      member('2', 0.9876, 'the same title, year and country'),
      member('3', 1, 'decided by Ann'),
    ]),
    ['a:1 (A): the entry that the others joined', 'a:2 (A): the same title, year and country, 98 % sure', 'a:3 (A): decided by Ann'],
  )
})

test('what a series is based on stands with who says so, and with what others say', () => {
  const work = (title: string, author: string | null, form: 'webtoon' | 'novel' | 'series' | null): CatalogueRow => ({
    kind: 'work',
    series: '1',
    title,
    author,
    form,
  })
  const factOf = (...works: readonly (readonly [catalogue: string, row: CatalogueRow])[]) =>
    saySeries(
      settleSeries({ id: 1, members: [], seasonMaps: [], sources: [], rows: works.map(([catalogue, row]) => ({ catalogue, row })) }),
    ).facts.find(({ label }) => label === 'Based on')?.text
  assert.equal(factOf(['a', work('The Wait', 'Bo Park', 'webtoon')]), 'The Wait by Bo Park, a webtoon (a)')
  assert.equal(factOf(['a', work('The Wait', null, 'series')]), 'The Wait, another series (a)')
  assert.equal(
    factOf(['a', work('The Wait', null, null)], ['b', work('The wait', 'Bo Park', null)], ['c', work('The Wait', 'Ann Lee', 'novel')]),
    'The wait by Bo Park (a, b); The Wait by Ann Lee, a novel (c)',
  )
  assert.equal(factOf(), undefined)
})

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { IdentityMember, MergeDecision, PersonSummary } from '../model/index.ts'
import { PeopleMerger } from './merge-people.ts'

/** A person of a catalogue, from what a test is about: `{ ref: 'imdb:nm1', name: 'Omar Sy' }`. */
function person({
  ref,
  works = [],
  ...rest
}: Partial<PersonSummary> & { ref: string; name: string; works?: readonly number[] }): PersonSummary {
  const [catalogue, id] = ref.split(':') as [string, string]
  const series = works.map(work => ({ id: String(work), series: work }))
  return { catalogue, id, no: 1, born: null, died: null, ids: {}, person: null, spellings: [], series, ...rest }
}

/** Shows all entries to a merger, hands over those that it wants, and gives these and what it makes of them. */
function merge(entries: readonly PersonSummary[], decisions: readonly MergeDecision[] = []) {
  const merger = new PeopleMerger(decisions)
  const ordered = entries.toSorted((a, b) => (a.person ?? Infinity) - (b.person ?? Infinity))
  for (const entry of ordered) merger.note(entry)
  const wanted = ordered.filter(entry => merger.wants(entry))
  for (const entry of wanted) merger.add(entry)
  const { identities } = merger.merge()
  const say = ({ catalogue, id }: Pick<IdentityMember, 'catalogue' | 'id'>): string => `${catalogue}:${id}`
  return {
    wanted: wanted.map(say).toSorted(),
    people: identities.map(({ id, members }) => `${id ?? 'new'} ${members.map(say).toSorted().join(' ')}`).toSorted(),
  }
}

const decided = (verdict: 'same' | 'different', one: string, other: string): MergeDecision => {
  const [a, b] = [one, other].map(ref => ({ catalogue: ref.split(':')[0]!, id: ref.split(':')[1]! }))
  return { kind: 'person', one: a!, other: b!, verdict, by: 'ada', note: null }
}

const cases: readonly (readonly [
  about: string,
  entries: readonly PersonSummary[],
  people: readonly string[],
  decisions?: readonly MergeDecision[],
])[] = [
  [
    'an id of the other catalogue makes one, whatever the names are',
    [person({ ref: 'imdb:nm1082477', name: 'Omar Sy' }), person({ ref: 'tmdb:78423', name: 'O. Sy', ids: { imdb: 'nm1082477' } })],
    ['new imdb:nm1082477 tmdb:78423'],
  ],
  [
    'one name in one series makes one, however it is romanised',
    [
      person({ ref: 'imdb:nm1', name: 'Park Ji-hu', works: [7] }),
      person({ ref: 'tvmaze:5', name: 'Somebody Else', spellings: ['Ji-hu Park'], works: [7] }),
    ],
    ['new imdb:nm1 tvmaze:5'],
  ],
  [
    'one name in two series makes two',
    [person({ ref: 'imdb:nm1', name: 'John Smith', works: [1] }), person({ ref: 'tvmaze:5', name: 'John Smith', works: [2] })],
    ['new imdb:nm1', 'new tvmaze:5'],
  ],
  [
    'two of one catalogue are never compared',
    [person({ ref: 'imdb:nm1', name: 'John Smith', works: [1] }), person({ ref: 'imdb:nm2', name: 'John Smith', works: [1] })],
    [],
  ],
  [
    'a person whom one catalogue alone knows is passed over',
    [person({ ref: 'imdb:nm1', name: 'Cho Yi-hyun', works: [1] }), person({ ref: 'tvmaze:5', name: 'Lomon', works: [1] })],
    [],
  ],
  [
    'entries that were one and have nothing in common any more part, and one keeps the number',
    [
      person({ ref: 'imdb:nm1', name: 'Lomon', person: 4 }),
      person({ ref: 'tvmaze:5', name: 'Park Solomon', person: 4 }),
      person({ ref: 'imdb:nm2', name: 'Cho Yi-hyun', person: 5 }),
    ],
    ['4 imdb:nm1', 'new tvmaze:5'],
  ],
  [
    'what somebody has decided is done, in one catalogue too',
    [person({ ref: 'imdb:nm1', name: 'Lomon' }), person({ ref: 'imdb:nm2', name: 'Park Solomon' })],
    ['new imdb:nm1 imdb:nm2'],
    [decided('same', 'imdb:nm1', 'imdb:nm2')],
  ],
]

for (const [about, entries, people, decisions] of cases)
  test(about, () => {
    assert.deepEqual(merge(entries, decisions).people, people)
  })

test('what is passed over would have stood alone', () => {
  const ids = fc.constantFrom('nm1', 'nm2', 'nm3')
  const entry = fc.record({
    catalogue: fc.constantFrom('imdb', 'tmdb', 'tvmaze'),
    name: fc.constantFrom('Omar Sy', 'Sy Omar', 'John Smith', 'Park Ji-hu', 'Ji-hu Park', 'Lomon'),
    works: fc.subarray([1, 2, 3]),
    imdb: fc.option(ids, { nil: undefined }),
    person: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
  })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 9 }), drawn => {
      const entries = drawn.map(({ catalogue, imdb, ...rest }, index) =>
        person({ ref: `${catalogue}:${index}`, ids: imdb === undefined ? {} : { imdb }, ...rest }),
      )
      const merger = new PeopleMerger([])
      for (const each of entries) merger.add(each)
      const whole = merger.merge().identities
      const { wanted, people } = merge(entries)
      assert.equal(people.flatMap(each => each.split(' ').slice(1)).length, wanted.length)
      for (const { members } of whole) {
        const keys = members.map(({ catalogue, id }) => `${catalogue}:${id}`).toSorted()
        const passed = keys.filter(key => !wanted.includes(key))
        assert.ok(passed.length === 0 || keys.length === 1, `${passed.join(' ')} was passed over, and is one with ${keys.join(' ')}`)
        if (passed.length === 0) assert.ok(people.some(each => each.endsWith(` ${keys.join(' ')}`)))
      }
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { guardSpoilers, hiddenTitle, stranger, toldUpTo, type SpoilerReader } from './spoilers.ts'
import { plantedMaterial, plantedSeries, plants, type Planted } from './spoilers.fixture.ts'
import { makeDossier } from './dossier.ts'
import { dossierJson } from './dossier-json.ts'
import { writeArticle } from './written-article.ts'

const material = plantedMaterial(plants)

/** All episodes of the seasons up to one. */
function through(season: number): SpoilerReader['watched'] {
  return Array.from({ length: season * 8 }, (_, index) => ({ season: 1 + Math.floor(index / 8), episode: 1 + (index % 8) }))
}

/** All that can be made of a material, as text. */
function allTextOf(given: typeof material, reader: SpoilerReader): string {
  const guarded = guardSpoilers(given, reader)
  const dossier = makeDossier(guarded, null)
  const replacer = (_key: string, value: unknown): unknown => (value instanceof Map || value instanceof Set ? [...value] : value)
  return JSON.stringify([guarded, dossier, dossierJson(dossier, guarded), writeArticle(guarded, null)], replacer)
}

const readers: readonly (readonly [what: string, reader: SpoilerReader, upTo: number])[] = [
  ['a stranger', stranger, 0],
  ['somebody in the middle of season 1', { spoilers: 'hide', watched: through(1).slice(1) }, 0],
  ['somebody who has watched season 1', { spoilers: 'hide', watched: through(1) }, 1],
  ['somebody who has watched all', { spoilers: 'hide', watched: through(2) }, 2],
  ['somebody who has watched nothing and wants to know what comes next', { spoilers: 'next', watched: [] }, 1],
  ['somebody who has watched season 1 and wants to know what comes next', { spoilers: 'next', watched: through(1) }, 2],
  ['somebody who wants everything', { spoilers: 'show', watched: [] }, Infinity],
]
for (const [what, reader, upTo] of readers)
  test(`${what} sees what gives away ${upTo === 0 ? 'nothing' : `no more than season ${upTo}`}`, () => {
    assert.equal(toldUpTo(reader, material.known.settled), upTo)
    const text = allTextOf(material, reader)
    for (const { mark, until } of plants) assert.equal(text.includes(mark), until <= upTo, mark)
    const { hidden } = guardSpoilers(material, reader)
    assert.deepEqual(
      hidden.map(({ until }) => until),
      plants.filter(({ until }) => until > upTo).map(({ until }) => until),
    )
  })

test('words and titles that tell of a death go, though what is claimed in them stays', () => {
  const renewal = { property: 'renewal', value: { status: 'renewed' } } as const
  const planted: readonly Planted[] = [
    { said: renewal, season: 3, quote: 'After MARKBOB was killed, it goes on.', at: 0 },
    { said: renewal, season: 3, quote: 'The Salt Line <2> goes on.', at: 100, title: 'Why MARKANN dies' },
  ]
  const given = plantedMaterial(planted)
  const text = allTextOf(given, { spoilers: 'hide', watched: through(1) })
  assert.doesNotMatch(text, /MARK/)
  assert.ok(text.includes(hiddenTitle) && text.includes('goes on'))
  assert.equal(guardSpoilers(given, stranger).facts.length, 2)
  assert.match(allTextOf(given, { spoilers: 'hide', watched: through(2) }), /MARKBOB.*MARKANN/)
})

test('a title with a telling word in it tells nothing', () => {
  const settled = { ...plantedSeries, title: { ...plantedSeries.title, value: 'All of Us Are Dead' } }
  const planted = [
    { said: { property: 'renewal', value: { status: 'renewed' } }, season: 3, quote: 'All of us are dead is back.', at: 0 },
  ] as const
  assert.equal(guardSpoilers(plantedMaterial(planted, settled), stranger).unquoted.size, 0)
})

test('where nobody knows how many episodes a season has, it is over once a later one is begun', () => {
  const seasons = [{ number: 1, premiere: null, episodes: null, otherwise: [] }]
  const upTo = (watched: SpoilerReader['watched']): number => toldUpTo({ spoilers: 'hide', watched }, { seasons })
  assert.equal(upTo([{ season: 1, episode: 9 }]), 0)
  assert.equal(
    upTo([
      { season: 1, episode: 9 },
      { season: 2, episode: 1 },
    ]),
    1,
  )
})

const anyReader: fc.Arbitrary<SpoilerReader> = fc.record({
  spoilers: fc.constantFrom('hide', 'next', 'show'),
  watched: fc.array(fc.record({ season: fc.nat(4), episode: fc.integer({ min: 1, max: 9 }) }), { maxLength: 40 }),
})

const anyPlant: fc.Arbitrary<Planted> = fc
  .record({
    season: fc.option(fc.nat(5)),
    spoils: fc.option(fc.nat(5)),
    kind: fc.constantFrom('storyline', 'statement', 'cast'),
    polarity: fc.constantFrom('affirmed', 'denied'),
    at: fc.nat(400),
    words: fc.constantFrom('goes on', 'dies', 'survived', '죽었다'),
  })
  .map(({ season, spoils, kind, polarity, at, words }) => {
    const summary = `Somebody ${words} ${season} ${spoils}`
    const value = {
      storyline: { summary, spoils },
      statement: { speaker: 'Kari', role: null, summary },
      cast: { person: summary, character: null },
    }
    return { season, polarity, at, quote: summary, said: { property: kind, value: value[kind] } as Planted['said'] }
  })

test('whatever is planted and whoever reads: nothing is left that gives away more, and who has watched more sees no less', () => {
  fc.assert(
    fc.property(fc.array(anyPlant, { maxLength: 12 }), anyReader, (planted, reader) => {
      const given = plantedMaterial(planted)
      const guarded = guardSpoilers(given, reader)
      const upTo = toldUpTo(reader, given.known.settled)
      for (const fact of guarded.facts) {
        if (fact.property === 'storyline') assert.ok((fact.value.spoils ?? 0) <= upTo)
        if (fact.property === 'statement' || (fact.property === 'cast' && fact.polarity === 'denied'))
          assert.ok((fact.season ?? 0) - 1 <= upTo)
      }
      assert.equal(guarded.facts.length + guarded.hidden.length, given.facts.length)
      assert.ok(guarded.hidden.every(({ until }) => until > upTo))
      const more = guardSpoilers(given, { ...reader, watched: [...reader.watched, ...through(2)] })
      const kept = new Set(more.facts.map(({ key }) => key))
      assert.ok(guarded.facts.every(({ key }) => kept.has(key)))
      // Nothing is spoken of that is not there.
      const known = new Set(guarded.testimony.map(({ id }) => id))
      for (const { support, opposition } of guarded.facts) assert.ok([...support, ...opposition].every(id => known.has(id)))
      allTextOf(given, reader)
    }),
    { numRuns: 150 },
  )
})

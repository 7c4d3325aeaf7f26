import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it, test } from 'node:test'
import { prefixDistance } from './prefix-distance.ts'
import { makeSearchCorpus } from './search-corpus.ts'
import { hiatusEngines } from './search-hiatus.ts'
import { searchPeers } from './search-peers.ts'

describe('the bench of search', () => {
  const corpus = makeSearchCorpus(0.002)
  const folder = mkdtempSync(join(tmpdir(), 'hiatus-search-'))
  after(() => rmSync(folder, { recursive: true }))

  it('asks for titles that are there, every second one cut off', () => {
    const titles = new Set(corpus.series.map(({ title }) => title))
    assert.equal(corpus.garbled.length, 500)
    assert.ok(corpus.garbled.every(({ meant, query, isCut }, at) => titles.has(meant) && query !== meant && isCut === (at % 2 === 1)))
  })

  for (const [name, build] of Object.entries({ ...hiatusEngines, ...searchPeers })) {
    it(`${name} finds titles that are written as they are`, async () => {
      const { find } = await build(corpus, folder)
      const asked = corpus.series.slice(0, 50).map(({ title }) => title)
      const found = await Promise.all(asked.map(async title => (await find(title)).slice(0, 5).includes(title)))
      assert.ok(found.filter(isThere => isThere).length >= 30, String(found.filter(isThere => isThere).length))
    })
  }
})

const distances: readonly (readonly [query: string, text: string, distance: number])[] = [
  ['dark', 'dark matter', 0],
  ['drak', 'dark', 1],
  ['dakr m', 'dark matter', 1],
  ['drk', 'dark', 1],
  ['darkk', 'dark', 1],
  ['dusk', 'dark', 2],
  ['', 'dark', 0],
]
for (const [query, text, distance] of distances)
  test(`${JSON.stringify(query)} is ${distance} letters from beginning "${text}"`, () =>
    assert.equal(prefixDistance(query, text), distance))

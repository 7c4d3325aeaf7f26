import assert from 'node:assert/strict'
import test from 'node:test'
import type { SeriesEntry } from '../model/index.ts'
import { tokenize } from '../read/index.ts'
import { namesIn } from './article-names.ts'
import type { FoundTitle } from './candidate.ts'
import { chooseTitles } from './choose-titles.ts'

test('what is asked of a series grows with its mentions, and not with their square', () => {
  assert.ok(yearsAsked(400) < 2.5 * yearsAsked(200))
})

/** How often a series is asked for its year in a text that names it so many times. */
function yearsAsked(mentions: number): number {
  let asked = 0
  const entry: SeriesEntry = {
    id: 'tide',
    title: 'Tide',
    aliases: [],
    get year() {
      asked++
      return 2004
    },
    country: 'GB',
    language: 'en',
    kind: 'drama',
    platforms: [],
    makers: [],
    seasons: [],
    status: 'ended',
    cast: [],
    ids: {},
  }
  const text = 'Tide is back (2004). '.repeat(mentions)
  const tokens = tokenize(text)
  const taken = new Uint8Array(tokens.count)
  const title: FoundTitle = {
    key: 'tide',
    from: 0,
    to: 1,
    referents: [{ number: 0, entry, popularity: 0, fame: 'famous' }],
    entry,
    known: true,
    standsAlone: true,
    score: 1,
    ordinary: false,
  }
  const size = tokens.count / mentions
  const occurrences = Array.from({ length: mentions }, (_, i) => {
    const [from, to] = [i * size, (i + 1) * size]
    return { title, from, to: from + 1, sentence: { from, to, block: 0, start: tokens.start[from]!, end: tokens.end[to - 1]! } }
  })
  const article = {
    text,
    title: '',
    blocks: [],
    marks: [],
    language: 'en',
    url: null,
    publisher: null,
    published: null,
    updated: null,
    sha256: '',
  }
  const chosen = chooseTitles([title], occurrences, {
    article: { ...article, source: 'x' } as never,
    tokens,
    taken,
    names: namesIn(tokens, taken, 0, tokens.count),
  })
  assert.equal(chosen.length, mentions)
  return asked
}

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { compileGazetteer, linkArticle } from '../link/index.ts'
import { dayNumber, type Article, type Block, type Catalogue, type Claim, type Links, type Mark, type SeriesEntry } from '../model/index.ts'
import { properties } from '../properties/index.ts'
import { analyse, tokenize } from '../read/index.ts'
import { compileExtractor, extractClaims } from './index.ts'

/** Pieces of what articles about series say, to be shuffled. */
const fragments = [
  'Netflix has renewed Squid Game for a third and final season',
  'Better Call Saul was cancelled by AMC after six seasons',
  'The Last of Us season 2 premieres on April 13, 2025',
  '“Salt Harbour” season 3',
  'will return in early 2024',
  'is expected this fall',
  'premiered on HBO in June',
  'The series stars Bob Odenkirk as Jimmy McGill, Rhea Seehorn (Kim Wexler) and Tony Dalton',
  'created by Hwang Dong-hyuk',
  'based on the novel by Neil Druckmann',
  'according to Deadline',
  'said showrunner Peter Gould, “We are not done yet.”',
  'The new season has eight episodes of 45 to 60 minutes',
  'holds 8.7/10 on IMDb and 92% on Rotten Tomatoes',
  'The trailer is out',
  'It could be back, but nothing is confirmed',
  'has not been renewed',
  'Who will be back?',
  'seasons 1, 2 and 3',
  'Seasons 4-',
  'from March to',
  'the second half of',
  'between May 4 and',
  '(pictured, ',
  'the final season',
  'won’t',
  '13/13/2013',
  '%T0 %S1 %D99 %',
  '$1 \\1 ^(a+)+$',
  'Season',
  'S99',
  'as',
  'and',
  'of the',
  '’s',
  '“',
  '”',
  '(',
  ')',
  '–',
  ',',
  '.',
  '?',
  '…',
  '\n',
  '\n',
  '\u00a0',
  '🎬',
  '다크',
  'constructor __proto__ toString',
]

const shuffles = fc
  .array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom(' ', ' ', ' ', '', '. ', '.\n', ', ')), { minLength: 1, maxLength: 16 })
  .map(parts => parts.flat().join(''))
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }))
const kinds = fc.array(fc.constantFrom<Block['kind'][]>('title', 'heading', 'paragraph', 'paragraph', 'item', 'row', 'caption'), {
  minLength: 1,
  maxLength: 4,
})
const days = fc.constantFrom(null, '2022-06-15', '2024-02-29', '2023-12-31')
const seed = 20220829

describe('extraction', () => {
  test('of arbitrary text throws nothing, and quotes what stands there', () => {
    fc.assert(
      fc.property(anything, kinds, days, (text, kinds, published) => {
        assertSound(articleOf(text, kinds, published))
      }),
      { seed, numRuns: 300 },
    )
  })

  test('of shuffled pieces of sentences throws nothing, and quotes what stands there', () => {
    let claims = 0
    fc.assert(
      fc.property(shuffles, kinds, days, (text, kinds, published) => {
        claims += assertSound(articleOf(text, kinds, published))
      }),
      { seed, numRuns: 700 },
    )
    assert.ok(claims > 500, `only ${claims} claims were read: the pieces say nothing`)
  })

  test('gives the same claims for the same text', () => {
    fc.assert(
      fc.property(shuffles, text => {
        const article = articleOf(text, ['paragraph'], '2022-06-15')
        assert.deepEqual(extract(article).claims, extract(article).claims)
      }),
      { seed, numRuns: 100 },
    )
  })

  test('a trace changes no claim, and lays out every sentence', () => {
    fc.assert(
      fc.property(shuffles, text => {
        const article = articleOf(text, ['paragraph'], '2022-06-15')
        const [traced, plain] = [extract(article, true), extract(article)]
        assert.deepEqual(traced.claims, plain.claims)
        assert.deepEqual(
          traced.trace.map(({ start, end }) => [start, end]),
          analyse(article).sentences.map(({ start, end }) => [start, end]),
        )
        assert.equal(plain.trace.length, 0)
      }),
      { seed, numRuns: 100 },
    )
  })
})

/** Checks what holds of every claim and every name of an article, and gives the number of claims. */
function assertSound(article: Article): number {
  const { claims, links } = extract(article)
  const { text } = article
  let at = 0
  for (const mention of links.mentions) {
    assert.ok(mention.start >= at && mention.end > mention.start && mention.end <= text.length, 'names overlap or run over')
    at = mention.end
    const all = mention.kind === 'series' ? links.series : mention.kind === 'person' ? links.people : links.names
    assert.ok(mention.ref >= 0 && mention.ref < all.length, `a ${mention.kind} without its entry`)
  }
  assert.ok(links.main >= -1 && links.main < links.series.length)
  let last = 0
  for (const [i, claim] of claims.entries()) {
    assert.equal(claim.id, `c${i + 1}`)
    assert.ok(claim.quote.start >= last, 'claims are out of order')
    last = claim.quote.start
    assertClaim(claim, text, links)
  }
  return claims.length
}

function assertClaim(claim: Claim, text: string, links: Links): void {
  const { exact, start, end } = claim.quote
  assert.ok(start >= 0 && start < end && end <= text.length)
  assert.equal(text.slice(start, end), exact)
  assert.match(claim.rule, /\S/)
  assert.ok(
    links.series.some(({ ref }) => ref === claim.series),
    'of a series that the text does not name',
  )
  assert.ok(claim.season === null || (Number.isInteger(claim.season) && claim.season > 0), `season ${claim.season}`)
  if (claim.property === 'release') assert.ok(dayNumber(claim.value.earliest) <= dayNumber(claim.value.latest), JSON.stringify(claim.value))
  if (claim.property === 'episodes' || claim.property === 'runtime') {
    assert.ok(claim.value.min >= 0 && (claim.value.max === null || claim.value.max >= claim.value.min), JSON.stringify(claim.value))
  }
  if (claim.property === 'rating') assert.ok(claim.value.value >= 0 && claim.value.value <= claim.value.scale, JSON.stringify(claim.value))
  if (claim.property === 'cast' || claim.property === 'crew') assert.match(claim.value.person, /\S/)
}

function extract(article: Article, trace = false) {
  const { tokens, sentences } = analyse(article)
  const links = linkArticle(article, tokens, sentences, gazetteer)
  return { links, ...extractClaims(article, tokens, sentences, links, extractor, trace) }
}

/** An article of a block a line, of the kinds given in turn, every seventh word in italics. */
function articleOf(text: string, kinds: readonly Block['kind'][], published: string | null): Article {
  const blocks: Block[] = []
  let start = 0
  let heading = -1
  for (const [i, line] of text.split('\n').entries()) {
    const kind = kinds[i % kinds.length]!
    const rules = kind === 'heading' || kind === 'title'
    blocks.push({ kind, level: rules ? 2 : 0, heading: rules ? -1 : heading, start, end: start + line.length })
    if (kind === 'heading') heading = i
    start += line.length + 1
  }
  const marks: Mark[] = [...text.matchAll(/\S+/g)]
    .filter((_, i) => i % 7 === 6)
    .map(({ index, 0: word }) => ({ kind: 'italic', start: index, end: index + word.length }))
  return {
    url: null,
    title: '',
    publisher: null,
    published,
    publishedFrom: published === null ? null : 'option',
    updated: null,
    language: 'en',
    sha256: '',
    text,
    blocks,
    marks,
  }
}

function entry(id: string, title: string): SeriesEntry {
  return {
    id,
    title,
    aliases: [],
    year: 2015,
    country: 'US',
    language: 'en',
    kind: 'drama',
    platforms: [],
    makers: [],
    seasons: [],
    status: 'undecided',
    cast: [],
    ids: {},
  }
}

const catalogue: Catalogue = {
  name: 'test',
  people: [],
  series: [entry('better-call-saul', 'Better Call Saul'), entry('squid-game', 'Squid Game'), entry('the-last-of-us', 'The Last of Us')],
}
const gazetteer = compileGazetteer(catalogue, tokenize)
const extractor = compileExtractor(properties)

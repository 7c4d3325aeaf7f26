import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { GoldArticle, GoldClaim, ScoredProperty } from './gold.ts'
import { isSameName, isSameTitle, isSameValue, noTally, scoreArticle, scoreOf, sumTallies, type FoundClaim } from './score.ts'

const label = (property: ScoredProperty, value: GoldClaim['value'], more: Partial<GoldClaim> = {}): GoldClaim => ({
  series: 'Meridian',
  season: 2,
  property,
  value,
  polarity: 'affirmed',
  modality: 'asserted',
  attribution: null,
  anchor: 'words',
  ...more,
})
const found = (property: string, value: unknown, more: Partial<FoundClaim> = {}): FoundClaim => ({
  series: { title: 'Meridian' },
  season: 2,
  property,
  value,
  polarity: 'affirmed',
  modality: 'asserted',
  quote: { exact: 'more words' },
  ...more,
})
const article = (...claims: readonly GoldClaim[]): GoldArticle => ({ id: 'a1', manner: 'test', published: null, text: 'words', claims })
const total = (labels: readonly GoldClaim[], claims: readonly FoundClaim[]) =>
  sumTallies(scoreArticle(article(...labels), claims).tallies.values())
const renewed = { status: 'renewed' }
const window = (earliest: string, latest: string) => ({ earliest, latest, precision: 'day' })

describe('names', () => {
  for (const [a, b, same] of [
    ['Park Ji-hu', 'Park Ji Hu', true],
    ['Zoë Kravitz', 'Zoe Kravitz', true],
    ['The Bear', 'Bear', true],
    ['Law & Order', 'Law and Order', true],
    ['Bob', 'Rob', false],
    ['Yoon Chan-young', 'Yoon Chan-yong', true],
    ['Yoon Chan-young', 'Yoon Chan-yeong', false],
    ['', '', false],
    [null, 'Bob', false],
  ] as const) {
    it(`${a} and ${b} are ${same ? 'one' : 'two'}`, () => assert.equal(isSameName(a, b), same))
  }
  it('takes a title that another begins with for the same, if it has several words', () => {
    assert.equal(isSameTitle('All of Us Are Dead', 'All of Us Are Dead: Season 2'), true)
    assert.equal(isSameTitle('Dark', 'Dark Desire'), false)
  })
})

describe('values', () => {
  for (const [property, labelled, claimed, same] of [
    ['release', window('2024-05-05', '2024-05-05'), window('2024-05-05', '2024-05-05'), true],
    ['release', window('2024-05-05', '2024-05-05'), window('2024-05-06', '2024-05-06'), false],
    ['release', window('2024-01-01', '2024-12-31'), window('2024-01-30', '2024-12-31'), true],
    ['release', window('2024-01-01', '2024-12-31'), window('2024-03-01', '2024-12-31'), false],
    ['release', window('2024-09-01', '2024-11-30'), window('2024-09-22', '2024-12-21'), true],
    ['release', window('2024-09-01', '2024-11-30'), { earliest: null, latest: null }, false],
    ['cast', { person: 'Park Solomon', character: 'Su-hyeok' }, { person: 'Park Solomon', character: null }, true],
    ['crew', { person: 'Chun Sung-il', role: 'writer' }, { person: 'Chun Sung-il', role: 'director' }, false],
    ['crew', { person: 'Chun Sung-il', role: 'author' }, { person: 'Chun Sung-il', role: 'writer' }, true],
    ['platform', { name: 'Disney+' }, { name: 'Disney Plus', region: null }, true],
    ['platform', { name: 'Apple TV+' }, { name: 'Netflix', region: null }, false],
    ['episodes', { min: 12, max: null }, { min: 12, max: 12 }, false],
    ['runtime', { min: 53, max: 72 }, { min: 53, max: 72 }, true],
    ['rating', { source: 'IMDb', value: 7.5, scale: 10 }, { source: 'imdb', value: 7.5, scale: 10, kind: null }, true],
    ['rating', { source: 'IMDb', value: 7.5, scale: 10 }, { source: null, value: 7.5, scale: 10, kind: null }, false],
    ['based_on', { work: 'Now at Our School', author: null }, { work: 'Now at Our School', author: 'Joo Dong-geun' }, true],
    ['trailer', { status: 'released' }, { status: 'unreleased' }, false],
    ['renewal', renewed, { status: 'ending' }, false],
    ['renewal', renewed, null, false],
  ] as const) {
    it(`${property} ${JSON.stringify(labelled)} ${same ? 'is' : 'is not'} ${JSON.stringify(claimed)}`, () =>
      assert.equal(isSameValue(property, labelled, claimed), same))
  }
})

describe('an article', () => {
  it('counts hits, extras and misses', () => {
    const tally = total(
      [label('renewal', renewed), label('platform', { name: 'HBO' }, { season: null })],
      [found('renewal', renewed), found('trailer', { status: 'released' })],
    )
    assert.deepEqual(tally, { hits: 1, extras: 1, misses: 1, season: 1, polarity: 1, modality: 1 })
  })
  it('wants the season of a renewal and of a release, and of nothing else', () => {
    assert.equal(total([label('renewal', renewed)], [found('renewal', renewed, { season: 3 })]).hits, 0)
    const days = window('2024-05-05', '2024-05-05')
    assert.equal(total([label('release', days)], [found('release', days, { season: null })]).hits, 0)
    const tally = total([label('episodes', { min: 8, max: 8 })], [found('episodes', { min: 8, max: 8 }, { season: null })])
    assert.deepEqual([tally.hits, tally.season], [1, 0])
  })
  it('prefers the claim of the label’s season', () => {
    const claims = [found('cast', { person: 'Park Ji-hu' }, { season: 1 }), found('cast', { person: 'Park Ji-hu' })]
    assert.deepEqual(total([label('cast', { person: 'Park Ji-hu' })], claims), {
      hits: 1,
      extras: 0,
      misses: 0,
      season: 1,
      polarity: 1,
      modality: 1,
    })
  })
  it('does not count a claim that is told twice as an extra', () => {
    assert.equal(total([label('renewal', renewed)], [found('renewal', renewed), found('renewal', renewed)]).extras, 0)
    assert.equal(total([label('renewal', renewed)], [found('renewal', renewed), found('renewal', renewed, { season: 3 })]).extras, 1)
  })
  it('counts whether polarity and modality are the label’s', () => {
    const tally = total(
      [label('cast', { person: 'A B' }, { polarity: 'denied', modality: 'expected' })],
      [found('cast', { person: 'A B' }, { modality: 'expected' })],
    )
    assert.deepEqual([tally.hits, tally.polarity, tally.modality], [1, 0, 1])
  })
  it('leaves out what is not labelled, and keeps series apart', () => {
    assert.deepEqual(total([], [found('statement', { speaker: 'A' }), found('storyline', { summary: 'B' })]), noTally)
    assert.equal(total([label('renewal', renewed)], [found('renewal', renewed, { series: { title: 'Undertow' } })]).hits, 0)
  })
  it('says which label was missed and which claim is too many', () => {
    const { errors } = scoreArticle(article(label('renewal', renewed)), [found('platform', { name: 'HBO' })])
    assert.deepEqual(
      errors.map(({ kind, property, words }) => [kind, property, words]),
      [
        ['miss', 'renewal', 'words'],
        ['extra', 'platform', 'more words'],
      ],
    )
  })
})

describe('a score', () => {
  it('is the harmonic mean of precision and recall', () => {
    const score = scoreOf({ hits: 6, extras: 2, misses: 6, season: 3, polarity: 6, modality: 0 })
    assert.deepEqual(score, { precision: 0.75, recall: 0.5, f1: 0.6, season: 0.5, polarity: 1, modality: 0 })
  })
  it('of nothing is 0', () => assert.equal(scoreOf(noTally).f1, 0))
})

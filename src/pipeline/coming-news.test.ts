import assert from 'node:assert/strict'
import test from 'node:test'
import type { Fact } from '../model/index.ts'
import { comingNews } from './coming-news.ts'
import { nothingSaid } from './filming-told.ts'

function fact(value: Pick<Fact, 'property'> & { readonly value: unknown }, more: Partial<Fact> = {}): Fact {
  return {
    key: `${value.property}/2`,
    season: 2,
    polarity: 'affirmed',
    status: 'confirmed',
    probability: 0.9,
    since: '2023-03-01',
    support: [],
    opposition: [],
    why: '',
    others: [],
    ...value,
    ...more,
  } as Fact
}

const renewed = { property: 'renewal', value: { status: 'renewed' } } as const
const inProduction = { property: 'renewal', value: { status: 'in_production' } } as const
const trailer = { property: 'trailer', value: { status: 'released' } } as const
const release = (earliest: string, latest: string) =>
  ({ property: 'release', value: { earliest, latest, precision: earliest === latest ? 'day' : 'month' } }) as const

const newsOn = (today: string, facts: readonly Fact[]) => comingNews(facts, 2, '2022-01-01', today, nothingSaid)
const silence = { renewed: 0, window: null, production: [] }

test('facts become what a forecast is sharpened with, in days since the premiere of the season before', () => {
  assert.deepEqual(newsOn('2023-06-01', [fact(renewed)]), { ...silence, renewed: 0.9 })
  assert.deepEqual(newsOn('2023-06-01', [fact(inProduction)]), { ...silence, renewed: 0.9 }, 'nobody says that it is being filmed')
  assert.deepEqual(newsOn('2023-06-01', [fact(trailer)]).production, [{ kind: 'trailer out', day: 424, confidence: 0.9 }])
  assert.deepEqual(newsOn('2023-06-01', [fact(release('2023-11-01', '2023-11-30'))]).window, {
    earliest: 669,
    latest: 698,
    confidence: 0.9,
  })
})

test('nothing later than the day of the dossier is used', () => {
  const later = { since: '2023-06-02' }
  const facts = [fact(renewed, later), fact(inProduction, later), fact(trailer, later), fact(release('2023-11-01', '2023-11-30'), later)]
  assert.deepEqual(newsOn('2023-06-01', facts), silence)
  assert.equal(newsOn('2023-06-02', facts).production.length, 1)
})

test('what is rumoured, denied, expired, over or of another season is not used', () => {
  const facts = [
    fact(renewed, { status: 'rumoured' }),
    fact(inProduction, { status: 'disputed' }),
    fact(renewed, { polarity: 'denied' }),
    fact(trailer, { season: 3 }),
    fact(trailer, { season: null }),
    fact({ property: 'trailer', value: { status: 'unreleased' } }),
    fact({ property: 'renewal', value: { status: 'cancelled' } }),
    fact(release('2023-11-01', '2023-11-30'), { status: 'expired' }),
    fact(release('2023-05-01', '2023-06-01')),
  ]
  assert.deepEqual(newsOn('2023-06-01', facts), silence)
})

test('of two windows the surer counts, of two as sure the narrower', () => {
  const wide = fact(release('2023-09-01', '2023-12-31'))
  const narrow = fact(release('2023-10-01', '2023-10-31'))
  assert.equal(newsOn('2023-06-01', [wide, narrow]).window?.latest, 668)
  assert.equal(newsOn('2023-06-01', [wide, { ...narrow, probability: 0.7 }]).window?.latest, 729)
})

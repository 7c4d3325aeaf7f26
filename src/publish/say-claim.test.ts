import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, CrewRole, RenewalStatus, SeriesRef, Valued } from '../model/index.ts'
import { mainSeries, sayClaimLine } from './say-claim.ts'
import { propertyOrder, roleWords, statusWords } from './words.ts'

const main: SeriesRef = { id: 'starter:dark', title: 'Dark' }

function claim(valued: Valued, extra: Partial<Claim> = {}): Claim {
  const quote = { exact: 'x', start: 0, end: 1 }
  const rest = {
    id: 'c1',
    series: main,
    season: null,
    polarity: 'affirmed',
    modality: 'asserted',
    attribution: null,
    asOf: null,
  }
  return { ...rest, quote, rule: 'r', ...valued, ...extra } as Claim
}

const renewal = (status: RenewalStatus): Valued => ({ property: 'renewal', value: { status } })
const cast = (person: string, character: string | null): Valued => ({ property: 'cast', value: { person, character } })

const sayings: readonly (readonly [string, Claim])[] = [
  [
    'Renewed for season 2, as of 6 June 2022, says Netflix',
    claim(renewal('renewed'), { season: 2, asOf: '2022-06-06', attribution: 'Netflix' }),
  ],
  ['Renewed', claim(renewal('renewed'))],
  ['Not renewed for season 2', claim(renewal('renewed'), { season: 2, polarity: 'denied' })],
  ['Cancelled: no season 4', claim(renewal('cancelled'), { season: 4 })],
  ['Ends with season 3, expected', claim(renewal('ending'), { season: 3, modality: 'expected' })],
  ['No decision yet on season 2', claim(renewal('undecided'), { season: 2 })],
  ['In production: season 2', claim(renewal('in_production'), { season: 2 })],
  ['Ordered', claim(renewal('ordered'))],
  [
    'Season 2: mid-2023, speculated, say various reports',
    claim(
      { property: 'release', value: { earliest: '2023-05-01', latest: '2023-08-31', precision: 'part' } },
      { season: 2, modality: 'speculated', attribution: 'various reports' },
    ),
  ],
  [
    'Not 2023',
    claim({ property: 'release', value: { earliest: '2023-01-01', latest: '2023-12-31', precision: 'year' } }, { polarity: 'denied' }),
  ],
  ['Louis Hofmann as Jonas, season 2, expected', claim(cast('Louis Hofmann', 'Jonas'), { season: 2, modality: 'expected' })],
  ['Louis Hofmann will not return for season 2', claim(cast('Louis Hofmann', null), { season: 2, polarity: 'denied' })],
  ['Louis Hofmann as Jonas will not return', claim(cast('Louis Hofmann', 'Jonas'), { polarity: 'denied' })],
  ['Created by Jantje Friese', claim({ property: 'crew', value: { person: 'Jantje Friese', role: 'creator' } })],
  ['On Netflix (South Korea)', claim({ property: 'platform', value: { name: 'Netflix', region: 'KR' } })],
  [
    'Season 2: not on Netflix',
    claim({ property: 'platform', value: { name: 'Netflix', region: null } }, { season: 2, polarity: 'denied' }),
  ],
  ['Season 2: 12 or more episodes', claim({ property: 'episodes', value: { min: 12, max: null } }, { season: 2 })],
  ['1 episode', claim({ property: 'episodes', value: { min: 1, max: 1 } })],
  ['6 to 8 episodes', claim({ property: 'episodes', value: { min: 6, max: 8 } })],
  ['53 to 72 minutes an episode', claim({ property: 'runtime', value: { min: 53, max: 72 } })],
  ['7.5 out of 10 on IMDb', claim({ property: 'rating', value: { source: 'IMDb', value: 7.5, scale: 10, kind: null } })],
  [
    '78% on Rotten Tomatoes by critics',
    claim({ property: 'rating', value: { source: 'Rotten Tomatoes', value: 78, scale: 100, kind: 'critics' } }),
  ],
  [
    'Based on “Now at Our School” by Joo Dong-geun',
    claim({ property: 'based_on', value: { work: 'Now at Our School', author: 'Joo Dong-geun' } }),
  ],
  ['Season 2: no trailer yet', claim({ property: 'trailer', value: { status: 'unreleased' } }, { season: 2 })],
  ['Trailer is out', claim({ property: 'trailer', value: { status: 'unreleased' } }, { polarity: 'denied' })],
  [
    'Baran bo Odar (director): it ends well',
    claim({ property: 'statement', value: { speaker: 'Baran bo Odar', role: 'director', summary: 'it ends well' } }),
  ],
  [
    'Baran bo Odar: It ends well. (expected)',
    claim(
      { property: 'statement', value: { speaker: 'Baran bo Odar', role: null, summary: 'It ends well.' } },
      { modality: 'expected', attribution: 'Baran bo Odar' },
    ),
  ],
  [
    'Season 1: Jonas is lost, gives away season 1',
    claim({ property: 'storyline', value: { summary: 'Jonas is lost', spoils: 1 } }, { season: 1 }),
  ],
  ['Ozark: renewed for season 4', claim(renewal('renewed'), { season: 4, series: { id: null, title: 'Ozark' } })],
  ['Ozark: Julia Garner as Ruth', claim(cast('Julia Garner', 'Ruth'), { series: { id: null, title: 'Ozark' } })],
]

for (const [says, one] of sayings) {
  test(`says: ${says}`, () => assert.equal(sayClaimLine(one, main), says))
}

test('in a round-up every claim names its series', () => {
  assert.equal(mainSeries([{ ...main, main: false }]), null)
  assert.equal(sayClaimLine(claim(renewal('cancelled')), null), 'Dark: cancelled')
})

test('no raw value is ever said', () => {
  const roles = Object.keys(roleWords) as CrewRole[]
  const all = [
    ...(Object.keys(statusWords) as RenewalStatus[]).map(status => claim(renewal(status), { season: 2 })),
    ...roles.map(role => claim({ property: 'crew', value: { person: 'A', role } })),
  ]
  for (const one of all) {
    for (const polarity of ['affirmed', 'denied'] as const) {
      assert.doesNotMatch(sayClaimLine({ ...one, polarity }, main), /_|undefined|null|\{|showrunner|asserted|affirmed/)
    }
  }
  assert.equal(propertyOrder.length, 12)
})

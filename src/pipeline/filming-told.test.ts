import assert from 'node:assert/strict'
import test from 'node:test'
import { fuseSeries } from '../fuse/index.ts'
import { fate, testify, world, type Told } from '../fuse/told.fixture.ts'
import type { Testimony } from '../model/index.ts'
import { comingNews } from './coming-news.ts'
import { stageTold } from './filming-told.ts'

const began: readonly string[] = [
  'Production on season 2 of The Sandman began in Seoul in June.',
  'The Sandman season 2 is currently filming in London.',
  'The Sandman season 2 is in production.',
  'Cameras are now rolling on season 2 of The Sandman.',
  'Season 5 has gone before the cameras in Georgia.',
  'Principal photography on season two of Andor got under way in London in May 2023.',
  'Filming on season 2 of The Sandman is under way and should be completed by May.',
]

const wrapped: readonly string[] = [
  'Filming on the third season of The Witcher wrapped in September.',
  'Shooting of The Witcher season 4 is understood to be complete.',
  'The cast of The Sandman has finished filming season 2.',
  'Filming on the second season of The Sandman began in March 2022 and concluded in July 2022.',
  'Season 2 of The Sandman is now in post-production.',
  'The full trailer came out on July 9, filming in Ireland having wrapped last December.',
]

const neither: readonly string[] = [
  'Season 2 of The Sandman is in development.',
  'Season 2 of The Sandman has entered pre-production.',
  'Squid Game season 2 is in the works.',
  'The writing of the third season of Vigil is complete.',
  'Season 2 of The Sandman is set to start filming in June.',
  'Filming of The Sandman season 2 is due to begin in June.',
  'Filming may begin on season 2 of The Sandman this summer.',
  'Filming starts later this year in and around Glasgow.',
  'Season three goes before cameras in Vancouver in August.',
  'Season 2 of The Sandman is expected to finish filming in May.',
  'The Sandman will start shooting season 2 in the summer, after the second unit finished filming in Spain.',
  'Netflix production company Left Bank is working on season 2.',
]

test('words tell that filming began or ended; plans, writing and development are neither', () => {
  for (const [stage, all] of [
    ['filming began', began],
    ['filming wrapped', wrapped],
    [null, neither],
  ] as const)
    for (const words of all) assert.equal(stageTold(words), stage, words)
})

/** What is known on a day of a season whose last came in 2022, from who says what in which words. */
function newsBy(today: string, ...told: readonly (Told & { readonly words: string })[]) {
  const testimony = testify(told).map((each, at): Testimony => {
    const { words } = told[at]!
    return { ...each, claim: { ...each.claim, quote: { exact: words, start: 0, end: words.length } } }
  })
  const said = { testimony, outlets: world, records: [] }
  return comingNews(fuseSeries({ ...said, channels: [], today }), 2, '2022-01-01', today, said)
}

const renewed = { ...fate('deadline', '2022-03-01', 'renewed'), words: 'Dark has been renewed for season 2.' }
const making = (by: string, said: string, words: string, more: Partial<Told> = {}) => ({ ...fate(by, said, 'in_production', more), words })

test('behind a renewal the first word of each stage counts, and is no surer than who says it', () => {
  const { renewed: sure, production } = newsBy(
    '2023-06-01',
    renewed,
    making('variety', '2022-09-01', 'Season 2 of Dark has started filming.'),
    making('guardian', '2022-08-01', 'Dark is filming season 2.'),
    making('guardian', '2023-03-01', 'Filming on season 2 of Dark has wrapped.'),
  )
  assert.ok(sure > 0.9)
  assert.deepEqual(
    production.map(({ kind, day }) => [kind, day]),
    [
      ['filming began', 212],
      ['filming wrapped', 424],
    ],
  )
  assert.deepEqual(
    production.map(({ confidence }) => confidence),
    [0.93, 0.85],
  )
})

test('nothing of a later day is used, nor what is taken back, denied, expected, of another season or told by strangers', () => {
  const words = 'Filming on season 2 of Dark has wrapped.'
  const wrap = (said: string, more: Partial<Told> = {}) => making('variety', said, words, more)
  assert.equal(newsBy('2023-03-01', renewed, wrap('2023-03-02')).production.length, 0)
  assert.equal(newsBy('2023-03-02', renewed, wrap('2023-03-02')).production.length, 1)
  for (const [what, told] of [
    ['taken back', wrap('2023-03-01', { withdrawn: '2023-04-01' })],
    ['denied', wrap('2023-03-01', { polarity: 'denied' })],
    ['expected', wrap('2023-03-01', { modality: 'expected' })],
    ['another season', wrap('2023-03-01', { season: 3 })],
    ['a stranger', making('nobody', '2023-03-01', words)],
    ['in development', making('variety', '2023-03-01', 'Season 2 of Dark is in development.')],
  ] as const)
    assert.deepEqual(newsBy('2023-06-01', renewed, told).production, [], what)
})

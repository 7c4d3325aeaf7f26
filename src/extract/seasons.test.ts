import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenize } from '../read/index.ts'
import { readSeason } from './seasons.ts'

/** `is`: "2", "3 4", "3 final", or for a season without a number its kind; a count as "count 3". */
type Row = readonly [text: string, words: string, is: string]

const numbered: readonly Row[] = [
  ['Dark season 2 is here.', 'season 2', '2'],
  ['Dark S2 is here.', 'S2', '2'],
  ['Dark S03 is here.', 'S03', '3'],
  ['Season two of Dark is here.', 'Season two', '2'],
  ['Season III of Dark is here.', 'Season III', '3'],
  ['The second season of Dark is here.', 'second season', '2'],
  ['The 3rd season of Dark is here.', '3rd season', '3'],
  ['A second-season renewal of Dark came.', 'second-season', '2'],
  ['Dark’s sophomore season is here.', 'sophomore season', '2'],
  ['Its freshman season did well.', 'freshman season', '1'],
  ['The debut season of Dark drew crowds.', 'debut season', '1'],
  ['Line of Duty series six was a hit.', 'series six', '6'],
  ['The sixth series of Line of Duty was a hit.', 'sixth series', '6'],
  ['Money Heist Part 5 is here.', 'Part 5', '5'],
  ['The fourth instalment of The Crown is here.', 'fourth instalment', '4'],
  ['The second eight-episode season is here.', 'second eight-episode season', '2'],
  ['The highly anticipated third season is here.', 'third season', '3'],
  ['The upcoming fourth season is here.', 'upcoming fourth season', '4'],
  ['A twenty-first season of NCIS is here.', 'twenty-first season', '21'],
  ['Vikings season 6B is here.', 'season 6B', '6'],
]

const several: readonly Row[] = [
  ['Seasons 3 and 4 were ordered.', 'Seasons 3 and 4', '3 4'],
  ['Seasons 1, 2 and 3 are on Hulu.', 'Seasons 1, 2 and 3', '1 2 3'],
  ['Seasons 1–4 are on Hulu.', 'Seasons 1–4', '1 2 3 4'],
  ['Seasons 2 through 5 are on Hulu.', 'Seasons 2 through 5', '2 3 4 5'],
  ['Seasons two and three were ordered.', 'Seasons two and three', '2 3'],
  ['The second and third seasons were ordered.', 'second and third seasons', '2 3'],
  ['The first two seasons are on Hulu.', 'first two seasons', '1 2'],
  ['It ran for three seasons.', 'three seasons', 'count 3'],
  ['It ran for 15 seasons on The CW.', '15 seasons', 'count 15'],
  ['HBO ordered two more seasons.', 'two more seasons', 'coming 2'],
  ['A three-season order followed.', 'three-season', 'count 3'],
]

const last: readonly Row[] = [
  ['The final season of Ozark is here.', 'final season', 'current final'],
  ['The fourth and final season of Ozark is here.', 'fourth and final season', '4 final'],
  ['The final fourth season is here.', 'final fourth season', '4 final'],
  ['The last series of Luther is here.', 'last series', 'current final'],
  ['A sixth and last season was ordered.', 'sixth and last season', '6 final'],
  ['Its farewell season is here.', 'farewell season', 'current final'],
]

const unnumbered: readonly Row[] = [
  ['The new season of Dark is here.', 'new season', 'coming'],
  ['The next season of Dark is here.', 'next season', 'coming'],
  ['Another season of Dark was ordered.', 'Another season', 'coming'],
  ['The current season of Dark ends.', 'current season', 'current'],
  ['The previous season of Dark ended.', 'previous season', 'previous'],
  ['Its latest instalment is here.', 'latest instalment', 'current'],
  ['A new series of eight episodes was ordered.', 'new series', 'coming'],
]

for (const [what, rows] of Object.entries({ numbered, several, last, unnumbered })) {
  describe(what, () => {
    for (const [text, words, is] of rows) test(text, () => assert.deepEqual(seasonsIn(text), [`${words}: ${is}`]))
  })
}

const none: readonly string[] = [
  'The holiday season is near.',
  'A new series about firefighters comes to CBS.',
  'It is the first series created by Baran bo Odar.',
  'The series 24 hours later was a hit.',
  'Part of the cast leaves.',
  'It is part 1,200 of the archive.',
  'The second episode of Dark is here.',
  'Two series based on the novels were made.',
  'The first lady visits the set.',
  'Season 0 is a myth.',
  'The last of us is Joel.',
  'It returns for another run at the Emmys.',
]

describe('no seasons', () => {
  for (const text of none) test(text, () => assert.deepEqual(seasonsIn(text), []))
})

function seasonsIn(text: string): string[] {
  const tokens = tokenize(text)
  const found: string[] = []
  for (let at = 0; at < tokens.count; at++) {
    const season = readSeason(tokens, at, tokens.count)
    if (season === null) continue
    const is = [...(season.kind === 'number' ? [] : [season.kind]), ...season.numbers, ...(season.final ? ['final'] : [])]
    found.push(`${text.slice(tokens.start[season.from], tokens.end[season.to - 1])}: ${is.join(' ')}`)
    at = season.to - 1
  }
  return found
}

import assert from 'node:assert/strict'
import test from 'node:test'
import { mapSeasons, type NumberedSeason } from './map-seasons.ts'

/** "1 2017-12-01 10" as a season. */
function season(text: string): NumberedSeason {
  const [number, premiere, episodes] = text.split(' ')
  return {
    number: Number(number),
    premiere: premiere === undefined || premiere === '-' ? null : premiere,
    episodes: episodes === undefined ? null : Number(episodes),
  }
}

const cases: readonly (readonly [about: string, theirs: readonly string[], ours: readonly string[], links: readonly string[]])[] = [
  ['the same numbers, a day apart', ['1 2017-12-01 10', '2 2019-06-21 8'], ['1 2017-11-30 10', '2 2019-06-21 8'], ['1=1', '2=2']],
  ['numbers alone', ['1', '2', '3'], ['1', '2'], ['1=1', '2=2']],
  [
    'a last season aired in two parts, counted as two',
    ['1 2019-01-11 8', '2 2020-01-17 8', '3 2021-09-17 8', '4 2023-01-20 8'],
    ['1 2019-01-11 8', '2 2020-01-17 8', '3 2021-09-17 16'],
    ['1=1', '2=2', '3=3', '4=3'],
  ],
  [
    'parts of a service, seasons of the channel',
    ['1 2017-12-20 13', '2 2018-04-06 9', '3 2019-07-19 8'],
    ['1 2017-05-02 15', '2 2019-07-19 8'],
    ['3=2'],
  ],
  [
    'a revival that begins anew',
    ['1 2023-07-24 10', '2 2024-07-29 10'],
    ['10 2013-06-19 13', '11 2023-07-24 10', '12 2024-07-29 10'],
    ['1=11', '2=12'],
  ],
  ['two of ours that they count as one', ['1 2021-01-08 10'], ['1 2021-01-08 5', '2 2021-06-11 5'], ['1=1', '1=2']],
  ['years only', ['1 2017', '2 2019'], ['1 2017-12-01', '2 2019-06-21'], ['1=1', '2=2']],
  ['specials stay specials', ['0', '1 2017-12-01'], ['0', '1 2017-12-01'], ['0=0', '1=1']],
  ['another show of the same name has none in common', ['1 2004-01-13 7'], ['1 2011-01-09 12'], []],
  ['none', [], ['1'], []],
]

for (const [about, theirs, ours, links] of cases)
  test(`maps seasons: ${about}`, () => {
    const found = mapSeasons(theirs.map(season), ours.map(season))
    assert.deepEqual(
      found.map(link => `${link.theirs}=${link.ours}`),
      links,
    )
    assert.ok(found.every(({ confidence }) => confidence > 0.5 && confidence <= 1))
  })

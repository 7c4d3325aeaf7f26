import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CatalogueRow, PartialDay } from '../model/index.ts'
import { settleEpisodes } from './settle-episodes.ts'

function episode(
  series: string,
  season: number | null,
  number: number | null,
  title: string | null,
  airs: PartialDay | null,
): CatalogueRow {
  return { kind: 'episode', series, id: `${series}-${season}-${number}`, season, number, title, airs, runtime: null }
}

test('episodes are put together by number, and left out where a catalogue numbers their season otherwise', () => {
  const episodes = settleEpisodes({
    id: 1,
    members: [],
    sources: [],
    seasonMaps: [{ series: 1, catalogue: 'imdb', id: 'tt1', number: 2, ours: 3 }],
    rows: [
      { catalogue: 'tvmaze', row: episode('1', 1, 2, 'Two', '2021-01-15') },
      { catalogue: 'tvmaze', row: episode('1', 1, 1, 'One', '2021-01-08') },
      { catalogue: 'imdb', row: episode('tt1', 1, 1, 'one', '2021') },
      { catalogue: 'imdb', row: episode('tt1', 2, 1, 'Elsewhere', null) },
      { catalogue: 'tvmaze', row: episode('1', 1, null, 'A special', '2021-06-01') },
    ],
  })
  assert.deepEqual(episodes, [
    { season: 1, number: 1, title: 'One', airs: '2021-01-08' },
    { season: 1, number: 2, title: 'Two', airs: '2021-01-15' },
  ])
})

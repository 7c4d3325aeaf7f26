import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usualSettings } from '../model/index.ts'
import { episodesCsv, listsCsv, type ListExport } from './index.ts'

function exportOf(title: string): ListExport {
  const series = {
    title,
    year: null,
    ids: {},
    entries: [],
    state: 'following' as const,
    addedAt: null,
    episodes: [{ season: 0, episode: 7, watchedAt: null }],
  }
  return { writtenOn: '2026-11-28', settings: usualSettings, tokens: [], series: [series] }
}

const titles: readonly (readonly [title: string, cell: string])[] = [
  ['Dark', 'Dark'],
  ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"`],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['One, Two', '"One, Two"'],
  ['Say "so"', '"Say ""so"""'],
]

for (const [title, cell] of titles)
  test(`a spreadsheet takes ${JSON.stringify(title)} for a text`, () => {
    assert.ok(listsCsv(exportOf(title)).split('\r\n')[1] === `${cell},,following,,1,,,,` || cell.includes('\r'))
    assert.ok(episodesCsv(exportOf(title)).includes(`\r\n${cell},,0,7,,,,,\r\n`))
  })

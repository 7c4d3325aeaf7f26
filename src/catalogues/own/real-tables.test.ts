import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { readAll, rowsOf } from '../contract.fixture.ts'
import { folderOf } from './folder.fixture.ts'
import { own } from './index.ts'
import type { TableName } from './tables.ts'

interface RealTable {
  readonly table: TableName
  readonly file: string
  readonly columns: Readonly<Record<string, string>>
  /** Has series of one title and year, or of one but for a sign: they get ids, and go through JSON Lines. */
  readonly numbered?: true
}

/** Tables that people have published, under the names that our columns have; every other column keeps its own and is left out. */
const real: readonly {
  readonly files: readonly RealTable[]
  readonly least: Readonly<Record<string, number>>
}[] = [
  {
    files: [
      {
        table: 'series',
        file: 'tvmaze_2500/TV_show_data.csv',
        columns: { Name: 'title', Network: 'platforms', 'Total Seasons': 'seasons', Language: '', Rating: '', 'Official Site': 'url' },
        numbered: true,
      },
    ],
    least: { series: 2500, season: 9000, platform: 2000 },
  },
  {
    files: [
      {
        table: 'series',
        file: 'kdrama/korean_drama.csv',
        columns: { kdrama_id: 'id', drama_name: 'title', org_net: 'platforms', country: 'from' },
      },
      {
        table: 'credits',
        file: 'kdrama/wiki_actors.csv',
        columns: { drama_name: 'series', actor_name: 'person', character_name: 'character', role: 'part' },
      },
    ],
    least: { series: 1700, credit: 8000, person: 2500 },
  },
  {
    files: [
      {
        table: 'series',
        file: 'netflix_engagement/tv_2024H1_parsed.csv',
        columns: { raw_title: 'title', title: 'short', alt_title: 'aliases', release_date: 'premiered', runtime: 'hours' },
        numbered: true,
      },
    ],
    least: { series: 6700, alias: 2000 },
  },
]
const folder = process.env['HIATUS_BENCH_DATA'] ?? ''

for (const { files, least } of real) {
  const names = files.map(({ file }) => file).join(', ')
  const isHere = folder !== '' && files.every(({ file }) => existsSync(join(folder, file)))
  test(
    `real tables are read: ${names}`,
    { skip: isHere ? false : `HIATUS_BENCH_DATA does not lead to ${names}: ${files.length} left out` },
    async () => {
      const content: Record<string, string> = {}
      for (const each of files) {
        const text = await readFile(join(folder, each.file), 'utf8')
        content[`${each.table}.${each.numbered === true ? 'jsonl' : 'csv'}`] =
          each.numbered === true ? numbered(text, each) : renamed(text, each)
      }
      const source = await folderOf(content)
      try {
        const rows = rowsOf(await readAll(own, source))
        for (const [kind, count] of Object.entries(least)) {
          const found = rows.filter(row => row.kind === kind).length
          assert.ok(found >= count, `${found} rows of ${kind}`)
        }
      } finally {
        await source.close()
      }
    },
  )
}

function renamed(text: string, { columns }: RealTable): string {
  const [header = ''] = text.split(/\r?\n/, 1)
  return (
    header
      .split(',')
      .map(column => columns[column] ?? column)
      .join(',') + text.slice(header.length)
  )
}

function numbered(text: string, { columns }: RealTable): string {
  const records = parse<Record<string, string>>(text, { columns: header => header.map(column => columns[column] ?? column) })
  return records.map((record, index) => `${JSON.stringify({ ...record, id: `${index}` })}\n`).join('')
}

import { DuckDBInstance } from '@duckdb/node-api'
import { join } from 'node:path'
import { imdb } from '../src/catalogues/imdb/index.ts'
import type { CatalogueBatch } from '../src/model/index.ts'
import type { DumpName } from './corpus/imdb-dumps.ts'

/** What came of a job, told by the process that did it and nothing else. */
export interface JobNews {
  /** Rows of the files that were read, or of what was made of them. */
  readonly rows: number
  readonly seconds: number
  /** The most memory that the process ever held, in MB. */
  readonly peakMegabytes: number
}

/** Where batches go: into nothing, or into a store. */
export type Sink = (batches: AsyncIterable<CatalogueBatch>) => Promise<number>

/** Counts rows and forgets them. */
export const intoNothing: Sink = async batches => {
  let rows = 0
  for await (const batch of batches) rows += batch.rows.length
  return rows
}

/** Jobs on a folder of dumps, by their names; each gives the number of rows that came out. */
export const importJobs = {
  /** Needs a folder that holds title.basics alone. */
  'Hiatus, series out of title.basics': folder => importInto(intoNothing, folder),
  'DuckDB, series out of title.basics': folder =>
    duckRows(
      `select * from ${tableOf(folder, 'title.basics')} where titleType in ('tvSeries', 'tvMiniSeries') and isAdult = '0'`,
      reader => reader.currentRowCount,
    ),
  'Hiatus, all tables': folder => importInto(intoNothing, folder),
  'DuckDB, reading all tables': async folder => {
    let rows = 0
    for (const name of tables) rows += await duckRows(`select count(columns(*)), count(*) from ${tableOf(folder, name)}`, lastCell)
    return rows
  },
} as const satisfies Readonly<Record<string, (folder: string) => Promise<number>>>

/** The name of a job. */
export type ImportJob = keyof typeof importJobs

const tables: readonly DumpName[] = [
  'title.ratings',
  'title.basics',
  'title.akas',
  'title.episode',
  'title.principals',
  'title.crew',
  'name.basics',
]

function importInto(sink: Sink, folder: string): Promise<number> {
  return sink(imdb.read(folder, { env: {}, position: null, since: null, tell: () => {}, signal: new AbortController().signal }))
}

/** The forms of IMDb: no quoting, and nulls as `\N`; all columns as texts, as Hiatus reads them. */
function tableOf(folder: string, name: DumpName): string {
  const file = join(folder, `${name}.tsv.gz`)
  return `read_csv('${file}', delim = '\\t', header = true, quote = '', escape = '', nullstr = '\\N', all_varchar = true, max_line_size = 4000000)`
}

type DuckReader = Awaited<ReturnType<Awaited<ReturnType<DuckDBInstance['connect']>>['runAndReadAll']>>

async function duckRows(query: string, count: (reader: DuckReader) => number): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const rows = count(await connection.runAndReadAll(query))
  connection.closeSync()
  instance.closeSync()
  return rows
}

function lastCell(reader: DuckReader): number {
  return Number(reader.getRows()[0]!.at(-1))
}

import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { SourceError, stateOfFiles, unreadable } from '../../ingest/index.ts'
import {
  rowFaults,
  rowKey,
  type CatalogueBatch,
  type CatalogueContext,
  type CatalogueReader,
  type CatalogueRow,
} from '../../model/index.ts'
import { csvRecords } from './csv-records.ts'
import { jsonLinesRecords, jsonRecords } from './json-records.ts'
import { References } from './references.ts'
import { rowsOfTable } from './rows.ts'
import { columnOfRole, workColumns } from './series-parts.ts'
import { cellFault, recordFault, type SourceRecord } from './source-record.ts'
import { tables, type TableName } from './tables.ts'

/** A person's own catalogue: tables as CSV, JSON or JSON Lines, in one file or a folder of them. */
export const own: CatalogueReader = {
  name: 'own',
  title: 'Your own catalogue',
  licence: {
    name: 'your own',
    url: null,
    attribution: 'From your own catalogue.',
    home: null,
  },
  home: null,
  usage: ['FILE: series as CSV, JSON or JSON Lines', 'FOLDER: such tables of series, people, episodes and more'],
  read,
  fingerprint: async (place, { signal }) =>
    stateOfFiles(
      (await filesOf(place)).map(({ path }) => path),
      signal,
    ),
}

/** Records whose rows are stored together. */
const batchSize = 500

interface TableFile {
  readonly table: TableName
  readonly path: string
}

type Records = (path: string, table: TableName, signal: AbortSignal, tell: (line: string) => void) => AsyncIterable<SourceRecord>

/** By the ending of the file's name. */
const readers: Readonly<Record<string, Records>> = {
  '.csv': csvRecords,
  '.tsv': csvRecords,
  '.json': jsonRecords,
  '.jsonl': jsonLinesRecords,
  '.ndjson': jsonLinesRecords,
}
const endings = 'csv, .tsv, .json, .jsonl or .ndjson'

async function* read(place: string, { position, signal, tell }: CatalogueContext): AsyncGenerator<CatalogueBatch> {
  const files = await filesOf(place)
  const isDone = position === null ? 0 : Number(position)
  const known = new References()
  const said = new Map<string, string>()
  let done = 0
  let rows: CatalogueRow[] = []
  const batch = (part: string | null): CatalogueBatch => ({
    rows,
    position: String(done),
    whole: [],
    final: part === null,
    progress: { done, total: null, unit: 'records', part },
  })
  for (const { table, path } of files) {
    const hasSeasons = table === 'series' && files.some(file => file.table === 'seasons')
    for await (const record of readers[extname(path).toLowerCase()]!(path, table, signal, tell)) {
      // What was read before the import was cut off is read again, for the names that the rest refers to.
      const news = newRows(hasSeasons ? without(record, 'seasons') : record, known, said)
      if (++done > isDone) rows.push(...news)
      if (done <= isDone || done % batchSize !== 0) continue
      signal.throwIfAborted()
      yield batch(basename(path))
      rows = []
    }
  }
  signal.throwIfAborted()
  yield batch(null)
}

/** The files of a place, in the order in which they are read. Throws when there is no series among them. */
async function filesOf(place: string): Promise<readonly TableFile[]> {
  const found = await stat(place).catch((error: unknown) => {
    throw unreadable(place, error)
  })
  if (!found.isDirectory()) {
    if (readers[extname(place).toLowerCase()] === undefined)
      throw new SourceError(2, `${place} is no catalogue: its name must end in .${endings}`)
    return [{ table: 'series', path: place }]
  }
  const names = (await readdir(place)).filter(name => readers[extname(name).toLowerCase()] !== undefined)
  return (Object.keys(tables) as TableName[]).flatMap(table => {
    const files = names.filter(name => basename(name, extname(name)).toLowerCase() === table)
    if (files.length > 1) throw new SourceError(2, `${place} has two files of ${table}: ${files.join(' and ')}: leave one of them`)
    if (files.length === 0 && table === 'series') throw new SourceError(2, `${place} has no file of series: name it series.${endings}`)
    return files.map(file => ({ table, path: join(place, file) }))
  })
}

function without(record: SourceRecord, column: string): SourceRecord {
  return { ...record, cells: new Map([...record.cells].filter(([name]) => name !== column)) }
}

/** The rows of a record that no other has given, checked. `said` holds what all rows so far have said, by their keys. */
function newRows(record: SourceRecord, known: References, said: Map<string, string>): CatalogueRow[] {
  return rowsOfTable[record.table](record, known).filter(row => {
    const [fault] = rowFaults(row)
    if (fault !== undefined) throw cellFault(record, columnOf(record, row, fault.field), fault.value, fault.what)
    const key = rowKey(row)
    const [before, line] = said.get(key)?.split('\n') ?? []
    const words = JSON.stringify(row)
    if (before !== undefined && before !== words && !isList(row))
      throw recordFault(record, `says otherwise of the same ${row.kind} than ${line}: take one of them out, or give each an id of its own`)
    if (before === undefined) said.set(key, `${words}\n${record.file}, line ${record.line}`)
    return before === undefined
  })
}

/** Whether rows of one key may differ in what does not matter, such as the place in the billing; the first is kept. */
function isList({ kind }: CatalogueRow): boolean {
  return kind === 'alias' || kind === 'spelling' || kind === 'credit' || kind === 'platform'
}

/** The column that a field of a row comes from. */
function columnOf({ table, cells }: SourceRecord, row: CatalogueRow, field: string): string {
  if (field.startsWith('ids.')) return field.slice('ids.'.length)
  if (row.kind === 'spelling') return 'spellings'
  if (table === 'credits' && row.kind === 'person') return 'person'
  if (table !== 'series') return field
  switch (row.kind) {
    case 'series':
      if (field === 'premiered' && !cells.has('premiered')) return 'year'
      return field === 'sort' ? 'kind' : field
    case 'alias':
      return 'aliases'
    case 'credit':
      return columnOfRole(row.role)
    case 'person':
      return 'cast'
    case 'work':
      return workColumns[field] ?? field
    case 'season':
    case 'episode':
    case 'platform':
    case 'rating':
      return `${row.kind}s`
  }
}

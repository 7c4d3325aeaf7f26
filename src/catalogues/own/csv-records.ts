import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { CsvError, parse, type Info } from 'csv-parse'
import { SourceError, unreadable } from '../../ingest/index.ts'
import { LineCounter } from './line-counter.ts'
import type { Cell, SourceRecord } from './source-record.ts'
import { tables, type TableName } from './tables.ts'

/** A record of more is a quote that was never closed. */
const longestRecord = 1_000_000
const delimiters = [',', ';', '\t'] as const

/**
 * The rows of a table as CSV (RFC 4180) and as spreadsheets write it: parted by commas, semicolons or tabs, whichever its header has most of, with or
 * without a byte order mark, lines ended in any way, line breaks within quotes, and Excel's own first line `sep=;`. Throws `SourceError` with line and column.
 */
export async function* csvRecords(
  path: string,
  table: TableName,
  signal: AbortSignal,
  tell: (line: string) => void,
): AsyncGenerator<SourceRecord> {
  const file = basename(path)
  const { delimiter, skip, firstLine } = await lookAtHead(path, file)
  const counter = new LineCounter()
  const source = Readable.from(utf8Bytes(path, { file, start: skip, firstLine, counter, signal }))
  const parser = parse({ delimiter, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: longestRecord })
  source.on('error', error => parser.destroy(error))
  source.pipe(parser)
  let columns: readonly string[] | null = null
  try {
    for await (const item of parser as AsyncIterable<{ readonly record: readonly string[]; readonly info: Info }>) {
      const { record, info } = item
      // The record's last byte is its line end, which belongs to its last line.
      const line = firstLine + counter.lineAt(info.bytes - 1) - 1 - record.reduce((sum, cell) => sum + breaksIn(cell), 0)
      if (columns === null) columns = readHeader(record, table, file, line, tell)
      else if (record.some(cell => cell.trim() !== '')) yield { file, line, table, cells: cellsOf(record, columns, file, line) }
    }
    if (columns === null) throw new SourceError(2, `${file} is empty: its first line names the columns, such as title,year,country`)
  } catch (error) {
    signal.throwIfAborted()
    // The parser tells the bytes up to the last cell that was whole.
    throw error instanceof CsvError ? csvFault(error, file, firstLine + counter.lineOfTextAt(Number(error['bytes'])) - 1) : error
  } finally {
    source.destroy()
    parser.destroy()
  }
}

/** What parts the cells, how many bytes stand before the header (a byte order mark, Excel's first line), and the header's line. */
async function lookAtHead(
  path: string,
  file: string,
): Promise<{ readonly delimiter: string; readonly skip: number; readonly firstLine: number }> {
  const handle = await open(path).catch((error: unknown) => {
    throw unreadable(path, error)
  })
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0)
    const head = buffer.subarray(0, bytesRead)
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) throw notUtf8(file, null)
    const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
    const hint = /^sep=(.)\r?\n/.exec(head.toString('latin1', mark, mark + 20))
    if (hint !== null) return { delimiter: hint[1]!, skip: mark + hint[0].length, firstLine: 2 }
    const [header = ''] = head
      .toString('latin1', mark)
      .replace(/"[^"]*"/g, '')
      .split(/[\r\n]/, 1)
    const counts = delimiters.map(each => header.split(each).length)
    return { delimiter: delimiters[counts.indexOf(Math.max(...counts))]!, skip: mark, firstLine: 1 }
  } finally {
    await handle.close()
  }
}

interface Reading {
  readonly file: string
  readonly start: number
  readonly firstLine: number
  readonly counter: LineCounter
  readonly signal: AbortSignal
}

/** The bytes of a file, which must be UTF-8. Throws `SourceError` with the line where they are not. */
async function* utf8Bytes(path: string, { file, start, firstLine, counter, signal }: Reading): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let lines = firstLine
  for await (const chunk of createReadStream(path, { start, signal, highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>) {
    try {
      decoder.decode(chunk, { stream: true })
    } catch {
      throw notUtf8(file, lines + linesBeforeFault(chunk))
    }
    counter.add(chunk)
    lines += breaksIn(Buffer.from(chunk).toString('latin1'))
    yield chunk
  }
  try {
    decoder.decode()
  } catch {
    throw notUtf8(file, lines)
  }
}

/** How many line ends of a piece come before the first byte that is no UTF-8. */
function linesBeforeFault(chunk: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(chunk)
  return breaksIn(text.slice(0, Math.max(0, text.indexOf('\ufffd'))))
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

function notUtf8(file: string, line: number | null): SourceError {
  return new SourceError(2, `${file}${line === null ? '' : `, line ${line}`}: is not in UTF-8: in a spreadsheet, save it as "CSV UTF-8"`)
}

function readHeader(record: readonly string[], table: TableName, file: string, line: number, tell: (line: string) => void): string[] {
  const known = tables[table]
  const columns = record.map(cell => cell.trim().toLowerCase())
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index)
  if (twice !== undefined) throw new SourceError(2, `${file}, line ${line}: the column ${twice} stands twice`)
  for (const [column, { needed }] of Object.entries(known as Readonly<Record<string, { readonly needed?: true }>>))
    if (needed === true && !columns.includes(column))
      throw new SourceError(
        2,
        `${file}, line ${line}: has no column ${column}: the first line names the columns: ${Object.keys(known).join(', ')}`,
      )
  const unknown = columns.filter(column => column !== '' && !Object.hasOwn(known, column))
  if (unknown.length > 0) tell(`${file}: left out what is not known of ${table}: ${unknown.join(', ').slice(0, 500)}`)
  return columns
}

function cellsOf(record: readonly string[], columns: readonly string[], file: string, line: number): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const [index, cell] of record.entries()) {
    const text = cell.trim()
    if (text === '') continue
    const column = columns[index]
    if (column === undefined)
      throw new SourceError(
        2,
        `${file}, line ${line}, column ${index + 1}: stands beyond the last column: put cells with a separator in them into double quotes`,
      )
    if (column !== '') cells.set(column, text)
  }
  return cells
}

/** The error of the parser in words, with the line where its record begins. */
function csvFault(error: CsvError, file: string, line: number): SourceError {
  const column = typeof error['index'] === 'number' ? `, column ${error['index'] + 1}` : ''
  const what =
    error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
      ? 'a double quote opens here and is never closed: write a quote within quotes twice'
      : 'a double quote stands within the text: put the whole cell into quotes and write this one twice'
  return new SourceError(2, `${file}, line ${line}${column}: ${what}`, error)
}

import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { byteLines, JsonFault, skipBlank, SourceError, unreadable, valueEnd } from '../../ingest/index.ts'

import { cellFault, type Cell, type SourceRecord } from './source-record.ts'
import type { TableName } from './tables.ts'

/** A JSON file is held in memory; one of JSON Lines is not. */
const mostBytes = 200_000_000

/** The objects of a JSON file: one array of them, or a single one. Throws `SourceError` with the line and column where it is no JSON. */
export async function* jsonRecords(path: string, table: TableName, signal: AbortSignal): AsyncGenerator<SourceRecord> {
  const file = basename(path)
  const { size } = await stat(path)
  if (size > mostBytes)
    throw new SourceError(2, `${file} has more than ${mostBytes / 1e6} MB: write one object a line and name it ${table}.jsonl`)
  const text = decode(await bytesOf(path, signal), file, null)
  // Lines are counted once, from one object to the next.
  let line = 1
  let counted = 0
  try {
    for (const [start, end] of itemsOf(text)) {
      line += countLines(text, counted, start)
      counted = start
      yield recordOf(JSON.parse(text.slice(start, end)), { file, line, table })
    }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    const before = text.slice(0, error.offset)
    throw jsonFault(file, countLines(before, 0, before.length) + 1, error.offset - before.lastIndexOf('\n'), error)
  }
}

async function bytesOf(path: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await readFile(path, { signal })
  } catch (error) {
    signal.throwIfAborted()
    throw unreadable(path, error)
  }
}

/** The objects of a file of JSON Lines. Empty lines are left out. */
export async function* jsonLinesRecords(path: string, table: TableName, signal: AbortSignal): AsyncGenerator<SourceRecord> {
  const file = basename(path)
  for await (const { lines, first } of byteLines(path, signal)) {
    for (const [index, bytes] of lines.entries()) {
      const line = first + index
      const text = decode(bytes, file, line)
      if (text.trim() === '') continue
      try {
        const end = valueEnd(text, 0)
        if (skipBlank(text, end) < text.length) throw new JsonFault(end, 'the line goes on after its object')
      } catch (error) {
        throw error instanceof JsonFault ? jsonFault(file, line, error.offset + 1, error) : error
      }
      yield recordOf(JSON.parse(text), { file, line, table })
    }
  }
}

/** Where the items of an array begin and end; a single value is taken as an array of it. */
function* itemsOf(text: string): Generator<readonly [start: number, end: number]> {
  let at = skipBlank(text, 0)
  const isArray = text[at] === '['
  let isMore = true
  if (isArray) {
    at = skipBlank(text, at + 1)
    isMore = text[at] !== ']'
  }
  while (isMore) {
    const end = valueEnd(text, at)
    yield [at, end]
    at = skipBlank(text, end)
    isMore = isArray && text[at] === ','
    if (isMore) at = skipBlank(text, at + 1)
  }
  if (isArray && text[at] !== ']') throw new JsonFault(at, 'a comma or ] is missing here')
  const end = skipBlank(text, isArray ? at + 1 : at)
  if (end < text.length) throw new JsonFault(end, 'something follows the end')
}

function recordOf(value: unknown, place: Omit<SourceRecord, 'cells'>): SourceRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SourceError(2, `${place.file}, line ${place.line}: is no object: write {"title": "…"}`)
  const cells = new Map<string, Cell>()
  const record = { ...place, cells }
  for (const [name, field] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    const column = name.trim().toLowerCase()
    if (field === null) continue
    const cell = Array.isArray(field) ? field.map(item => scalar(record, column, item)) : scalar(record, column, field)
    if (cell.length > 0) cells.set(column, cell)
  }
  return record
}

function scalar(record: SourceRecord, column: string, value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  throw cellFault(record, column, JSON.stringify(value), 'no text, number or list of these')
}

/** A file's bytes, or those of one of its lines, as text without a byte order mark. */
function decode(bytes: Uint8Array, file: string, line: number | null): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new SourceError(2, `${file}${line === null ? '' : `, line ${line}`}: is not in UTF-8: save the file in UTF-8`, error)
  }
}

function jsonFault(file: string, line: number, column: number, cause: JsonFault): SourceError {
  return new SourceError(2, `${file}, line ${line}, column ${column}: ${cause.message}`, cause)
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

import { SourceError } from '../../ingest/index.ts'
import { rowName } from '../../model/index.ts'
import { tables, type Column, type TableName } from './tables.ts'

/** What stands in a cell of a table or a field of an object: a text that is not empty, or in JSON the texts of an array. */
export type Cell = string | readonly string[]

/** A row of a table, or an object of a JSON file. */
export interface SourceRecord {
  /** The file's name, for messages. */
  readonly file: string
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly table: TableName
  /** By the column's name, in small letters; empty cells are left out. */
  readonly cells: ReadonlyMap<string, Cell>
}

/** The text of a column, or null. Throws for a list where one text should stand. */
export function textIn(record: SourceRecord, column: string): string | null {
  const cell = record.cells.get(column) ?? null
  if (cell !== null && typeof cell !== 'string') throw cellFault(record, column, JSON.stringify(cell), 'more than one text')
  return cell === null ? null : tidied(cell)
}

/** The entries of a list: parted by `|` or line breaks. */
export function listIn(record: SourceRecord, column: string): readonly string[] {
  const cell = record.cells.get(column)
  if (cell === undefined) return []
  const entries = typeof cell === 'string' ? cell.split(/[|\n]/) : cell
  return entries.map(tidied).filter(entry => entry !== '')
}

/** A text as rows hold it; one that no row can hold stays as it is, for the row's check to refuse. */
function tidied(text: string): string {
  return rowName(text) ?? text.trim()
}

/** The number of a column, or null; what is no number stays as it is, for the row's check to refuse. */
export function numberIn(record: SourceRecord, column: string): number | null {
  const text = textIn(record, column)
  return text === null ? null : numberOf(text)
}

/** A text as a number where it is one. */
export function numberOf(text: string): number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : (text as unknown as number)
}

/** The error for a cell, with its file, line and column, and what would mend it. */
export function cellFault(record: SourceRecord, column: string, value: string, what: string): SourceError {
  const columns: Readonly<Record<string, Column>> = tables[record.table]
  const mend = columns[column] === undefined ? '' : `: ${columns[column].write}`
  return new SourceError(2, `${record.file}, line ${record.line}, column ${column}: ${value.slice(0, 200)} is ${what}${mend}`)
}

/** The error for a record as a whole. */
export function recordFault(record: SourceRecord, what: string): SourceError {
  return new SourceError(2, `${record.file}, line ${record.line}: ${what}`)
}

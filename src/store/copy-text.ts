import type { CatalogueRow } from '../model/index.ts'
import { fieldOf, type ColumnType, type RowTable } from './row-tables.ts'

/** Rows as the text form of COPY has them, without their owner. */
export interface CopyLine {
  /** The columns that make the key. Equal texts are equal keys. */
  readonly key: string
  /** All columns, tabs between them. */
  readonly line: string
}

/** An index takes no longer text. */
const longestId = 500

/**
 * Writes a row as a line of COPY. Null when the row cannot be stored: what it is nothing without is missing, no number, or an id too long for an index.
 * Form: https://www.postgresql.org/docs/18/sql-copy.html, "Text Format".
 */
export function copyLine({ columns }: RowTable, row: CatalogueRow): CopyLine | null {
  let key = ''
  let line: string | null = null
  for (const column of columns) {
    const given = fieldOf(row, column) ?? column.blank
    const field = given === null || given === undefined ? null : encoders[column.type](given)
    if (field === null && column.isNeeded) return null
    line = line === null ? (field ?? absent) : `${line}\t${field ?? absent}`
    if (column.isKey) key = line
  }
  return { key, line: line! }
}

const absent = '\\N'

const encoders: Readonly<Record<ColumnType, (given: unknown) => string | null>> = {
  id: given => {
    const text = String(given)
    return text.length > longestId || text === '' ? null : copyText(text)
  },
  text: given => copyText(String(given)),
  texts: given => copyText(`{${(given as readonly string[]).map(each => `"${each.replace(/["\\]/g, '\\$&')}"`).join(',')}}`),
  number: given => {
    const whole = Math.round(Number(given))
    return Math.abs(whole) < 2 ** 31 ? String(whole) : null
  },
  decimal: given => (Math.abs(Number(given)) < 1e30 ? String(Number(given)) : null),
}

const special = /[\\\t\n\r\0\ud800-\udfff]/
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\0': '' }

/** Text as COPY has it. PostgreSQL stores no zero character, and no half of a surrogate pair. */
export function copyText(text: string): string {
  return special.test(text) ? text.toWellFormed().replace(/[\\\t\n\r\0]/g, each => escapes[each]!) : text
}

import { CsvError, parse } from 'csv-parse/sync'
import { ListError } from './list-error.ts'

/** A line of a table. */
export interface TableRow {
  /** Where it stands: "ratings.csv, line 12". */
  readonly where: string
  /** The text of a column without the blanks around it; empty where the column or its text is missing. */
  readonly get: (column: string) => string
}

/** A table with a head. */
export interface Table {
  /** Names of its columns, in small letters. */
  readonly columns: ReadonlySet<string>
  readonly rows: readonly TableRow[]
}

/** Reads a table with a head, parted by what its head is parted by. Throws a `ListError` where it is torn. */
export function readCsv(text: string, name: string): Table {
  const end = text.search(/[\r\n]/)
  const head = end < 0 ? text : text.slice(0, end)
  const delimiter = [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0]!
  const [columns = [], ...rows] = recordsOf(text, delimiter, name)
  const names = columns.map(column => column.trim().toLowerCase())
  const placeOf = new Map(names.map((column, at) => [column, at]))
  return {
    columns: new Set(names),
    rows: rows.map((cells, at) => ({
      where: `${name === '' ? '' : `${name}, `}line ${at + 2}`,
      get: column => cells[placeOf.get(column) ?? -1]?.trim() ?? '',
    })),
  }
}

function recordsOf(text: string, delimiter: string, name: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 200_000,
    })
  } catch (error) {
    const line = error instanceof CsvError && 'lines' in error ? `line ${String(error.lines)}` : ''
    throw new ListError('damaged table', [name, line].filter(Boolean).join(', '), error)
  }
}

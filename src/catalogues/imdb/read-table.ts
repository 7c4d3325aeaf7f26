import { unpack } from './unpack.ts'
import { LineFault, TableLines } from './table-lines.ts'

/** No line of the datasets comes near this length: bytes without line ends are something else. */
const longestLine = 1 << 20

/**
 * Reads a table as IMDb writes it: UTF-8, a header, cells between tabs, no quoting, `\N` for null; packed with gzip or not. Gives one cursor again and
 * again, opened at each block of whole lines; `columns` are found by their names in the header, and the cursor numbers them as they stand here.
 * Throws `LineFault` where the table is damaged, and what the source throws.
 */
export async function* readTable(source: AsyncIterable<Uint8Array>, columns: readonly string[]): AsyncGenerator<TableLines> {
  let lines: TableLines | null = null
  let rest: Buffer = Buffer.alloc(0)
  const reached = (): number => (lines?.number ?? 0) + 1
  try {
    for await (const piece of unpack(source)) {
      const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length)
      const from = bytes.indexOf(10) + 1
      if (from === 0) {
        rest = Buffer.concat([rest, bytes])
        if (rest.length > longestLine) throw lines === null ? noTable(rest) : new LineFault(reached(), 'the line is longer than a megabyte')
        continue
      }
      const straddling = Buffer.concat([rest, bytes.subarray(0, from)])
      const to = bytes.lastIndexOf(10) + 1
      rest = Buffer.from(bytes.subarray(to))
      if (lines === null) {
        lines = openHeader(straddling, columns)
      } else {
        lines.open(straddling)
        yield lines
      }
      if (to > from) {
        lines.open(bytes.subarray(from, to))
        yield lines
      }
    }
  } catch (error) {
    throw zlibFault(error, reached())
  }
  if (lines === null) throw rest.length === 0 ? new LineFault(1, 'the file is empty') : noTable(rest)
  if (rest.length === 0) return
  lines.open(Buffer.concat([rest, Buffer.from('\n')]))
  yield lines
}

function openHeader(line: Buffer, columns: readonly string[]): TableLines {
  const names = line
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\t')
  const missing = columns.filter(name => !names.includes(name))
  if (missing.length === columns.length) throw noTable(line)
  if (missing.length > 0) throw new LineFault(1, `the header lacks ${missing.join(', ')}`)
  return new TableLines(
    columns.map(name => names.indexOf(name)),
    names.length,
  )
}

function noTable(bytes: Buffer): LineFault {
  const start = bytes.toString('utf8', 0, 200).trimStart()
  return new LineFault(1, start.startsWith('<') ? 'this is a web page, not a dataset' : 'this is no IMDb dataset: the header is not there')
}

/** The faults that zlib finds, by the codes of its errors. */
const zlibFaults: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: 'the file breaks off here',
  Z_DATA_ERROR: 'what was packed with gzip is damaged about here',
  Z_NEED_DICT: 'what was packed with gzip is damaged about here',
}

function zlibFault(error: unknown, line: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const fault = zlibFaults[code]
  return fault === undefined ? error : new LineFault(line, fault)
}

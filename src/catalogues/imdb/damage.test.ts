import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readFiles } from './read-files.fixture.ts'
import { packed, sample, tableText, type Files } from './tables.fixture.ts'

const basics = tableText(sample['title.basics'])
const akas = tableText(sample['title.akas'])
const lines = basics.trimEnd().split('\n')
const withLine = (number: number, line: string): string => `${lines.with(number - 1, line).join('\n')}\n`
/** Text that gzip cannot make much smaller, as wide as a table of many pieces. */
const long =
  basics +
  Array.from({ length: 40_000 }, (_, at) => lines[1]!.replace('tt0043208', `tt${3_000_000 + ((at * 7919) % 999_983)}`) + '\n').join('')

function cut(bytes: Buffer, share: number): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length * share))
}

function spoilt(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.fill(0xff, at, Math.min(at + 40, copy.length))
  return copy
}

interface Damage {
  readonly name: string
  readonly files: Files
  readonly message: string | RegExp
  /** How many series are given before the damage. */
  readonly series: number | null
}

const damages: readonly Damage[] = [
  {
    name: 'an empty file',
    files: { 'title.basics.tsv.gz': '' },
    message: 'title.basics.tsv.gz, line 1: the file is empty; fetch the file again',
    series: 0,
  },
  {
    name: 'a gzip of nothing',
    files: { 'title.basics.tsv.gz': gzipSync('') },
    message: 'title.basics.tsv.gz, line 1: the file is empty; fetch the file again',
    series: 0,
  },
  {
    name: 'a web page instead of a gzip',
    files: { 'title.basics.tsv.gz': '<!DOCTYPE html>\n<html><body>Sign in to this network</body></html>\n' },
    message: 'title.basics.tsv.gz, line 1: this is a web page, not a dataset; fetch the file again',
    series: 0,
  },
  {
    name: 'a web page on one line',
    files: { 'title.basics.tsv': '<html>' },
    message: 'title.basics.tsv, line 1: this is a web page, not a dataset; fetch the file again',
    series: 0,
  },
  {
    name: 'another table under this name',
    files: { 'title.ratings.tsv.gz': gzipSync('a\tb\nc\td\n') },
    message: 'title.ratings.tsv.gz, line 1: this is no IMDb dataset: the header is not there; fetch the file again',
    series: 0,
  },
  {
    name: 'a header that lacks columns',
    files: { 'title.basics.tsv.gz': gzipSync(basics.replace('isAdult', 'adult').replace('genres', 'genre')) },
    message: 'title.basics.tsv.gz, line 1: the header lacks isAdult, genres; fetch the file again',
    series: 0,
  },
  {
    name: 'a line with too few cells',
    files: { 'title.basics.tsv': withLine(5, 'tt0386676\ttvSeries\tThe Office') },
    message: 'title.basics.tsv, line 5: 3 cells where the header has 9; fetch the file again',
    series: 3,
  },
  {
    name: 'a line with too many cells',
    files: { 'title.basics.tsv': withLine(3, `${lines[2]}\tmore\tmore\tmore`) },
    message: 'title.basics.tsv, line 3: 12 cells where the header has 9; fetch the file again',
    series: 1,
  },
  {
    name: 'an empty line',
    files: { 'title.basics.tsv': withLine(4, '') },
    message: 'title.basics.tsv, line 4: 1 cells where the header has 9; fetch the file again',
    series: 2,
  },
  {
    name: 'a file that ends within a line',
    files: { 'title.basics.tsv': basics.slice(0, basics.indexOf('tvSeries\tSeinfeld')) },
    message: 'title.basics.tsv, line 3: 2 cells where the header has 9; fetch the file again',
    series: 1,
  },
  {
    name: 'bytes that are no UTF-8',
    files: { 'title.basics.tsv.gz': gzipSync(Buffer.from(withLine(4, lines[3]!.replace('The Office', 'Caf\u00e9')), 'latin1')) },
    message: 'title.basics.tsv.gz, line 4: bytes that are no UTF-8; fetch the file again',
    series: 2,
  },
  {
    name: 'a cell that should be an id',
    files: { 'title.basics.tsv.gz': gzipSync(withLine(6, lines[5]!.replace('tt0697784', 'tt06977x4'))) },
    message: 'title.basics.tsv.gz, line 6: "tt06977x4" where an id should stand; fetch the file again',
    series: null,
  },
  {
    name: 'a list with something that is no id',
    files: { 'title.crew.tsv.gz': gzipSync('tconst\tdirectors\twriters\ntt0098904\tnm0000001,Tom\t\\N\n') },
    message: 'title.crew.tsv.gz, line 2: "Tom" where an id should stand; fetch the file again',
    series: null,
  },
  {
    name: 'an id that is too large',
    files: { 'title.akas.tsv.gz': gzipSync(akas.replace('tt0098904', 'tt99999999999')) },
    message: 'title.akas.tsv.gz, line 2: "tt99999999999" where an id should stand; fetch the file again',
    series: null,
  },
  {
    name: 'a gzip that is cut off',
    files: { 'title.basics.tsv.gz': cut(gzipSync(long), 0.5) },
    message: /^title\.basics\.tsv\.gz, line \d{5}: the file breaks off here; fetch the file again$/,
    series: null,
  },
  {
    name: 'a gzip of which only the check sum is missing',
    files: { 'title.basics.tsv.gz': gzipSync(basics).subarray(0, -8) },
    message: `title.basics.tsv.gz, line ${lines.length + 1}: the file breaks off here; fetch the file again`,
    series: 7,
  },
  {
    name: 'a gzip that is damaged in the middle',
    files: { 'title.basics.tsv.gz': spoilt(gzipSync(long), 100_000) },
    // What is unpacked from it may be no table before it is seen to be no gzip.
    message:
      /^title\.basics\.tsv\.gz, line \d{4,5}: (?:what was packed with gzip is damaged about here|\d+ cells where the header has 9|bytes that are no UTF-8|".+" where an id should stand); fetch the file again$/,
    series: null,
  },
  {
    name: 'a gzip with another check sum',
    files: { 'title.basics.tsv.gz': spoilt(gzipSync(basics), gzipSync(basics).length - 8) },
    message: /^title\.basics\.tsv\.gz, line \d+: what was packed with gzip is damaged about here; fetch the file again$/,
    series: null,
  },
  {
    name: 'bytes without line ends',
    files: { 'title.basics.tsv.gz': gzipSync(Buffer.alloc(3 << 20, 'x')) },
    message: 'title.basics.tsv.gz, line 1: this is no IMDb dataset: the header is not there; fetch the file again',
    series: 0,
  },
  {
    name: 'a line that never ends',
    files: { 'title.basics.tsv.gz': gzipSync(Buffer.concat([Buffer.from(basics), Buffer.alloc(3 << 20, 'x')])) },
    message: `title.basics.tsv.gz, line ${lines.length + 1}: the line is longer than a megabyte; fetch the file again`,
    series: 7,
  },
]

describe('a damaged file is refused in one line', () => {
  for (const { name, files, message, series } of damages) {
    it(`${name}, when all before it has been given`, async () => {
      const [damaged = ''] = Object.keys(files)
      const rest = Object.fromEntries(Object.entries(packed()).filter(([file]) => !damaged.startsWith(file.replace('.gz', ''))))
      const reading = await readFiles({ ...rest, ...files })
      assert.equal(reading.error?.exitCode, 2)
      if (typeof message === 'string') assert.equal(reading.error.message, message)
      else assert.match(reading.error.message, message)
      const given = reading.rows.filter(({ kind }) => kind === 'series').length
      if (series !== null) assert.equal(given, series)
      assert.ok(!reading.batches.some(({ final }) => final))
    })
  }

  it('whose line is the one after the last that was given', async () => {
    const { rows, error } = await readFiles({ 'title.basics.tsv.gz': cut(gzipSync(long), 0.5) })
    // Of the lines of the sample seven are series; all lines after them are.
    const line = lines.length + rows.length - 7 + 1
    assert.match(error!.message, new RegExp(`, line ${line}: `))
  })
})

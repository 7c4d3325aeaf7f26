import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { ListError, readListFile, type ListFault } from './index.ts'
import { bytesOf, hiatusExport, imdbWatchlist, simklBackup, sonarrList, traktFiles, tvTimeFiles, zipOf } from './list-files.fixture.ts'

function faultOf(bytes: Uint8Array): ListFault | null {
  try {
    readListFile(bytes)
    return null
  } catch (error) {
    assert.ok(error instanceof ListError, `it throws ${String(error)}`)
    return error.fault
  }
}

/** A zip with its bytes at a place changed: places count from the entry in the list of files, the first after its signature. */
function withEntry(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at < copy.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at)
  return copy
}

const tvTimeZip = zipOf(tvTimeFiles)
const bomb = zipSync({ 'a.csv': new Uint8Array(60_000_000), 'b.csv': new Uint8Array(60_000_000) })

const refused: readonly (readonly [about: string, bytes: Uint8Array, fault: ListFault])[] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['a zip of nothing', zipSync({}), 'unknown'],
  ['a zip that nobody knows', zipOf({ 'notes.txt': 'hello', 'a.csv': 'one,two\n1,2\n', 'b.json': '{}' }), 'unknown'],
  ['a text', bytesOf('Dear diary'), 'unknown'],
  ['bytes of a picture', Uint8Array.from({ length: 500 }, (_, at) => (at * 97) % 256), 'unknown'],
  ['a zip bomb', bomb, 'too big'],
  ['a bomb that says it is small', withEntry(bomb, (view, at) => view.setUint32(at + 24, 10, true)), 'too big'],
  ['a locked zip', withEntry(tvTimeZip, (view, at) => view.setUint16(at + 8, 1, true)), 'encrypted'],
  ['a zip locked by AES', withEntry(tvTimeZip, (view, at) => view.setUint16(at + 10, 99, true)), 'encrypted'],
  ['a zip of another packing', withEntry(tvTimeZip, (view, at) => view.setUint16(at + 10, 14, true)), 'zip method'],
  ['a zip that is cut off', tvTimeZip.slice(0, -30), 'damaged zip'],
  ['a zip of whose files one lies beyond its end', withEntry(tvTimeZip, (view, at) => view.setUint32(at + 42, 1e9, true)), 'damaged zip'],
  [
    'a zip of too many files',
    zipSync(Object.fromEntries(Array.from({ length: 50_001 }, (_, at) => [`${at}`, new Uint8Array()]))),
    'too many',
  ],
  ['JSON that is torn', bytesOf('[{"tvdbId": 1}, {'), 'damaged json'],
  ['a table that is torn', bytesOf(`Const,Title,Title Type\ntt5753856,"Dark ${'x'.repeat(300_000)}`), 'damaged table'],
  ['lists of a newer Hiatus', bytesOf({ hiatus: 'export', version: 2, series: [] }), 'newer'],
  ['too many series', bytesOf(Array.from({ length: 20_001 }, (_, at) => ({ tvdbId: at + 1 }))), 'too many'],
]

for (const [about, bytes, fault] of refused)
  test(`refuses ${about} with a line of its own`, () => {
    assert.equal(faultOf(bytes), fault)
  })

test('a file of one service is refused as one of another', () => {
  assert.throws(() => readListFile(bytesOf(sonarrList), 'trakt'), /This is no file of Trakt\./)
})

test('a torn file among good ones is told, and the others are read', () => {
  const read = readListFile(zipOf({ ...traktFiles, 'watched-history-2.json': '[{"watched_at"' }))
  assert.equal(read.rows.length, 3)
  assert.deepEqual(
    read.notUnderstood.filter(({ what }) => what === 'torn file'),
    [{ what: 'torn file', where: 'watched-history-2.json', count: 1 }],
  )
})

test('places that lead out of a folder are names like others', () => {
  const read = readListFile(
    zipSync({ '../../etc/watched-shows.json': strToU8(traktFiles['watched-shows.json']!), '/x/deep.zip': tvTimeZip }),
  )
  assert.equal(read.service, 'trakt')
  assert.deepEqual(read.notUnderstood, [{ what: 'other file', where: 'deep.zip', count: 1 }])
})

test('what is left out is listed up to a length, and then counted', () => {
  const read = readListFile(bytesOf([{ tvdbId: 1 }, ...Array.from({ length: 900 }, () => ({ note: 'none' }))]))
  assert.equal(read.notUnderstood.length, 501)
  assert.deepEqual(read.notUnderstood.at(-1), { what: 'more', where: '', count: 400 })
})

const files = [
  tvTimeZip,
  zipOf(traktFiles),
  ...[imdbWatchlist, simklBackup, sonarrList, hiatusExport, ...Object.values(tvTimeFiles), ...Object.values(traktFiles)].map(bytesOf),
]

test('no file throws anything but an error of ours, however it is damaged', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 })
  fc.assert(
    fc.property(fc.constantFrom(...files), damage, fc.nat(), (file, changes, length) => {
      const bytes = file.slice(0, length % 3 === 0 ? length % file.length : file.length)
      for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte
      faultOf(bytes)
    }),
    { numRuns: 500 },
  )
})

test('JSON of the right fields with any values throws nothing else either, and gives rows that can be stored', () => {
  const value = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.constant(null),
    fc.constantFrom('1e7', '8', '2020-01-01', '9'.repeat(40)),
    fc.boolean(),
    fc.array(fc.string()),
  )
  const ids = fc.record({ trakt: value, imdb: value, tvdb: value, simkl: value })
  const show = fc.record({ title: value, year: value, ids })
  const episodes = fc.oneof(value, fc.array(fc.record({ number: value, watched_at: value, season: value, episode: value })))
  const item = fc.record({
    show,
    plays: value,
    seasons: fc.array(fc.record({ number: value, episodes })),
    status: value,
    state: value,
    tvdbId: value,
    ids,
    title: value,
    episodes,
  })
  const file = fc.oneof(
    fc.array(item),
    fc.record({ shows: fc.array(item), anime: value, movies: value }),
    fc.record({ hiatus: fc.constant('export'), version: fc.constant(1), series: fc.array(item) }),
  )
  fc.assert(
    fc.property(file, content => {
      let read
      try {
        read = readListFile(bytesOf(content))
      } catch (error) {
        assert.ok(error instanceof ListError)
        return
      }
      for (const row of read.rows) {
        assert.ok(row.title.length <= 300 && row.title.isWellFormed())
        for (const { season, episode } of row.episodes) assert.ok(season >= 0 && season < 1e4 && episode >= 0 && episode < 1e5)
        for (const id of Object.values(row.ids)) assert.match(id, /^(?:tt|Q)?\d{1,12}$/)
      }
    }),
    { numRuns: 500 },
  )
})

test('time grows with the length of a file, and no faster', () => {
  const timeOf = (lines: number): number => {
    const text = `Const,Title,Title Type\n${Array.from({ length: lines }, (_, at) => `tt${1_000_000 + (at % 9000)},"${' ('.repeat(40)}",TV Series`).join('\n')}`
    const bytes = bytesOf(text)
    const begin = performance.now()
    readListFile(bytes)
    return performance.now() - begin
  }
  timeOf(1000)
  const [short, long] = [timeOf(5000), timeOf(40_000)]
  assert.ok(long < 8 * short * 4 + 500, `${short} ms for one length, ${long} ms for eight times that`)
})

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { loopback, virtualClock, type Loopback } from '../../ingest/loopback.fixture.ts'
import type { CatalogueRow } from '../../model/index.ts'
import { catalogueContract, contextOf, readAll, rowsOf, type ContractSource, type Damage } from '../contract.fixture.ts'
import { entity, harbour, item, manySeries, others, statement, wait, type Json } from './entities.fixture.ts'
import { wikidataReader } from './reader.ts'

const clock = virtualClock()
const reader = wikidataReader(clock)
const all = [...others.slice(0, 6), wait, harbour, ...manySeries(1500), ...others.slice(6)]

/** Entities as a dump holds them. */
const dumpOf = (entities: readonly Json[]): string => `[\n${entities.map(each => JSON.stringify(each)).join(',\n')}\n]\n`
/** Entities as `Special:EntityData` gives them. */
const entityData = (...entities: readonly Json[]): string =>
  JSON.stringify({ entities: Object.fromEntries(entities.map(each => [each['id'], each])) })

type Files = Readonly<Record<string, string | Uint8Array>>

async function folderOf(
  files: Files,
  more: Partial<ContractSource> = {},
): Promise<ContractSource & { readonly close: () => Promise<void> }> {
  const place = await mkdtemp(join(tmpdir(), 'hiatus-entities-'))
  const rewrite = async (): Promise<void> => {
    for (const [name, content] of Object.entries(files)) await writeFile(join(place, name), content)
  }
  await rewrite()
  const change = (): Promise<void> =>
    writeFile(join(place, 'more.json'), entityData(entity('Q9', { en: 'Nine' }, [statement(item('P31', 'Q5398426'))])))
  return { place, rewrite, change, close: () => rm(place, { recursive: true, force: true }), ...more }
}

const damaged = (name: string, files: Files, message: RegExp): Damage => ({ name, make: () => folderOf(files), exitCode: 2, message })
const dump = dumpOf([wait, ...others, harbour])
const lines = dump.split('\n')
const packed = gzipSync(dumpOf(all))

catalogueContract(reader, () => folderOf({ 'dump.json.gz': packed, 'Q1002.json': entityData(harbour) }), [
  damaged(
    'a dump that is cut off within a line',
    { 'a.json': dump.slice(0, dump.indexOf('Q1002') + 300) },
    /^a\.json, line 18, column \d+: the JSON is broken or cut off/,
  ),
  damaged(
    'a dump that is cut off at the end of a line',
    { 'a.json': `${lines.slice(0, -2).join('\n')}\n` },
    /^a\.json is cut off after line \d+: the closing \] is missing/,
  ),
  damaged('a dump with something after its end', { 'a.json': `${dump}{}\n` }, /^a\.json, line 20: something follows the closing \]/),
  damaged(
    'a packed dump that is cut off',
    { 'a.json.gz': packed.subarray(0, 20_000) },
    /a\.json\.gz is cut off after line \d+: fetch it again/,
  ),
  damaged(
    'a packed dump that is damaged',
    { 'a.json.gz': Buffer.concat([packed.subarray(0, 20_000), Buffer.alloc(500), packed.subarray(20_500)]) },
    /a\.json\.gz is damaged after line \d+|a\.json\.gz is cut off after line \d+|^a\.json\.gz, line \d+, column \d+: the JSON is broken/,
  ),
  damaged(
    'a dump with a broken line',
    { 'a.json': lines.with(1, lines[1]!.replace('"labels":', '"labels"')).join('\n') },
    /^a\.json, line 2, column \d+: the JSON is broken/,
  ),
  damaged(
    'a dump of other things',
    { 'a.json': '[\n{"type":"item","Q5398426":"Q5398426"},\n]\n' },
    /^a\.json, line 2: is no entity of Wikidata/,
  ),
  damaged(
    'a page in place of EntityData',
    { 'a.json': '<!DOCTYPE html>\n<html>' },
    /^a\.json, line 1: is no JSON, but begins with "<!DOCTYPE html>"/,
  ),
  damaged(
    'EntityData that is cut off',
    { 'a.json': entityData(wait).slice(0, 5000) },
    /^a\.json, line 1, column \d+: the JSON is broken or cut off/,
  ),
  damaged('packed EntityData that is cut off', { 'a.json.gz': gzipSync(entityData(wait)).subarray(0, 700) }, /a\.json\.gz/),
  damaged('JSON of another kind', { 'a.json': '{"shows": []}' }, /^a\.json: is JSON, but no EntityData/),
  damaged('entities of which none is a series', { 'a.json': entityData(...others) }, /holds no series/),
  damaged('an empty file', { 'a.json': '\n' }, /a\.json is empty/),
  damaged('an empty folder', {}, /holds no \.json or \.json\.gz/),
])

async function rowsIn(files: Files, name = ''): Promise<CatalogueRow[]> {
  const source = await folderOf(files)
  try {
    return rowsOf(await readAll(reader, { place: join(source.place, name) }))
  } finally {
    await source.close()
  }
}

const sorted = (rows: readonly CatalogueRow[]): string[] => rows.map(row => JSON.stringify(row)).toSorted()
const entities = [wait, harbour, ...others]

const forms: readonly (readonly [form: string, files: Files])[] = [
  ['a packed dump', { 'a.json.gz': gzipSync(dumpOf(entities)) }],
  [
    'a dump of several packed members',
    { 'a.json.gz': Buffer.concat([gzipSync(dumpOf(entities).slice(0, 3000)), gzipSync(dumpOf(entities).slice(3000))]) },
  ],
  ['a dump with line ends of Windows', { 'a.json': dumpOf(entities).replaceAll('\n', '\r\n') }],
  ['a dump without brackets', { 'a.json': entities.map(each => `${JSON.stringify(each)}\n`).join('') }],
  ['a dump whose entities begin otherwise', { 'a.json': dumpOf(entities.map(({ id, type, ...rest }) => ({ ...rest, type, id }))) }],
  ['a dump and a folder of others', { 'a.json': dumpOf([wait, harbour]), 'b.json': entityData(...others) }],
  ['EntityData of many', { 'a.json': entityData(...entities) }],
  ['EntityData, packed', { 'a.json.gz': gzipSync(entityData(...entities)) }],
  ['EntityData on many lines', { 'a.json': `\ufeff${JSON.stringify(JSON.parse(entityData(...entities)), null, 2)}` }],
  ['a folder of EntityData', Object.fromEntries(entities.map(each => [`${String(each['id'])}.json`, entityData(each)]))],
  ['entities as they are', Object.fromEntries(entities.map(each => [`${String(each['id'])}.json`, JSON.stringify(each, null, 1)]))],
  ['a list', { 'a.json': JSON.stringify(entities) }],
  ['files that have some entities twice', { 'a.json': dumpOf(entities), 'b.json': entityData(wait, ...others.slice(0, 8)) }],
]
for (const [form, files] of forms)
  test(`gives the same rows from ${form}`, async () =>
    assert.deepEqual(sorted(await rowsIn(files)), sorted(await rowsIn({ 'a.json': dumpOf(entities) }))))

test('credits of people who are not there are left out, and told', async () => {
  const source = await folderOf({ 'Q1001.json': entityData(wait) })
  const told: string[] = []
  const rows: CatalogueRow[] = []
  for await (const batch of reader.read(
    source.place,
    contextOf({}, null, undefined, line => told.push(line)),
  )) {
    rows.push(...batch.rows)
    assert.ok(!batch.final, 'a part of a catalogue is taken for all of it')
  }
  assert.deepEqual(
    rows.filter(({ kind }) => kind === 'credit'),
    [],
  )
  assert.ok(rows.some(row => row.kind === 'season' && row.number === 1 && row.episodes === 8))
  assert.deepEqual(told, ['Wikidata: 4 of 4 people are not in these files, and their credits are left out'])
  await source.close()
})

const servers: Loopback[] = []
after(() => servers.forEach(server => server.close()))

async function served(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = { etag: '"1"' },
): Promise<ContractSource & { readonly server: Loopback }> {
  const bytes = Buffer.from(body)
  const server = await loopback(
    (_path, request) => response => {
      const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
      const part = bytes.subarray(from)
      response.writeHead(from > 0 ? 206 : 200, { 'content-type': 'application/octet-stream', 'content-length': part.length, ...headers })
      // The first time, the connection breaks in the middle.
      if (from === 0 && server.log.filter(({ headers: { range } }) => range === undefined).length === 1)
        response.write(part.subarray(0, part.length / 2), () => setTimeout(() => response.destroy(), 30))
      else response.end(part)
    },
    clock,
  )
  servers.push(server)
  return { server, place: `${server.address}/dumps/wikidata.json.gz`, close: async () => server.close() }
}

catalogueContract(reader, () => served(packed), [
  {
    name: 'half a gzip from an address',
    make: () => served(packed.subarray(0, 9000)),
    exitCode: 3,
    message: /^http:\S+ is cut off after line \d+/,
  },
  { name: 'a page from an address', make: () => served('<html>'), exitCode: 3, message: /^http:\S+, line 1: is no JSON/ },
])

test('a download goes on where it broke off, and begins anew when the file has changed', async () => {
  const source = await served(packed)
  await readAll(reader, source)
  const ranges = source.server.log.map(({ headers }) => [headers.range === undefined, headers['if-range'] ?? null])
  assert.deepEqual(ranges, [
    [true, null],
    [false, '"1"'],
  ])
  const [first] = await readAll(reader, source)
  const other = await served(gzipSync(dumpOf(entities)))
  const rows = rowsOf(await readAll(reader, other, first!.position))
  assert.equal(rows.filter(({ kind }) => kind === 'series').length, 2, 'a position of another file is taken for one of this')
})

test('a server that says nothing of a file is asked for all of it again', async () => {
  const source = await served(packed, {})
  await readAll(reader, source)
  assert.deepEqual(
    source.server.log.map(({ headers }) => headers.range),
    [undefined, undefined],
  )
})

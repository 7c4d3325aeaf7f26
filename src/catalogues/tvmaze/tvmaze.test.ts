import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { SourceError } from '../../ingest/index.ts'
import { virtualClock, type Fault, type VirtualClock } from '../../ingest/loopback.fixture.ts'
import { rowFaults, type CatalogueBatch, type CatalogueRow } from '../../model/index.ts'
import { catalogueContract, contextOf } from '../contract.fixture.ts'
import { tvmazeService, type TvmazeService } from './service.fixture.ts'
import { tvmazeReader } from './tvmaze.ts'

let clock: VirtualClock
let service: TvmazeService
const told: string[] = []
const { signal } = new AbortController()

before(async () => {
  service = await tvmazeService({ now: () => clock.now() })
})
after(() => service.close())
beforeEach(() => {
  clock = virtualClock()
  service.log.length = 0
  service.fault = () => null
  told.length = 0
})

interface Reading {
  readonly batches: readonly CatalogueBatch[]
  readonly error: unknown
}

/** Reads from a position, as far as it goes. */
async function read(
  options: { readonly position?: string | null; readonly since?: string | null; readonly signal?: AbortSignal } = {},
): Promise<Reading> {
  const batches: CatalogueBatch[] = []
  const context = { env: {}, position: null, since: null, tell: (line: string) => told.push(line), signal, ...options }
  try {
    for await (const batch of tvmazeReader(clock).read(service.address, context)) batches.push(batch)
    return { batches, error: null }
  } catch (error) {
    return { batches, error }
  }
}

async function readWell(options: Parameters<typeof read>[0] = {}): Promise<readonly CatalogueBatch[]> {
  const { batches, error } = await read(options)
  assert.equal(error, null)
  return batches
}

const rowsOf = (batches: readonly CatalogueBatch[]): CatalogueRow[] => batches.flatMap(({ rows }) => rows)
const paths = (): string[] => service.log.map(({ path }) => path.replace(/\?embed.*/, '?…'))
const rowsAbout = (batches: readonly CatalogueBatch[], id: string): CatalogueRow[] =>
  rowsOf(batches).filter(row => ('series' in row ? row.series === id : row.kind === 'series' && row.id === id))

describe('TVmaze', () => {
  catalogueContract(
    { ...tvmazeReader({ now: () => clock.now(), wait: (ms, stop) => clock.wait(ms, stop), random: () => 0.5 }) },
    async () => ({ place: service.address }),
    [
      {
        name: 'a captcha in the place of JSON',
        exitCode: 3,
        message: /Just a moment/,
        make: async () => {
          service.fault = () => 'captcha'
          return { place: service.address }
        },
      },
      {
        name: 'a service that is something else',
        exitCode: 3,
        message: /lists no shows/,
        make: async () => {
          service.fault = () => ({ status: 404 })
          return { place: service.address }
        },
      },
    ],
  )
})

test('a first import asks for the list and then for the details, the best known first, each once', async () => {
  await readWell()
  assert.deepEqual(paths(), [
    '/updates/shows',
    '/shows?page=0',
    '/shows?page=1',
    '/shows?page=2',
    '/shows?page=3',
    '/shows?page=5',
    // Equally known are Game of Thrones and Breaking Bad; then, at 93, All of Us Are Dead, which still runs.
    ...[82, 169, 770, 760, 251, 773, 902, 1300, 600, 771, 900].map(id => `/shows/${id}?…`),
  ])
})

test("the server's log shows that TVmaze's pace is kept", async () => {
  await readWell()
  const times = service.log.map(({ at }) => at)
  for (let i = 1; i < times.length; i++) assert.ok(times[i]! - times[i - 1]! >= 500)
})

test('all shows are known when the list is read, and details follow without repeating it', async () => {
  const batches = await readWell()
  const pages = batches.slice(0, 5)
  assert.deepEqual(
    pages.map(({ rows }) => rows.map(row => (row.kind === 'series' ? row.id : row.kind))),
    [['82', '169'], ['251'], [], ['760', '770', '771', '773', '902'], ['1300']],
  )
  assert.deepEqual(
    batches.slice(5).map(({ whole, gone }) => whole[0] ?? gone),
    ['82', '169', '770', '760', '251', ['773'], ['902'], '1300', '600', '771', '900'],
  )
  assert.equal(batches.at(-1)!.final, true)
  assert.deepEqual(batches.at(-1)!.progress, { done: 17, total: 17, unit: 'requests', part: 'details of shows' })
})

test('rows are of the form that all catalogues share', async () => {
  for (const row of rowsOf(await readWell())) assert.deepEqual(rowFaults(row), [], JSON.stringify(row))
})

test('a show with all its parts', async () => {
  const series = '82'
  assert.deepEqual(rowsAbout(await readWell(), series), [
    {
      kind: 'series',
      id: series,
      title: 'Game of Thrones',
      original: null,
      sort: 'drama',
      premiered: '2011-04-17',
      ended: '2019-05-19',
      country: 'US',
      language: 'en',
      genres: ['Drama', 'Adventure', 'Fantasy'],
      status: 'Ended',
      runtime: 61,
      popularity: 98,
      url: 'https://www.tvmaze.com/shows/82/game-of-thrones',
      ids: { imdb: 'tt0944947', tvdb: '121361', tvrage: '24493' },
    },
    { kind: 'alias', series, name: 'Игра престолов', language: null, region: 'RU' },
    { kind: 'alias', series, name: 'Juego de tronos', language: null, region: 'ES' },
    { kind: 'alias', series, name: 'GoT', language: null, region: null },
    { kind: 'platform', series, name: 'HBO', region: 'US', manner: 'network' },
    { kind: 'rating', series, season: null, source: 'TVmaze', value: 8.9, scale: 10, votes: null },
    { kind: 'season', series, number: 1, title: null, premiere: '2011-04-17', finale: '2011-06-19', episodes: 10 },
    { kind: 'season', series, number: 2, title: 'The War of the Five Kings', premiere: '2012-04-01', finale: '2012-06-03', episodes: 10 },
    { kind: 'episode', series, id: '4952', season: 1, number: 1, title: 'Winter is Coming', airs: '2011-04-17', runtime: 60 },
    { kind: 'episode', series, id: '4953', season: 1, number: 2, title: 'The Kingsroad', airs: '2011-04-24', runtime: 60 },
    { kind: 'episode', series, id: '104040', season: 1, number: null, title: 'Inside the Night’s Watch', airs: null, runtime: null },
    { kind: 'credit', series, person: '14072', role: 'cast', character: 'Tyrion Lannister', season: null, billing: 0 },
    { kind: 'credit', series, person: '14079', role: 'cast', character: 'Daenerys Targaryen', season: null, billing: 1 },
    { kind: 'credit', series, person: '265', role: 'creator', character: null, season: null, billing: null },
    { kind: 'credit', series, person: '266', role: 'creator', character: null, season: null, billing: null },
    { kind: 'credit', series, person: '265', role: 'producer', character: null, season: null, billing: null },
  ])
})

test('odd shows: streamed everywhere, in Korean, with a season that is only announced', async () => {
  const rows = rowsAbout(await readWell(), '760')
  assert.deepEqual(
    rows.filter(({ kind }) => kind !== 'series'),
    [
      { kind: 'alias', series: '760', name: '지금 우리 학교는', language: null, region: 'KR' },
      { kind: 'platform', series: '760', name: 'Netflix', region: null, manner: 'streaming' },
      { kind: 'season', series: '760', number: 1, title: null, premiere: '2022-01-28', finale: '2022-01-28', episodes: 12 },
      { kind: 'season', series: '760', number: 2, title: null, premiere: null, finale: null, episodes: null },
    ],
  )
  const own = rows.find(row => row.kind === 'series')
  assert.deepEqual([own?.country, own?.language, own?.status, own?.ids], [null, 'ko', 'Running', { imdb: 'tt14169960', tvdb: '411469' }])
})

test('odd shows: daily ones count their seasons in years, and who appears as themselves has no character', async () => {
  const rows = rowsAbout(await readWell(), '770')
  assert.deepEqual(
    rows.flatMap(row => (row.kind === 'season' ? [row.number] : [])),
    [2015, 2016],
  )
  assert.deepEqual(
    rows.flatMap(row => (row.kind === 'credit' ? [[row.role, row.character]] : [])),
    [
      ['cast', null],
      ['showrunner', null],
    ],
  )
  assert.equal(rows.find(row => row.kind === 'series')?.sort, null)
})

test('odd shows: one of which only a name is known', async () => {
  assert.deepEqual(rowsAbout(await readWell(), '771'), [
    {
      kind: 'series',
      id: '771',
      title: 'Untitled Westeros Project',
      original: null,
      sort: null,
      premiered: null,
      ended: null,
      country: null,
      language: null,
      genres: [],
      status: 'In Development',
      runtime: null,
      popularity: 0,
      url: null,
      ids: {},
    },
  ])
})

test('a show that vanishes between list and detail, and one merged into another, are gone', async () => {
  const batches = await readWell()
  assert.deepEqual(
    batches.flatMap(({ gone = [] }) => gone),
    ['773', '902'],
  )
})

test('a show that is in the list no more is not taken from it; one that is not there yet is taken from its details', async () => {
  const batches = await readWell()
  assert.deepEqual(rowsAbout(batches, '901'), [])
  for (const id of ['900', '600']) {
    assert.deepEqual(
      rowsAbout(batches, id).map(({ kind }) => kind),
      ['series'],
    )
  }
})

/** Faults that end a reading, each at once or after all tries. */
const ends: readonly Fault[] = ['captcha', 'drop', { status: 429, headers: { 'retry-after': '86400' } }]

test('cut off at every request and resumed, it gives the same rows as in one go, and asks for no details twice', async () => {
  const whole = await readWell()
  const requests = service.log.length
  for (let cut = 0; cut < requests; cut++) {
    service.log.length = 0
    const fault = ends[cut % ends.length]!
    service.fault = nth => (nth >= cut ? fault : null)
    const first = await read()
    assert.ok(first.error instanceof SourceError && first.error.exitCode === 3, String(first.error))
    service.fault = () => null
    const second = await readWell({ position: first.batches.at(-1)?.position ?? null })
    const together = [...first.batches, ...second]
    assert.deepEqual(rowsOf(together), rowsOf(whole), `cut off at request ${cut}`)
    assert.deepEqual(
      together.map(({ whole: ids, final }) => [ids, final]),
      whole.map(({ whole: ids, final }) => [ids, final]),
    )
    const tries = fault === 'drop' ? 8 : 1
    assert.ok(service.log.length <= requests + tries + Math.min(cut, 6), 'the lists are asked for again, and what failed; nothing else')
    const details = paths().filter(path => path.includes('…'))
    assert.equal(new Set(details).size, 11)
    assert.ok(details.length <= 11 + tries)
  }
})

test('failures that pass cost a request each and nothing else', async () => {
  const whole = await readWell()
  const requests = service.log.length
  const passing: readonly Fault[] = [{ status: 500 }, 'cut', { status: 429, headers: { 'retry-after': '3' } }, 'drop', { status: 502 }]
  service.log.length = 0
  service.fault = nth => (nth % 2 === 0 ? passing[(nth / 2) % passing.length]! : null)
  assert.deepEqual(await readWell(), whole)
  assert.equal(service.log.length, 2 * requests)
})

test('a show that the service cannot give is left out, told of, and keeps what is stored of it', async () => {
  service.fault = (_nth, path) => (path.startsWith('/shows/169?') ? { status: 500 } : null)
  const batches = await readWell()
  assert.deepEqual(
    told.filter(line => line.includes('left out')),
    ["TVmaze's show 169 is left out: the service has a fault with it (500)"],
  )
  assert.ok(!batches.some(({ whole }) => whole.includes('169')))
  assert.equal(batches.at(-1)!.final, true)
})

test('a service that is down ends the reading, which then goes on', async () => {
  service.fault = nth => (nth >= 7 ? { status: 503 } : null)
  const { batches, error } = await read()
  assert.ok(error instanceof SourceError)
  assert.match(error.message, /fault on its side \(503\)/)
  service.fault = () => null
  const rest = await readWell({ position: batches.at(-1)!.position })
  assert.equal(rest.at(-1)!.final, true)
})

test('an import that was stored to its end and not known to be is done at once', async () => {
  const batches = await readWell()
  const rest = await readWell({ position: batches.at(-1)!.position })
  assert.deepEqual(
    rest.map(({ rows, whole, final }) => ({ rows, whole, final })),
    [{ rows: [], whole: [], final: true }],
  )
})

test('a position of another version begins anew', async () => {
  const whole = rowsOf(await readWell())
  for (const position of ['', 'x', '{}', '{"part":"all","pages":2,"listed":"!","done":7}'])
    assert.deepEqual(rowsOf(await readWell({ position })), whole)
})

describe('a later import', () => {
  let changing: TvmazeService
  const since = '2024-05-10T12:00:00.000Z'
  const second = Date.parse(since) / 1000

  before(async () => {
    changing = await tvmazeService({ now: () => clock.now() })
    changing.shows.delete(169)
    changing.change(82, second + 500, { status: 'Running' })
    changing.change(251, second + 100)
    changing.change(903, second + 500, { name: 'Shōgun' })
    changing.change(773, second + 900)
    // An hour before: it may have been read as it was before that.
    changing.change(770, second - 3600)
  })
  after(() => changing.close())
  beforeEach(() => {
    changing.log.length = 0
    changing.fault = () => null
  })

  const later = async (position: string | null = null): Promise<Reading> => {
    const batches: CatalogueBatch[] = []
    try {
      for await (const batch of tvmazeReader(clock).read(changing.address, { ...contextOf({}, position), since })) batches.push(batch)
      return { batches, error: null }
    } catch (error) {
      return { batches, error }
    }
  }

  test('asks for what has changed alone, in the order of change', async () => {
    const { batches } = await later()
    assert.deepEqual(
      changing.log.map(({ path }) => path.replace(/\?.*/, '')),
      ['/updates/shows', '/shows/770', '/shows/251', '/shows/82', '/shows/903', '/shows/773'],
    )
    assert.deepEqual(
      batches.slice(1, -1).map(({ whole, gone }) => whole[0] ?? gone),
      ['770', '251', '82', '903', ['773']],
    )
    assert.deepEqual(batches.at(-1)!.progress, { done: 5, total: 5, unit: 'shows', part: null })
  })

  test('tells whole shows with their own row, and shows that are gone', async () => {
    const { batches } = await later()
    const changed = rowsAbout(batches, '82')
    assert.equal(changed[0]?.kind === 'series' ? changed[0].status : null, 'Running')
    assert.equal(changed.length, 16)
    assert.equal(rowsAbout(batches, '903').length, 1)
    const gone = new Set(batches.flatMap(each => each.gone ?? []))
    assert.deepEqual(
      ['82', '169', '773', '901', '903', '1300'].filter(id => gone.has(id)),
      ['169', '773', '901'],
      '169 and 901 are listed no more, 773 changed and is not there when it is asked for',
    )
  })

  test('goes on after every batch, and misses nothing that changes meanwhile', async () => {
    const { batches } = await later()
    for (const [index, { position }] of batches.entries()) {
      const { batches: rest } = await later(position)
      assert.deepEqual(rest, index === batches.length - 1 ? batches.slice(-1) : batches.slice(index + 1))
    }
    const old = changing.shows.get(251)!
    changing.change(251, second + 5000)
    const { batches: rest } = await later(batches[2]!.position)
    assert.deepEqual(
      rest.slice(0, -1).map(({ whole, gone }) => whole[0] ?? gone),
      ['82', '903', ['773'], '251'],
    )
    changing.shows.set(251, old)
  })

  catalogueContract(
    { ...tvmazeReader({ now: () => clock.now(), wait: (ms, stop) => clock.wait(ms, stop), random: () => 0.5 }) },
    async () => ({ place: changing.address, since }),
  )

  test('asks once when nothing has changed, and has caught up all the same', async () => {
    const batches: CatalogueBatch[] = []
    const context = { ...contextOf({}), since: '2026-01-01T00:00:00Z' }
    for await (const batch of tvmazeReader(clock).read(changing.address, context)) batches.push(batch)
    assert.equal(changing.log.length, 1)
    assert.deepEqual(
      batches.map(({ rows, caughtUp = false }) => [rows.length, caughtUp]),
      [
        [0, false],
        [0, true],
      ],
    )
  })
})

test('no address, and addresses of a private network that nobody named, are refused', async () => {
  for (const [place, message] of [
    ['tvmaze.csv', /is no address of a service/],
    ['ftp://api.tvmaze.com', /is no address of a service/],
    ['http://user:secret@api.tvmaze.com', /user's name/],
  ] as const) {
    const reading = tvmazeReader(clock).read(place, contextOf({}))[Symbol.asyncIterator]()
    await assert.rejects(
      reading.next(),
      (error: unknown) => error instanceof SourceError && error.exitCode === 2 && message.test(error.message),
    )
    await assert.rejects(async () => tvmazeReader(clock).fingerprint(place, contextOf({})), message)
  }
})

test("the person's address goes along", async () => {
  for await (const { final } of tvmazeReader(clock).read(service.address, contextOf({ env: { HIATUS_CONTACT: 'https://example.org/me' } })))
    assert.equal(typeof final, 'boolean')
  assert.ok(service.log.every(({ headers }) => headers['user-agent']?.includes(' (https://example.org/me)')))
})

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { politeClient, SourceError, type Clock } from '../../ingest/index.ts'
import { virtualClock, type Fault, type VirtualClock } from '../../ingest/loopback.fixture.ts'
import { rowFaults, type CatalogueBatch, type CatalogueRow } from '../../model/index.ts'
import { catalogueContract } from '../contract.fixture.ts'
import { readAll } from './read-all.ts'
import { idList, series, tmdbService, type TmdbService } from './service.fixture.ts'
import { tmdbReader } from './tmdb.ts'

const start = Date.parse('2024-05-16T12:00:00Z')
let clock: VirtualClock
let service: TmdbService
const told: string[] = []

before(async () => {
  service = await tmdbService({ now: () => clock.now() })
})
after(() => service.close())
beforeEach(() => {
  clock = virtualClock(start)
  service.log.length = 0
  service.fault = () => null
  service.changes.clear()
  told.length = 0
})

interface Options {
  readonly place?: string
  readonly token?: string | undefined
  readonly position?: string | null
  readonly since?: string | null
  readonly clock?: Clock
}
interface Reading {
  readonly batches: readonly CatalogueBatch[]
  readonly error: unknown
}

/** Reads from a position, as far as it goes. */
async function read({
  place = service.place,
  token = service.token,
  position = null,
  since = null,
  clock: by = clock,
}: Options = {}): Promise<Reading> {
  const batches: CatalogueBatch[] = []
  const context = {
    env: { TMDB_TOKEN: token },
    position,
    since,
    tell: (line: string) => told.push(line),
    signal: new AbortController().signal,
  }
  try {
    for await (const batch of tmdbReader(by).read(place, context)) batches.push(batch)
    return { batches, error: null }
  } catch (error) {
    return { batches, error }
  }
}

async function readWell(options: Options = {}): Promise<readonly CatalogueBatch[]> {
  const { batches, error } = await read(options)
  assert.equal(error, null)
  return batches
}

async function failureOf(options: Options): Promise<SourceError> {
  const { error } = await read(options)
  assert.ok(error instanceof SourceError, String(error))
  assert.ok(!error.message.includes('\n'))
  return error
}

const rowsOf = (batches: readonly CatalogueBatch[]): CatalogueRow[] => batches.flatMap(({ rows }) => rows)
const asked = (): number[] => service.log.flatMap(({ path }) => /^\/3\/tv\/(\d+)/.exec(path)?.[1] ?? []).map(Number)
const rowsAbout = (batches: readonly CatalogueBatch[], id: string): CatalogueRow[] =>
  rowsOf(batches).filter(row => ('series' in row ? row.series === id : row.kind === 'series' && row.id === id))

describe('TMDB', () => {
  const env = { TMDB_TOKEN: 'eyJhbGciOiJIUzI1NiJ9.of.tests' }
  const sound = async () => {
    const own = await tmdbService({ now: () => clock.now() })
    return { place: own.place, env, close: async () => own.close(), service: own }
  }
  const failing = (fault: Fault, at: RegExp) => async () => {
    const source = await sound()
    source.service.fault = (_nth, path) => (at.test(path) ? fault : null)
    return source
  }
  catalogueContract(tmdbReader({ now: () => clock.now(), wait: (ms, signal) => clock.wait(ms, signal), random: () => 0.5 }), sound, [
    { name: 'a captcha in the place of JSON', exitCode: 3, message: /Just a moment/, make: failing('captcha', /\/tv\//) },
    {
      name: 'half of the list',
      exitCode: 2,
      message: /json\.gz is cut off or damaged after line \d+: fetch it again/,
      make: failing('cut', /exports/),
    },
    {
      name: 'a web page in the place of the list',
      exitCode: 2,
      message: /json\.gz, line 1: no series in the form/,
      make: failing('captcha', /exports/),
    },
    { name: 'a service that is down', exitCode: 3, message: /fault on its side \(503\)/, make: failing({ status: 503 }, /\/tv\//) },
  ])
})

test('a first import asks for the list of the day and then for each series once, the best known first', async () => {
  const batches = await readWell()
  assert.equal(service.log[0]!.path, '/p/exports/tv_series_ids_05_16_2024.json.gz')
  assert.equal(service.log[0]!.headers.authorization, 'Bearer eyJhbGciOiJIUzI1NiJ9.of.tests', 'the mirror that was named is one origin')
  assert.equal(service.log.length, 1 + 44)
  assert.deepEqual(new Set(asked()).size, 44)
  assert.deepEqual(batches[0]!.whole.slice(0, 4), ['63770', '99966', '70523', '1000'])
  assert.deepEqual(batches.at(-1)!.progress, { done: 44, total: 44, unit: 'series', part: null })
  assert.equal(batches.at(-1)!.final, true)
})

test("TMDB's pace is kept, by the server's log and the real clock", async () => {
  const real: Clock = {
    now: () => performance.now() + start,
    wait: ms => new Promise(resolve => setTimeout(resolve, ms)),
    random: () => 0.5,
  }
  const began = performance.now()
  await readWell({ clock: real })
  assert.equal(service.log.length, 45)
  assert.ok(performance.now() - began >= 1050, '45 requests at 40 a second take 1.1 seconds')
})

test('rows are of the form that all catalogues share', async () => {
  for (const row of rowsOf(await readWell())) assert.deepEqual(rowFaults(row), [], JSON.stringify(row))
})

test('a series with all its parts', async () => {
  const batches = await readWell()
  const id = '99966'
  const part = { series: id, season: null, billing: null, character: null }
  assert.deepEqual(rowsAbout(batches, id), [
    {
      kind: 'series',
      id,
      title: 'All of Us Are Dead',
      original: '지금 우리 학교는',
      sort: 'drama',
      premiered: '2022-01-28',
      ended: null,
      country: 'KR',
      language: 'ko',
      genres: ['Action & Adventure', 'Drama', 'Sci-Fi & Fantasy'],
      status: 'Returning Series',
      runtime: 65,
      popularity: 310.5,
      url: 'https://www.themoviedb.org/tv/99966',
      ids: { imdb: 'tt14169960', tvdb: '411469', wikidata: 'Q97158541' },
    },
    { kind: 'alias', series: id, name: 'Estamos muertos', language: 'es', region: 'ES' },
    { kind: 'alias', series: id, name: '殭屍校園', language: 'zh', region: 'HK' },
    { kind: 'alias', series: id, name: 'Jigeum Uri Hakgyoneun', language: null, region: 'KR' },
    { kind: 'platform', series: id, name: 'Netflix', region: null, manner: 'network' },
    { kind: 'platform', series: id, name: 'Netflix', region: 'US', manner: 'streaming' },
    { kind: 'platform', series: id, name: 'Netflix basic with Ads', region: 'US', manner: 'streaming' },
    { kind: 'platform', series: id, name: 'Netflix', region: 'KR', manner: 'streaming' },
    { kind: 'platform', series: id, name: 'Google Play Movies', region: 'KR', manner: 'buy' },
    { kind: 'rating', series: id, season: null, source: 'TMDB', value: 8.3, scale: 10, votes: 3300 },
    { kind: 'season', series: id, number: 0, title: 'Specials', premiere: null, finale: null, episodes: 3 },
    { kind: 'season', series: id, number: 1, title: null, premiere: '2022-01-28', finale: '2022-01-28', episodes: 12 },
    { kind: 'season', series: id, number: 2, title: null, premiere: null, finale: null, episodes: 0 },
    { kind: 'episode', series: id, id: '3444000', season: 1, number: 12, title: 'Episode 12', airs: '2022-01-28', runtime: 72 },
    { ...part, kind: 'credit', person: '1', role: 'cast', character: 'Nam On-jo', billing: 0 },
    { ...part, kind: 'credit', person: '2', role: 'cast', character: 'Lee Cheong-san', billing: 1 },
    { ...part, kind: 'credit', person: '2', role: 'cast', character: 'Cheong-san', billing: 1 },
    { ...part, kind: 'credit', person: '2', role: 'cast', billing: 1 },
    { ...part, kind: 'credit', person: '1157035', role: 'creator' },
    { ...part, kind: 'credit', person: '3', role: 'director' },
    { ...part, kind: 'credit', person: '3', role: 'producer' },
    { ...part, kind: 'credit', person: '1157035', role: 'writer' },
  ])
  assert.deepEqual(
    rowsOf(batches).filter(row => row.kind === 'spelling'),
    [
      { kind: 'spelling', person: '1', name: '박지후' },
      { kind: 'spelling', person: '1157035', name: '천성일' },
    ],
  )
})

test('a status is never a renewal, an end only where there is one, and who appears as themselves has no character', async () => {
  const batches = await readWell()
  const own = (id: string) => rowsAbout(batches, id).find(row => row.kind === 'series')
  assert.deepEqual(
    [own('70523')?.ended, own('70523')?.status, own('70523')?.ids],
    ['2020-06-27', 'Ended', { imdb: 'tt5753856', tvdb: '334824' }],
  )
  assert.deepEqual([own('63770')?.ended, own('63770')?.sort, own('1000')?.premiered], [null, null, null])
  const rest = rowsAbout(batches, '63770').filter(({ kind }) => kind !== 'series')
  assert.deepEqual(rest, [
    { kind: 'episode', series: '63770', id: '5000000', season: 9, number: 110, title: null, airs: '2024-05-17', runtime: null },
    { kind: 'credit', series: '63770', person: '5', role: 'cast', character: null, season: null, billing: 0 },
  ])
})

test('a series that vanishes between list and detail is gone', async () => {
  const batches = await readWell()
  assert.ok(asked().includes(1007))
  assert.deepEqual(
    batches.flatMap(({ gone = [] }) => gone),
    ['1007'],
  )
})

describe('the token', () => {
  const cases: readonly (readonly [what: string, token: string, message: RegExp])[] = [
    [
      'missing',
      '',
      /^TMDB wants a token: take the API Read Access Token from https:\/\/www\.themoviedb\.org\/settings\/api and put it into .* TMDB_TOKEN$/,
    ],
    [
      'refused',
      'eyJ.wrong',
      /^TMDB refuses TMDB_TOKEN \("Invalid API key: You must be granted a valid key\."\): take the API Read Access Token from/,
    ],
    ["TMDB's other key", '0123456789abcdef0123456789abcdef', /holds an API key, which is the shorter of the two/],
    ['no token', 'two words', /holds no token/],
  ]
  for (const [what, token, message] of cases) {
    test(`${what} is one line that says where to get one`, async () => {
      const refusing = await tmdbService({ now: () => clock.now() })
      const error = await failureOf({ token, place: refusing.place })
      refusing.close()
      assert.match(error.message, message)
      assert.equal(error.exitCode, 2)
      assert.ok(refusing.log.length <= 1 + 40, 'and is not tried again')
    })
  }
  test('is never in a message', async () => {
    const refusing = await tmdbService({ now: () => clock.now() })
    refusing.fault = (_nth, path) => (path.startsWith('/3/tv/') ? { status: 403 } : null)
    assert.ok(!(await failureOf({ place: refusing.place })).message.includes(service.token))
    refusing.close()
  })
})

/** Faults that end a reading, each at once or after all tries. */
const ends: readonly Fault[] = [{ status: 429, headers: { 'retry-after': '86400' } }, { status: 403 }]

test('cut off at every request and resumed, it gives the same rows as in one go', async () => {
  const whole = await readWell()
  for (let cut = 0; cut < 45; cut++) {
    // A service of its own: what was under way when the reading ended may still come in.
    const failing = await tmdbService({ now: () => clock.now() })
    failing.fault = nth => (nth >= cut ? ends[cut % 2]! : null)
    const first = await read({ place: failing.place })
    failing.close()
    assert.ok(first.error instanceof SourceError, `${cut}: ${String(first.error)}`)
    service.log.length = 0
    const second = await readWell({ position: first.batches.at(-1)?.position ?? null })
    assert.deepEqual(rowsOf([...first.batches, ...second]), rowsOf(whole), `cut off at request ${cut}`)
    assert.equal(service.log.length, 1 + 44 - (first.batches.at(-1)?.progress.done ?? 0), 'the list again, and what is not stored')
  }
})

test('failures that pass cost a request each and nothing else', async () => {
  const whole = await readWell()
  const passing: readonly Fault[] = [{ status: 500 }, 'cut', { status: 429, headers: { 'retry-after': '3' } }, 'drop', { status: 502 }]
  const failed = new Set<string>()
  service.log.length = 0
  service.fault = (nth, path) => {
    if (failed.has(path) || path.startsWith('/p/')) return null
    failed.add(path)
    return passing[nth % passing.length]!
  }
  assert.deepEqual(await readWell(), whole)
  assert.equal(service.log.length, 1 + 2 * 44)
})

test('a series that the service cannot give is left out, told of, and keeps what is stored of it', async () => {
  service.fault = (_nth, path) => (path.startsWith('/3/tv/70523?') ? { status: 500 } : null)
  const batches = await readWell()
  assert.ok(told.includes("TMDB's series 70523 is left out: the service has a fault with it (500)"))
  assert.ok(!batches.some(({ whole }) => whole.includes('70523')))
})

describe('the list', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hiatus-tmdb-'))
  })
  after(() => rm(folder, { recursive: true }))

  test('of the day before is taken while that of the day is not out', async () => {
    clock = virtualClock(Date.parse('2024-05-17T09:00:00Z'))
    assert.equal((await readWell()).length, 2)
    assert.deepEqual(
      service.log.slice(0, 2).map(({ path }) => path),
      ['/p/exports/tv_series_ids_05_17_2024.json.gz', '/p/exports/tv_series_ids_05_16_2024.json.gz'],
    )
    clock = virtualClock(Date.parse('2024-05-17T07:00:00Z'))
    service.log.length = 0
    await readWell()
    assert.equal(service.log[0]!.path, '/p/exports/tv_series_ids_05_16_2024.json.gz', 'before eight o’clock nobody asks for the new one')
  })

  test('is that of the day on which the import began, when it goes on', async () => {
    const own = await tmdbService({ now: () => clock.now() })
    const whole = await readWell({ place: own.place })
    own.lists.set('tv_series_ids_05_18_2024.json.gz', gzipSync(idList([series(1001, 'Filler 1')])))
    clock = virtualClock(Date.parse('2024-05-18T12:00:00Z'))
    const { position } = whole[0]!
    assert.deepEqual(rowsOf(await readWell({ place: own.place, position })), whole[1]!.rows)
    own.lists.delete('tv_series_ids_05_16_2024.json.gz')
    const anew = await readWell({ place: own.place, position })
    own.close()
    assert.deepEqual(
      anew.map(({ whole: ids, final }) => [ids, final]),
      [[['1001'], true]],
    )
    assert.deepEqual(told, ["TMDB's list of 2024-05-16 is there no more: beginning anew with the newest"])
  })

  test('that is nowhere is a failure of the service', async () => {
    clock = virtualClock(Date.parse('2024-08-01T12:00:00Z'))
    const error = await failureOf({})
    assert.match(error.message, /has no list of series for the last 3 days/)
    assert.equal(error.exitCode, 3)
  })

  const damaged: readonly (readonly [what: string, bytes: () => Uint8Array | string, message: RegExp])[] = [
    ['a line that is no JSON', () => `${idList([series(1, 'Pride')])}{"id":2,\n`, /list\.json\.gz, line 2: no series in the form/],
    ['a list of films', () => '{"adult":false,"original_title":"Blondie"}\n', /line 1: no series in the form/],
    ['nothing', () => '', /lists no series/],
    [
      'half a gzip',
      () => gzipSync(idList(service.series.values())).subarray(0, 300),
      /is cut off or damaged after line \d+: fetch it again/,
    ],
    [
      'a gzip with a wrong byte',
      () => {
        const bytes = gzipSync(idList(service.series.values()))
        bytes[bytes.length >> 1]! ^= 0x55
        return bytes
      },
      /is cut off or damaged after line \d+/,
    ],
  ]
  for (const [what, bytes, message] of damaged) {
    test(`given as a file with ${what} is refused before anything is asked`, async () => {
      const file = join(folder, 'list.json.gz')
      await writeFile(file, bytes())
      const error = await failureOf({ place: file })
      assert.match(error.message, message)
      assert.equal(error.exitCode, 2)
    })
  }

  test('that is given is read to its end, and takes nothing away that is not on it', async () => {
    const file = join(folder, 'few.json')
    await writeFile(file, idList([series(1001, 'Filler 1'), series(1007, 'Filler 7'), series(70_523, 'Dark', { popularity: 120 })]))
    const token = { bearer: service.token, address: service.place }
    const { signal } = new AbortController()
    const client = politeClient({
      service: 'TMDB',
      pace: { calls: 40, seconds: 1 },
      tell: () => undefined,
      signal,
      clock,
      token,
      allowHosts: [new URL(service.place).host],
    })
    const batches: CatalogueBatch[] = []
    for await (const batch of readAll({ client, root: service.place }, { kind: 'file', path: file }, clock.now(), null, () => undefined))
      batches.push(batch)
    client.close()
    assert.deepEqual(
      batches.map(({ whole, gone, final }) => ({ whole, gone, final })),
      [{ whole: ['70523', '1001'], gone: ['1007'], final: false }],
    )
  })

  test('given as a file has a state of its own', async () => {
    const file = join(folder, 'given.json')
    const context = { env: {}, position: null, since: null, tell: () => undefined, signal: new AbortController().signal }
    await writeFile(file, idList([series(1, 'Pride')]))
    const first = await tmdbReader(clock).fingerprint(file, context)
    assert.equal(await tmdbReader(clock).fingerprint(file, context), first)
    await writeFile(file, idList([series(2, 'Clerks')]))
    assert.notEqual(await tmdbReader(clock).fingerprint(file, context), first)
  })
})

describe('a later import', () => {
  const since = '2024-05-14T20:00:00.000Z'

  test('asks for what has changed, page by page, and for what is due, in the order of the numbers', async () => {
    service.changes.set('2024-05-12', [1020])
    service.changes.set('2024-05-13', [1002, 99_966])
    service.changes.set('2024-05-15', [1003, 666, 99_966, 1007])
    const batches = await readWell({ since })
    const changes = service.log.filter(({ path }) => path.startsWith('/3/tv/changes'))
    assert.deepEqual(
      changes.map(({ path }) => path.split('?')[1]),
      [1, 2].map(page => `start_date=2024-05-13&end_date=2024-05-16&page=${page}`),
    )
    // The days since are the numbers 19858 and 19859 from 1970 on, which leave 58 and 59 of 150.
    const due = [...service.series.keys()].filter(id => [58, 59].includes(id % 150))
    assert.deepEqual(
      asked(),
      [...new Set([1002, 1003, 1007, 99_966, ...due])].toSorted((a, b) => a - b),
    )
    const gone = new Set(batches.flatMap(each => each.gone ?? []))
    assert.ok(gone.has('1007'), 'it changed and is gone')
    assert.ok(!gone.has('1001'), 'what was not read is not')
  })

  test('what is in the list no more goes when its turn comes, and what is too new for the list stays', async () => {
    service.changes.set('2024-05-15', [1208, 98])
    service.series.set(1208, series(1208, 'Brand New'))
    service.series.set(99, series(99, 'Adult Since'))
    service.series.delete(98)
    const batches = await readWell({ since })
    service.series.delete(1208)
    service.series.delete(99)
    const gone = batches.flatMap(each => each.gone ?? [])
    // Numbers with the remainders 58 and 59 are due, up to the largest of the list.
    assert.deepEqual(
      gone.filter(id => Number(id) < 300),
      ['58', '59', '208', '209', '98'],
    )
    assert.equal(Math.max(...gone.map(Number)) <= 99_966, true)
    assert.ok(!gone.includes('1208') && batches.some(({ whole }) => whole.includes('1208')))
  })

  test('goes on after every batch', async () => {
    service.changes.set('2024-05-15', [...service.series.keys()])
    const batches = await readWell({ since })
    assert.ok(batches.length >= 3)
    for (const [index, { position }] of batches.entries())
      assert.deepEqual(await readWell({ since, position }), index === batches.length - 1 ? batches.slice(-1) : batches.slice(index + 1))
  })

  const changing = async () => {
    const own = await tmdbService({ now: () => clock.now() })
    own.changes.set('2024-05-15', [...own.series.keys()])
    return { place: own.place, env: { TMDB_TOKEN: own.token }, since, close: async () => own.close() }
  }
  catalogueContract(tmdbReader({ now: () => clock.now(), wait: (ms, signal) => clock.wait(ms, signal), random: () => 0.5 }), changing)

  test('asks for no more than fourteen days at once', async () => {
    await readWell({ since: '2024-04-10T12:00:00Z' })
    assert.deepEqual(
      service.log.flatMap(({ path }) => /start_date=(\S+)&end_date=(\S+)&page=1/.exec(path)?.slice(1, 3).join(' to ') ?? []),
      ['2024-04-09 to 2024-04-22', '2024-04-23 to 2024-05-06', '2024-05-07 to 2024-05-16'],
    )
  })

  test('asks for fewer days where there are too many pages', async () => {
    service.changes.set(
      '2024-05-13',
      Array.from({ length: 900 }, (_, i) => 2000 + i),
    )
    service.changes.set(
      '2024-05-16',
      Array.from({ length: 900 }, (_, i) => 4000 + i),
    )
    await readWell({ since })
    assert.equal(new Set(asked().filter(id => id >= 2000 && id < 5000)).size, 1800)
  })

  test('reads everything within the time for which data may be kept', async () => {
    const read = new Set<string>()
    for (let day = 0; day < 150; day += 10) {
      clock = virtualClock(start + day * 86_400_000)
      const today = new Date(clock.now()).toISOString()
      service.lists.set(
        `tv_series_ids_${today.slice(5, 7)}_${today.slice(8, 10)}_${today.slice(0, 4)}.json.gz`,
        service.lists.get('tv_series_ids_05_16_2024.json.gz')!,
      )
      for (const { whole, gone = [] } of await readWell({ since: new Date(clock.now() - 10 * 86_400_000).toISOString() }))
        for (const id of [...whole, ...gone]) read.add(id)
    }
    assert.equal(read.size, 99_966, 'every number up to the largest of the list is read, or known to be gone')
  })

  test('after a longer time is a first one again', async () => {
    const batches = await readWell({ since: '2023-12-01T12:00:00Z' })
    assert.equal(batches.at(-1)!.final, true)
    assert.equal(asked().length, 44)
  })

  test('tells when the address is something else', async () => {
    service.fault = (_nth, path) => (path.includes('/changes') ? { status: 404 } : null)
    assert.match((await failureOf({ since })).message, /tells of no changes/)
  })
})

import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { download, stateOfAddress, type DownloadOptions } from './download.ts'
import { loopback, virtualClock, type Loopback, type VirtualClock } from './loopback.fixture.ts'
import { SourceError } from './source-error.ts'

let folder = ''
let count = 0
let clock: VirtualClock
const told: string[] = []
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'hiatus-download-'))))
after(() => rm(folder, { recursive: true }))

const body = Buffer.from('The Long Wait, season by season. '.repeat(400))

/** How the server answers one request: it sends from a byte on, some bytes, and then breaks off, falls silent or ends. */
interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly bytes?: number
  readonly end?: 'break' | 'silence'
}

async function served(replies: readonly Reply[]): Promise<Loopback> {
  clock = virtualClock()
  told.length = 0
  const server: Loopback = await loopback(
    (_path, request) => response => answer(response, replies[server.log.length - 1] ?? {}, request.headers.range),
    clock,
  )
  return server
}

function answer(response: ServerResponse, { status, headers, bytes, end }: Reply, range: string | undefined): void {
  if (status !== undefined) return void response.writeHead(status, headers).end('failed')
  const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0)
  const part = body.subarray(from)
  response.writeHead(from > 0 ? 206 : 200, { 'content-length': part.length, etag: '"1"', ...headers })
  if (end === undefined) response.end(part)
  else response.write(part.subarray(0, bytes), () => (end === 'break' ? setTimeout(() => response.destroy(), 20) : null))
}

async function fetched(server: Loopback, more: Partial<DownloadOptions> = {}): Promise<Buffer> {
  const path = join(folder, String(++count))
  const tell = (line: string): number => told.push(line)
  const { host } = new URL(server.address)
  try {
    await download(`${server.address}/dump.gz`, path, { signal: new AbortController().signal, tell, clock, allowHosts: [host], ...more })
    return await readFile(path)
  } finally {
    server.close()
  }
}

const sound: readonly (readonly [what: string, replies: readonly Reply[], ranges: readonly (string | undefined)[]])[] = [
  ['in one go', [], [undefined]],
  [
    'on from where it broke off',
    [
      { bytes: 1000, end: 'break' },
      { bytes: 500, end: 'break' },
    ],
    [undefined, 'bytes=1000-', 'bytes=1500-'],
  ],
  ['on from where it fell silent', [{ bytes: 1000, end: 'silence' }], [undefined, 'bytes=1000-']],
  [
    'after faults and waits that were asked for',
    [{ status: 503 }, { status: 429, headers: { 'retry-after': '20' } }],
    [undefined, undefined, undefined],
  ],
  ['anew where its state is not told', [{ bytes: 1000, end: 'break', headers: { etag: 'W/"1"' } }], [undefined, undefined]],
]
for (const [what, replies, ranges] of sound) {
  test(`a file is fetched ${what}`, async () => {
    const server = await served(replies)
    assert.deepEqual(await fetched(server, { timeoutMs: 200 }), body)
    assert.deepEqual(
      server.log.map(({ headers }) => headers.range),
      ranges,
    )
  })
}

test('tries that bring more of it are not counted, those that bring nothing are', async () => {
  const crawling = Array.from({ length: 20 }, (): Reply => ({ bytes: 100, end: 'break' }))
  assert.deepEqual(await fetched(await served(crawling)), body)
  const server = await served(Array.from({ length: 20 }, (): Reply => ({ status: 503 })))
  await assert.rejects(
    fetched(server),
    (error: unknown) => error instanceof SourceError && error.exitCode === 3 && /\(503\)/.test(error.message),
  )
  assert.equal(server.log.length, 8)
})

const refused: readonly (readonly [reply: Reply, exitCode: number, message: RegExp])[] = [
  [{ status: 404 }, 2, /dump\.gz is not there: check the address/],
  [{ status: 403 }, 3, /refuses to answer \(403\)/],
  [{ status: 429, headers: { 'retry-after': '86400' } }, 3, /asks to be left alone for 24 hours|asks to be left alone for 1 day/],
]
for (const [reply, exitCode, message] of refused) {
  test(`a file that answers with ${reply.status} is given up at once`, async () => {
    const server = await served([reply])
    await assert.rejects(
      fetched(server),
      (error: unknown) => error instanceof SourceError && error.exitCode === exitCode && message.test(error.message),
    )
    assert.equal(server.log.length, 1)
  })
}

test('the state of an address is what its server says of it, and is asked for again after a fault', async () => {
  const server = await served([{ status: 503 }])
  const { signal } = new AbortController()
  const state = await stateOfAddress(`${server.address}/dump.gz`, {
    signal,
    tell: () => undefined,
    clock,
    allowHosts: [new URL(server.address).host],
  })
  server.close()
  assert.match(state, /dump\.gz.*\\"1\\".*13200/)
})

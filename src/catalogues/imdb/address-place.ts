import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { SourceError, userAgent } from '../../ingest/index.ts'
import type { CatalogueContext } from '../../model/index.ts'
import { datasets, type Dataset, type DatasetFile, type Place } from './datasets.ts'

/** What a request needs of the import: how to tell of a wait, and when to stop. */
type Surroundings = Pick<CatalogueContext, 'env' | 'tell' | 'signal'>

/** Seconds between the tries of a request that failed for now, where the server names none. */
const pauses = [1, 4, 15]
/** A server that asks for a longer wait is left alone. */
const longestPause = 120
/** Tables that are read twice: they are kept in a temporary folder while they are first read, so that they are fetched once. */
const readTwice: ReadonlySet<Dataset> = new Set(['title.ratings', 'title.basics', 'title.episode'])

/**
 * A server's folder with `title.basics.tsv.gz` and the others in it. Each table is asked for once, with one request at a time. Throws `SourceError` with exit
 * code 3 when the server fails, or when a table is no longer the one that it was at the start.
 */
export async function openAddress(base: string, surroundings: Surroundings): Promise<Place> {
  const files = new Map<Dataset, DatasetFile>()
  for (const dataset of datasets) {
    const file = await describe(urlOf(base, dataset), surroundings)
    if (file !== null) files.set(dataset, { ...file, name: `${dataset}.tsv.gz` })
  }
  if (!files.has('title.basics')) throw new SourceError(3, `${urlOf(base, 'title.basics')} is not there: check the address`)
  const kept = new Map<Dataset, string>()
  let folder: string | null = null
  return {
    files,
    exitCode: 3,
    async *open(dataset) {
      const copy = kept.get(dataset)
      if (copy !== undefined) return yield* createReadStream(copy, { highWaterMark: 1 << 16 })
      const body = fetchFile(urlOf(base, dataset), files.get(dataset)!, surroundings)
      if (!readTwice.has(dataset)) return yield* body
      folder ??= await mkdtemp(join(tmpdir(), 'hiatus-imdb-'))
      const path = join(folder, `${dataset}.tsv.gz`)
      yield* keep(body, path)
      kept.set(dataset, path)
    },
    async close() {
      if (folder !== null) await rm(folder, { recursive: true, force: true })
    },
  }
}

function urlOf(base: string, dataset: Dataset): string {
  return `${base.replace(/\/+$/, '')}/${dataset}.tsv.gz`
}

async function describe(url: string, surroundings: Surroundings): Promise<DatasetFile | null> {
  const answer = await request(url, 'HEAD', surroundings)
  if (answer.status === 404 || answer.status === 410) return null
  return { name: url, size: Number(answer.headers.get('content-length')) || null, state: stateOf(url, answer) }
}

/** What tells one state of a file on a server from another: its validators (RFC 9110, 8.8), and its length. */
function stateOf(url: string, { headers: given }: Response): string {
  return [url, ...['etag', 'last-modified', 'content-length'].map(name => given.get(name) ?? '-')].join(' ')
}

async function* fetchFile(url: string, file: DatasetFile, surroundings: Surroundings): AsyncGenerator<Uint8Array> {
  const answer = await request(url, 'GET', surroundings)
  if (!answer.ok || answer.body === null) throw new SourceError(3, `${url} is gone since the import began: start it again`)
  if (stateOf(url, answer) !== file.state) {
    await answer.body.cancel()
    throw new SourceError(3, `${url} has changed since the import began: start it again`)
  }
  try {
    yield* answer.body
  } catch (error) {
    surroundings.signal.throwIfAborted()
    throw new SourceError(3, `${url} broke off while it was read: start the import again, and it goes on from here`, error)
  }
}

async function* keep(body: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const copy = await open(path, 'w')
  try {
    for await (const piece of body) {
      await copy.writeFile(piece)
      yield piece
    }
  } finally {
    await copy.close()
  }
}

/** Asks for a file, again after a while when the server says that it cannot now. Gives an answer of 2xx, 404 or 410; throws `SourceError` for all others. */
async function request(url: string, method: 'GET' | 'HEAD', { env, tell, signal }: Surroundings): Promise<Response> {
  const headers = { 'user-agent': userAgent(env['HIATUS_CONTACT']), 'accept-encoding': 'identity' }
  for (let tries = 0; ; tries++) {
    const outcome = await attempt(url, { method, headers, signal })
    if (outcome.answer !== null) return outcome.answer
    const pause = outcome.wait ?? pauses[tries]
    if (!outcome.again || tries >= pauses.length || pause === undefined || pause > longestPause)
      throw new SourceError(3, `${url} ${outcome.problem}`)
    if (pause > 0) tell(`${url} ${outcome.problem}; asking again in ${pause} s`)
    await setTimeout(pause * 1000, undefined, { signal })
  }
}

/** Failures of the network that may be gone a moment later. */
const passing: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
])

interface Outcome {
  readonly answer: Response | null
  readonly problem: string
  readonly again: boolean
  /** Seconds that the server asks for. */
  readonly wait: number | null
}

async function attempt(url: string, how: RequestInit & { readonly signal: AbortSignal }): Promise<Outcome> {
  let answer: Response
  try {
    answer = await fetch(url, how)
  } catch (error) {
    how.signal.throwIfAborted()
    if (!URL.canParse(url)) throw new SourceError(2, `${url} is no address: give one such as https://datasets.imdbws.com/`, error)
    const code = codeOf(error)
    return { answer: null, problem: `cannot be reached (${code === '' ? 'unknown failure' : code})`, again: passing.has(code), wait: null }
  }
  if (answer.ok || answer.status === 404 || answer.status === 410) return { answer, problem: '', again: false, wait: null }
  await answer.body?.cancel()
  const wait = secondsOf(answer.headers.get('retry-after'))
  if (answer.status === 429) return { answer: null, problem: `is asked too often (429)${asked(wait)}`, again: true, wait }
  if (answer.status >= 500) return { answer: null, problem: `has a fault on its side (${answer.status})${asked(wait)}`, again: true, wait }
  return { answer: null, problem: `refuses to be read (${answer.status})`, again: false, wait: null }
}

/** `Retry-After` in seconds (RFC 9110, 10.2.3): a number of them, or a date. */
function secondsOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null
  const seconds = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1000)
  return Number.isNaN(seconds) ? null : Math.max(0, seconds)
}

function asked(wait: number | null): string {
  return wait !== null && wait > longestPause ? ` and asks for a wait of ${wait} seconds: try again later` : ''
}

function codeOf(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : ''
}

import type { IncomingMessage } from 'node:http'
import { open as openFile, type FileHandle } from 'node:fs/promises'
import { systemClock, type Clock } from './clock.ts'
import { networkProblem } from './network-problem.ts'
import { open, parseAddress, redirectOf } from './request.ts'
import type { Reach, Resolve } from './resolve.ts'
import { retryAfterMs } from './retry-after.ts'
import { codeOf, SourceError } from './source-error.ts'
import { userAgent } from './user-agent.ts'

/** How a file is fetched. */
export interface DownloadOptions extends Reach {
  readonly signal: AbortSignal
  /** Tells the person of a wait, in one line. */
  readonly tell: (line: string) => void
  /** Where the person who runs Hiatus can be reached; goes into the User-Agent. */
  readonly contact?: string | undefined
  readonly clock?: Clock | undefined
  readonly resolve?: Resolve | undefined
}

const mostRedirects = 5
/** Tries in a row that bring nothing new; one that brings more of the file begins the count anew. */
const mostTries = 6
const firstWaitMs = 1000
const longestPatienceMs = 300_000
const again = 'run the import again later'

/** What came of one try: the whole file, or a failure that may be gone a moment later. */
type Outcome = 'whole' | { readonly problem: string; readonly waitMs: number | null }

/**
 * Fetches a file of any size from an address into a new file, and goes on where a connection broke off, if the file is still the same there
 * (RFC 9110, 13.1.5 and 14.2). Throws `SourceError`: exit code 2 for an address that is wrong or leads nowhere, 3 when the other side fails.
 */
export async function download(address: string, path: string, options: DownloadOptions): Promise<void> {
  const { clock = systemClock, signal, tell } = options
  const file = await openFile(path, 'wx')
  const partial: Partial = { file, length: 0, state: null }
  try {
    for (let tries = 1; ; tries++) {
      const before = partial.length
      const outcome = await tryOnce(address, partial, options)
      if (outcome === 'whole') return
      if (partial.length > before) tries = 1
      const waitMs = outcome.waitMs ?? firstWaitMs * 2 ** (tries - 1)
      if (tries === mostTries || waitMs > longestPatienceMs) throw new SourceError(3, `${address} ${outcome.problem}: ${again}`)
      tell(`${address} ${outcome.problem}; asking again in ${Math.ceil(waitMs / 1000)} s`)
      await clock.wait(waitMs, signal)
    }
  } finally {
    await file.close()
  }
}

/** What tells one state of the file at an address from another, as far as its server says (RFC 9110, 8.8). Throws as `download` does. */
export async function stateOfAddress(address: string, options: DownloadOptions): Promise<string> {
  const found = await ask(address, {}, options)
  if ('problem' in found) throw new SourceError(3, `${address} ${found.problem}: ${again}`)
  found.response.destroy()
  return JSON.stringify([address, stateOf(found.response)])
}

/** The part of a file that has come so far. */
interface Partial {
  readonly file: FileHandle
  length: number
  /** The validator of the file that it is a part of, or null where there was none. */
  state: string | null
}

async function tryOnce(address: string, partial: Partial, options: DownloadOptions): Promise<Outcome> {
  const goesOn = partial.length > 0 && partial.state !== null
  const found = await ask(address, goesOn ? { range: `bytes=${partial.length}-`, 'if-range': partial.state! } : {}, options)
  if ('problem' in found) return found
  const { response } = found
  // Another state of the file, or a server that sends it whole in any case.
  if (response.statusCode !== 206) {
    await partial.file.truncate(0)
    partial.length = 0
  }
  const announced = response.headers['content-length']
  const end = announced === undefined ? null : partial.length + Number(announced)
  partial.state = strongState(response)
  try {
    for await (const bytes of response as AsyncIterable<Uint8Array>) {
      partial.length += await writeWhole(partial.file, bytes, partial.length)
    }
  } catch (error) {
    options.signal.throwIfAborted()
    const problem = networkProblem(codeOf(error))
    if (!problem.passing) throw new SourceError(3, `${address} ${problem.says}: ${again}`, error)
    return { problem: problem.says, waitMs: null }
  }
  return end === null || partial.length === end ? 'whole' : { problem: 'broke the connection off', waitMs: null }
}

/** Writes bytes at a place in the file, and gives their number. */
async function writeWhole(file: FileHandle, bytes: Uint8Array, at: number): Promise<number> {
  for (let done = 0; done < bytes.length;) done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
  return bytes.length
}

async function ask(
  address: string,
  more: Readonly<Record<string, string>>,
  options: DownloadOptions,
): Promise<{ readonly response: IncomingMessage } | Exclude<Outcome, 'whole'>> {
  const { clock = systemClock, contact, signal, tell: _tell, ...reach } = options
  const headers = { 'user-agent': userAgent(contact), accept: '*/*', 'accept-encoding': 'identity', ...more }
  let url = parseAddress(address, reach.allowPrivate === true)
  for (let hop = 0; hop <= mostRedirects; hop++) {
    let response: IncomingMessage
    try {
      response = await open(url, { ...reach, headers, signal })
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof SourceError) throw error
      const problem = networkProblem(codeOf(error))
      if (!problem.passing) throw new SourceError(3, `${url.href} ${problem.says}: ${again}`, error)
      return { problem: problem.says, waitMs: null }
    }
    const next = redirectOf(response)
    const status = response.statusCode ?? 0
    if (status === 200 || status === 206) return { response }
    response.destroy()
    if (next !== undefined) url = parseAddress(next, reach.allowPrivate === true, url)
    else if (status === 404 || status === 410) throw new SourceError(2, `${url.href} is not there (${status}): check the address`)
    else if (status === 429 || status >= 500) {
      const waitMs = retryAfterMs(response.headers['retry-after'], response.headers.date, clock.now())
      return { problem: status === 429 ? 'is asked too often (429)' : `has a fault on its side (${status})`, waitMs }
    } else throw new SourceError(3, `${url.href} refuses to answer (${status}): ${again}`)
  }
  throw new SourceError(3, `${address} redirects more than ${mostRedirects} times: ${again}`)
}

/** The validator with which a part of a file may be asked for: no weak one. */
function strongState({ headers }: IncomingMessage): string | null {
  const { etag, 'last-modified': lastModified } = headers
  if (etag !== undefined && !etag.startsWith('W/')) return etag
  return lastModified ?? null
}

function stateOf({ headers }: IncomingMessage): readonly (string | null)[] {
  return [headers.etag ?? null, headers['last-modified'] ?? null, headers['content-length'] ?? null]
}

import type { IncomingMessage } from 'node:http'
import { open as openFile, type FileHandle } from 'node:fs/promises'
import { systemClock, type Clock } from './clock.ts'
import { tryOnce } from './one-try.ts'
import { patienceWith } from './patience.ts'
import { parseAddress } from './request.ts'
import type { Reach, Resolve } from './resolve.ts'
import { SourceError } from './source-error.ts'
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
  /** For an answer to begin, and then for each piece of it; a minute unless given. */
  readonly timeoutMs?: number | undefined
}

/** A file of many gigabytes may take hours; what takes longer than this to bring anything has broken off. */
const defaultTimeoutMs = 60_000

/**
 * Fetches a file of any size from an address into a new file, and goes on where a connection broke off, if the file is still the same there
 * (RFC 9110, 13.1.5 and 14.2). Throws `SourceError`: exit code 2 for an address that is wrong or leads nowhere, 3 when the other side fails.
 */
export async function download(address: string, path: string, options: DownloadOptions): Promise<void> {
  const file = await openFile(path, 'wx')
  const partial: Partial = { file, length: 0, state: null }
  try {
    await askPatiently(address, options, {
      headers: () => (partial.length > 0 && partial.state !== null ? { range: `bytes=${partial.length}-`, 'if-range': partial.state } : {}),
      take: (response, goesOn) => takePart(response, partial, goesOn),
      length: () => partial.length,
    })
  } finally {
    await file.close()
  }
}

/** What tells one state of the file at an address from another, as far as its server says (RFC 9110, 8.8). Throws as `download` does. */
export function stateOfAddress(address: string, options: DownloadOptions): Promise<string> {
  return askPatiently(address, options, {
    headers: () => ({}),
    take: response => {
      response.destroy()
      return Promise.resolve(JSON.stringify([address, stateOf(response)]))
    },
    length: () => 0,
  })
}

/** The part of a file that has come so far. */
interface Partial {
  readonly file: FileHandle
  length: number
  /** The validator of the file that it is a part of, or null where there was none. */
  state: string | null
}

/** What is asked for, and what is made of it. */
interface Asking<T> {
  readonly headers: () => Readonly<Record<string, string>>
  readonly take: (response: IncomingMessage, goesOn: () => void) => Promise<T>
  /** How much has come: a try that brings more begins the count of tries anew. */
  readonly length: () => number
}

async function askPatiently<T>(address: string, options: DownloadOptions, { headers, take, length }: Asking<T>): Promise<T> {
  const { clock = systemClock, contact, signal, tell, timeoutMs = defaultTimeoutMs, ...reach } = options
  const patience = patienceWith(parseAddress(address, { allowPrivate: true }).host, clock, tell)
  for (let tries = 1; ; tries++) {
    const before = length()
    const answer = await tryOnce(address, {
      ...reach,
      signal,
      timeoutMs,
      now: clock.now,
      takeTurn: () => Promise.resolve(),
      headersFor: () => ({ 'user-agent': userAgent(contact), accept: '*/*', 'accept-encoding': 'identity', ...headers() }),
      take: (response, _url, goesOn) => take(response, goesOn),
    })
    if (answer.kind === 'found') return answer.value
    if (answer.kind !== 'passing') throw new SourceError(2, `${address} is not there: check the address`)
    if (length() > before) tries = 1
    await clock.wait(patience(answer, tries), signal)
  }
}

async function takePart(response: IncomingMessage, partial: Partial, goesOn: () => void): Promise<void> {
  // Another state of the file, or a server that sends it whole in any case.
  if (response.statusCode !== 206) {
    await partial.file.truncate(0)
    partial.length = 0
  }
  const announced = response.headers['content-length']
  const end = announced === undefined ? null : partial.length + Number(announced)
  partial.state = strongState(response)
  for await (const bytes of response as AsyncIterable<Uint8Array>) {
    partial.length += await writeWhole(partial.file, bytes, partial.length)
    goesOn()
  }
  if (end !== null && partial.length !== end) throw Object.assign(new Error('the body is shorter than its length'), { code: 'ECONNRESET' })
}

/** Writes bytes at a place in the file, and gives their number. */
async function writeWhole(file: FileHandle, bytes: Uint8Array, at: number): Promise<number> {
  for (let done = 0; done < bytes.length;) done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
  return bytes.length
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

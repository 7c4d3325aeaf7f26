import type { IncomingMessage } from 'node:http'
import { readBody, type BodyAdvice } from './body.ts'
import { readJson } from './json-body.ts'
import { networkProblem } from './network-problem.ts'
import { open, parseAddress, redirectOf, type Sending } from './request.ts'
import { retryAfterMs } from './retry-after.ts'
import { ServiceError } from './service-error.ts'
import { codeOf, SourceError } from './source-error.ts'

/** What tells one state of a document from another (RFC 9110, 8.8). */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What came of a request: the document, or that it is as it was, or that there is none (404 and 410). */
export type Answer<T> =
  | { readonly kind: 'found'; readonly value: T; readonly validators: Validators }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'missing' }

/** A failure that may be gone a moment later. */
export interface Passing {
  readonly kind: 'passing'
  readonly error: SourceError
  /** How long the service asks to wait, or null where it doesn't say. */
  readonly waitMs: number | null
  /** Whether it is we who ask too often. */
  readonly tooOften: boolean
}

/** How one address is tried, and what is made of its answer. */
export interface Trying<T> extends Omit<Sending, 'headers'> {
  readonly headersFor: (url: URL) => Readonly<Record<string, string>>
  /** Waits until a host may be asked. */
  readonly takeTurn: (host: string) => Promise<void>
  readonly now: () => number
  /** How long to wait for an answer and its body; anew from each call of `goesOn`. */
  readonly timeoutMs: number
  /** Takes an answer of 200 to 299. */
  readonly take: (response: IncomingMessage, url: URL, goesOn: () => void) => Promise<T>
}

/** What mends most failures of a service that is imported from. */
export const again = 'run the import again later, it goes on where it stopped'

const mostRedirects = 5
/** Answers that report an error are read to learn what is wrong, but not for ever. */
const errorBytes = 100_000
const advice: BodyAdvice = { large: 'no answer of this service should be so large', strange: again }

/**
 * Asks for one address once, redirects included; each hop takes its turn at its own host. Throws `SourceError` for what would fail again just so,
 * and the signal's reason when it is aborted.
 */
export async function tryOnce<T>(address: string, trying: Trying<T>): Promise<Answer<T> | Passing> {
  let url = parseAddress(address, trying)
  for (let hop = 0; hop <= mostRedirects; hop++) {
    await trying.takeTurn(url.host)
    const limit = timeLimit(trying.signal, trying.timeoutMs)
    try {
      const response = await open(url, { ...trying, headers: trying.headersFor(url), signal: limit.signal })
      const next = redirectOf(response)
      if (next === undefined) return await take(url, response, trying, limit.renew)
      response.destroy()
      url = parseAddress(next, trying, url)
    } catch (error) {
      trying.signal.throwIfAborted()
      return passingFailure(url, error, limit.reached() ? trying.timeoutMs : null)
    } finally {
      limit.end()
    }
  }
  throw new SourceError(3, `${address} redirects more than ${mostRedirects} times: ${again}`)
}

/** The body of an answer, unpacked. Throws `SourceError` for one that is larger than it should be. */
export function bodyOf(response: IncomingMessage, url: URL, maxBytes: number): Promise<Uint8Array> {
  return readBody(response, maxBytes, url.href, advice)
}

async function take<T>(url: URL, response: IncomingMessage, trying: Trying<T>, goesOn: () => void): Promise<Answer<T> | Passing> {
  const status = response.statusCode ?? 0
  if (status === 304 || status === 404 || status === 410) {
    await endOf(url, response)
    return { kind: status === 304 ? 'unchanged' : 'missing' }
  }
  if (status >= 200 && status < 300) {
    const { etag, 'last-modified': lastModified } = response.headers
    const value = await trying.take(response, url, goesOn)
    return { kind: 'found', value, validators: { etag: etag ?? null, lastModified: lastModified ?? null } }
  }
  const waitMs = retryAfterMs(response.headers['retry-after'], response.headers.date, trying.now())
  const error = await refusal(url, status, response)
  if (!isPassing(status)) throw error
  return { kind: 'passing', error, waitMs, tooOften: status === 429 }
}

/** Whether the same request may be answered another time. */
function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500
}

async function refusal(url: URL, status: number, response: IncomingMessage): Promise<ServiceError> {
  const bytes = await endOf(url, response)
  const body = bytes === null ? null : readJson(bytes)
  // A refusal that comes as a web page is the doing of something before the service, which the person can look at.
  const page = body?.kind === 'other' && !isPassing(status) ? `, with ${body.what}` : ''
  return new ServiceError(`${url.href} ${statusProblem(status)}${page}: ${again}`, status, body?.kind === 'json' ? body.value : null)
}

/** The body of an answer that is not what was asked for, or null where it cannot be had; reading it leaves the connection fit for the next request. */
async function endOf(url: URL, response: IncomingMessage): Promise<Uint8Array | null> {
  return bodyOf(response, url, errorBytes).catch(() => null)
}

function statusProblem(status: number): string {
  if (status === 429) return 'is asked too often (429)'
  if (status >= 500) return `has a fault on its side (${status})`
  if (status === 401 || status === 403 || status === 451) return `refuses to answer (${status})`
  return `answers with status ${status}`
}

function passingFailure(url: URL, error: unknown, timedOutMs: number | null): Passing {
  if (timedOutMs !== null)
    return passing(`${url.href} does not answer within ${Math.round(timedOutMs / 100) / 10} seconds: ${again}`, error)
  // A name server that does not answer now may do so in a moment.
  if (error instanceof SourceError && codeOf(error.cause) === 'EAI_AGAIN') return passing(error.message, error)
  if (error instanceof SourceError) throw error
  const problem = networkProblem(codeOf(error))
  if (problem.passing) return passing(`${url.href} ${problem.says}: ${again}`, error)
  throw new SourceError(3, `${url.href} ${problem.says}: ${again}`, error)
}

function passing(message: string, cause: unknown): Passing {
  return { kind: 'passing', error: new SourceError(3, message, cause), waitMs: null, tooOften: false }
}

/** A signal that fires with another one or after a time, which `renew` begins anew. It holds on to that other one only until `end`: an import makes very many. */
function timeLimit(
  outer: AbortSignal,
  ms: number,
): { readonly signal: AbortSignal; readonly reached: () => boolean; readonly renew: () => void; readonly end: () => void } {
  const controller = new AbortController()
  let reached = false
  const stop = () => controller.abort(outer.reason)
  if (outer.aborted) stop()
  outer.addEventListener('abort', stop, { once: true })
  const timer = setTimeout(() => {
    reached = true
    controller.abort()
  }, ms)
  return {
    signal: controller.signal,
    reached: () => reached,
    renew: () => void timer.refresh(),
    end() {
      clearTimeout(timer)
      outer.removeEventListener('abort', stop)
    },
  }
}

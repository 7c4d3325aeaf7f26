import type { IncomingMessage } from 'node:http'
import { acceptedEncodings, articleAdvice, readBody } from './body.ts'
import { networkProblem } from './network-problem.ts'
import { open, parseAddress, redirectOf } from './request.ts'
import { reachOfNamed, type Reach, type Resolve } from './resolve.ts'
import { codeOf, SourceError } from './source-error.ts'
import { userAgent } from './user-agent.ts'

/** How a page may be fetched. */
export interface FetchOptions extends Reach {
  /** For the whole fetch, redirects and body included. */
  readonly timeoutMs?: number | undefined
  /** Limit of the decoded body. */
  readonly maxBytes?: number | undefined
  /** Whether a content type is wanted; the body of another is not read. */
  readonly accepts?: ((contentType: string | null) => boolean) | undefined
  readonly resolve?: Resolve | undefined
  readonly signal?: AbortSignal | undefined
}

/** A page as it was fetched. */
export interface Fetched {
  readonly bytes: Uint8Array
  readonly contentType: string | null
  /** Where the redirects ended. */
  readonly url: string
}

/** Fetches a page: `fetchPage`, or what stands for it in a test. */
export type FetchPage = (address: string, options: FetchOptions) => Promise<Fetched>

const mostRedirects = 5
/** Fifteen seconds for a page. */
const defaultTimeoutMs = 15_000
/** Twenty megabytes for a source. */
export const defaultMaxBytes = 20_000_000
const headers = {
  'user-agent': userAgent(),
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.1',
  'accept-encoding': acceptedEncodings,
  'accept-language': 'en,*;q=0.5',
  connection: 'close',
}

/**
 * Fetches a page over http or https, following redirects and checking each hop: its scheme, its port and every address it stands for. With `allowPrivate` the host that is named
 * may be of a private network, and no other that it redirects to.
 * Throws `SourceError`: exit code 2 for an address that is wrong, refused or too large, 3 when the other side fails.
 */
export const fetchPage: FetchPage = async (address, options) => {
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs
  const deadline = AbortSignal.timeout(timeoutMs)
  const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal])
  let url = parseAddress(address, options)
  const reach = reachOfNamed(url, options)
  let from: URL | undefined
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const response = await open(url, { ...options, ...reach, headers, signal, from })
      const next = redirectOf(response)
      if (next === undefined) return await read(url, response, options)
      response.destroy()
      from = url
      url = parseAddress(next, reach, from)
    }
  } catch (error) {
    throw error instanceof SourceError ? error : failure(url, error, deadline.aborted, timeoutMs)
  }
  throw new SourceError(3, `${address} redirects more than ${mostRedirects} times: give the address where the article stands`)
}

async function read(url: URL, response: IncomingMessage, options: FetchOptions): Promise<Fetched> {
  const status = response.statusCode ?? 0
  const contentType = response.headers['content-type'] ?? null
  const problem = statusProblem(status)
  if (problem !== null) {
    response.destroy()
    throw new SourceError(3, `${url.href} ${problem}`)
  }
  if (options.accepts !== undefined && !options.accepts(contentType)) {
    response.destroy()
    throw new SourceError(
      3,
      `${url.href} is ${(contentType ?? 'of no known type').slice(0, 80)}, not a page of text: give the address of the article itself`,
    )
  }
  const bytes = await readBody(response, options.maxBytes ?? defaultMaxBytes, url.href, articleAdvice)
  if (bytes.length === 0)
    throw new SourceError(3, `${url.href} answers with an empty page: try again later, or save the article and give the file`)
  return { bytes, contentType, url: url.href }
}

/** What an answer's status says that is wrong, or null when there is nothing. */
function statusProblem(status: number): string | null {
  if (status >= 200 && status < 300) return null
  if (status === 404 || status === 410) return `is not there (${status}): check the address`
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return `refuses to be read (${status}): save the article from a browser and give the file`
  if (status === 429) return 'is asked too often (429): try again later'
  if (status >= 500) return `has a fault on its side (${status}): try again later`
  return `answers with status ${status}: save the article from a browser and give the file`
}

function failure(url: URL, error: unknown, timedOut: boolean, timeoutMs: number): SourceError {
  if (timedOut)
    return new SourceError(3, `${url.href} does not answer within ${Math.round(timeoutMs / 100) / 10} seconds: try again later`, error)
  const { says, mend } = networkProblem(codeOf(error))
  return new SourceError(3, `${url.href} ${says}: ${mend}`, error)
}

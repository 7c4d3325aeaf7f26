import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { acceptedEncodings, readBody } from './body.ts'
import { pinnedLookup, resolveHost, systemResolve, type Reach, type Resolve, type ResolvedAddress } from './resolve.ts'
import { codeOf, SourceError } from './source-error.ts'

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

const userAgent = 'Hiatus/0.1 (+https://github.com/hiatus-tv/hiatus)'
const mostRedirects = 5
/** Fifteen seconds for a page. */
const defaultTimeoutMs = 15_000
/** Twenty megabytes for a source. */
export const defaultMaxBytes = 20_000_000
const redirects = new Set([301, 302, 303, 307, 308])

/**
 * Fetches a page over http or https, following redirects and checking each hop: its scheme, its port and every address it stands for.
 * Throws `SourceError`: exit code 2 for an address that is wrong, refused or too large, 3 when the other side fails.
 */
export const fetchPage: FetchPage = async (address, options) => {
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs
  const deadline = AbortSignal.timeout(timeoutMs)
  const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal])
  let url = parseAddress(address, options.allowPrivate === true)
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const response = await open(url, options, signal)
      const next = redirects.has(response.statusCode ?? 0) ? response.headers.location : undefined
      if (next === undefined) return await read(url, response, options)
      response.destroy()
      url = parseAddress(next, options.allowPrivate === true, url)
    }
  } catch (error) {
    throw error instanceof SourceError ? error : failure(url, error, deadline.aborted, timeoutMs)
  }
  throw new SourceError(3, `${address} redirects more than ${mostRedirects} times: give the address where the article stands`)
}

/** Parses an address; throws `SourceError` for one that is none, or whose scheme is neither http nor https. */
function parseAddress(address: string, allowPrivate: boolean, base?: URL): URL {
  const from = base === undefined ? '' : ` (${base.href} redirects there)`
  const url = URL.parse(address, base?.href)
  if (url === null)
    throw new SourceError(2, `${address.slice(0, 300)} is no address of a page${from}: give one such as https://example.org/article`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new SourceError(2, `${url.protocol.slice(0, 40)} addresses cannot be read${from}: give one that begins with http:// or https://`)
  }
  if (!allowPrivate && (url.username !== '' || url.password !== '')) {
    throw new SourceError(2, `${url.protocol}//${url.host} is given with a user's name${from}: take it out of the address`)
  }
  url.hash = ''
  return url
}

async function open(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const resolve = options.resolve ?? systemResolve
  const addresses = await untilAborted(resolveHost(url, options, resolve), signal)
  return send(url, addresses, signal)
}

function send(url: URL, addresses: readonly ResolvedAddress[], signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method: 'GET',
      // A connection of its own: a kept one might lead elsewhere than the addresses that were checked.
      agent: false,
      lookup: pinnedLookup(addresses),
      signal,
      maxHeaderSize: 32_768,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.1',
        'accept-encoding': acceptedEncodings,
        'accept-language': 'en,*;q=0.5',
        connection: 'close',
      },
    })
    request.once('response', resolve)
    // For good: an error may also come after the answer has begun, when the body's reader reports it.
    request.on('error', reject)
    request.end()
  })
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
  const bytes = await readBody(response, options.maxBytes ?? defaultMaxBytes, url.href)
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

/** Failures of the network by the codes of Node and OpenSSL. */
const failures: readonly (readonly [pattern: RegExp, problem: string])[] = [
  [/^ECONNREFUSED$/, 'refuses the connection: check the address'],
  [/^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET)$/, 'broke the connection off: try again later'],
  [/^ETIMEDOUT$/, 'does not answer: try again later'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN)$/, 'cannot be reached: check the connection'],
  [
    /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS)/,
    'has a certificate that cannot be trusted: save the article from a browser and give the file',
  ],
  [/^(?:EPROTO|ERR_SSL)/, 'does not speak TLS as it should: try the address with http://'],
  [/^(?:HPE_|ERR_HTTP)/, 'does not speak HTTP as it should: save the article from a browser and give the file'],
  [
    /^(?:Z_|ERR__ERROR|ERR_BROTLI|BROTLI|ERR_PADDING)/,
    'sends a body that cannot be unpacked: save the article from a browser and give the file',
  ],
]

function failure(url: URL, error: unknown, timedOut: boolean, timeoutMs: number): SourceError {
  if (timedOut)
    return new SourceError(3, `${url.href} does not answer within ${Math.round(timeoutMs / 100) / 10} seconds: try again later`, error)
  const code = codeOf(error)
  const known = failures.find(([pattern]) => pattern.test(code))
  return new SourceError(
    3,
    `${url.href} ${known?.[1] ?? `cannot be fetched (${code === '' ? 'unknown failure' : code}): try again later`}`,
    error,
  )
}

/** A promise's outcome, or the signal's reason when that comes first: name servers cannot be told to stop. */
async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  let stop: (() => void) | undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop)
  }
}

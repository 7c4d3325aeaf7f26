import { request as requestHttp, type Agent as HttpAgent, type IncomingMessage } from 'node:http'
import { request as requestHttps, type Agent as HttpsAgent } from 'node:https'
import { isWithin, pinnedLookup, resolveHost, sayFrom, systemResolve, type Reach, type Resolve, type ResolvedAddress } from './resolve.ts'
import { SourceError } from './source-error.ts'

/** What is sent to an address, and how far it may reach. */
export interface Sending extends Reach {
  readonly headers: Readonly<Record<string, string>>
  readonly resolve?: Resolve | undefined
  /** Keeps connections open between requests; without one each request has a connection of its own. */
  readonly agents?: Agents | undefined
  readonly signal: AbortSignal
  /** The address that redirects there, for messages. */
  readonly from?: URL | undefined
}

/** Keepers of connections, for each scheme. */
export interface Agents {
  readonly http: HttpAgent
  readonly https: HttpsAgent
}

const redirects = new Set([301, 302, 303, 307, 308])

/** Parses an address; throws `SourceError` for one that is none, or whose scheme is neither http nor https. */
export function parseAddress(address: string, reach: Reach, base?: URL): URL {
  const from = sayFrom(base)
  const url = URL.parse(address, base?.href)
  if (url === null)
    throw new SourceError(2, `${address.slice(0, 300)} is no address of a page${from}: give one such as https://example.org/article`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new SourceError(2, `${url.protocol.slice(0, 40)} addresses cannot be read${from}: give one that begins with http:// or https://`)
  }
  if (!isWithin(url, reach) && (url.username !== '' || url.password !== '')) {
    throw new SourceError(2, `${url.protocol}//${url.host} is given with a user's name${from}: take it out of the address`)
  }
  url.hash = ''
  return url
}

/** Sends one request and gives the answer whose body is yet to be read. The address is checked, and exactly what was checked is dialled. */
export async function open(url: URL, sending: Sending): Promise<IncomingMessage> {
  const resolve = sending.resolve ?? systemResolve
  const addresses = await untilAborted(resolveHost(url, sending, resolve, sending.from), sending.signal)
  return send(url, addresses, sending)
}

/** Where an answer redirects to, or undefined when it does not. */
export function redirectOf(response: IncomingMessage): string | undefined {
  return redirects.has(response.statusCode ?? 0) ? response.headers.location : undefined
}

function send(url: URL, addresses: readonly ResolvedAddress[], { headers, agents, signal }: Sending): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:'
  return new Promise((resolve, reject) => {
    const request = (secure ? requestHttps : requestHttp)(url, {
      method: 'GET',
      // A connection that others keep might lead elsewhere than the addresses that were checked: agents are never shared with anybody else.
      agent: agents === undefined ? false : secure ? agents.https : agents.http,
      lookup: pinnedLookup(addresses),
      signal,
      maxHeaderSize: 32_768,
      headers,
    })
    request.once('response', resolve)
    // For good: an error may also come after the answer has begun, when the body's reader reports it.
    request.on('error', reject)
    request.end()
  })
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

import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { acceptedEncodings } from './body.ts'
import { systemClock, type Clock } from './clock.ts'
import { readJson } from './json-body.ts'
import { again, bodyOf, tryOnce, type Answer, type Passing, type Validators } from './one-try.ts'
import { patienceWith } from './patience.ts'
import type { Agents } from './request.ts'
import type { Reach, Resolve } from './resolve.ts'
import { ServiceError } from './service-error.ts'
import { SourceError } from './source-error.ts'
import { turnstile, type Pace, type Turnstile } from './turnstile.ts'
import { userAgent } from './user-agent.ts'

/** Whom a client speaks with, and how. */
export interface PoliteOptions extends Reach {
  /** What the service is called in messages: "TVmaze". */
  readonly service: string
  /** How often each host may be asked. */
  readonly pace: Pace
  /** Tells the person of a long wait, in one line. */
  readonly tell: (line: string) => void
  readonly signal: AbortSignal
  /** Where the person who runs Hiatus can be reached; goes into the User-Agent. */
  readonly contact?: string | undefined
  /** Sent to the origin of this address alone, wherever redirects lead. */
  readonly token?: { readonly bearer: string; readonly address: string } | undefined
  readonly clock?: Clock | undefined
  readonly resolve?: Resolve | undefined
  /** For one try of one address, the body included; half a minute unless given. */
  readonly timeoutMs?: number | undefined
}

/** How one document is asked for. */
export interface AskOptions {
  /** From an earlier answer: what has not changed since is not sent again. */
  readonly known?: Validators | undefined
  /** Limit of the decoded body; 50 MB unless given. */
  readonly maxBytes?: number | undefined
}

/** Asks the services of catalogues, never faster than they allow, and again when they fail for a moment. */
export interface PoliteClient {
  /** Asks for JSON. Throws `SourceError`: a `ServiceError` for an answer with an error or of another kind, exit code 3 for a service out of reach. */
  readonly json: (address: string, asked?: AskOptions) => Promise<Answer<unknown>>
  /** Asks for bytes. Throws as `json` does. */
  readonly bytes: (address: string, asked?: AskOptions) => Promise<Answer<Uint8Array>>
  /** Ends what is still being asked, and lets the connections go. */
  readonly close: () => void
}

const defaultTimeoutMs = 30_000
const defaultMaxBytes = 50_000_000
/** To one host at once; what services allow, where they say so, is more. */
const mostConnections = 10
/** Makes sense of a body, or says that it may be whole another time. */
type Parse<T> = (bytes: Uint8Array) => { readonly kind: 'parsed'; readonly value: T } | Passing

/** The client for one service. Throws `SourceError` with exit code 2 for a contact that is none. Close it when done. */
export function politeClient(options: PoliteOptions): PoliteClient {
  const { clock = systemClock, service, signal: outer, tell, token, contact, pace, timeoutMs = defaultTimeoutMs, ...reach } = options
  const keeping = { keepAlive: true, maxSockets: mostConnections }
  const agents: Agents = { http: new HttpAgent(keeping), https: new HttpsAgent(keeping) }
  const identity = userAgent(contact)
  const turnstiles = new Map<string, Turnstile>()
  const patience = patienceWith(service, clock, tell)
  // What is still being asked when the client is closed would go on trying for minutes.
  const closing = new AbortController()
  const { signal } = closing
  const stop = () => closing.abort(outer.reason)
  if (outer.aborted) stop()
  outer.addEventListener('abort', stop, { once: true })

  const turnstileOf = (host: string): Turnstile => {
    const found = turnstiles.get(host) ?? turnstile(pace, clock)
    turnstiles.set(host, found)
    return found
  }

  const headersFor = (url: URL, accept: string, known: Validators | undefined): Record<string, string> => {
    const headers: Record<string, string> = { 'user-agent': identity, accept, 'accept-encoding': acceptedEncodings }
    if (token !== undefined && new URL(token.address).origin === url.origin) headers.authorization = `Bearer ${token.bearer}`
    if (typeof known?.etag === 'string') headers['if-none-match'] = known.etag
    if (typeof known?.lastModified === 'string') headers['if-modified-since'] = known.lastModified
    return headers
  }

  const ask = async <T>(address: string, accept: string, asked: AskOptions, parse: Parse<T>): Promise<Answer<T>> => {
    for (let tries = 1; ; tries++) {
      const answer = await tryOnce(address, {
        ...reach,
        agents,
        signal,
        timeoutMs,
        now: clock.now,
        take: (response, url) => bodyOf(response, url, asked.maxBytes ?? defaultMaxBytes),
        takeTurn: host => turnstileOf(host).enter(signal),
        headersFor: url => headersFor(url, accept, asked.known),
      })
      const outcome = answer.kind === 'found' ? parsed(answer, parse) : answer
      if (outcome.kind !== 'passing') return outcome
      const waitMs = patience(outcome, tries)
      if (outcome.tooOften || outcome.waitMs !== null) turnstileOf(new URL(address).host).holdUntil(clock.now() + waitMs)
      await clock.wait(waitMs, signal)
    }
  }

  return {
    bytes: (address, asked = {}) => ask(address, '*/*', asked, bytes => ({ kind: 'parsed', value: bytes })),
    json: (address, asked = {}) => ask(address, 'application/json', asked, bytes => parseJson(bytes, address)),
    close() {
      outer.removeEventListener('abort', stop)
      closing.abort()
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

function parsed<T>(answer: Answer<Uint8Array> & { readonly kind: 'found' }, parse: Parse<T>): Answer<T> | Passing {
  const outcome = parse(answer.value)
  return outcome.kind === 'passing' ? outcome : { ...answer, value: outcome.value }
}

function parseJson(bytes: Uint8Array, address: string): ReturnType<Parse<unknown>> {
  const body = readJson(bytes)
  switch (body.kind) {
    case 'json':
      return { kind: 'parsed', value: body.value }
    case 'cut':
      return {
        kind: 'passing',
        error: new SourceError(3, `${address} sends JSON that is cut off: ${again}`),
        waitMs: null,
        tooOften: false,
      }
    case 'other':
      throw new ServiceError(
        `${address} answers with ${body.what} instead of JSON: open it in a browser to see whether it asks for a captcha or a sign-in`,
        200,
        null,
      )
  }
}

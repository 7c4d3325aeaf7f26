import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Clock } from './clock.ts'

/** A clock that goes forward only when somebody waits on it, and at once; chance that is always a half. */
export interface VirtualClock extends Clock {
  /** All waits so far, in milliseconds. */
  readonly waits: readonly number[]
}

export function virtualClock(start = Date.parse('2024-05-16T12:00:00Z')): VirtualClock {
  let now = start
  const waits: number[] = []
  return {
    waits,
    now: () => now,
    random: () => 0.5,
    async wait(ms, signal) {
      signal.throwIfAborted()
      waits.push(ms)
      const until = now + ms
      await new Promise(resolve => setImmediate(resolve))
      now = Math.max(now, until)
      signal.throwIfAborted()
    },
  }
}

/** What a server did with one request. */
export interface LoggedRequest {
  /** With its query. */
  readonly path: string
  /** By the clock that was given. */
  readonly at: number
  readonly headers: IncomingMessage['headers']
  /** The port that it came from: one and the same for all requests of a connection. */
  readonly port: number | undefined
}

/** A way in which a service fails. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Drops the connection half way through the body; `cut` sends half of it as if that were all, `half-gzip` half of it packed; `stall` sends half and no more; `silent` never answers. */
  | 'drop'
  | 'cut'
  | 'half-gzip'
  | 'stall'
  | 'silent'
  | 'captcha'

/** A server on loopback that keeps a log. */
export interface Loopback {
  /** Without a slash at its end. */
  readonly address: string
  readonly log: LoggedRequest[]
  /** What the request of that number, counted from 0 over all, meets instead of its answer; null for nothing. */
  fault: (nth: number, path: string) => Fault | null
  readonly close: () => void
}

/** Answers a request with a body, or null for 404. */
export type Answering = (path: string, request: IncomingMessage) => string | Uint8Array | null | ((response: ServerResponse) => void)

export async function loopback(answer: Answering, clock: Pick<Clock, 'now'>): Promise<Loopback> {
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const nth = log.length
    log.push({ path, at: clock.now(), headers: request.headers, port: request.socket.remotePort })
    const fault = it.fault(nth, path)
    const body = answer(path, request)
    if (fault !== null) misbehave(fault, response, body)
    else if (typeof body === 'function') body(response)
    else if (body === null) json(response, 404).end('{"name":"Not Found","message":"","code":0,"status":404}')
    else json(response, 200).end(body)
  })
  const log: LoggedRequest[] = []
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const it: Loopback = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    fault: () => null,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return it
}

function json(response: ServerResponse, status: number): ServerResponse {
  return response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
}

/** The page that stands between a service and those whom it takes for machines. */
const captcha =
  '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Enable JavaScript and cookies to continue</body></html>'

function misbehave(fault: Fault, response: ServerResponse, answer: ReturnType<Answering>): void {
  const body = Buffer.from(typeof answer === 'string' || answer instanceof Uint8Array ? answer : '{"id":1,"name":"x"}')
  const half = body.subarray(0, Math.ceil(body.length / 2))
  if (fault === 'silent') return
  if (fault === 'captcha') response.writeHead(200, { 'content-type': 'text/html' }).end(captcha)
  else if (fault === 'cut') json(response, 200).end(half)
  else if (fault === 'half-gzip') {
    const packed = gzipSync(body)
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length >> 1))
  } else if (fault === 'stall') json(response, 200).write(half)
  else if (fault === 'drop') {
    response.setHeader('content-length', body.length).write(half, () => response.destroy())
  } else response.writeHead(fault.status, { 'content-type': 'text/plain', ...fault.headers }).end(fault.body ?? 'failed')
}

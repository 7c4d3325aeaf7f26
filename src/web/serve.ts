import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { makeApp } from './app.ts'
import type { AppParts } from './parts.ts'

/** Where the app listens. */
export interface ServeOptions extends AppParts {
  readonly port: number
  readonly host: string
}

/** A running server. */
export interface Served {
  /** Where a browser finds it. */
  readonly address: string
  /** Ends it: no new requests; those under way are finished, for a short while. */
  readonly close: () => Promise<void>
}

const everywhere = ['0.0.0.0', '::', '']

/**
 * Serves the app and waits until it listens. Throws an error with an `exitCode` of 2 and one clear line when it cannot
 * listen there.
 */
export function serve({ port, host, ...parts }: ServeOptions): Promise<Served> {
  const isEverywhere = everywhere.includes(host)
  const app = makeApp({ ...parts, hosts: [host, ...(parts.hosts ?? [])], anyAddress: isEverywhere })
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: 60_000 } })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)))
    server.listen(port, host, () => {
      const { port: actual } = server.address() as AddressInfo
      const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
      resolve({ address: `http://${name}:${actual}/`, close })
    })
  })

  function close(): Promise<void> {
    return new Promise(resolve => {
      server.close(() => resolve())
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2000).unref()
    })
  }
}

const reasons: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: port => `Port ${port} is taken: end the program that uses it, or choose another with --port.`,
  EACCES: port => `Port ${port} needs rights that you do not have: choose one above 1023 with --port.`,
  EADDRNOTAVAIL: (_, host) => `This machine has no address ${host}: choose another with --host.`,
  ENOTFOUND: (_, host) => `There is no host ${host}: choose another with --host.`,
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const reason = reasons[error.code ?? '']?.(port, host) ?? `Cannot listen on ${host}:${port}: ${error.message}.`
  return Object.assign(new Error(reason, { cause: error }), { exitCode: 2 })
}

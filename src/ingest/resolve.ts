import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './address.ts'
import { codeOf, SourceError } from './source-error.ts'

/** An address that a name stands for. */
export interface ResolvedAddress {
  readonly address: string
  readonly family: number
}

/** Finds all addresses of a host's name; throws as `dns.lookup` does. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>

/** The system's own resolver. */
export const systemResolve: Resolve = hostname => lookup(hostname, { all: true, verbatim: true })

/** Which addresses beside those of the public Internet may be read. */
export interface Reach {
  /** All of them, on any port. Only for people on their own machine, never for what a visitor of a server gives. */
  readonly allowPrivate?: boolean | undefined
  /** The hosts that an administrator lists, with their port where it is not the usual one: `wiki.intern`, `10.0.0.5:8080`. */
  readonly allowHosts?: readonly string[] | undefined
}

/** Whether an address beside those of the public Internet may be read. */
export function isWithin({ host }: URL, { allowPrivate, allowHosts }: Reach): boolean {
  return allowPrivate === true || allowHosts?.includes(host) === true
}

/** The reach of whoever named an address himself: its host alone, since a redirect or a feed's link from there is nobody's word for another. */
export function reachOfNamed({ host }: URL, { allowPrivate, allowHosts = [] }: Reach): Required<Reach> {
  return { allowPrivate: false, allowHosts: allowPrivate === true ? [...allowHosts, host] : allowHosts }
}

/** In a sentence about an address: that it is another one which redirects there. */
export function sayFrom(from: URL | undefined): string {
  return from === undefined ? '' : ` (${from.href} redirects there)`
}

/**
 * Finds where a URL leads. Unless it is within `reach`, every address that its host stands for must be public, and its port a port of the Web.
 * The connection must be made to these very addresses, or a second answer of the name server could move it.
 * Throws `SourceError` with exit code 2 when the address is refused, and 3 when there is none; `from` is the address that redirects there.
 */
export async function resolveHost(url: URL, reach: Reach, resolve: Resolve, from?: URL): Promise<readonly ResolvedAddress[]> {
  // `URL` has made one form of all the ways to write an address: 2130706433, 0x7f.1 and 0177.0.0.1 are 127.0.0.1 by now.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = host.includes(':') ? 6 : /^\d+\.\d+\.\d+\.\d+$/.test(host) ? 4 : 0
  const allowed = isWithin(url, reach)
  if (!allowed && url.port !== '')
    throw new SourceError(2, `${url.href}${sayFrom(from)} names port ${url.port}: only addresses on the usual ports of the Web are read`)
  const addresses = family === 0 ? await lookUp(host, resolve) : [{ address: host, family }]
  if (!allowed && !addresses.every(({ address }) => isPublicAddress(address))) {
    throw new SourceError(2, `${url.href}${sayFrom(from)} leads to a private network: only addresses on the public Internet are read`)
  }
  return addresses
}

async function lookUp(host: string, resolve: Resolve): Promise<readonly ResolvedAddress[]> {
  let addresses: readonly ResolvedAddress[]
  try {
    addresses = await resolve(host)
  } catch (error) {
    const hint =
      codeOf(error) === 'EAI_AGAIN'
        ? 'the name server does not answer: check the connection and try again'
        : 'check its spelling and the connection'
    throw new SourceError(3, `The host ${host} cannot be found: ${hint}`, error)
  }
  if (addresses.length === 0) throw new SourceError(3, `The host ${host} has no address: check its spelling`)
  return addresses
}

/** A lookup for `http.request` that answers with addresses already found and checked, whatever the name. */
export function pinnedLookup(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    if (options.all === true)
      callback(
        null,
        addresses.map(found => ({ ...found })),
      )
    else callback(null, addresses[0]!.address, addresses[0]!.family)
  }
}

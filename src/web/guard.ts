import { isIP } from 'node:net'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** Which hosts the app answers to. */
export interface HostRules {
  readonly hosts: readonly string[]
  readonly anyAddress: boolean
}

/**
 * Whether a Host header names us. A page elsewhere can let its own name point to the loopback (DNS rebinding) but then
 * asks for that name; an address in numbers cannot be rebound.
 */
export function isOurHost(header: string | undefined, { hosts, anyAddress }: HostRules): boolean {
  if (header === undefined) return false
  const name = hostName(header)
  if (name === null) return false
  if (loopback.includes(name) || hosts.some(host => hostName(bracketed(host)) === name)) return true
  return anyAddress && isIP(name.replace(/^\[|\]$/g, '')) !== 0
}

/**
 * Whether a form was posted from a page of ours. A program that is no browser sends neither header and is let in:
 * nobody can be tricked into running it.
 */
export function isOurForm(host: string, headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  if (origin === null) return true
  return URL.canParse(origin) && new URL(origin).host === normalHost(host)
}

function hostName(header: string): string | null {
  if (!/^[\w.:[\]-]+$/.test(header) || !URL.canParse(`http://${header}/`)) return null
  return new URL(`http://${header}/`).hostname.replace(/\.$/, '')
}

function normalHost(host: string): string {
  return URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).host : host
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host
}

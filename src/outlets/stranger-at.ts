import { getDomain } from 'tldts'
import { hostsOver, type Address } from './address.ts'
import { nobodysNames, sharedRows } from './shared-rows.ts'

interface SharedSite {
  readonly id: string
  readonly forms: readonly (readonly string[])[]
  /** Whether its writers have hosts of their own, by which they are known. */
  readonly hasHosts: boolean
}

const ownHost = '*.'
const sites = new Map(
  sharedRows.flatMap(([hosts, forms]) => {
    const [id] = hosts.split(' ') as [string]
    const site: SharedSite = { id, forms: forms.split(' ').map(form => form.split('/')), hasHosts: forms.split(' ').includes(ownHost) }
    return hosts.split(' ').map(host => [host, site] as const)
  }),
)

/**
 * Who writes at an address that is no outlet's: where many write one site, the one whose name stands in it, else the site; elsewhere the registrable domain (https://publicsuffix.org,
 * hosts that are given away apart).
 */
export function strangerAt(address: Address): string {
  const domain = domainOf(address.host)
  for (const host of hostsOver(address.host, domain)) {
    const site = sites.get(host)
    if (site !== undefined) return writerOn(site, address, host) ?? site.id
  }
  return domain
}

/** The registrable domain of a host, or the host itself where it has none. */
export function domainOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}

function writerOn({ id, forms, hasHosts }: SharedSite, { host, parts }: Address, site: string): string | null {
  const before = host
    .slice(0, -site.length - 1)
    .split('.')
    .at(-1)!
  for (const form of forms) {
    const names = form[0] === ownHost ? [before] : namesIn(form, parts)
    if (names === null || names.some(name => name === '' || nobodysNames.has(name))) continue
    return hasHosts ? `${names.join('.')}.${id}` : `${id}/${names.join('/')}`
  }
  return null
}

/** What stands for the stars of a form; null where a path has another one. */
function namesIn(form: readonly string[], parts: readonly string[]): string[] | null {
  const names: string[] = []
  for (const [i, sign] of form.entries()) {
    const part = parts[i] ?? ''
    if (sign === '*' || (sign === '@*' && part.startsWith('@'))) names.push(part.replace(/^@/, ''))
    else if (sign !== part) return null
  }
  return names
}

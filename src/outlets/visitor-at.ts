import type { SourceTier } from '../model/index.ts'
import { hostsOver, type Address } from './address.ts'
import { domainOf } from './stranger-at.ts'
import { beforeVisitor, officialVisitorParts, visitorHosts, visitorParts, visitorPlaces } from './visitor-rows.ts'

/** Where on an outlet's site visitors write instead of it, as the stranger's id; null where the outlet itself speaks. */
export function visitorAt({ host, parts }: Address, tier: SourceTier): string | null {
  const domain = domainOf(host)
  const theirs = [...hostsOver(host, domain)].find(
    place => visitorPlaces.has(place) || visitorHosts.has(place.slice(0, place.indexOf('.'))),
  )
  const at = parts
    .map(part => part.replace(/-\d+$/, ''))
    .findIndex(part => visitorParts.has(part) || (tier === 'official' && officialVisitorParts.has(part)))
  if (at < 0) return theirs ?? null
  const [part, name] = [parts[at]!.replace(/-\d+$/, ''), parts[at + 1]]
  return name !== undefined && beforeVisitor.has(part) ? `${theirs ?? domain}/${part}/${name}` : (theirs ?? `${domain}/${part}`)
}

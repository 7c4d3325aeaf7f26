import { withoutAddress, type Outlet, type SourceTier } from '../model/index.ts'
import { foldText } from '../names/index.ts'
import { hostsOver, readAddress, type Address } from './address.ts'
import { gatheringRows } from './gathering-rows.ts'
import { officialRows } from './official-rows.ts'
import { pressRows, tradeRows } from './press-rows.ts'
import type { OutletRow } from './row.ts'
import { domainOf, strangerAt } from './stranger-at.ts'
import { visitorAt } from './visitor-at.ts'

/** Where something was published. */
export interface Publication {
  readonly url: string | null
  readonly publisher: string | null
}

const tiers: readonly (readonly [SourceTier, readonly OutletRow[]])[] = [
  ['official', officialRows],
  ['trade', tradeRows],
  ['press', pressRows],
  ['aggregator', gatheringRows],
]

/** All outlets that are known, by tier. */
export const outlets: readonly Outlet[] = tiers.flatMap(([tier, rows]) =>
  rows.map(([name, domains, , speaksFor = []]) => ({ id: domains.split(' ')[0]!, name, tier, speaksFor })),
)

const rows = tiers.flatMap(([, each]) => each)
/** By host, and by host and the first part of the path ("bbc.co.uk/news"). */
const byPlace = new Map(rows.flatMap(([, domains], index) => domains.split(' ').map(place => [place, outlets[index]!] as const)))
const byId = new Map(outlets.map(outlet => [outlet.id, outlet]))
const byName = new Map(
  rows.flatMap(([name, , others = []], index) => [name, ...others].map(each => [nameKey(each), outlets[index]!] as const)),
)

/** What the ids of catalogues begin with. */
const catalogue = 'catalogue:'
/** An official outlet's text that we have not fetched from there ourselves. */
const supplied = 'supplied:'

/**
 * Whose publication it is, by its address: the row of the longest part of the host that has one, unless visitors write there; else a stranger, each for itself. Without an address it is a
 * stranger by the publisher's name, since a name proves nothing.
 */
export function outletOf({ url, publisher }: Publication): Outlet {
  const address = url === null ? null : readAddress(url)
  if (address === null) return nameless(publisher)
  const outlet = rowAt(address)
  const id = outlet === null ? strangerAt(address) : visitorAt(address, outlet.tier)
  return id === null ? outlet! : stranger(id, id)
}

/** The outlet that has a row for an address: the nearest part of the host, on the host itself the path first, behind a country ("apple.com/uk/newsroom") too. */
function rowAt({ host, parts }: Address): Outlet | null {
  const site = host.replace(/^(?:www|m|amp|edition)\./, '')
  const [first, second] = parts
  for (const part of isCountry(first) ? [first, second] : [first]) {
    const found = byPlace.get(`${site}/${part}`)
    if (found !== undefined) return found
  }
  for (const place of hostsOver(host, domainOf(host))) {
    const found = byPlace.get(place)
    if (found !== undefined) return found
  }
  return null
}

function isCountry(part: string | undefined): boolean {
  return part !== undefined && /^[a-z]{2}(?:[-_][a-z]{2,4})?$/.test(part)
}

/** An outlet by its id, as evidence has it. */
export function outletById(id: string): Outlet {
  if (id.startsWith(supplied)) return suppliedOutlet(outletById(id.slice(supplied.length)))
  if (id === withoutAddress) return nameless(null)
  return byId.get(id) ?? stranger(id, id.startsWith(withoutAddress) ? id.slice(withoutAddress.length) : id)
}

/**
 * An outlet as whoever supplied a text names it. Anybody can write an address on a text, so that it is no official word: that counts as the press's. All others are what they are.
 */
export function suppliedOutlet(outlet: Outlet): Outlet {
  return outlet.tier === 'official'
    ? { id: `${supplied}${outlet.id}`, name: `${outlet.name} (supplied)`, tier: 'press', speaksFor: [] }
    : outlet
}

/** An outlet under the name that it goes by: a stranger by the name that it gives itself, beside what is known of it. */
export function calledBy(outlet: Outlet, publisher: string | null): Outlet {
  const name = publisher?.trim() ?? ''
  if (outlet.tier !== 'unknown' || name === '') return outlet
  return { ...outlet, name: outlet.id.startsWith(withoutAddress) ? `${name} (no address)` : `${name} (${outlet.id})` }
}

/** The outlet that words name, such as "the Hollywood Reporter" or "Netflix"; null for any other. */
export function outletNamed(words: string): Outlet | null {
  return byName.get(nameKey(words)) ?? null
}

/** A catalogue as an outlet. */
export function catalogueOutlet(name: string, title: string): Outlet {
  return { id: `${catalogue}${name}`, name: title, tier: 'catalogue', speaksFor: [] }
}

function nameless(publisher: string | null): Outlet {
  const name = publisher?.trim() ?? ''
  return name === '' ? stranger(withoutAddress, 'an unnamed source') : stranger(`${withoutAddress}${nameKey(name)}`, name)
}

function stranger(id: string, name: string): Outlet {
  return { id, name, tier: 'unknown', speaksFor: [] }
}

function nameKey(name: string): string {
  return foldText(name)
    .replace(/^the /, '')
    .replaceAll(/[’']s\b/g, 's')
    .trim()
}

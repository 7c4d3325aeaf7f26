import { loopback, virtualClock, type Loopback, type VirtualClock } from '../../ingest/loopback.fixture.ts'
import type { Json } from './entities.fixture.ts'

/** A site of Wikidata's software on loopback, with its query service. */
export interface SiteFixture {
  readonly server: Loopback
  readonly clock: VirtualClock
  /** The entities by their ids; a test may change them. */
  readonly entities: Map<string, Json>
  /** Ids that lead to other entities. */
  readonly redirects: Map<string, string>
  /** Ids that queries find, and that are gone when they are asked for. */
  readonly vanishing: Set<string>
  /** What the API answers instead, for the call of that number; null for nothing. */
  trouble: (nth: number) => Json | null
}

/** Serves entities; those that `isSeries` picks are what queries find. */
export async function wikidataSite(entities: readonly Json[], isSeries: (entity: Json) => boolean): Promise<SiteFixture> {
  const clock = virtualClock()
  let calls = 0
  const site = {
    clock,
    entities: new Map(entities.map(entity => [String(entity['id']), entity])),
    redirects: new Map<string, string>(),
    vanishing: new Set<string>(),
    trouble: (): Json | null => null,
  }
  const server = await loopback(path => {
    const url = new URL(path, 'http://site')
    if (url.pathname === '/sparql') return JSON.stringify(answerQuery(url.searchParams.get('query') ?? '', site, isSeries))
    if (url.pathname !== '/w/api.php') return null
    return JSON.stringify(fixture.trouble(calls++) ?? answerApi(url.searchParams, server.address, site))
  }, clock)
  const fixture: SiteFixture = { ...site, server }
  return fixture
}

function answerApi(asked: URLSearchParams, address: string, { entities, redirects, vanishing }: Asked): Json {
  if (asked.get('meta') === 'siteinfo')
    return { batchcomplete: '', query: { general: { sitename: 'Wikidata', 'wikibase-sparql': `${address}/sparql` } } }
  const ids = (asked.get('ids') ?? '').split('|')
  if (ids.length > 50) return refusal('toomanyvalues', 'Too many values supplied for parameter "ids". The limit is 50.')
  const props = ['type', 'id', ...(asked.get('props') ?? '').split('|')]
  const found = ids.map(id => {
    const target = redirects.get(id)
    const entity = entities.get(target ?? id)
    if (entity === undefined || vanishing.has(id)) return [id, { id, missing: '' }]
    const kept = Object.entries(entity).filter(([field]) => props.includes(field))
    return [entity['id'], { ...Object.fromEntries(kept), ...(target === undefined ? {} : { redirects: { from: id, to: target } }) }]
  })
  return { entities: Object.fromEntries(found), success: 1 }
}

/** What the API says when it refuses a call. */
export function refusal(code: string, info: string, more: Json = {}): Json {
  return { error: { code, info, '*': 'See https://site/w/api.php for API usage.', ...more }, servedby: 'mw1' }
}

type Asked = Pick<SiteFixture, 'entities' | 'redirects' | 'vanishing'>

/** Answers the queries that are asked: how many series there are, which come after a number, and what was merged into them. */
function answerQuery(query: string, { entities, redirects }: Asked, isSeries: (entity: Json) => boolean): Json {
  const after = Number(/\?number > (\d+)/.exec(query)?.[1] ?? 0)
  const since = /\?modified >= "([^"]+)"\^\^xsd:dateTime/.exec(query)?.[1] ?? ''
  const limit = Number(/LIMIT (\d+)/.exec(query)?.[1] ?? Number.MAX_SAFE_INTEGER)
  const numbers = [...entities.values()]
    .filter(entity => isSeries(entity) && String(entity['modified']) >= since)
    .map(entity => numberOf(String(entity['id'])))
    .filter(number => number > after)
    .toSorted((one, other) => one - other)
    .slice(0, limit)
  const integer = (value: number): Json => ({ datatype: 'http://www.w3.org/2001/XMLSchema#integer', type: 'literal', value: String(value) })
  const merged = query.includes('owl:sameAs ?series')
  if (merged)
    numbers.splice(0, Infinity, ...[...redirects].filter(([, to]) => numbers.includes(numberOf(to))).map(([from]) => numberOf(from)))
  const isCount = query.includes('COUNT(')
  return {
    head: { vars: [isCount ? 'count' : 'number'] },
    results: { bindings: isCount ? [{ count: integer(numbers.length) }] : numbers.map(number => ({ number: integer(number) })) },
  }
}

function numberOf(id: string): number {
  return Number(id.slice(1))
}

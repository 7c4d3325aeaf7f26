import { fieldsIn, listIn, SourceError, type Clock, type Fields, type PoliteClient } from '../../ingest/index.ts'
import { topClasses } from './properties.ts'

/** A site of Wikidata's software, and how it is asked. */
export interface Site {
  readonly client: PoliteClient
  /** Its address without a slash at its end. */
  readonly root: string
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly tell: (line: string) => void
}

/** As many entities as one call may ask for (https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities). */
export const entitiesOfCall = 50
/** Series whose ids one query gives. */
export const idsOfQuery = 5000
/** Seconds that the copies of the database may be behind; beyond that robots wait (https://www.mediawiki.org/wiki/Manual:Maxlag_parameter). */
const maxlag = 5
const mostWaits = 20
const longestWaitSeconds = 60
/** Some countries' entities are very large, and there may be many of them. */
const mostBytes = 300_000_000

/** Where the site answers queries. Throws `SourceError` where it says nothing of that. */
export async function askQueryAddress(site: Site): Promise<string> {
  const answer = await askApi(site, { action: 'query', meta: 'siteinfo', siprop: 'general' })
  const address = fieldsIn(fieldsIn(answer.query).general)['wikibase-sparql']
  if (typeof address !== 'string')
    throw new SourceError(2, `${site.root} is no site with a query service: give https://www.wikidata.org, or the address of a file`)
  return address
}

const classes = topClasses.map(item => `wd:${item}`).join(' ')
const series = (since: string | null): string =>
  `VALUES ?class { ${classes} } ?series wdt:P31/wdt:P279* ?class . ` +
  (since === null ? '' : `?series schema:dateModified ?modified . FILTER(?modified >= "${since}"^^xsd:dateTime) `)
const numberOf = (item: string): string => `BIND(xsd:integer(STRAFTER(STR(${item}), "/entity/Q")) AS ?number) `
const patterns = (after: number, since: string | null): string => `${series(since)}${numberOf('?series')}FILTER(?number > ${after})`

/** The numbers of the series after a number, in order, at most `idsOfQuery` of them; of those that have changed since an instant, where one is given. */
export async function askSeriesAfter(site: Site, queries: string, after: number, since: string | null): Promise<readonly number[]> {
  const query = `SELECT DISTINCT ?number WHERE { ${patterns(after, since)} } ORDER BY ?number LIMIT ${idsOfQuery}`
  return (await askQuery(site, queries, query)).map(binding => Number(fieldsIn(binding['number']).value)).filter(number => number > after)
}

/** The numbers of what was merged into series that have changed since an instant: a merge changes the series that stays. */
export async function askMergedSince(site: Site, queries: string, since: string): Promise<readonly number[]> {
  const query = `SELECT DISTINCT ?number WHERE { ${series(since)}?old owl:sameAs ?series . ${numberOf('?old')}} ORDER BY ?number`
  return (await askQuery(site, queries, query))
    .map(binding => Number(fieldsIn(binding['number']).value))
    .filter(number => Number.isInteger(number) && number > 0)
}

/** How many series there are, or have changed since an instant. */
export async function askSeriesCount(site: Site, queries: string, since: string | null): Promise<number | null> {
  const [binding] = await askQuery(site, queries, `SELECT (COUNT(DISTINCT ?series) AS ?count) WHERE { ${patterns(0, since)} }`)
  const count = Number(fieldsIn(binding?.['count']).value)
  return Number.isInteger(count) ? count : null
}

async function askQuery({ client }: Site, queries: string, query: string): Promise<readonly Fields[]> {
  const address = `${queries}?${new URLSearchParams({ query, format: 'json' }).toString()}`
  const answer = await client.json(address, { maxBytes: mostBytes })
  const bindings = answer.kind === 'found' ? fieldsIn(fieldsIn(answer.value).results).bindings : undefined
  if (!Array.isArray(bindings))
    throw new SourceError(3, `${queries} answers with something else than the results of a query: run the import again later`)
  return listIn(bindings)
}

/**
 * Entities by their ids, at most fifty, by the ids that were asked for: one that was merged into another comes under both. What is not there any more
 * is left out.
 */
export async function askEntities(site: Site, ids: readonly string[], props: readonly string[]): Promise<ReadonlyMap<string, Fields>> {
  const answer = await askApi(site, { action: 'wbgetentities', ids: ids.join('|'), props: props.join('|') })
  const entities = Object.values(fieldsIn(answer.entities)).map(fieldsIn)
  if (entities.length === 0) throw new SourceError(3, `${site.root} answers without entities: run the import again later`)
  const found = new Map<string, Fields>()
  for (const each of entities) {
    if (typeof each.id !== 'string' || each.missing !== undefined) continue
    found.set(each.id, each)
    const { from } = fieldsIn(each.redirects)
    if (typeof from === 'string') found.set(from, each)
  }
  return found
}

/** Asks the API, and again while its database is behind. Throws `SourceError` with what the API says is wrong. */
async function askApi({ client, root, clock, signal, tell }: Site, asked: Readonly<Record<string, string>>): Promise<Fields> {
  const address = `${root}/w/api.php?${new URLSearchParams({ ...asked, format: 'json', maxlag: String(maxlag) }).toString()}`
  for (let waits = 0; ; waits++) {
    const answer = await client.json(address, { maxBytes: mostBytes })
    if (answer.kind !== 'found')
      throw new SourceError(2, `${root} has no API of Wikidata: give https://www.wikidata.org, or the address of a file`)
    const value = fieldsIn(answer.value)
    if (value.error === undefined) return value
    const { code, info, lag } = fieldsIn(value.error)
    const isPassing = code === 'maxlag' || code === 'ratelimited' || code === 'readonly'
    if (!isPassing || waits === mostWaits) throw new SourceError(3, `${root} answers: ${sayInfo(info ?? code)}: run the import again later`)
    const seconds = Math.min(longestWaitSeconds, Math.max(maxlag, Math.ceil(typeof lag === 'number' ? lag : 0)))
    tell(`Wikidata is busy (${code}); asking again in ${seconds} s`)
    await clock.wait(seconds * 1000, signal)
  }
}

function sayInfo(info: unknown): string {
  return typeof info === 'string' ? info.replaceAll(/\s+/g, ' ').slice(0, 300) : 'it cannot be asked so'
}

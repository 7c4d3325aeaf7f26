import { SourceError, type Fields } from '../../ingest/index.ts'
import type { CatalogueBatch, CatalogueRow } from '../../model/index.ts'
import {
  askEntities,
  askMergedSince,
  askQueryAddress,
  askSeriesAfter,
  askSeriesCount,
  entitiesOfCall,
  idsOfQuery,
  type Site,
} from './ask.ts'
import { described, personRows, type Described } from './described.ts'
import { isSeries, referencesOf, seriesFacts, type SeriesFacts } from './series-facts.ts'
import { seriesRows } from './series-rows.ts'

/** Countries, channels, genres and characters that are kept, so that they are asked for once. */
const mostKept = 50_000

/** What a reading remembers of the entities that series name. */
interface Memory {
  readonly things: Map<string, Described>
  /** The name of each person whom this reading has asked for, or null, by the number of the id. */
  readonly people: Map<number, string | null>
}

/** The query service learns of changes minutes later, and on bad days hours: what changed so long before the last reading may be new to it. */
const marginMs = 24 * 3_600_000

/**
 * Reads all series of a site, or all that have changed since an instant: their ids by queries of the query service, the entities by its API, one request
 * at a time. Its position is the number of the last series, which holds whatever changes there.
 */
export async function* readSite(site: Site, position: string | null, last: Date | null): AsyncGenerator<CatalogueBatch> {
  const since = last === null ? null : new Date(last.getTime() - marginMs).toISOString()
  const queries = await askQueryAddress(site)
  const total = await askSeriesCount(site, queries, since)
  const memory: Memory = { things: new Map(), people: new Map() }
  let [after = 0, done = 0] = (position ?? '').split(' ').map(Number)
  if (since !== null && position === null) {
    const gone = (await askMergedSince(site, queries, since)).map(number => `Q${number}`)
    yield { rows: [], whole: [], gone, position: '0 0', final: false, progress: { done, total, unit: 'series', part: null } }
  }
  for (let isMore = true; isMore;) {
    const numbers = await askSeriesAfter(site, queries, after, since)
    isMore = numbers.length === idsOfQuery
    for (let from = 0; from === 0 || from < numbers.length; from += entitiesOfCall) {
      const ids = numbers.slice(from, from + entitiesOfCall).map(number => `Q${number}`)
      const { rows, whole, gone } = await readSeries(site, ids, memory)
      after = numbers[from + ids.length - 1] ?? after
      done += ids.length
      const isLast = !isMore && from + entitiesOfCall >= numbers.length
      yield {
        rows,
        whole,
        gone,
        position: `${after} ${done}`,
        final: isLast && since === null,
        caughtUp: isLast && since !== null,
        progress: { done, total: total === null ? null : Math.max(total, done), unit: 'series', part: null },
      }
    }
  }
}

/** Reads one entity of a site. Throws `SourceError` with exit code 2 when it is no series. */
export async function* readEntity(site: Site, id: string): AsyncGenerator<CatalogueBatch> {
  const { rows, whole } = await readSeries(site, [id], { things: new Map(), people: new Map() }, isSeries)
  if (whole.length === 0) throw new SourceError(2, `${id} is no series of ${site.root}: give the address of one`)
  yield { rows, whole, position: id, final: false, progress: { done: 1, total: 1, unit: 'series', part: null } }
}

/** The rows of series, at most fifty, and of the people whom they name first. */
async function readSeries(
  site: Site,
  ids: readonly string[],
  memory: Memory,
  isWanted: (entity: Fields) => boolean = () => true,
): Promise<{ readonly rows: CatalogueRow[]; readonly whole: string[]; readonly gone: string[] }> {
  if (ids.length === 0) return { rows: [], whole: [], gone: [] }
  const entities = await askEntities(site, ids, ['labels', 'aliases', 'claims', 'sitelinks'])
  // What was merged into another series is that other one's matter.
  const facts = ids.flatMap(id => {
    const entity = entities.get(id)
    return entity?.id === id && isWanted(entity) ? [seriesFacts(entity)] : []
  })
  const people = await learn(site, facts, memory)
  const lookup = { described: (id: string) => memory.things.get(id), person: (id: string) => memory.people.get(numberOf(id)) ?? null }
  const rows = facts.map(each => seriesRows(each, lookup))
  const whole = rows.flatMap(([first]) => (first?.kind === 'series' ? [first.id] : []))
  return { rows: [...people, ...rows.flat()], whole, gone: ids.filter(id => entities.get(id)?.id !== id) }
}

/** Asks for what series name and is not known yet. Gives the rows of people who are new. */
async function learn(site: Site, facts: readonly SeriesFacts[], { things, people }: Memory): Promise<CatalogueRow[]> {
  const named = facts.map(referencesOf)
  if (things.size > mostKept) things.clear()
  const isNew = (id: string): boolean => !things.has(id)
  const items = new Set(named.flatMap(each => each.described).filter(isNew))
  const names = new Set(named.flatMap(each => each.named).filter(id => isNew(id) && !items.has(id)))
  const persons = new Set(named.flatMap(each => each.people).filter(id => !people.has(numberOf(id))))
  for await (const [id, entity] of entitiesOf(site, [...items], ['labels', 'claims'])) things.set(id, described(entity))
  for await (const [id, entity] of entitiesOf(site, [...names], ['labels'])) things.set(id, described(entity))
  // What is gone is not asked for again.
  for (const id of [...items, ...names]) if (isNew(id)) things.set(id, described({}))
  const rows: CatalogueRow[] = []
  for (const id of persons) people.set(numberOf(id), null)
  for await (const [id, entity] of entitiesOf(site, [...persons], ['labels', 'aliases', 'claims'])) {
    const news = personRows({ ...entity, id })
    people.set(numberOf(id), news[0]?.name ?? null)
    rows.push(...news)
  }
  const works = facts.flatMap(each => each.works).flatMap(id => things.get(id)?.work.authors ?? [])
  const authors = new Set(works.filter(id => isNew(id) && !people.has(numberOf(id))))
  for await (const [id, entity] of entitiesOf(site, [...authors], ['labels'])) things.set(id, described(entity))
  return rows
}

/** Entities by the ids under which they were asked for, fifty a call, in the order of these. */
async function* entitiesOf(
  site: Site,
  ids: readonly string[],
  props: readonly string[],
): AsyncGenerator<readonly [id: string, entity: Fields]> {
  for (let from = 0; from < ids.length; from += entitiesOfCall) {
    const part = ids.slice(from, from + entitiesOfCall)
    const entities = await askEntities(site, part, props)
    for (const id of part) {
      const entity = entities.get(id)
      if (entity !== undefined) yield [id, entity]
    }
  }
}

function numberOf(id: string): number {
  return Number(id.slice(1))
}

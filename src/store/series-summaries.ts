import type { PoolClient } from 'pg'
import type { CreditSummary, SeasonSummary, SeriesRow, SeriesStanding, SeriesSummary, WorkSummary } from '../model/index.ts'
import { byNumber, readInBatches, type Held } from './cursor.ts'
import type { Database } from './database.ts'
import { rowOf, tableOf } from './row-tables.ts'

/** How much of each entry is read. */
export interface SummaryOptions {
  /** How many credits of a series, or works of a person, at most; 8 when it is not given. */
  readonly most?: number
}

/** Which series are read, and how much of each. */
export interface SeriesSummaryOptions extends SummaryOptions {
  /** Only entries of series that several entries make up. */
  readonly onlyShared?: boolean
}

const batchSize = 1000
const standingsAtOnce = 5000

/**
 * Reads every catalogue's every series in short, in batches: entries of one merged series stand together, in the order of its own ids, and those
 * that have not been merged come last; within that by catalogue and id.
 */
export function seriesSummaries(
  database: Database,
  { most = 8, onlyShared = false }: SeriesSummaryOptions = {},
): AsyncIterable<readonly SeriesSummary[]> {
  const query = `select e.*, c.name as catalogue_name, m.series_id
    from catalogue_series e join catalogues c on c.no = e.catalogue
    left join series_members m on m.catalogue = e.catalogue and m.id = e.id
    ${onlyShared ? 'where m.series_id in (select series_id from series_members group by series_id having count(*) > 1)' : ''}
    order by m.series_id nulls last, c.name, e.id`
  return readInBatches(database, query, batchSize, (client, entries) => summariesOf(client, entries, most))
}

/** Reads what each entry of a merged series is ranked by, and nothing else, in batches in no order. */
export function seriesStandings(database: Database): AsyncIterable<readonly SeriesStanding[]> {
  const query = `select c.name as catalogue, m.series_id as series, e.popularity, r.votes, coalesce(a.count, 0) + coalesce(s.count, 0) as told
    from catalogue_series e join catalogues c on c.no = e.catalogue
    join series_members m on m.catalogue = e.catalogue and m.id = e.id
    left join (select entry, max(votes) as votes from catalogue_ratings where season = -1 group by entry) r on r.entry = e.no
    left join (select entry, count(*)::int from catalogue_aliases group by entry) a on a.entry = e.no
    left join (select entry, count(*)::int from catalogue_seasons group by entry) s on s.entry = e.no`
  return readInBatches(database, query, standingsAtOnce, (_, rows) => Promise.resolve(rows as unknown as readonly SeriesStanding[]))
}

async function summariesOf(client: PoolClient, entries: readonly Held[], most: number): Promise<readonly SeriesSummary[]> {
  const numbers = entries.map(({ no }) => no)
  const parts = async (query: string, ...more: readonly unknown[]): Promise<ReadonlyMap<number, readonly Held[]>> =>
    byNumber((await client.query<Held>(query, [numbers, ...more])).rows, 'entry')
  const aliases = await parts('select distinct entry, name from catalogue_aliases where entry = any($1) order by entry, name')
  const seasons = await parts(seasonsQuery)
  const credits = most === 0 ? new Map() : await parts(creditsQuery, most)
  const platforms = await parts('select distinct entry, name from catalogue_platforms where entry = any($1) order by entry, name')
  const works = await parts('select entry, title, author, form from catalogue_works where entry = any($1) order by entry, title')
  const votes = await parts('select entry, max(votes) as votes from catalogue_ratings where entry = any($1) and season = -1 group by entry')
  return entries.map(held => {
    const { kind: _, ...row } = rowOf(tableOf('series'), held, '') as SeriesRow
    const of = (from: ReadonlyMap<number, readonly Held[]>): readonly Held[] => from.get(held['no'] as number) ?? []
    const names = of(aliases).map(({ name }) => name as string)
    return {
      ...row,
      catalogue: held['catalogue_name'] as string,
      series: held['series_id'] as number | null,
      aliases: names.filter(name => name !== row.title && name !== row.original),
      seasons: of(seasons).map(({ entry: _, ...season }) => season as unknown as SeasonSummary),
      credits: of(credits).map(({ entry: _, ...credit }) => credit as unknown as CreditSummary),
      platforms: of(platforms).map(({ name }) => name as string),
      works: of(works).map(({ entry: _, ...work }) => work as unknown as WorkSummary),
      votes: (of(votes)[0]?.['votes'] ?? null) as number | null,
    }
  })
}

/** Rows of seasons beside what the episodes tell: specials are no episodes of a season's count. */
const seasonsQuery = `
  select entry, number, s.title, coalesce(s.premiere, e.premiere) as premiere, coalesce(s.episodes, e.episodes) as episodes
  from (select entry, number, title, premiere, episodes from catalogue_seasons where entry = any($1)) s
  full join (
    select entry, season as number, min(airs collate "C") as premiere, nullif(count(number), 0)::int as episodes
    from catalogue_episodes where entry = any($1) and season is not null group by entry, season
  ) e using (entry, number)
  order by entry, number`

/** One credit a person and role, the first in the billing: those few who thought of the series before its cast, which may be long, and then all others. */
const creditsQuery = `
  select ranked.entry, person, p.no, p.name, role, nullif(character, '') as character
  from (
    select entry, person, role, character,
      row_number() over (partition by entry order by role not in ('creator', 'showrunner'), role <> 'cast', billing nulls last, person, role, character) as place
    from (
      select distinct on (entry, person, role) entry, person, role, character, billing from catalogue_credits where entry = any($1)
      order by entry, person, role, billing nulls last, character
    ) firsts
  ) ranked
  join catalogue_series e on e.no = ranked.entry
  left join catalogue_people p on p.catalogue = e.catalogue and p.id = ranked.person
  where place <= $2 order by ranked.entry, place`

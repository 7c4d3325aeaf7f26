import type { PoolClient } from 'pg'
import type { CatalogueSource, IdentityMember, SaidRow, SeasonMap, SeriesRecord } from '../model/index.ts'
import { byNumber, readInBatches, type Held } from './cursor.ts'
import type { Database } from './database.ts'
import { explaining } from './store-error.ts'
import { rowOf, rowTables, type RowKind } from './row-tables.ts'
import { catalogueSources } from './series-record.ts'

/** What tells of seasons, and of what a series is to those who watch it. */
const kinds: readonly RowKind[] = ['series', 'season', 'platform', 'rating']
const seriesAtOnce = 1000

/**
 * Reads what catalogues say of every merged series of which a season's day is known, in batches by the series' ids: the rows of the series itself, of its seasons, of who shows it and of ratings, in the order in
 * which `seriesRows` gives them. Memory stays that of one batch.
 */
export async function* seriesSeasons(database: Database): AsyncGenerator<readonly SeriesRecord[], void, void> {
  const sources = await catalogueSources(database)
  yield* readInBatches(database, datedQuery, seriesAtOnce, (client, rows) =>
    recordsOf(
      client,
      rows.map(({ id }) => id as number),
      sources,
    ),
  )
}

/** The same of some series, by their ids; those that there are. */
export function seasonsOf(database: Database, ids: readonly number[]): Promise<readonly SeriesRecord[]> {
  return explaining(async () => recordsOf(database.pool, ids, await catalogueSources(database)))
}

const datedQuery = `
  select distinct m.series_id as id from series_members m
  join catalogue_series e on e.catalogue = m.catalogue and e.id = m.id
  join catalogue_seasons s on s.entry = e.no and length(s.premiere) = 10
  order by m.series_id`

async function recordsOf(
  client: Pick<PoolClient, 'query'>,
  ids: readonly number[],
  sources: readonly CatalogueSource[],
): Promise<readonly SeriesRecord[]> {
  const { rows: entries } = await client.query<Held>(entriesQuery, [ids])
  const { rows: maps } = await client.query<SeasonMap>(mapsQuery, [ids])
  const numbers = entries.map(({ no }) => no)
  const parts = new Map<RowKind, ReadonlyMap<number, readonly Held[]>>()
  for (const { kind, table, owner } of rowTables)
    if (kinds.includes(kind) && owner === 'entry')
      parts.set(
        kind,
        byNumber((await client.query<Held>(`select * from ${table} where entry = any($1) order by no`, [numbers])).rows, 'entry'),
      )
  const entriesById = byNumber(entries, 'series_id')
  const mapsById = Map.groupBy(maps, ({ series }) => series)
  return [...entriesById].map(([id, own]) => {
    const rows = rowTables
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(table => {
        const of = parts.get(table.kind)
        const found = own.flatMap(entry =>
          (of === undefined ? [entry] : (of.get(entry['no'] as number) ?? [])).map(row => ({ entry, row })),
        )
        return found.toSorted(byCatalogue).map(({ entry, row }): SaidRow => ({
          catalogue: entry['catalogue_name'] as string,
          row: rowOf(table, row, entry['id'] as string),
        }))
      })
    const named = new Set(rows.map(({ catalogue }) => catalogue))
    return {
      id,
      members: own.map(memberOf),
      rows,
      seasonMaps: mapsById.get(id) ?? [],
      sources: sources.filter(({ name }) => named.has(name)),
    }
  })
}

interface Part {
  readonly entry: Held
  readonly row: Held
}

/** Entries come by catalogue: of each the rows in the order in which it gave them, whichever of its entries they are of. */
function byCatalogue(a: Part, b: Part): number {
  return a.entry['catalogue_name'] === b.entry['catalogue_name'] ? (a.row['no'] as number) - (b.row['no'] as number) : 0
}

function memberOf({ catalogue_name, id, confidence, reason }: Held): IdentityMember {
  return { catalogue: catalogue_name, id, confidence, reason } as IdentityMember
}

const entriesQuery = `
  select e.*, c.name as catalogue_name, m.series_id, m.confidence, m.reason from series_members m
  join catalogues c on c.no = m.catalogue join catalogue_series e on e.catalogue = m.catalogue and e.id = m.id
  where m.series_id = any($1) order by m.series_id, c.name, m.id`

const mapsQuery = `
  select series_id as series, c.name as catalogue, m.id, number, ours from season_maps m join catalogues c on c.no = m.catalogue
  where series_id = any($1) order by series_id, c.name, m.id, number`

import { settleSeries } from '../merge/index.ts'
import type { CatalogueRef, ExternalIds, IdSite, SeriesRecord } from '../model/index.ts'
import type { Store } from '../store/index.ts'

/** A merged series by what it is known by elsewhere too. */
export interface NamedSeries {
  readonly id: number
  readonly title: string
  readonly year: number | null
  readonly ids: ExternalIds
  readonly entries: readonly CatalogueRef[]
}

const atOnce = 500

/** Titles, years and ids of many merged series by their ids. An id whose series has become another leads there; one that is gone is left out. */
export async function nameSeries(
  store: Pick<Store, 'seasonsOf' | 'seriesRows'>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, NamedSeries>> {
  const named = new Map<number, NamedSeries>()
  for (let from = 0; from < ids.length; from += atOnce)
    for (const record of await store.seasonsOf(ids.slice(from, from + atOnce))) named.set(record.id, namedOf(record))
  for (const id of ids) {
    if (named.has(id)) continue
    const record = await store.seriesRows(id)
    if (record !== null) named.set(id, namedOf(record))
  }
  return named
}

function namedOf(record: SeriesRecord): NamedSeries {
  const { id, title, premiered } = settleSeries(record)
  const ids: Partial<Record<IdSite, string>> = {}
  for (const { row } of record.rows)
    if (row.kind === 'series') for (const [site, value] of Object.entries(row.ids) as [IdSite, string][]) ids[site] ??= value
  for (const { catalogue, id } of record.members)
    if (catalogue === 'imdb' || catalogue === 'tmdb' || catalogue === 'tvmaze' || catalogue === 'wikidata') ids[catalogue] ??= id
  const entries = record.members.map(({ catalogue, id }) => ({ catalogue, id }))
  return { id, title: title.value, year: premiered === null ? null : Number(premiered.value.slice(0, 4)), ids, entries }
}

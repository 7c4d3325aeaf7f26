import type { CatalogueRef, IdSite, SiteRef } from '../model/index.ts'
import type { Database } from './database.ts'
import { idSites } from './row-tables.ts'
import { explaining } from './store-error.ts'

/** The merged series that each of many ids of other sites stands in: the catalogue of a site has that site's ids for its own. One id may stand in several. */
export function seriesWithIds({ pool }: Database, ids: readonly SiteRef[]): Promise<readonly (SiteRef & { readonly series: number })[]> {
  return explaining(async () => {
    const found: (SiteRef & { readonly series: number })[] = []
    // One look through the entries a site, however many ids there are: no index stands on them.
    for (const [site, refs] of Map.groupBy(ids, ({ site }) => site)) {
      if (!idSites.includes(site)) continue
      const { rows } = await pool.query<{ id: string; series: number }>(siteQuery(site), [[...new Set(refs.map(({ id }) => id))], site])
      found.push(...rows.map(row => ({ site, ...row })))
    }
    return found
  })
}

function siteQuery(site: IdSite): string {
  return `
  select distinct e.id_${site} as id, m.series_id as series from catalogue_series e join series_members m using (catalogue, id)
  where e.id_${site} = any($1::text[])
  union
  select m.id, m.series_id from series_members m join catalogues c on c.no = m.catalogue where c.name = $2 and m.id = any($1::text[])
  order by 1, 2`
}

/** The merged series that each of many entries of catalogues belongs to; those of none are left out. */
export function seriesOfEntries(
  { pool }: Database,
  entries: readonly CatalogueRef[],
): Promise<readonly (CatalogueRef & { readonly series: number })[]> {
  return explaining(async () => {
    const { rows } = await pool.query<CatalogueRef & { series: number }>(
      `select distinct given.catalogue, given.id, m.series_id as series from unnest($1::text[], $2::text[]) as given (catalogue, id)
       join catalogues c on c.name = given.catalogue join series_members m on m.catalogue = c.no and m.id = given.id`,
      [entries.map(({ catalogue }) => catalogue.replaceAll('\0', '')), entries.map(({ id }) => id.replaceAll('\0', ''))],
    )
    return rows
  })
}

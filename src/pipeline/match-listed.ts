import type { CatalogueRef, ListedSeries, SiteRef } from '../model/index.ts'
import { titleKey } from '../names/index.ts'
import type { Store } from '../store/index.ts'
import type { FindNames } from './find-names.ts'

/** Which merged series a row of a file is: one, one of several, or none that is known. */
export type ListedMatch =
  | { readonly kind: 'found'; readonly series: number }
  | { readonly kind: 'doubtful'; readonly candidates: readonly number[] }
  | { readonly kind: 'not found' }

/** As many namesakes as there may be to choose among. */
const mostNamesakes = 8

/**
 * Finds the series of rows: by the entries that they name, else by ids of other sites, else by title and year. An id that stands in several series, a title
 * without a year, and one of several of the same year are doubtful: what is like is never taken for what is the same.
 */
export async function matchListed(
  rows: readonly ListedSeries[],
  store: Pick<Store, 'seriesWithIds' | 'seriesOfEntries'>,
  names: FindNames | null,
): Promise<readonly ListedMatch[]> {
  const byEntry = Map.groupBy(await store.seriesOfEntries(rows.flatMap(({ entries }) => entries)), entryKey)
  const bySite = Map.groupBy(await store.seriesWithIds(rows.flatMap(refsOf)), siteKey)
  return rows.map(row => {
    const named = [...new Set(row.entries.flatMap(entry => byEntry.get(entryKey(entry)) ?? []).map(({ series }) => series))]
    const known =
      named.length > 0
        ? named
        : [
            ...new Set(
              refsOf(row)
                .flatMap(ref => bySite.get(siteKey(ref)) ?? [])
                .map(({ series }) => series),
            ),
          ]
    if (known.length === 1) return { kind: 'found', series: known[0]! }
    if (known.length > 1) return { kind: 'doubtful', candidates: known.slice(0, mostNamesakes) }
    return names === null ? { kind: 'not found' } : byTitle(row, names)
  })
}

function byTitle({ title, year }: ListedSeries, names: FindNames): ListedMatch {
  const key = titleKey(title)
  if (key === '') return { kind: 'not found' }
  const namesakes = names(title, { limit: 40, kinds: ['series'] }).filter(hit => /^\d+$/.test(hit.id) && titleKey(hit.name) === key)
  const near = year === null ? [] : namesakes.filter(hit => hit.year !== null && Math.abs(hit.year - year) <= 1)
  const undated = year === null ? namesakes : namesakes.filter(hit => hit.year === null)
  if (near.length === 1) return { kind: 'found', series: Number(near[0]!.id) }
  const candidates = (near.length > 0 ? near : undated).slice(0, mostNamesakes).map(({ id }) => Number(id))
  return candidates.length === 0 ? { kind: 'not found' } : { kind: 'doubtful', candidates }
}

function refsOf({ ids }: ListedSeries): readonly SiteRef[] {
  return Object.entries(ids).map(([site, id]) => ({ site, id }) as SiteRef)
}

function entryKey({ catalogue, id }: CatalogueRef): string {
  return `${catalogue}:${id}`
}

function siteKey({ site, id }: SiteRef): string {
  return `${site}:${id}`
}

import type { Person } from '../../model/index.ts'
import type { SeriesDossier } from '../../pipeline/index.ts'
import { guardSpoilers, type Guarded } from '../../publish/index.ts'
import type { AppParts } from '../parts.ts'

/** So many series of one person are looked at for a page: those that changed last. */
const mostKept = 300
const atOnce = 8

/**
 * What is known today of series that somebody keeps, without what gives away more than they have watched; by the ids that were asked for and in their order. Those that are no more are left
 * out.
 */
export async function dossiersOf(
  { lists, evidence, today }: Pick<AppParts, 'lists' | 'evidence' | 'today'>,
  { id: person, settings: { spoilers } }: Person,
  series: readonly number[],
): Promise<ReadonlyMap<number, Guarded<SeriesDossier>>> {
  const found = new Map<number, Guarded<SeriesDossier>>()
  const watched = Map.groupBy(await lists.watchedBy(person), each => each.series)
  const asked = series.slice(0, mostKept)
  for (let from = 0; from < asked.length; from += atOnce) {
    const batch = asked.slice(from, from + atOnce)
    const dossiers = await Promise.all(batch.map(id => evidence.dossier(id, today())))
    for (const [index, dossier] of dossiers.entries()) {
      const id = batch[index]!
      if (dossier !== null) found.set(id, guardSpoilers(dossier, { spoilers, watched: watched.get(id) ?? [] }))
    }
  }
  return found
}

import type { Day } from '../../model/index.ts'
import type { SeriesDossier } from '../../pipeline/index.ts'
import type { AppParts } from '../parts.ts'

/** So many series of one person are looked at for a page: those that changed last. */
const mostKept = 300
const atOnce = 8

/** What is known of series on a day, by the ids that were asked for and in their order; those that are no more are left out. */
export async function dossiersOf(
  evidence: Pick<AppParts['evidence'], 'dossier'>,
  series: readonly number[],
  today: Day,
): Promise<ReadonlyMap<number, SeriesDossier>> {
  const found = new Map<number, SeriesDossier>()
  const asked = series.slice(0, mostKept)
  for (let from = 0; from < asked.length; from += atOnce) {
    const batch = asked.slice(from, from + atOnce)
    const dossiers = await Promise.all(batch.map(id => evidence.dossier(id, today)))
    for (const [index, dossier] of dossiers.entries()) if (dossier !== null) found.set(batch[index]!, dossier)
  }
  return found
}

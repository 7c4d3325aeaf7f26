import type { ImportProgress } from '../model/index.ts'
import type { EntryCount } from '../store/index.ts'
import { oneAhead } from './one-ahead.ts'

/** Hears how far some work is. */
export type Progress = (state: ImportProgress) => void

/** Passes batches on, asking for the next meanwhile, and says how many entries have gone by. */
export async function* counted<T>(
  batches: AsyncIterable<readonly T[]>,
  work: Omit<ImportProgress, 'done'>,
  progress: Progress,
): AsyncIterable<readonly T[]> {
  let done = 0
  for await (const batch of oneAhead(batches, () => undefined)) {
    yield batch
    done += batch.length
    progress({ ...work, done })
  }
}

/** How many entries all catalogues have. */
export function sumOf(counts: readonly EntryCount[], of: 'series' | 'people'): number {
  return counts.reduce((sum, each) => sum + each[of], 0)
}

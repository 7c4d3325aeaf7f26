import { PeopleMerger, SeriesMerger, type Doubt } from '../merge/index.ts'
import type { ImportProgress, SeasonMap, SeriesSummary } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { entriesOf } from './entries-of.ts'
import { ourNumbers } from './our-numbers.ts'

/** What all catalogues together make up. */
export interface Reconciled {
  readonly series: number
  /** Series that more than one catalogue holds. */
  readonly shared: number
  readonly people: number
  /** Pairs of series that may be one, left to somebody. */
  readonly doubts: readonly Doubt[]
}

/** So many maps of seasons are stored at once. */
const seriesAtOnce = 1000

/** Makes series and people of what catalogues hold, and maps their seasons to each other; stores all three. What had an id keeps it. */
export async function reconcile(store: Store, progress: (state: ImportProgress) => void): Promise<Reconciled> {
  const series = await mergeSeries(store, progress)
  await store.saveSeriesIdentities(series.identities)
  await mapAllSeasons(store, progress)
  const people = new PeopleMerger()
  for await (const batch of counted(store.personSummaries(), 'people', progress)) for (const summary of batch) people.add(summary)
  const merged = people.merge(await store.decisions('person'))
  await store.savePeopleIdentities(merged.identities)
  return {
    series: series.identities.length,
    shared: series.identities.filter(({ members }) => members.length > 1).length,
    people: merged.identities.length,
    doubts: series.doubts,
  }
}

/** Pairs of series that may be one, the likelier first, as the store stands. */
export async function seriesInDoubt(store: Store, progress: (state: ImportProgress) => void): Promise<readonly Doubt[]> {
  return (await mergeSeries(store, progress)).doubts.toSorted((a, b) => b.confidence - a.confidence)
}

async function mergeSeries(store: Store, progress: (state: ImportProgress) => void) {
  const merger = new SeriesMerger()
  for await (const batch of counted(store.seriesSummaries(), 'series', progress)) for (const summary of batch) merger.add(summary)
  return merger.merge(await store.decisions('series'))
}

async function mapAllSeasons(store: Store, progress: (state: ImportProgress) => void): Promise<void> {
  let maps: SeasonMap[] = []
  let mapped: number[] = []
  for await (const entries of entriesOf(counted(store.seriesSummaries({ most: 0 }), 'seasons', progress), ({ series }) => series)) {
    const id = entries[0]!.series
    if (id === null) continue
    mapped.push(id)
    maps.push(...seasonMapsOf(id, entries))
    if (mapped.length < seriesAtOnce) continue
    await store.saveSeasonMaps(mapped, maps)
    ;[maps, mapped] = [[], []]
  }
  if (mapped.length > 0) await store.saveSeasonMaps(mapped, maps)
}

/** The numbers of each entry's seasons that are not ours. */
function seasonMapsOf(series: number, entries: readonly SeriesSummary[]): SeasonMap[] {
  return [...ourNumbers(entries)].flatMap(([{ catalogue, id }, numbers]) =>
    numbers.filter(({ theirs, ours }) => theirs !== ours).map(({ theirs, ours }) => ({ catalogue, id, series, number: theirs, ours })),
  )
}

/** Passes batches on and says how many entries have gone by. */
async function* counted<T>(
  batches: AsyncIterable<readonly T[]>,
  unit: string,
  progress: (state: ImportProgress) => void,
): AsyncIterable<readonly T[]> {
  let done = 0
  for await (const batch of batches) {
    yield batch
    done += batch.length
    progress({ done, total: null, unit, part: null })
  }
}

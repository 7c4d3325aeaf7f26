import { firstEntry, PeopleMerger, SeriesMerger, type Doubt } from '../merge/index.ts'
import type { SeasonMap, SeriesSummary } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { counted, sumOf, type Progress } from './counted.ts'
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
export async function reconcile(store: Store, progress: Progress): Promise<Reconciled> {
  const series = await mergeSeries(store, progress)
  await store.saveSeriesIdentities(series.identities)
  await mapAllSeasons(store, progress)
  return {
    series: series.identities.length,
    shared: series.identities.filter(({ members }) => members.length > 1).length,
    people: await mergePeople(store, progress),
    doubts: series.doubts,
  }
}

/** Pairs of series that may be one, the likelier first, as the store stands. */
export async function seriesInDoubt(store: Store, progress: Progress): Promise<readonly Doubt[]> {
  return (await mergeSeries(store, progress)).doubts.toSorted((a, b) => b.confidence - a.confidence)
}

async function mergeSeries(store: Store, progress: Progress) {
  const merger = new SeriesMerger()
  const total = await store.entryCounts().then(counts => sumOf(counts, 'series'))
  for await (const batch of counted(store.seriesSummaries(), { total, unit: 'series', part: 'putting series together' }, progress))
    for (const summary of batch) merger.add(summary)
  return merger.merge(await store.decisions('series'))
}

/** Most people stand in one catalogue alone: only those whom another may know too are compared here. Gives how many there are. */
async function mergePeople(store: Store, progress: Progress): Promise<number> {
  const decisions = await store.decisions('person')
  const counts = await store.entryCounts()
  if (decisions.length > 0 || counts.filter(({ people }) => people > 0).length > 1) {
    const merger = new PeopleMerger(decisions)
    const work = { total: sumOf(counts, 'people'), unit: 'people', part: 'looking for people in several catalogues' }
    for await (const batch of counted(store.personSummaries({ most: 0 }), work, progress)) for (const summary of batch) merger.note(summary)
    const wanted = store.personSummaries({ wants: person => merger.wants(person) })
    for await (const batch of counted(wanted, { total: null, unit: 'people', part: 'putting people together' }, progress))
      for (const summary of batch) merger.add(summary)
    await store.savePeopleIdentities(merger.merge().identities)
  }
  return store.settleLonePeople(firstEntry)
}

/** A series that one entry makes up is numbered as that entry has it. */
async function mapAllSeasons(store: Store, progress: Progress): Promise<void> {
  let maps: SeasonMap[] = []
  let mapped: number[] = []
  await store.removeLoneSeasonMaps()
  const shared = store.seriesSummaries({ most: 0, onlyShared: true })
  const entries = counted(shared, { total: null, unit: 'series', part: 'comparing seasons' }, progress)
  for await (const group of entriesOf(entries, ({ series }) => series)) {
    const id = group[0]!.series
    if (id === null) continue
    mapped.push(id)
    maps.push(...seasonMapsOf(id, group))
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

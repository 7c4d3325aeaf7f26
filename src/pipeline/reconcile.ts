import { onlyEntry, PeopleMerger, SeriesMerger, type Doubt, type Merged } from '../merge/index.ts'
import type { ImportProgress, SeasonMap, SeriesSummary } from '../model/index.ts'
import type { EntryCount, Store } from '../store/index.ts'
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
  const counts = await store.entryCounts()
  begin(workOn(counts, 'series'), progress)
  const { identities, doubts } = await mergeSeries(store, counts, progress)
  await store.saveSeriesIdentities(identities)
  const series = await store.settleLone('series', onlyEntry)
  await mapAllSeasons(store, progress)
  begin(workOn(counts, 'people'), progress)
  await store.savePeopleIdentities((await mergePeople(store, counts, progress)).identities)
  const people = await store.settleLone('person', onlyEntry)
  return { series: series.all, shared: series.shared, people: people.all, doubts }
}

/** Pairs of series that may be one, the likelier first, as the store stands. */
export async function seriesInDoubt(store: Store, progress: Progress): Promise<readonly Doubt[]> {
  const { doubts } = await mergeSeries(store, await store.entryCounts(), progress)
  return doubts.toSorted((a, b) => b.confidence - a.confidence)
}

/** What is said of the work on all entries. */
function workOn(counts: readonly EntryCount[], unit: 'series' | 'people'): Omit<ImportProgress, 'done'> {
  return { total: sumOf(counts, unit), unit, part: `putting ${unit} together` }
}

function begin(work: Omit<ImportProgress, 'done'>, progress: Progress): void {
  if (work.total !== 0) progress({ ...work, done: 0 })
}

/** Where one catalogue is alone all its entries are, but for what somebody has decided. */
const nothingMerged: Merged = { identities: [], doubts: [] }

async function mergeSeries(store: Store, counts: readonly EntryCount[], progress: Progress): Promise<Merged> {
  const decisions = await store.decisions('series')
  if (decisions.length === 0 && counts.filter(({ series }) => series > 0).length < 2) return nothingMerged
  const merger = new SeriesMerger()
  for await (const batch of counted(store.seriesSummaries(), workOn(counts, 'series'), progress))
    for (const summary of batch) merger.add(summary)
  return merger.merge(decisions)
}

/** Most people stand in one catalogue alone: only those whom another may know too are compared. */
async function mergePeople(store: Store, counts: readonly EntryCount[], progress: Progress): Promise<Merged> {
  const decisions = await store.decisions('person')
  if (decisions.length === 0 && counts.filter(({ people }) => people > 0).length < 2) return nothingMerged
  const merger = new PeopleMerger(decisions)
  for await (const batch of counted(store.personSummaries({ most: 0 }), workOn(counts, 'people'), progress))
    for (const summary of batch) merger.note(summary)
  const wanted = store.personSummaries({ wants: person => merger.wants(person) })
  for await (const batch of counted(
    wanted,
    { total: null, unit: 'people of several catalogues', part: 'putting people together' },
    progress,
  ))
    for (const summary of batch) merger.add(summary)
  return merger.merge()
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

import { setTimeout as sleep } from 'node:timers/promises'
import { catalogueClaims, settleEpisodes, settlePerson, settleSeries, type Doubt, type SettledPerson } from '../merge/index.ts'
import type { CatalogueReader, CatalogueRef, CatalogueSource, ImportProgress } from '../model/index.ts'
import { ImportBusy, type ImportSummary, type Lists, type People, type Store } from '../store/index.ts'
import { compileIndexes } from './compile-indexes.ts'
import { importCatalogue, sourceOf, type ImportWatch } from './import-catalogue.ts'
import type { KnownSeries } from './known-series.ts'
import { newestNames } from './find-names.ts'
import { listFilesIn, type ListFiles } from './import-lists.ts'
import { evidenceIn, type Evidence } from './evidence.ts'
import { areFresh, markFresh, saveIndexes } from './index-files.ts'
import { reconcile, seriesInDoubt, type Reconciled } from './reconcile.ts'

/** What an import came to: what was stored, and what all catalogues make up since; null in its place where nothing has changed. */
export interface Imported {
  /** Null where it was stopped, to be gone on with; what was stored by then is merged and found all the same. */
  readonly summary: ImportSummary | null
  readonly resumed: boolean
  readonly reconciled: Reconciled | null
}

/** All of television, as the store has it: what the commands and the pages about the catalogue ask. */
export interface Television {
  /** Takes a catalogue in, merges it with the others, and compiles the names anew. */
  readonly importFrom: (reader: CatalogueReader, place: string, watch: ImportWatch) => Promise<Imported>
  /** Takes in a catalogue that is in files, unless it was the last that was read there and what is compiled is fresh. */
  readonly ensure: (reader: CatalogueReader, place: string, watch: ImportWatch) => Promise<void>
  /** The catalogues that have been imported. */
  readonly catalogues: () => Promise<readonly CatalogueSource[]>
  /** Everything that is said of a merged series; null when there is none of that id. */
  readonly series: (id: number) => Promise<KnownSeries | null>
  /** Everything that is said of a merged person; null when there is none of that id. */
  readonly person: (id: number) => Promise<SettledPerson | null>
  /** The merged series that a catalogue's entry belongs to; null when it is not known. */
  readonly seriesOf: (entry: CatalogueRef) => Promise<number | null>
  /** Pairs of entries that may be one series, the likelier first. */
  readonly doubts: (progress: (state: ImportProgress) => void) => Promise<readonly Doubt[]>
  /** Records somebody's word that entries are one series or are not, and merges anew. */
  readonly decide: (decision: Decision, progress: (state: ImportProgress) => void) => Promise<void>
  /** What articles say of these series, weighed. */
  readonly evidence: Evidence
  /** Who uses this Hiatus, and how they sign in. */
  readonly people: People
  /** What people keep. */
  readonly lists: Lists
  /** Takes what they keep in from files, and writes it. */
  readonly listFiles: ListFiles
  readonly accounts: Store['accounts']
  readonly close: () => Promise<void>
}

/** Somebody's word on two entries. */
export interface Decision {
  readonly one: CatalogueRef
  readonly other: CatalogueRef
  readonly verdict: 'same' | 'different'
  readonly by: string
}

/** How long another's import is left alone between two looks, in milliseconds. */
const betweenLooks = 500

/** All of television in a store; `folder` is the data folder, where indexes are kept. */
export function televisionIn(store: Store, folder: string): Television {
  const renew = async (progress: (state: ImportProgress) => void): Promise<Reconciled> => {
    const reconciled = await reconcile(store, progress)
    await saveIndexes(folder, await compileIndexes(store, progress), await store.catalogues())
    await markFresh(folder, true)
    return reconciled
  }
  const importFrom: Television['importFrom'] = async (reader, place, watch) => {
    const fresh = await areFresh(folder)
    await markFresh(folder, false)
    const { summary, resumed, stored } = await importCatalogue(store, reader, place, watch)
    const changed = summary === null ? stored : hasChanged(summary)
    if (!fresh || changed) return { summary, resumed, reconciled: await renew(watch.progress) }
    await markFresh(folder, true)
    return { summary, resumed, reconciled: null }
  }
  const seriesById: Television['series'] = async id => {
    const record = await store.seriesRows(id)
    return record === null ? null : { settled: settleSeries(record), claims: catalogueClaims(record), episodes: settleEpisodes(record) }
  }
  return {
    importFrom,
    async ensure(reader, place, watch) {
      for (;;) {
        if ((await areFresh(folder)) && (await store.isCurrent(await sourceOf(reader, place, watch)))) return
        try {
          await importFrom(reader, place, watch)
          return
        } catch (error) {
          // Another process is at it: what it takes in serves this one as well.
          if (!(error instanceof ImportBusy) || watch.signal.aborted) throw error
          await sleep(betweenLooks)
        }
      }
    },
    catalogues: store.catalogues,
    series: seriesById,
    async person(id) {
      const record = await store.personRows(id)
      return record === null ? null : settlePerson(record)
    },
    seriesOf: entry => store.identityOf('series', entry),
    doubts: progress => seriesInDoubt(store, progress),
    async decide({ one, other, verdict, by }, progress) {
      await markFresh(folder, false)
      await store.recordDecision({ kind: 'series', one, other, verdict, by, note: null })
      await renew(progress)
    },
    evidence: evidenceIn(store, folder, seriesById),
    people: store.people,
    lists: store.lists,
    listFiles: listFilesIn(store, newestNames(folder)),
    accounts: store.accounts,
    close: store.close,
  }
}

function hasChanged({ counts }: ImportSummary): boolean {
  return Object.values(counts).some(({ added, changed, gone }) => added + changed + gone > 0)
}

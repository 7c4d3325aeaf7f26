import type {
  CatalogueRef,
  CatalogueSource,
  Identity,
  IdentityKind,
  IdSite,
  MergeDecision,
  PersonRecord,
  PersonSummary,
  SeasonMap,
  SeriesRecord,
  SeriesSummary,
} from '../model/index.ts'
import { catalogueChecksum } from './checksum.ts'
import type { Database } from './database.ts'
import { decisions, recordDecision } from './decisions.ts'
import { identities, saveIdentities, saveSeasonMaps } from './identities.ts'
import { beginImport, isCurrent, type ImportRun, type ImportSource } from './import-run.ts'
import { entriesNamed, entriesWithId, identityOf, type FoundEntry } from './look-up.ts'
import { personRows } from './person-record.ts'
import { personSummaries } from './person-summaries.ts'
import { catalogueSources, seriesRows } from './series-record.ts'
import { seriesSummaries, type SummaryOptions } from './series-summaries.ts'

/** All that is known, in a database. What it throws because of the database is a `StoreError`. */
export interface Store {
  /** Begins to import a catalogue, or goes on with it. */
  readonly beginImport: (source: ImportSource) => Promise<ImportRun>
  /** Whether the last import of a catalogue was of this very source and was finished. */
  readonly isCurrent: (source: ImportSource) => Promise<boolean>
  /** A text that is the same for the same rows of a catalogue, however and in whatever order they were stored. */
  readonly catalogueChecksum: (catalogue: string) => Promise<string>
  /** The catalogues that have been imported, by name. */
  readonly catalogues: () => Promise<readonly CatalogueSource[]>
  /** Every catalogue's every series in short, in batches; entries of one merged series stand together, those of none come last. */
  readonly seriesSummaries: (options?: SummaryOptions) => AsyncIterable<readonly SeriesSummary[]>
  /** Every catalogue's every person in short, in batches, in such an order. */
  readonly personSummaries: (options?: SummaryOptions) => AsyncIterable<readonly PersonSummary[]>
  /** Everything that all catalogues say of one merged series; null when there is none of that id. */
  readonly seriesRows: (series: number) => Promise<SeriesRecord | null>
  /** Everything that all catalogues say of one merged person; null when there is none of that id. */
  readonly personRows: (person: number) => Promise<PersonRecord | null>
  /** Entries that a catalogue knows under an id of another site. */
  readonly entriesWithId: (kind: IdentityKind, site: IdSite, id: string) => Promise<readonly FoundEntry[]>
  /** Entries of a name or another name, in whatever capitals. */
  readonly entriesNamed: (kind: IdentityKind, name: string) => Promise<readonly FoundEntry[]>
  /** The merged series or person that a catalogue's entry belongs to, or null. */
  readonly identityOf: (kind: IdentityKind, entry: CatalogueRef) => Promise<number | null>
  /** Which entries make up each series, in batches by the series' ids. */
  readonly seriesIdentities: () => AsyncIterable<readonly Identity[]>
  /** Which entries make up each person, in batches by the people's ids. */
  readonly peopleIdentities: () => AsyncIterable<readonly Identity[]>
  /** Stores which entries make up series, all or nothing, and gives their ids in the order given. */
  readonly saveSeriesIdentities: (given: Iterable<Identity>) => Promise<readonly number[]>
  /** Stores which entries make up people, all or nothing, and gives their ids in the order given. */
  readonly savePeopleIdentities: (given: Iterable<Identity>) => Promise<readonly number[]>
  /** Stores which seasons of ours catalogues' seasons of these series are, in place of what was stored for them. */
  readonly saveSeasonMaps: (series: readonly number[], maps: readonly SeasonMap[]) => Promise<void>
  /** Stores somebody's word on whether two entries are one, in place of an earlier one on the same two. */
  readonly recordDecision: (decision: MergeDecision) => Promise<void>
  /** All decisions of a kind, the earliest first. */
  readonly decisions: (kind: IdentityKind) => Promise<readonly MergeDecision[]>
  /** Leaves the database; ends a server of our own that nobody else uses. */
  readonly close: () => Promise<void>
}

/** The store on a database that is open. */
export function storeOn(database: Database, close: () => Promise<void>): Store {
  return {
    beginImport: source => beginImport(database, source),
    isCurrent: source => isCurrent(database, source),
    catalogueChecksum: catalogue => catalogueChecksum(database, catalogue),
    catalogues: () => catalogueSources(database),
    seriesSummaries: options => seriesSummaries(database, options),
    personSummaries: options => personSummaries(database, options),
    seriesRows: series => seriesRows(database, series),
    personRows: person => personRows(database, person),
    entriesWithId: (kind, site, id) => entriesWithId(database, kind, site, id),
    entriesNamed: (kind, name) => entriesNamed(database, kind, name),
    identityOf: (kind, entry) => identityOf(database, kind, entry),
    seriesIdentities: () => identities(database, 'series'),
    peopleIdentities: () => identities(database, 'person'),
    saveSeriesIdentities: given => saveIdentities(database, 'series', given),
    savePeopleIdentities: given => saveIdentities(database, 'person', given),
    saveSeasonMaps: (series, maps) => saveSeasonMaps(database, series, maps),
    recordDecision: decision => recordDecision(database, decision),
    decisions: kind => decisions(database, kind),
    close,
  }
}

import type {
  CatalogueRef,
  CatalogueSource,
  Day,
  Fact,
  ForecastOutcome,
  Identity,
  IdentityKind,
  JudgedForecast,
  KeptForecast,
  MergeDecision,
  Outcome,
  OutletRecord,
  PersonRecord,
  PersonSummary,
  Property,
  SeasonMap,
  SeriesRecord,
  SeriesStanding,
  SeriesSummary,
  SiteRef,
  Testimony,
} from '../model/index.ts'
import { Kysely, PostgresDialect } from 'kysely'
import { catalogueChecksum } from './checksum.ts'
import type { Database } from './database.ts'
import { decisions, recordDecision } from './decisions.ts'
import { entryCounts, type EntryCount } from './entry-counts.ts'
import {
  documentsSharing,
  hasReadBytes,
  documentText,
  evidenceDocuments,
  recordDocument,
  type NewDocument,
  type ReadBytes,
  type RecordedDocument,
  type SharingDocument,
  type StoredDocument,
} from './evidence-documents.ts'
import { factHistory, factsOf, saveFacts, type FactChange, type PastFact } from './evidence-facts.ts'
import { outletTotals, recordsOf, saveOutcomes, type OutletTotal } from './evidence-records.ts'
import { seriesTold } from './evidence-series.ts'
import { testimonyOf, type RecordedBy } from './evidence-testimony.ts'
import { forecastSeasons, forecastsOf, keepForecasts, keptForecasts, saveForecastOutcomes, type ForecastSeason } from './forecasts.ts'
import {
  identities,
  identityOf,
  removeLoneSeasonMaps,
  saveIdentities,
  saveSeasonMaps,
  settleLone,
  type IdentityCount,
} from './identities.ts'
import { beginImport, isCurrent, type ImportRun, type ImportSource } from './import-run.ts'
import { heldImportsIn, type HeldImports } from './held-imports.ts'
import { listsIn, type Lists } from './lists.ts'
import { peopleIn, type People } from './people.ts'
import { personRows } from './person-record.ts'
import { personSummaries, type PersonSummaryOptions } from './person-summaries.ts'
import { releasesWithin, type ReleaseFact } from './releases.ts'
import { catalogueSources, seriesRows } from './series-record.ts'
import { seriesOfEntries, seriesWithIds } from './series-by-ids.ts'
import { seasonsOf, seriesSeasons } from './series-seasons.ts'
import { seriesStandings, seriesSummaries, type SeriesSummaryOptions } from './series-summaries.ts'

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
  /** How many entries each catalogue has, by name. */
  readonly entryCounts: () => Promise<readonly EntryCount[]>
  /** Every catalogue's every series in short, in batches; entries of one merged series stand together, those of none come last. */
  readonly seriesSummaries: (options?: SeriesSummaryOptions) => AsyncIterable<readonly SeriesSummary[]>
  /** What each entry of a merged series is ranked by, in batches, in no order. */
  readonly seriesStandings: () => AsyncIterable<readonly SeriesStanding[]>
  /** What catalogues say of the seasons of every merged series with a dated one: part of what `seriesRows` gives of it, in batches by id. */
  readonly seriesSeasons: () => AsyncIterable<readonly SeriesRecord[]>
  /** The same of some series, in the order of their ids. */
  readonly seasonsOf: (ids: readonly number[]) => Promise<readonly SeriesRecord[]>
  /** Every catalogue's every person in short, in batches, in such an order. */
  readonly personSummaries: (options?: PersonSummaryOptions) => AsyncIterable<readonly PersonSummary[]>
  /** Everything that all catalogues say of one merged series; null when there is none of that id. */
  readonly seriesRows: (series: number) => Promise<SeriesRecord | null>
  /** Everything that all catalogues say of one merged person; null when there is none of that id. */
  readonly personRows: (person: number) => Promise<PersonRecord | null>
  /** The merged series or person that a catalogue's entry belongs to, or null. */
  readonly identityOf: (kind: IdentityKind, entry: CatalogueRef) => Promise<number | null>
  /** The merged series in which each of many ids of other sites stands; one id may stand in several. */
  readonly seriesWithIds: (ids: readonly SiteRef[]) => Promise<readonly (SiteRef & { readonly series: number })[]>
  /** The merged series that each of many entries belongs to. */
  readonly seriesOfEntries: (entries: readonly CatalogueRef[]) => Promise<readonly (CatalogueRef & { readonly series: number })[]>
  /** Which entries make up each series, in batches by the series' ids. */
  readonly seriesIdentities: () => AsyncIterable<readonly Identity[]>
  /** Which entries make up each person, in batches by the people's ids. */
  readonly peopleIdentities: () => AsyncIterable<readonly Identity[]>
  /** Stores which entries make up series, all or nothing, and gives their ids in the order given. */
  readonly saveSeriesIdentities: (given: Iterable<Identity>) => Promise<readonly number[]>
  /** Stores which entries make up people, all or nothing, and gives their ids in the order given. */
  readonly savePeopleIdentities: (given: Iterable<Identity>) => Promise<readonly number[]>
  /** Makes each entry that belongs to no series, or no person, one of its own, for a reason, and counts what entries make up. */
  readonly settleLone: (kind: IdentityKind, reason: string) => Promise<IdentityCount>
  /** Stores which seasons of ours catalogues' seasons of these series are, in place of what was stored for them. */
  readonly saveSeasonMaps: (series: readonly number[], maps: readonly SeasonMap[]) => Promise<void>
  /** Removes what is stored of the seasons of series that one entry makes up: its numbers are ours. */
  readonly removeLoneSeasonMaps: () => Promise<void>
  /** Stores somebody's word on whether two entries are one, in place of an earlier one on the same two. */
  readonly recordDecision: (decision: MergeDecision) => Promise<void>
  /** All decisions of a kind, the earliest first. */
  readonly decisions: (kind: IdentityKind) => Promise<readonly MergeDecision[]>
  /** Records a document with its claims; it resolves when all of it is durable. What is known already adds nothing. */
  readonly recordDocument: (given: NewDocument) => Promise<RecordedDocument>
  /** Whether a document has been read from exactly these bytes, as it was last seen by that day. */
  readonly hasReadBytes: (bytes: ReadBytes) => Promise<boolean>
  /** Documents that share a key, with their newest texts: of known outlets first, those that share most first. */
  readonly documentsSharing: (keys: readonly number[]) => Promise<readonly SharingDocument[]>
  /** Documents by their ids, in that order. */
  readonly evidenceDocuments: (ids: readonly string[]) => Promise<readonly StoredDocument[]>
  /** The text of a version of a document, or null. */
  readonly documentText: (id: string, version: number) => Promise<string | null>
  /** All that is said of a merged series, or was by a moment. */
  readonly testimonyOf: (series: number, by?: RecordedBy) => Promise<readonly Testimony[]>
  /** The merged series, by id, of which documents say something of some properties by a day. */
  readonly seriesTold: (properties: readonly Property[], by: Day) => Promise<readonly number[]>
  /** Records the facts of a series, and gives those that have changed. */
  readonly saveFacts: (series: number, facts: readonly Fact[]) => Promise<readonly FactChange[]>
  /** The facts of a series, as they stand or stood at a moment. */
  readonly factsOf: (series: number, by?: RecordedBy) => Promise<readonly Fact[]>
  /** All facts of a series that ever stood. */
  readonly factHistory: (series: number) => Promise<readonly PastFact[]>
  /** Premieres whose windows touch a stretch of days, of all series. */
  readonly releasesWithin: (from: Day, to: Day, limit: number) => Promise<readonly ReleaseFact[]>
  /** Records what became of what was said of a series, in place of what was recorded before. */
  readonly saveOutcomes: (series: number, outcomes: readonly Outcome[]) => Promise<void>
  /** How often outlets have been right, those named or all; what became of one series can be left out. */
  readonly recordsOf: (outlets?: readonly string[] | null, options?: { readonly leavingOut?: number }) => Promise<readonly OutletRecord[]>
  /** How much each outlet has said. */
  readonly outletTotals: () => Promise<readonly OutletTotal[]>
  /** Who uses this Hiatus. */
  readonly people: People
  /** What they keep. */
  readonly lists: Lists
  /** Files of lists that they have not taken in yet. */
  readonly heldImports: HeldImports
  /** The database as the library for signing in takes it: its tables are named account_… */
  readonly accounts: Kysely<Record<string, Record<string, unknown>>>
  /** Keeps forecasts, all or none; gives how many were new. The first of a day stands, and none is ever changed. */
  readonly keepForecasts: (given: readonly KeptForecast[]) => Promise<number>
  /** All forecasts beside what became of them, in batches, by series, season and day. */
  readonly keptForecasts: () => AsyncIterable<readonly JudgedForecast[]>
  /** The forecasts of a merged series, the earliest first. */
  readonly forecastsOf: (series: number) => Promise<readonly KeptForecast[]>
  /** Seasons that were forecast and are said to have come by a day, or were recorded to have, in batches: what is said of when. */
  readonly forecastSeasons: (today: Day) => AsyncIterable<readonly ForecastSeason[]>
  /** Records what became of seasons that were forecast, where that is news; what was recorded before stays, and the newest counts. */
  readonly saveForecastOutcomes: (outcomes: readonly ForecastOutcome[]) => Promise<void>
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
    entryCounts: () => entryCounts(database),
    seriesSummaries: options => seriesSummaries(database, options),
    seriesStandings: () => seriesStandings(database),
    seriesSeasons: () => seriesSeasons(database),
    seasonsOf: ids => seasonsOf(database, ids),
    personSummaries: options => personSummaries(database, options),
    seriesRows: series => seriesRows(database, series),
    personRows: person => personRows(database, person),
    identityOf: (kind, entry) => identityOf(database, kind, entry),
    seriesWithIds: ids => seriesWithIds(database, ids),
    seriesOfEntries: entries => seriesOfEntries(database, entries),
    seriesIdentities: () => identities(database, 'series'),
    peopleIdentities: () => identities(database, 'person'),
    saveSeriesIdentities: given => saveIdentities(database, 'series', given),
    savePeopleIdentities: given => saveIdentities(database, 'person', given),
    settleLone: (kind, reason) => settleLone(database, kind, reason),
    saveSeasonMaps: (series, maps) => saveSeasonMaps(database, series, maps),
    removeLoneSeasonMaps: () => removeLoneSeasonMaps(database),
    recordDecision: decision => recordDecision(database, decision),
    decisions: kind => decisions(database, kind),
    recordDocument: given => recordDocument(database, given),
    hasReadBytes: bytes => hasReadBytes(database, bytes),
    documentsSharing: keys => documentsSharing(database, keys),
    evidenceDocuments: ids => evidenceDocuments(database, ids),
    documentText: (id, version) => documentText(database, id, version),
    testimonyOf: (series, by) => testimonyOf(database, series, by),
    seriesTold: (properties, by) => seriesTold(database, properties, by),
    saveFacts: (series, facts) => saveFacts(database, series, facts),
    factsOf: (series, by) => factsOf(database, series, by),
    factHistory: series => factHistory(database, series),
    releasesWithin: (from, to, limit) => releasesWithin(database, from, to, limit),
    saveOutcomes: (series, outcomes) => saveOutcomes(database, series, outcomes),
    recordsOf: (outlets, options) => recordsOf(database, outlets, options),
    outletTotals: () => outletTotals(database),
    people: peopleIn(database.pool),
    lists: listsIn(database.pool),
    heldImports: heldImportsIn(database.pool),
    accounts: new Kysely({ dialect: new PostgresDialect({ pool: database.pool }) }),
    keepForecasts: given => keepForecasts(database, given),
    keptForecasts: () => keptForecasts(database),
    forecastsOf: series => forecastsOf(database, series),
    forecastSeasons: today => forecastSeasons(database, today),
    saveForecastOutcomes: outcomes => saveForecastOutcomes(database, outcomes),
    close,
  }
}

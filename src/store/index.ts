import type { Store } from './store.ts'
import type { StoreOptions } from './open-store.ts'

export { dataFolder } from './data-folder.ts'
export type { EntryCount } from './entry-counts.ts'
export { ImportBusy } from './store-error.ts'
export { documentId } from './document-id.ts'
export type { NewClaim, NewDocument, RecordedDocument, SharingDocument, StoredDocument } from './evidence-documents.ts'
export type { FactChange, PastFact } from './evidence-facts.ts'
export type { ForecastSeason } from './forecasts.ts'
export type { OutletTotal } from './evidence-records.ts'
export type { ImportRun, ImportSource, ImportSummary } from './import-run.ts'
export type { StoreOptions } from './open-store.ts'
export type { Lists } from './lists.ts'
export type { People } from './people.ts'
export type { ReleaseFact } from './releases.ts'
export type { RowKind } from './row-tables.ts'
export type { Store } from './store.ts'
export type { ImportCounts, RowCounts } from './store-batch.ts'
export type { SummaryOptions } from './series-summaries.ts'

/**
 * Opens the store: a PostgreSQL of our own in the data folder, or the one of `DATABASE_URL`. The database's client is loaded only now, since most
 * commands need no store. Throws a `StoreError` with one line.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return (await import('./open-store.ts')).openStore(options)
}

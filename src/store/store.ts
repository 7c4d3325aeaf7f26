import { beginImport, type ImportRun, type ImportSource } from './import-run.ts'
import { catalogueChecksum } from './checksum.ts'
import type { Database } from './database.ts'

/** All that is known, in a database. */
export interface Store {
  /** Begins to import a catalogue, or goes on with it: see `ImportRun`. */
  readonly beginImport: (source: ImportSource) => Promise<ImportRun>
  /** A text that is the same for the same rows of a catalogue, however and in whatever order they were stored. */
  readonly catalogueChecksum: (catalogue: string) => Promise<string>
  /** Leaves the database; ends a server of our own that nobody else uses. */
  readonly close: () => Promise<void>
}

/** The store on a database that is open. */
export function storeOn(database: Database, close: () => Promise<void>): Store {
  return {
    beginImport: source => beginImport(database, source),
    catalogueChecksum: catalogue => catalogueChecksum(database, catalogue),
    close,
  }
}

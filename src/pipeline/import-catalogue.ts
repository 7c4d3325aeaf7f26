import type { CatalogueReader, ImportProgress } from '../model/index.ts'
import type { ImportSource, ImportSummary, Store } from '../store/index.ts'
import { oneAhead } from './one-ahead.ts'

/** Who looks on while an import works. */
export interface ImportWatch {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly progress: (state: ImportProgress) => void
  /** Says something to the user in one line. */
  readonly tell: (line: string) => void
  /** Asks the import to stop; what it has stored by then it keeps, and the next one goes on from there. */
  readonly signal: AbortSignal
}

/** What came of an import: null in the place of the summary where it was stopped, to be gone on with. */
export interface ImportOutcome {
  readonly summary: ImportSummary | null
  /** Whether it went on with one that had been cut off. */
  readonly resumed: boolean
  /** Whether it has stored anything. */
  readonly stored: boolean
}

/** Where an import reads from, and the state that this is in. Throws what the reader throws. */
export async function sourceOf(reader: CatalogueReader, place: string, { env, tell, signal }: ImportWatch): Promise<ImportSource> {
  const { name, title, licence } = reader
  const fingerprint = await reader.fingerprint(place, { env, tell, signal, position: null, since: null })
  return { name, title, licence, place, fingerprint }
}

/**
 * Takes a catalogue into the store, going on where an import of the same source was cut off. Each batch is stored with the position after it, so that whatever
 * ends the import, nothing stored is lost and nothing is stored twice. While a batch is stored, the next is read. Throws what the reader and the store throw: errors with a line and an exit code.
 */
export async function importCatalogue(store: Store, reader: CatalogueReader, place: string, watch: ImportWatch): Promise<ImportOutcome> {
  const { env, tell, signal } = watch
  const left = new AbortController()
  const run = await store.beginImport(await sourceOf(reader, place, watch))
  const resumed = run.position !== null
  let stored = false
  try {
    const asked = { env, tell, signal: AbortSignal.any([signal, left.signal]), position: run.position, since: run.since }
    for await (const batch of oneAhead(reader.read(place, asked), () => left.abort())) {
      await run.write(batch)
      stored = true
      watch.progress(batch.progress)
      if (signal.aborted) break
    }
  } catch (error) {
    await run.pause()
    if (signal.aborted) return { summary: null, resumed, stored }
    throw error
  }
  if (!signal.aborted) return { summary: await run.finish(), resumed, stored }
  await run.pause()
  return { summary: null, resumed, stored }
}

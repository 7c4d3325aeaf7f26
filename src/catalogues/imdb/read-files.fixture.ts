import type { CatalogueBatch, CatalogueContext, CatalogueRow } from '../../model/index.ts'
import { imdb } from './imdb.ts'
import { folderOf, type Files } from './tables.fixture.ts'

/** What came of reading a place. */
export interface Reading {
  readonly batches: readonly CatalogueBatch[]
  readonly rows: readonly CatalogueRow[]
  readonly told: readonly string[]
  /** Why it ended before its end. */
  readonly error: { readonly message: string; readonly exitCode?: number } | null
}

/** Reads a folder with these files; it is FOLDER in messages. */
export async function readFiles(files: Files): Promise<Reading> {
  const { folder, remove } = folderOf(files)
  try {
    const { error, ...reading } = await readPlace(folder)
    return { ...reading, error: error === null ? null : { ...error, message: error.message.replaceAll(folder, 'FOLDER') } }
  } finally {
    remove()
  }
}

/** Reads a folder or an address, from a position on. */
export async function readPlace(place: string, position: string | null = null, env: CatalogueContext['env'] = {}): Promise<Reading> {
  const batches: CatalogueBatch[] = []
  const told: string[] = []
  let error: Reading['error'] = null
  try {
    const context = { env, position, since: null, tell: (line: string) => void told.push(line), signal: new AbortController().signal }
    for await (const batch of imdb.read(place, context)) batches.push(batch)
  } catch (thrown) {
    const { message, exitCode } = thrown as Error & { exitCode?: number }
    error = { message, ...(exitCode === undefined ? {} : { exitCode }) }
  }
  return { batches, rows: batches.flatMap(({ rows }) => rows), told, error }
}

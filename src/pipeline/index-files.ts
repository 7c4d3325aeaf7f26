import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seasonIndexKind } from '../forecast/index.ts'
import { gazetteerKind } from '../link/index.ts'
import { searchIndexKind } from '../search/index.ts'
import type { CatalogueSource } from '../model/index.ts'
import type { CompiledIndexes } from './compile-indexes.ts'

/** What is compiled, by the names of its files. */
export type IndexName = keyof CompiledIndexes

/** The name of a file that is there while the indexes are fresh, and what it says: the forms that they are in. */
const freshMark = 'fresh'
const evidenceMark = 'evidence'
const forms = `${gazetteerKind}, ${searchIndexKind}, ${seasonIndexKind}\n`

/**
 * Writes compiled indexes into the data folder, with the catalogues that they are made of, each in the place of the one before in one step, so that whoever
 * opens one finds it whole.
 */
export async function saveIndexes(folder: string, indexes: CompiledIndexes, sources: readonly CatalogueSource[]): Promise<void> {
  await mkdir(join(folder, 'indexes'), { recursive: true })
  await replace(sourcesIn(folder), JSON.stringify(sources))
  for (const name of ['gazetteer', 'search', 'seasons'] as const) await replace(fileOf(folder, name), indexes[name])
}

async function replace(file: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${file}.${process.pid}`
  try {
    await writeFile(fresh, content)
    await rename(fresh, file)
  } finally {
    await rm(fresh, { force: true })
  }
}

/** The catalogues that the indexes are made of, with their terms; none where nothing was imported. Needs no database. */
export async function sourcesOfIndexes(folder: string): Promise<readonly CatalogueSource[]> {
  const text = await orNull(readFile(sourcesIn(folder), 'utf8'))
  return text === null ? [] : (JSON.parse(text) as CatalogueSource[])
}

/** Whether the indexes were compiled of all that the store held when the last import ended, and by a Hiatus that writes them as we do. */
export async function areFresh(folder: string): Promise<boolean> {
  const mark = await orNull(readFile(join(folder, 'indexes', freshMark), 'utf8'))
  return mark === forms
}

/** Notes that the indexes are compiled of what the store holds, or that it holds something else now: a kill in between leaves them stale. */
export async function markFresh(folder: string, fresh: boolean): Promise<void> {
  const mark = join(folder, 'indexes', freshMark)
  await mkdir(join(folder, 'indexes'), { recursive: true })
  await (fresh ? writeFile(mark, forms) : rm(mark, { force: true }))
}

/** Notes that articles have been taken in, so that a check looks into the store. */
export async function markEvidence(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, evidenceMark), '')
}

/** Whether articles have been taken in on this machine. */
export async function hasEvidence(folder: string): Promise<boolean> {
  return (await orNull(stat(join(folder, evidenceMark)))) !== null
}

/**
 * Gives what `open` makes of an index's bytes, the same until an import has compiled it anew; null while none has been compiled. Throws what
 * `open` throws.
 */
export function newestIndex<Opened>(folder: string, name: IndexName, open: (bytes: Uint8Array) => Opened): () => Promise<Opened | null> {
  const file = fileOf(folder, name)
  let held: { readonly state: string; readonly opened: Opened } | null = null
  return async () => {
    const now = await orNull(stat(file, { bigint: true }))
    if (now === null) return null
    const state = `${now.ino} ${now.size} ${now.mtimeNs}`
    if (held?.state !== state) held = { state, opened: open(new Uint8Array((await readFile(file)).buffer)) }
    return held.opened
  }
}

/** What is read of a file, or null when there is none. */
async function orNull<Read>(reading: Promise<Read>): Promise<Read | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function sourcesIn(folder: string): string {
  return join(folder, 'indexes', 'sources.json')
}

function fileOf(folder: string, name: IndexName): string {
  return join(folder, 'indexes', `${name}.bin`)
}

import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CompiledIndexes } from './compile-indexes.ts'

/** What is compiled, by the names of its files. */
export type IndexName = keyof CompiledIndexes

/** The name of a file that is there while the indexes are fresh. */
const freshMark = 'fresh'

/** Writes compiled indexes into the data folder, each in the place of the one before in one step, so that whoever opens one finds it whole. */
export async function saveIndexes(folder: string, indexes: CompiledIndexes): Promise<void> {
  await mkdir(join(folder, 'indexes'), { recursive: true })
  for (const name of ['gazetteer', 'search'] as const) {
    const fresh = `${fileOf(folder, name)}.${process.pid}`
    try {
      await writeFile(fresh, indexes[name])
      await rename(fresh, fileOf(folder, name))
    } finally {
      await rm(fresh, { force: true })
    }
  }
}

/** Whether the indexes were compiled of all that the store held when the last import ended. */
export async function areFresh(folder: string): Promise<boolean> {
  try {
    await access(join(folder, 'indexes', freshMark))
    return true
  } catch {
    return false
  }
}

/** Notes that the indexes are compiled of what the store holds, or that it holds something else now: a kill in between leaves them stale. */
export async function markFresh(folder: string, fresh: boolean): Promise<void> {
  const mark = join(folder, 'indexes', freshMark)
  await mkdir(join(folder, 'indexes'), { recursive: true })
  await (fresh ? writeFile(mark, '') : rm(mark, { force: true }))
}

/** The bytes of an index, or null when none has been compiled. */
export async function readIndex(folder: string, name: IndexName): Promise<Uint8Array | null> {
  try {
    return new Uint8Array((await readFile(fileOf(folder, name))).buffer)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function fileOf(folder: string, name: IndexName): string {
  return join(folder, 'indexes', `${name}.bin`)
}

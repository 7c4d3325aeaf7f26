import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CompiledIndexes } from './compile-indexes.ts'

/** What is compiled, by the names of its files. */
export type IndexName = keyof CompiledIndexes

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

import { writeFile } from 'node:fs/promises'
import { usageError } from './usage-error.ts'

/** Writes a page into a file. Throws a usage error where that cannot be done. */
export async function writePage(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such folder',
      EACCES: 'you may not write there',
      EISDIR: 'it is a folder',
      ENOSPC: 'the disk is full',
    }
    throw usageError(`Cannot write ${file}: ${reasons[code ?? ''] ?? code ?? 'unknown reason'}.`)
  }
}

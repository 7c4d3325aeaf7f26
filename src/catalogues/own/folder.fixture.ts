import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContractSource } from '../contract.fixture.ts'

/** A folder of files for one test, which it takes away at the end. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ContractSource & { readonly close: () => Promise<void> }> {
  const place = await mkdtemp(join(tmpdir(), 'hiatus-own-'))
  const write = async (): Promise<void> => {
    for (const [name, content] of Object.entries(files)) await writeFile(join(place, name), content)
  }
  await write()
  return { place, rewrite: write, close: () => rm(place, { recursive: true, force: true }) }
}

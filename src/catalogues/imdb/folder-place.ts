import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { SourceError } from '../../ingest/index.ts'
import { datasets, type Dataset, type DatasetFile, type Place } from './datasets.ts'

/** A folder of the user's with `title.basics.tsv.gz` and the others in it, or unpacked as `.tsv`. Throws `SourceError` with exit code 2. */
export async function openFolder(folder: string): Promise<Place> {
  const found = await stat(folder).catch(() => null)
  if (found === null) throw new SourceError(2, `There is no folder ${folder}: give the one that holds title.basics.tsv.gz`)
  if (!found.isDirectory()) throw new SourceError(2, `${folder} is a file: give the folder that holds title.basics.tsv.gz`)
  const files = new Map<Dataset, DatasetFile>()
  for (const dataset of datasets) {
    const file = (await describe(folder, `${dataset}.tsv.gz`)) ?? (await describe(folder, `${dataset}.tsv`))
    if (file !== null) files.set(dataset, file)
  }
  if (!files.has('title.basics'))
    throw new SourceError(2, `title.basics.tsv.gz is missing in ${folder}: fetch it, for without it nothing can be read`)
  return {
    files,
    open: dataset => createReadStream(join(folder, files.get(dataset)!.name), { highWaterMark: 1 << 17 }),
    exitCode: 2,
    close: async () => {},
  }
}

async function describe(folder: string, name: string): Promise<DatasetFile | null> {
  const found = await stat(join(folder, name)).catch(() => null)
  return found?.isFile() === true ? { name, size: found.size, state: `${name} ${found.size} ${found.mtime.toISOString()}` } : null
}

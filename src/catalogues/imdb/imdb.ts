import { createHash } from 'node:crypto'
import { SourceError } from '../../ingest/index.ts'
import type { CatalogueContext, CatalogueReader } from '../../model/index.ts'
import { openAddress } from './address-place.ts'
import { datasets, missed, type Place } from './datasets.ts'
import { openFolder } from './folder-place.ts'
import { StepRunner } from './run-steps.ts'
import { planSteps } from './steps.ts'

/** Counts up when positions of an earlier version mean something else. */
const version = 1

/** The IMDb non-commercial datasets (https://developer.imdb.com/non-commercial-datasets/), from a folder or from a server. */
export const imdb: CatalogueReader = {
  name: 'imdb',
  title: 'IMDb',
  licence: {
    name: 'IMDb non-commercial licensing: personal and non-commercial use only',
    url: 'https://developer.imdb.com/non-commercial-datasets/',
    attribution: 'Information courtesy of IMDb (https://www.imdb.com). Used with permission.',
    home: 'https://www.imdb.com/',
  },
  home: 'https://datasets.imdbws.com/',
  usage: [
    'nothing: the IMDb datasets, from https://datasets.imdbws.com/',
    'FOLDER: the same as files, title.basics.tsv.gz and the others',
    'ADDRESS: the same from another server',
  ],
  async *read(from, context) {
    const place = await openPlace(from, context)
    try {
      const has = place.files.has.bind(place.files)
      for (const dataset of datasets) {
        if (dataset !== 'title.basics' && !has(dataset)) context.tell(`${dataset}.tsv.gz is missing: ${missed[dataset]}`)
      }
      yield* new StepRunner(place, planSteps(has), context).run()
    } finally {
      await place.close()
    }
  },
  async fingerprint(from, context) {
    const place = await openPlace(from, context)
    await place.close()
    const states = [...place.files.values()].map(({ state }) => state)
    return createHash('sha256')
      .update([version, ...states].join('\n'))
      .digest('hex')
  },
}

async function openPlace(from: string, context: CatalogueContext): Promise<Place> {
  const scheme = /^([a-z][a-z\d+.-]+):\/\//i.exec(from)?.[1]?.toLowerCase()
  if (scheme === undefined) return openFolder(from)
  if (scheme === 'http' || scheme === 'https') return openAddress(from, context)
  throw new SourceError(2, `${scheme}:// addresses cannot be read: give a folder, or an address that begins with https://`)
}

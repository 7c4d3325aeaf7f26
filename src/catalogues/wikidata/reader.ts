import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  download,
  politeClient,
  servicePlace,
  SourceError,
  stateOfAddress,
  stateOfFiles,
  systemClock,
  type Clock,
  type DownloadOptions,
  type Pace,
  type Reach,
} from '../../ingest/index.ts'
import type { CatalogueBatch, CatalogueContext, CatalogueReader } from '../../model/index.ts'
import { filesOf, readFiles } from './read-files.ts'
import { readEntity, readSite } from './read-site.ts'

const home = 'https://www.wikidata.org'
/** One request at a time, and no more than one a second: https://www.mediawiki.org/wiki/API:Etiquette. */
const pace: Pace = { calls: 1, seconds: 1 }
/** A query may take a minute at the query service, and its answer some time to arrive. */
const timeoutMs = 120_000

/** Wikidata: its site with the query service, single entities of it, its dumps, or results of queries; by a clock that tests can hand in. */
export function wikidataReader(clock: Clock): CatalogueReader {
  return {
    name: 'wikidata',
    title: 'Wikidata',
    licence: {
      name: 'CC0 1.0',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      attribution: 'Series data from Wikidata.',
      home: 'https://www.wikidata.org/',
    },
    home,
    usage: [
      'nothing: all series of Wikidata, or those that have changed since the last import',
      'FILE: a dump, EntityData or results of a query, as JSON, packed or not',
      'FOLDER: such files together',
      'ADDRESS: such a file, one entity, or another site of the same software',
    ],
    read: (place, context) => read(place, context, clock),
    fingerprint: (place, context) => fingerprint(place, context, clock),
  }
}

/** Wikidata's catalogue. */
export const wikidata: CatalogueReader = wikidataReader(systemClock)

async function* read(place: string, context: CatalogueContext, clock: Clock): AsyncGenerator<CatalogueBatch> {
  context.signal.throwIfAborted()
  if (!isAddress(place)) return yield* readFiles(await filesOf(place), context)
  const asked = askedOf(place)
  if (asked === null) return yield* readDownload(place, context, clock)
  const { root, reach } = asked
  const { env, tell, signal, position, since } = context
  const client = politeClient({ service: 'Wikidata', pace, tell, signal, contact: env.HIATUS_CONTACT, clock, timeoutMs, ...reach })
  const site = { client, root, clock, signal, tell }
  try {
    if (asked.id === null) yield* readSite(site, position, instantOf(since))
    else yield* readEntity(site, asked.id)
  } finally {
    client.close()
  }
}

async function fingerprint(place: string, context: CatalogueContext, clock: Clock): Promise<string> {
  if (!isAddress(place)) return stateOfFiles(await filesOf(place), context.signal)
  // A site changes at all times; positions hold none the less, since they tell what has been read.
  return askedOf(place) === null ? stateOfAddress(place, downloadOptions(place, context, clock)) : new URL(place).href
}

/** Fetches a file into a temporary folder, where it can be gone through more than once, and reads it there. */
async function* readDownload(address: string, context: CatalogueContext, clock: Clock): AsyncGenerator<CatalogueBatch> {
  const folder = await mkdtemp(join(tmpdir(), 'hiatus-wikidata-'))
  try {
    const path = join(folder, 'download.json')
    await download(address, path, downloadOptions(address, context, clock))
    // Not every server says what state a file is in: a position holds for these very bytes, and a reading of others begins anew.
    const state = await stateOfFiles([path], context.signal)
    const [known, ...rest] = (context.position ?? '').split(' ')
    const position = known === state ? rest.join(' ') : null
    for await (const batch of readFiles([path], { ...context, position })) yield { ...batch, position: `${state} ${batch.position}` }
  } catch (error) {
    throw error instanceof SourceError ? named(error, folder, address) : error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** An error of the file that was fetched, as one of the address: the other side has sent what cannot be read. */
function named(error: SourceError, folder: string, address: string): SourceError {
  const message = error.message.replaceAll(join(folder, 'download.json'), address).replaceAll('download.json', address)
  return message === error.message ? error : new SourceError(3, message, error)
}

function downloadOptions(address: string, { env, signal, tell }: CatalogueContext, clock: Clock): DownloadOptions {
  return { signal, tell, clock, contact: env.HIATUS_CONTACT, ...servicePlace(address, home).reach }
}

function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place)
}

/** The site that an address is the front page of, or that the entity at an address belongs to; null for the address of a file. */
function askedOf(place: string): { readonly root: string; readonly reach: Reach; readonly id: string | null } | null {
  const { reach } = servicePlace(place, home)
  const { origin, pathname, search } = new URL(place)
  const [, id = null] = /^\/(?:wiki|entity|wiki\/Special:EntityData)\/(Q[1-9]\d*)(?:\.json)?$/.exec(pathname) ?? []
  return search === '' && (pathname === '/' || id !== null) ? { root: origin, reach, id } : null
}

/** An instant, or null for none. */
function instantOf(since: string | null): Date | null {
  const instant = since === null ? Number.NaN : Date.parse(since)
  return Number.isNaN(instant) ? null : new Date(instant)
}

import { servicePlace, type ServicePlace } from '../../ingest/index.ts'

/** TMDB's API, of which the third version is the current one. */
export const home = 'https://api.themoviedb.org/3'
/** Where TMDB itself keeps its lists of ids. */
const listFolder = 'https://files.tmdb.org/p/exports'

/** Where the list of all series is. */
export type ListPlace =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly address: string }
  /** A folder on the Web in which each day has its own list. */
  | { readonly kind: 'daily'; readonly folder: string }

/** What is read from. */
export interface TmdbPlace extends ServicePlace {
  readonly list: ListPlace
}

/**
 * What a place means: a list of ids, as a file or an address, to be read with TMDB's own API; or the address of an API, TMDB's own or a mirror that
 * has the lists at `/p/exports`. Throws `SourceError` with exit code 2 for an address that cannot be read.
 */
export function tmdbPlace(place: string): TmdbPlace {
  const own = servicePlace(home, home)
  if (!/^https?:\/\//i.test(place)) return { ...own, list: { kind: 'file', path: place } }
  const named = servicePlace(place, home)
  if (named.root === home) return { ...own, list: { kind: 'daily', folder: listFolder } }
  if (/\.json(?:\.gz)?$/.test(named.root)) return { root: home, reach: named.reach, list: { kind: 'address', address: named.root } }
  return { ...named, list: { kind: 'daily', folder: `${new URL(named.root).origin}/p/exports` } }
}

import type { CatalogueReader } from '../model/index.ts'
import { imdb } from './imdb/index.ts'
import { own } from './own/index.ts'
import { starter } from './starter/index.ts'
import { tmdb } from './tmdb/index.ts'
import { tvmaze } from './tvmaze/index.ts'
import { wikidata } from './wikidata/index.ts'

/** The catalogues that can be imported, in the order in which they are listed. */
export const catalogueReaders: readonly CatalogueReader[] = [starter, own, tvmaze, imdb, tmdb, wikidata]

/** The catalogue of a name, as in `hiatus import NAME`; undefined when there is none. */
export function readerByName(name: string): CatalogueReader | undefined {
  return catalogueReaders.find(reader => reader.name === name.toLowerCase())
}

import type { CatalogueReader } from '../model/index.ts'
import { imdb } from './imdb/index.ts'
import { own } from './own/index.ts'
import { tmdb } from './tmdb/index.ts'
import { tvmaze } from './tvmaze/index.ts'

/** The catalogues that can be imported, in the order in which they are listed. */
export const catalogueReaders: readonly CatalogueReader[] = [own, tvmaze, imdb, tmdb]

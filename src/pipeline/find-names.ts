import { openSearchIndex, search, type SearchHit, type SearchOptions } from '../search/index.ts'
import { newestIndex } from './index-files.ts'

/** Finds series, people and characters by a name, as far as it has been typed. */
export type FindNames = (query: string, options?: SearchOptions) => readonly SearchHit[]

/**
 * Gives the names that the newest import compiled into the data folder; null while there was none. Needs no database. What it gives throws a
 * `PackedError` where another version of Hiatus has compiled them.
 */
export function newestNames(folder: string): () => Promise<FindNames | null> {
  return newestIndex(folder, 'search', bytes => {
    const index = openSearchIndex(bytes)
    return (query, options) => search(index, query, options)
  })
}

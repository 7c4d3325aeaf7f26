import { openSearchIndex, search, type SearchHit, type SearchOptions } from '../search/index.ts'
import { readIndex } from './index-files.ts'

/** Finds series, people and characters by a name, as far as it has been typed. */
export type FindNames = (query: string, options?: SearchOptions) => readonly SearchHit[]

/** Opens the names that the last import compiled into the data folder; null when there was none. Needs no database. */
export async function openNames(folder: string): Promise<FindNames | null> {
  const bytes = await readIndex(folder, 'search')
  if (bytes === null) return null
  const index = openSearchIndex(bytes)
  return (query, options) => search(index, query, options)
}

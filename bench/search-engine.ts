import type { SearchCorpus } from './search-corpus.ts'

/** A search engine with the corpus in it. */
export interface SearchEngine {
  /** The titles of the first ten series, or names of people, the best first. */
  readonly find: (query: string) => readonly string[] | Promise<readonly string[]>
  /** What lies on the disk, in bytes; null where the engine keeps all in memory. */
  readonly disk: number | null
  /** How long an index takes to open from the disk. */
  readonly openMilliseconds: number | null
  /** Bytes that it holds in memory out of JavaScript's sight. */
  readonly hidden: number
}

/** Puts a corpus into a search engine; files go to `folder`. */
export type BuildEngine = (corpus: SearchCorpus, folder: string) => SearchEngine | Promise<SearchEngine>

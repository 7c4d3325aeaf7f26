import { Aligner } from './align.ts'
import { Candidates } from './candidates.ts'
import { Letters } from './keys.ts'
import { openSections, type SearchSections } from './sections.ts'
import { Picks, topLength } from './top-lists.ts'

/** An index to search in. It belongs to one thread, since it has room to work in; the bytes under it may be shared by all. */
export interface SearchIndex {
  readonly sections: SearchSections
  readonly room: {
    readonly candidates: Candidates
    readonly letters: Letters
    readonly aligner: Aligner
    readonly picks: Picks
    /** For each key, how many words of the query it has so far; zero between searches. */
    readonly met: Uint8Array
  }
}

/**
 * Opens an index that `compileSearchIndex` made, without copying it. The bytes may lie in a `SharedArrayBuffer`, and begin at a multiple of 8. Throws a
 * `PackedError` where they are cut off or hold something else.
 */
export function openSearchIndex(bytes: Uint8Array): SearchIndex {
  const sections = openSections(bytes)
  return {
    sections,
    room: {
      candidates: new Candidates(sections),
      letters: new Letters(),
      aligner: new Aligner(),
      picks: new Picks(topLength),
      met: new Uint8Array(sections.keyName.length),
    },
  }
}

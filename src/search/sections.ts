import { unpack } from '../model/index.ts'

/** What the bytes of an index are, with the version of their form. */
export const indexKind = 'search 1'

/** The arrays of an index. */
export interface SearchSections {
  /** Keys in UTF-8, each ended by a zero byte; where words begin; where each key begins; the name of each. */
  readonly pool: Uint8Array
  readonly wordBits: Uint8Array
  readonly keyAt: Uint32Array
  readonly keyName: Uint32Array
  /** Where the keys of each kind begin, and the last end. */
  readonly kindKeys: Uint32Array
  /** Words of keys in the order of their text; their key times 4, plus 0 for its first word, 1 for the one after an article, 2 for others. */
  readonly wordAt: Uint32Array
  readonly wordKey: Uint32Array
  /** The best keys of much used beginnings: see top-lists.ts. */
  readonly topFrom: Uint32Array
  readonly topTo: Uint32Array
  readonly topAt: Uint32Array
  readonly topKeys: Uint32Array
  /** Which keys hold each piece: see grams.ts. */
  readonly gramAt: Uint32Array
  readonly gramKeys: Uint8Array
  readonly nameText: Uint8Array
  readonly nameEnds: Uint32Array
  readonly nameThing: Uint32Array
  readonly nameWeight: Uint8Array
  readonly thingKind: Uint8Array
  readonly thingFame: Uint16Array
  readonly thingTitle: Uint32Array
  /** 0 where unknown. */
  readonly thingYear: Int16Array
  readonly thingCountry: Uint16Array
  readonly thingOf: Uint32Array
  readonly idText: Uint8Array
  readonly idEnds: Uint32Array
  readonly ofText: Uint8Array
  readonly ofEnds: Uint32Array
}

/** The arrays of an index as views into its bytes. Throws where the bytes hold none. */
export function openSections(bytes: Uint8Array): SearchSections {
  return unpack<keyof SearchSections>(indexKind, bytes) as unknown as SearchSections
}

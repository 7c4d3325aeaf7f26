import { longestFold } from './fold.ts'

/** The keys of all names, end to end in UTF-8, each ended by a zero byte; numbered from the best known on, kind by kind. */
export interface KeyPool {
  readonly pool: Uint8Array
  /** A bit for each byte of the pool: whether a word begins there. */
  readonly wordBits: Uint8Array
  /** Key n lies from `keyAt[n]` to the zero byte before `keyAt[n + 1]`. */
  readonly keyAt: Uint32Array
}

/** Whether a word begins at a place of the pool. */
export function beginsWord(wordBits: Uint8Array, place: number): boolean {
  return ((wordBits[place >> 3]! >> (place & 7)) & 1) === 1
}

/** The letters of one key at a time, as code points. */
export class Letters {
  // A letter may be folded to several, the last of which go past the limit.
  readonly codes = new Int32Array(longestFold + 64)
  /** 1 for each letter that begins a word. */
  readonly starts = new Uint8Array(longestFold + 64)
  length = 0

  read({ pool, wordBits, keyAt }: KeyPool, key: number): void {
    const { codes, starts } = this
    const end = keyAt[key + 1]! - 1
    let count = 0
    for (let at = keyAt[key]!; at < end; count++) {
      starts[count] = (wordBits[at >> 3]! >> (at & 7)) & 1
      const byte = pool[at]!
      if (byte < 0x80) {
        codes[count] = byte
        at++
      } else if (byte < 0xe0) {
        codes[count] = ((byte & 31) << 6) | (pool[at + 1]! & 63)
        at += 2
      } else if (byte < 0xf0) {
        codes[count] = ((byte & 15) << 12) | ((pool[at + 1]! & 63) << 6) | (pool[at + 2]! & 63)
        at += 3
      } else {
        codes[count] = ((byte & 7) << 18) | ((pool[at + 1]! & 63) << 12) | ((pool[at + 2]! & 63) << 6) | (pool[at + 3]! & 63)
        at += 4
      }
    }
    this.length = count
  }
}

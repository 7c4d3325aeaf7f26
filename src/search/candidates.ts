import { gramsOf } from './grams.ts'
import type { Reading } from './query.ts'
import type { SearchSections } from './sections.ts'

/** About how many names are compared letter by letter. */
const most = 300
/** How many bytes of lists may open candidates, and how many are read at all: what is in more names than that tells little. */
const openingBytes = 100_000
const readBytes = 250_000

/**
 * Proposes names that share pieces with a query. The rarest pieces tell most: only the lists of these open candidates, the longer ones merely count, and the
 * longest are left out (as in the prefix filter of similarity joins: Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins in data
 * cleaning", 2006). The best are those that share most, and of these the best known.
 */
export class Candidates {
  readonly #sections: SearchSections
  /** How many pieces each key shares; zero between searches. */
  readonly #shared: Uint8Array
  readonly #open: Uint32Array
  readonly #grams = new Uint32Array(512)

  constructor(sections: SearchSections) {
    this.#sections = sections
    this.#shared = new Uint8Array(sections.keyName.length)
    this.#open = new Uint32Array(sections.keyName.length)
  }

  /** Hands on keys from `first` to `last`, that one left out. */
  propose({ codes, starts }: Reading, first: number, last: number, take: (key: number) => void): void {
    const { gramAt } = this.#sections
    let opened = 0
    let read = 0
    for (const gram of this.#rarestFirst(codes, starts)) {
      const size = gramAt[gram + 1]! - gramAt[gram]!
      if (read > 0 && read + size > readBytes) break
      read += size
      opened = this.#count(gram, weightOf(size), read <= openingBytes || opened === 0, opened, first, last)
    }
    this.#takeBest(opened, take)
    for (let i = 0; i < opened; i++) this.#shared[this.#open[i]!] = 0
  }

  #rarestFirst(codes: Int32Array, starts: Uint8Array): Uint32Array {
    const { gramAt } = this.#sections
    const count = gramsOf(codes, starts, Math.min(codes.length, this.#grams.length >> 1), this.#grams)
    const size = (gram: number): number => gramAt[gram + 1]! - gramAt[gram]!
    return Uint32Array.from(new Set(this.#grams.subarray(0, count)))
      .sort((a, b) => size(a) - size(b) || a - b)
      .subarray(0, 48)
  }

  /** Counts a piece for the keys that hold it; with `opens`, also for keys that share none so far. Gives how many are open now. */
  #count(gram: number, weight: number, opens: boolean, opened: number, first: number, last: number): number {
    const { gramAt, gramKeys } = this.#sections
    const shared = this.#shared
    const end = gramAt[gram + 1]!
    let key = -1
    for (let at = gramAt[gram]!; at < end;) {
      let byte = gramKeys[at++]!
      let distance = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = gramKeys[at++]!
        distance |= (byte & 127) << shift
      }
      key += distance
      if (key < first) continue
      if (key >= last) break
      if (shared[key] !== 0) shared[key]! += weight
      else if (opens) {
        shared[key] = weight
        this.#open[opened++] = key
      }
    }
    return opened
  }

  #takeBest(opened: number, take: (key: number) => void): void {
    const shared = this.#shared
    const having = new Uint32Array(256)
    for (let i = 0; i < opened; i++) having[shared[this.#open[i]!]!]!++
    let least = 256
    let count = 0
    while (least > 1 && count < most) count += having[--least]!
    const lastKey = this.#keyBelow(opened, least, most - (count - (having[least] ?? 0)))
    for (let i = 0; i < opened; i++) {
      const key = this.#open[i]!
      if (shared[key]! > least || (shared[key] === least && key < lastKey)) take(key)
    }
  }

  /** A key below which about `room` keys share just so many pieces: the best known of them, without sorting them all. */
  #keyBelow(opened: number, pieces: number, room: number): number {
    const shift = Math.max(0, 32 - Math.clz32(this.#shared.length) - 10)
    const bins = new Uint32Array(1 << 11)
    for (let i = 0; i < opened; i++) if (this.#shared[this.#open[i]!] === pieces) bins[this.#open[i]! >> shift]!++
    let bin = 0
    for (let count = 0; bin < bins.length && count + bins[bin]! <= room; bin++) count += bins[bin]!
    return Math.max(bin, 1) << shift
  }
}

function weightOf(size: number): number {
  return size > 32_768 ? 1 : size > 8192 ? 2 : size > 2048 ? 3 : size > 512 ? 4 : 5
}

import { gramsOf } from './grams.ts'
import type { Reading } from './query.ts'
import type { SearchSections } from './sections.ts'

/** How many names are compared letter by letter. */
const most = 400
/** Pieces that one error can break. */
const broken = 4

/**
 * Proposes names that share pieces with a query. A name within `errors` errors shares all pieces but `broken` for each, so it shares one of the rarest: only
 * the lists of these open candidates, the longer ones merely count (the prefix filter of similarity joins: Chaudhuri, Ganti and Kaushik, "A primitive operator for
 * similarity joins in data cleaning", 2006). The best are those that share most, and of these the best known.
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
  propose({ codes, starts }: Reading, errors: number, first: number, last: number, take: (key: number) => void): void {
    const grams = this.#rarestFirst(codes, starts)
    const needed = Math.max(1, grams.length - errors * broken)
    const opening = grams.length - needed + 1
    let opened = 0
    for (const [place, gram] of grams.entries()) opened = this.#count(gram, place < opening, opened, first, last)
    this.#takeBest(opened, needed, take)
    for (let i = 0; i < opened; i++) this.#shared[this.#open[i]!] = 0
  }

  #rarestFirst(codes: Int32Array, starts: Uint8Array): Uint32Array {
    const { gramAt } = this.#sections
    const length = Math.min(codes.length, this.#grams.length >> 1)
    const count = gramsOf(codes, starts, length, this.#grams)
    const size = (gram: number): number => gramAt[gram + 1]! - gramAt[gram]!
    return Uint32Array.from(new Set(this.#grams.subarray(0, count)))
      .sort((a, b) => size(a) - size(b) || a - b)
      .subarray(0, 255)
  }

  /** Counts a piece for the keys that hold it; with `opens`, also for keys that share none so far. Gives how many are open now. */
  #count(gram: number, opens: boolean, opened: number, first: number, last: number): number {
    const { gramAt, gramKeys } = this.#sections
    const shared = this.#shared
    const end = gramAt[gram + 1]!
    let key = -1
    for (let at = gramAt[gram]!; at < end; ) {
      let byte = gramKeys[at++]!
      let distance = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = gramKeys[at++]!
        distance |= (byte & 127) << shift
      }
      key += distance
      if (key < first) continue
      if (key >= last) break
      if (shared[key] !== 0) shared[key]!++
      else if (opens) {
        shared[key] = 1
        this.#open[opened++] = key
      }
    }
    return opened
  }

  #takeBest(opened: number, needed: number, take: (key: number) => void): void {
    const shared = this.#shared
    const having = new Uint32Array(257)
    for (let i = 0; i < opened; i++) having[shared[this.#open[i]!]!]!++
    let least = 256
    let count = 0
    while (least > needed && count < most) count += having[--least]!
    // Of those that share the least, the best known, that is the lowest keys, are taken.
    let room = Math.max(0, most - (count - having[least]!))
    const lowest: number[] = []
    for (let i = 0; i < opened; i++) {
      const key = this.#open[i]!
      if (shared[key]! > least) take(key)
      else if (shared[key] === least) lowest.push(key)
    }
    for (const key of lowest.sort((a, b) => a - b)) {
      if (room-- === 0) break
      take(key)
    }
  }
}

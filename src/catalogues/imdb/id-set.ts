const pageBits = 16
const wordsOfPage = 1 << (pageBits - 5)

/**
 * A set of the numbers of ids, a bit each, in pages of 65,536: a few megabytes for all of IMDb, however many are in it. A page with nothing in it takes no
 * room. Numbers go up to 2³² - 1.
 */
export class IdSet {
  readonly #pages: (Uint32Array | undefined)[] = []
  /** How many numbers stand before each page and, within it, before each word: filled by `rank`, emptied by `add`. */
  #before: { readonly pages: Float64Array; readonly words: (Uint16Array | undefined)[] } | null = null
  #size = 0

  get size(): number {
    return this.#size
  }

  add(number: number): void {
    const page = (this.#pages[number >>> pageBits] ??= new Uint32Array(wordsOfPage))
    const word = (number >>> 5) & (wordsOfPage - 1)
    const bit = 1 << (number & 31)
    if ((page[word]! & bit) !== 0) return
    page[word]! |= bit
    this.#size++
    this.#before = null
  }

  has(number: number): boolean {
    const page = this.#pages[number >>> pageBits]
    return page !== undefined && (page[(number >>> 5) & (wordsOfPage - 1)]! & (1 << (number & 31))) !== 0
  }

  /** How many smaller numbers are in the set: the place of a number of the set in arrays that run beside it. */
  rank(number: number): number {
    const before = (this.#before ??= this.#count())
    const at = number >>> pageBits
    const page = this.#pages[at]
    if (page === undefined) return before.pages[at] ?? this.#size
    const word = (number >>> 5) & (wordsOfPage - 1)
    return before.pages[at]! + before.words[at]![word]! + bitsOf(page[word]! & ((1 << (number & 31)) - 1))
  }

  #count(): { pages: Float64Array; words: (Uint16Array | undefined)[] } {
    const pages = new Float64Array(this.#pages.length)
    const words: (Uint16Array | undefined)[] = Array.from({ length: this.#pages.length })
    let sum = 0
    for (let at = 0; at < this.#pages.length; at++) {
      pages[at] = sum
      const page = this.#pages[at]
      if (page === undefined) continue
      const inPage = new Uint16Array(wordsOfPage)
      let within = 0
      for (let word = 0; word < wordsOfPage; word++) {
        inPage[word] = within
        within += bitsOf(page[word]!)
      }
      words[at] = inPage
      sum += within
    }
    return { pages, words }
  }
}

/** How many bits of a word are set (Warren, "Hacker's Delight", 5-1). */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

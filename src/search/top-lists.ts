import { searchKinds } from './entry.ts'
import type { SearchSections } from './sections.ts'

/** Ranges of words no larger than this are looked through when they are asked for. */
export const longestScan = 4096
/** How many keys are kept for a beginning, of each kind and place in the name. */
export const topLength = 48
/** Places of a word in a name: first, after an article, further on. */
export const wordPlaces = 3

type Words = Pick<SearchSections, 'wordKey' | 'kindKeys' | 'keyName' | 'nameThing'>
type WordTexts = Pick<SearchSections, 'pool' | 'wordAt'>

/**
 * For each beginning that more than `longestScan` words share, the lowest keys, that is the best known, of each kind and place: list n of the beginning b lies
 * from `topAt[b * 9 + n]` to the next. One letter is typed before all others, and nobody waits for a hundred thousand words.
 */
export function buildTopLists(words: Words & WordTexts): Pick<SearchSections, 'topFrom' | 'topTo' | 'topAt' | 'topKeys'> {
  const beginnings = largeRanges(words, 0, words.wordAt.length, 0)
  const lists = searchKinds.length * wordPlaces
  const topAt = new Uint32Array(beginnings.length * lists + 1)
  const topKeys: number[] = []
  const picks = new Picks(topLength)
  for (const [place, [from, to]] of beginnings.entries()) {
    picks.clear()
    picks.scan(words, from, to)
    for (let list = 0; list < lists; list++) {
      for (let i = 0; i < picks.counts[list]!; i++) topKeys.push(picks.keyOf(list, i))
      topAt[place * lists + list + 1] = topKeys.length
    }
  }
  return {
    topFrom: Uint32Array.from(beginnings, ([from]) => from),
    topTo: Uint32Array.from(beginnings, ([, to]) => to),
    topAt,
    topKeys: Uint32Array.from(topKeys),
  }
}

/** Ranges of words with a common beginning, from the shortest beginning to the longest; ascending by start, then descending by end. */
function largeRanges({ pool, wordAt }: WordTexts, from: number, to: number, depth: number): [number, number][] {
  const found: [number, number][] = []
  for (let at = from; at < to;) {
    const byte = pool[wordAt[at]! + depth]!
    const start = at
    while (at < to && pool[wordAt[at]! + depth] === byte) at++
    if (at - start <= longestScan || byte === 0) continue
    const deeper = largeRanges({ pool, wordAt }, start, at, depth + 1)
    const [first] = deeper
    if (first === undefined || first[0] !== start || first[1] !== at) found.push([start, at])
    found.push(...deeper)
  }
  return found
}

/** The lowest keys of each kind and place, no two of one thing. */
export class Picks {
  readonly counts = new Uint32Array(searchKinds.length * wordPlaces)
  readonly #keys: Uint32Array
  readonly #length: number

  constructor(length: number) {
    this.#length = length
    this.#keys = new Uint32Array(this.counts.length * length)
  }

  keyOf(list: number, at: number): number {
    return this.#keys[list * this.#length + at]!
  }

  clear(): void {
    this.counts.fill(0)
  }

  /** Takes the words of a range. */
  scan(words: Words, from: number, to: number): void {
    const { wordKey, kindKeys } = words
    const [, people, characters] = kindKeys
    for (let at = from; at < to; at++) {
      const word = wordKey[at]!
      const key = word >>> 2
      const kind = key < people! ? 0 : key < characters! ? 1 : 2
      this.#add(kind * wordPlaces + (word & 3), key, words)
    }
  }

  #add(list: number, key: number, { keyName, nameThing }: Words): void {
    const base = list * this.#length
    const count = this.counts[list]!
    if (count === this.#length && key >= this.#keys[base + count - 1]!) return
    const thing = nameThing[keyName[key]!]!
    let at = count
    for (let i = 0; i < count; i++) {
      if (nameThing[keyName[this.#keys[base + i]!]!] !== thing) continue
      if (this.#keys[base + i]! <= key) return
      at = i
      break
    }
    if (at === count) {
      if (count === this.#length) at--
      else this.counts[list] = count + 1
    }
    while (at > 0 && this.#keys[base + at - 1]! > key) {
      this.#keys[base + at] = this.#keys[base + at - 1]!
      at--
    }
    this.#keys[base + at] = key
  }
}

import { longestCompared } from './sentences.ts'
import { lightWords } from './words.ts'

/** What a text is found by among millions: two texts that share a key are worth comparing. */
export interface Sketch {
  /** At most 22 whole numbers of 53 bits, fewer for short texts. */
  readonly keys: readonly number[]
}

/** Fewer features than this are shared by chance. */
const fewest = 12

/**
 * The least hashes of a text's features in so many bins (one permutation hashing: Li, Owen and Zhang, 2012), joined in bands of so many (locality-sensitive
 * hashing: Indyk and Motwani, 1998).
 */
class Bins {
  readonly #mark: number
  readonly #rows: number
  readonly #least: Uint32Array
  #features = 0

  constructor({ mark, bands, rows }: { readonly mark: number; readonly bands: number; readonly rows: number }) {
    this.#mark = mark
    this.#rows = rows
    this.#least = new Uint32Array(bands * rows)
  }

  clear(): void {
    this.#least.fill(empty)
    this.#features = 0
  }

  /** Puts in a feature, a hash of 32 bits. */
  add(feature: number): void {
    const bin = (feature >>> 0) % this.#least.length
    const rank = mix(feature ^ 0x9e_37_79_b9) >>> 0
    if (rank < this.#least[bin]!) this.#least[bin] = rank
    this.#features++
  }

  /** The bands of what was put in, as keys. */
  putInto(keys: number[]): void {
    if (this.#features < fewest) return
    const least = this.#least
    // An empty bin takes the next one's (Shrivastava and Li, 2014).
    for (let bin = 0; bin < least.length; bin++)
      for (let step = 1; least[bin] === empty && step < least.length; step++)
        least[bin] = mix(least[(bin + step) % least.length]! + step) >>> 0
    for (let bin = 0; bin < least.length; bin += this.#rows) {
      let [high, low] = [bin + this.#mark, Math.imul(bin + this.#mark, 0x85_eb_ca_6b)]
      for (let row = 0; row < this.#rows; row++) {
        const value = least[bin + row]!
        high = mix(high ^ value)
        low = mix(Math.imul(low, 31) + value)
      }
      keys.push((high >>> 11) * 2 ** 32 + (low >>> 0))
    }
  }
}

/** A bin that nothing was put into. */
const empty = 0xff_ff_ff_ff

/**
 * What keys are made of: words in threes find what was edited; names and numbers, in pairs in their order and each by itself, find what was spun, since a spinner leaves
 * them and may move them. One set for all texts, cleared for each.
 */
const byWords = new Bins({ mark: 1, bands: 8, rows: 3 })
const byNames = new Bins({ mark: 101, bands: 8, rows: 2 })
const byName = new Bins({ mark: 201, bands: 6, rows: 5 })

const hashStart = 0x81_1c_9d_c5 | 0
const hashPrime = 0x01_00_01_93
const lightHashes = new Set([...lightWords].map(hashOf))

/** Makes the keys of a text. Linear in its length. */
export function sketchOf(text: string): Sketch {
  byWords.clear()
  byNames.clear()
  byName.clear()
  putFeatures(text.length > longestCompared ? text.slice(0, longestCompared) : text)
  const keys: number[] = []
  byWords.putInto(keys)
  byNames.putInto(keys)
  byName.putInto(keys)
  return { keys }
}

/** What a letter is, by its code. */
const [lower, capital, digit] = [1, 2, 3] as const
const sorts = Uint8Array.from({ length: 0x1_00_00 }, (_, code) => {
  if (code >= 65 && code <= 90) return capital
  if (code >= 48 && code <= 57) return digit
  const isLetter =
    (code >= 97 && code <= 122) || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f))
  return isLetter ? lower : 0
})

/**
 * Puts in the features of a text: its words in threes, and its names and numbers in pairs. One walk over the letters: what is a letter is told by its code, so that
 * capitals are known of Latin ones alone.
 */
function putFeatures(text: string): void {
  let [before, beforeThat, lastName] = [0, 0, 0]
  let [hash, isName, isFirst] = [0, false, true]
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    const sort = sorts[code]!
    if (sort !== 0) {
      if (hash === 0) {
        hash = hashStart
        isName = sort === digit || (sort === capital && !isFirst)
      }
      hash = Math.imul(hash ^ (sort === capital ? code + 32 : code), hashPrime)
      continue
    }
    if (hash !== 0) {
      if (beforeThat !== 0) byWords.add(mix(Math.imul(beforeThat, 31) + Math.imul(before, 17) + hash))
      beforeThat = before
      before = hash
      if (isName && !lightHashes.has(hash)) {
        byName.add(mix(hash))
        if (lastName !== 0) byNames.add(mix(Math.imul(lastName, 31) + hash))
        lastName = hash
      }
      isFirst = false
      hash = 0
    }
    if (code === 46 || code === 33 || code === 63 || code === 10) isFirst = true
  }
}

/** FNV-1a (Fowler, Noll and Vo) of a word in lower case. */
function hashOf(word: string): number {
  let hash = hashStart
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), hashPrime)
  return hash
}

/** The last step of MurmurHash3 (Appleby, 2011): every bit of the outcome hangs on every bit of the number. */
function mix(number: number): number {
  let hash = number ^ (number >>> 16)
  hash = Math.imul(hash, 0x85_eb_ca_6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2_b2_ae_35)
  return hash ^ (hash >>> 16)
}

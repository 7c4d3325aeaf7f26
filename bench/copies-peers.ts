/** A way to find copies: what a text is found by, and whether a candidate is one. */
export interface CopyFinder {
  readonly name: string
  readonly keysOf: (text: string) => readonly number[]
  readonly isCopy: (a: string, b: string) => boolean
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Sets of words in fives, as hashes. */
function shinglesOf(text: string): Set<number> {
  const words = wordsIn(text)
  const found = new Set<number>()
  for (let at = 0; at + 5 <= words.length; at++) found.add(hash32(words.slice(at, at + 5).join(' '), 0))
  return found
}

const permutations = 100
const rows = 5

/** MinHash over 5-word shingles in 20 bands of 5, a candidate being a copy from a Jaccard similarity of 0.3 on (Broder, 1997; Leskovec, Rajaraman and Ullman, chapter 3). */
export const minHash: CopyFinder = {
  name: 'MinHash, 5-word shingles',
  keysOf(text) {
    const least = new Uint32Array(permutations).fill(0xff_ff_ff_ff)
    for (const shingle of shinglesOf(text))
      for (let at = 0; at < permutations; at++) {
        const rank = mix(shingle ^ Math.imul(at + 1, 0x9e_37_79_b9)) >>> 0
        if (rank < least[at]!) least[at] = rank
      }
    return Array.from({ length: permutations / rows }, (_, band) => {
      let key = mix(band + 1)
      for (let row = 0; row < rows; row++) key = mix(Math.imul(key, 31) + least[band * rows + row]!)
      return band * 2 ** 32 + (key >>> 0)
    })
  },
  isCopy(a, b) {
    const [one, other] = [shinglesOf(a), shinglesOf(b)]
    let shared = 0
    for (const each of one) if (other.has(each)) shared++
    return shared / (one.size + other.size - shared || 1) >= 0.3
  },
}

/** SimHash of 64 bits over words, in four blocks, a candidate being a copy at most three bits apart (Charikar, 2002; Manku, Jain and Das Sarma, 2007). */
export const simHash: CopyFinder = {
  name: 'SimHash, 64 bits',
  keysOf: text => simHashOf(text).map((block, at) => at * 2 ** 16 + block),
  isCopy(a, b) {
    const [one, other] = [simHashOf(a), simHashOf(b)]
    return one.reduce((sum, block, at) => sum + bitsIn(block ^ other[at]!), 0) <= 3
  },
}

function simHashOf(text: string): readonly number[] {
  const sums = new Int32Array(64)
  for (const word of wordsIn(text)) {
    const halves = [hash32(word, 1), hash32(word, 2)]
    for (let bit = 0; bit < 64; bit++) sums[bit]! += (halves[bit >> 5]! >>> (bit & 31)) & 1 ? 1 : -1
  }
  return [0, 1, 2, 3].map(block => {
    let value = 0
    for (let bit = 0; bit < 16; bit++) if (sums[block * 16 + bit]! > 0) value |= 1 << bit
    return value
  })
}

function bitsIn(number: number): number {
  let count = 0
  for (let left = number; left !== 0; left &= left - 1) count++
  return count
}

function hash32(text: string, seed: number): number {
  let hash = 0x81_1c_9d_c5 ^ seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93)
  return mix(hash)
}

function mix(number: number): number {
  let hash = number ^ (number >>> 16)
  hash = Math.imul(hash, 0x85_eb_ca_6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2_b2_ae_35)
  return hash ^ (hash >>> 16)
}

import { longestCompared } from './sentences.ts'
import { lightWords } from './words.ts'

/** What a text is found by among millions: two texts that share a key are worth comparing. */
export interface Sketch {
  /** At most 18, fewer for short texts. */
  readonly keys: readonly string[]
}

/**
 * How keys are made: the least hashes of a text's features in so many bins (one permutation hashing: Li, Owen and Zhang, 2012), joined in bands of so many
 * (locality-sensitive hashing: Indyk and Motwani, 1998). Words in threes find what was edited; names and numbers in pairs, in their order, find what was spun, since
 * a spinner leaves them.
 */
const schemes = [
  { mark: 'w', bands: 8, rows: 3 },
  { mark: 'n', bands: 10, rows: 2 },
] as const

const hashStart = 0x81_1c_9d_c5 | 0
const hashPrime = 0x01_00_01_93
const lightHashes = new Set([...lightWords].map(hashOf))

/** Fewer features than this are shared by chance. */
const fewest = 12

/** Makes the keys of a text. Linear in its length. */
export function sketchOf(text: string): Sketch {
  const { words, names } = featuresOf(text.length > longestCompared ? text.slice(0, longestCompared) : text)
  return { keys: [...keysOf(words, schemes[0]), ...keysOf(names, schemes[1])] }
}

/**
 * The features of a text, as hashes of 32 bits: its words in threes, and its names and numbers in pairs. One walk over the letters: what is a letter is told by its code, so that
 * capitals are known of Latin ones alone.
 */
function featuresOf(text: string): { readonly words: readonly number[]; readonly names: readonly number[] } {
  const [words, names]: [number[], number[]] = [[], []]
  let [before, beforeThat, lastName] = [0, 0, 0]
  let [hash, isName, isFirst] = [0, false, true]
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    const isCapital = code >= 65 && code <= 90
    const isDigit = code >= 48 && code <= 57
    if (
      isCapital ||
      isDigit ||
      (code >= 97 && code <= 122) ||
      (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f))
    ) {
      if (hash === 0) {
        hash = hashStart
        isName = isDigit || (isCapital && !isFirst)
      }
      hash = Math.imul(hash ^ (isCapital ? code + 32 : code), hashPrime)
      continue
    }
    if (hash !== 0) {
      if (beforeThat !== 0) words.push(mix(Math.imul(beforeThat, 31) + Math.imul(before, 17) + hash))
      beforeThat = before
      before = hash
      if (isName && !lightHashes.has(hash)) {
        if (lastName !== 0) names.push(mix(Math.imul(lastName, 31) + hash))
        lastName = hash
      }
      isFirst = false
      hash = 0
    }
    if (code === 46 || code === 33 || code === 63 || code === 10) isFirst = true
  }
  return { words, names }
}

function keysOf(features: readonly number[], { mark, bands, rows }: (typeof schemes)[number]): string[] {
  if (features.length < fewest) return []
  const bins = bands * rows
  const least = new Uint32Array(bins).fill(0xff_ff_ff_ff)
  for (const feature of features) {
    const bin = (feature >>> 0) % bins
    const rank = mix(feature ^ 0x9e_37_79_b9) >>> 0
    if (rank < least[bin]!) least[bin] = rank
  }
  // An empty bin takes the next one's (Shrivastava and Li, 2014).
  for (let bin = 0; bin < bins; bin++)
    for (let step = 1; least[bin] === 0xff_ff_ff_ff && step < bins; step++) least[bin] = mix(least[(bin + step) % bins]! + step) >>> 0
  return Array.from({ length: bands }, (_, band) => {
    let [high, low] = [band + 1, Math.imul(band + 1, 0x85_eb_ca_6b)]
    for (let row = 0; row < rows; row++) {
      const value = least[band * rows + row]!
      high = mix(high ^ value)
      low = mix(Math.imul(low, 31) + value)
    }
    return `${mark}${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`
  })
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

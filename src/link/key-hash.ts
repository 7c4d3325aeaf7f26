import type { Tokens } from '../model/index.ts'
import { bridges, isDropped, longestKey, markPiece } from './name-key.ts'

/**
 * The hash of a key is a polynomial over its letters, modulo 2^32, so that the hash of a key and one more word comes from the hashes of both (Karp and
 * Rabin, "Efficient randomized pattern-matching algorithms", IBM Journal of Research and Development 31, 1987). It needs to be no better: what it
 * finds is compared letter by letter.
 */
const base = 0x01000193
/** By what the hash of a key is multiplied when so many letters follow. */
const powers = new Int32Array(longestKey + 2)
powers[0] = 1
for (let length = 1; length < powers.length; length++) powers[length] = Math.imul(powers[length - 1]!, base)

/** The hash of a whole key. */
export function hashKey(key: string): number {
  let hash = 0
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, base) + key.charCodeAt(i) + 1) | 0
  return hash
}

/** The hash of a key and a piece of so many letters after it, at most `longestKey` and one more. */
export function hashOn(hash: number, piece: number, length: number): number {
  return (Math.imul(hash, powers[length]!) + piece) | 0
}

/** A text made ready to look for names: what each of its distinct words adds to a key. One serves for all tables. */
export interface KeyedText {
  readonly tokens: Tokens
  /** Of each distinct word the hash of what it adds, and the number of its letters, up to `longestKey` and one more. */
  readonly hashes: Int32Array
  readonly lengths: Uint16Array
  /** What each distinct word is in a name where it is a mark: see `markKind`. */
  readonly marks: Uint8Array
}

/** Marks: those that end a name, those that may stand in one, and those that are told as words of it. */
export const markKind = { ends: 0, bridges: 1, and: 2, plus: 3 } as const
const markKinds: ReadonlyMap<string, number> = new Map([
  ...bridges.map(mark => [mark, markKind.bridges] as const),
  ['&', markKind.and] as const,
  ['+', markKind.plus] as const,
])

/** Makes a text ready: each distinct word is hashed once. */
export function keyText(tokens: Tokens): KeyedText {
  const { words } = tokens
  const hashes = new Int32Array(words.length)
  const lengths = new Uint16Array(words.length)
  const marks = new Uint8Array(words.length)
  for (let id = 0; id < words.length; id++) {
    const word = words[id]!
    let [hash, length] = [0, 0]
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      if (isDropped(code)) continue
      hash = (Math.imul(hash, base) + code + 1) | 0
      length++
    }
    hashes[id] = hash
    lengths[id] = length <= longestKey ? length : longestKey + 1
    if (word.length === 1) marks[id] = markKinds.get(word) ?? markKind.ends
  }
  return { tokens, hashes, lengths, marks }
}

/** The hash of a key and a mark of a kind after it. */
export function hashMark(hash: number, kind: number): number {
  return kind === markKind.and ? hashOn(hash, and.hash, and.length) : hashOn(hash, plus.hash, plus.length)
}

const [and, plus] = ['&', '+'].map(mark => ({ hash: hashKey(markPiece(mark)), length: markPiece(mark).length })) as [MarkHash, MarkHash]
interface MarkHash {
  readonly hash: number
  readonly length: number
}

/** The slot, among `count`, at which looking for a key begins (Knuth, "The Art of Computer Programming" 3, section 6.4: multiplicative hashing). */
export function slotOf(hash: number, count: number): number {
  return ((Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0) * 2 ** -32 * count) | 0
}

/** Fourteen bits of a key that tell it from most others in its slot. */
export function tagOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 13), 0x2c1b3c6d) >>> 18
}

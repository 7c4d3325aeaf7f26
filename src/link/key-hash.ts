import type { Tokens } from '../model/index.ts'
import { markPiece, plainOf } from './name-key.ts'

/**
 * Hashes of keys that grow piece by piece: polynomials over the letters, modulo 2^32, under two bases, so that the hash of a key and one more word comes
 * from the hashes of both (Karp and Rabin, "Efficient randomized pattern-matching algorithms", IBM Journal of Research and Development 31, 1987).
 */
const firstBase = 0x01000193
const secondBase = 0x5bd1e995

/** A piece's two hashes, and by what those of a key before it are multiplied. */
export interface PieceHash {
  readonly first: number
  readonly second: number
  readonly firstPower: number
  readonly secondPower: number
}

/** The hash of a piece, or of a whole key. */
export function hashPiece(piece: string): PieceHash {
  let [first, second, firstPower, secondPower] = [0, 0, 1, 1]
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i) + 1
    first = (Math.imul(first, firstBase) + code) | 0
    second = (Math.imul(second, secondBase) + code) | 0
    firstPower = Math.imul(firstPower, firstBase)
    secondPower = Math.imul(secondPower, secondBase)
  }
  return { first, second, firstPower, secondPower }
}

/** A text made ready to look for names: what each of its distinct words adds to a key, and that piece's hashes. One serves for all tables. */
export interface KeyedText {
  readonly tokens: Tokens
  /** By a word's number. */
  readonly pieces: readonly string[]
  readonly first: Int32Array
  readonly second: Int32Array
  readonly firstPower: Int32Array
  readonly secondPower: Int32Array
}

/** Makes a text ready: each distinct word is hashed once. */
export function keyText(tokens: Tokens): KeyedText {
  const { words } = tokens
  const [first, second, firstPower, secondPower] = [hashes(words), hashes(words), hashes(words), hashes(words)]
  const pieces: string[] = []
  for (let id = 0; id < words.length; id++) {
    const piece = plainOf(words[id]!)
    pieces.push(piece)
    let [a, b, powerA, powerB] = [0, 0, 1, 1]
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i) + 1
      a = (Math.imul(a, firstBase) + code) | 0
      b = (Math.imul(b, secondBase) + code) | 0
      powerA = Math.imul(powerA, firstBase)
      powerB = Math.imul(powerB, secondBase)
    }
    first[id] = a
    second[id] = b
    firstPower[id] = powerA
    secondPower[id] = powerB
  }
  return { tokens, pieces, first, second, firstPower, secondPower }
}

function hashes(words: readonly string[]): Int32Array {
  return new Int32Array(words.length)
}

/** The hashes of the marks that add to a key. */
export const markHashes: ReadonlyMap<string, PieceHash> = new Map(['&', '+'].map(mark => [mark, hashPiece(markPiece(mark))]))

/** The slot, among `count`, at which looking for a key begins. */
export function slotOf(first: number, second: number, count: number): number {
  let hash = first ^ ((second >>> 16) | (second << 16))
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (((hash ^ (hash >>> 16)) >>> 0) * (count / 0x1_0000_0000)) | 0
}

/** Fourteen bits of a key that tell it from most others in its slot. */
export function tagOf(first: number, second: number): number {
  return Math.imul(second ^ (second >>> 15) ^ (first << 7), 0x2c1b3c6d) >>> 18
}

import { Letters, type KeyPool } from './keys.ts'
import { initialsCode } from './initials.ts'
import { soundCode } from './spellings.ts'

/**
 * Pieces of three letters, by which names with typing errors are found: each name lists its pieces, and a query shares most of its own with the name that is
 * meant. The first two letters of a word are a piece too. Pieces are numbered: those of Latin letters and digits each by its own number, all others by a hash
 * into what is left, since a piece only proposes names, which are then compared letter by letter.
 */
export const gramCount = 1 << 17

const plain = 38
const plainGrams = plain ** 3

/** Fills `grams` with the numbers of the pieces of some letters; gives how many. `starts` holds 1 for each letter that begins a word. */
export function gramsOf(codes: Int32Array, starts: Uint8Array, length: number, grams: Uint32Array): number {
  let count = 0
  for (let at = 0; at + 1 < length; at++) {
    if (starts[at] === 1) grams[count++] = gramOf(boundary, codes[at]!, codes[at + 1]!)
    if (at + 2 < length) grams[count++] = gramOf(codes[at]!, codes[at + 1]!, codes[at + 2]!)
  }
  return count
}

const boundary = 0

function gramOf(a: number, b: number, c: number): number {
  const [x, y, z] = [plainOf(a), plainOf(b), plainOf(c)]
  if (x >= 0 && y >= 0 && z >= 0) return (x * plain + y) * plain + z
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return plainGrams + (((hash ^ (hash >>> 13)) >>> 0) % (gramCount - plainGrams))
}

/** Letters and digits as 1 to 37, the edge of a word as 0, anything else as -1. */
function plainOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 48 && code <= 57) return code - 20
  return code === boundary ? 0 : -1
}

/** Which keys hold each piece: ascending numbers of keys, each written as its distance from the one before, seven bits a byte. */
export interface Postings {
  /** Piece n is listed from `gramAt[n]` to `gramAt[n + 1]`. */
  readonly gramAt: Uint32Array
  readonly gramKeys: Uint8Array
}

/** Lists the pieces of all keys but those of sounds and initials. */
export function buildPostings(keys: KeyPool): Postings {
  const letters = new Letters()
  const grams = new Uint32Array(2 * letters.codes.length)
  const last = new Int32Array(gramCount)
  const each = (take: (gram: number, distance: number) => void): void => {
    last.fill(-1)
    for (let key = 0; key + 1 < keys.keyAt.length; key++) {
      letters.read(keys, key)
      if (letters.codes[0] === soundCode || letters.codes[0] === initialsCode) continue
      const count = gramsOf(letters.codes, letters.starts, letters.length, grams)
      for (let i = 0; i < count; i++) {
        const gram = grams[i]!
        if (last[gram] === key) continue
        take(gram, key - last[gram]!)
        last[gram] = key
      }
    }
  }
  const gramAt = new Uint32Array(gramCount + 1)
  each((gram, distance) => {
    gramAt[gram + 1]! += distance < 1 << 7 ? 1 : distance < 1 << 14 ? 2 : distance < 1 << 21 ? 3 : distance < 1 << 28 ? 4 : 5
  })
  for (let gram = 0; gram < gramCount; gram++) gramAt[gram + 1]! += gramAt[gram]!
  const gramKeys = new Uint8Array(gramAt[gramCount]!)
  const next = gramAt.slice(0, gramCount)
  each((gram, distance) => {
    let at = next[gram]!
    let rest = distance
    for (; rest > 127; rest >>>= 7) gramKeys[at++] = (rest & 127) | 128
    gramKeys[at++] = rest
    next[gram] = at
  })
  return { gramAt, gramKeys }
}

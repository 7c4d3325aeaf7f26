import { tokenFlag, type Tokens } from '../model/index.ts'

/** What a name looks like when only its letters and digits count: "Cha-Cha-Cha", "Cha Cha Cha" and "ChaChaCha" are one name. */
export function nameKey(tokens: Tokens, from: number, to: number): string {
  let key = ''
  for (let at = from; at < to; at++) key += keyPiece(tokens, at)
  return key
}

function keyPiece(tokens: Tokens, at: number): string {
  const lower = tokens.lower[at]!
  if (tokens.flags[at]! & tokenFlag.word) return plain.test(lower) ? lower : lower.replace(notKey, '')
  return lower === '&' ? 'and' : lower === '+' ? '+' : ''
}

const plain = /^[a-z0-9]+$/
const notKey = /[-'.,‐‑]/g

/** A value under a name, and how many tokens of the text the name takes. */
export interface NameMatch<T> {
  readonly to: number
  readonly value: T
}

/** Names and what they mean, found in tokens by the longest match. */
export class NameTable<T> {
  readonly #values = new Map<string, T>()
  /** What the names begin with, at each of their words: where none goes on, matching stops. */
  readonly #beginnings = new Set<string>()
  /** For each first word, the length of the longest name that begins with it, in tokens. */
  readonly #longest = new Map<string, number>()

  /** Adds a name; the first value given for a name stays. Names of a single letter are left out. */
  add(tokens: Tokens, value: T, from = 0, to = tokens.count): void {
    const key = nameKey(tokens, from, to)
    if (key.length < 2) return
    if (!this.#values.has(key)) this.#values.set(key, value)
    const gate = firstPart(tokens.lower[from]!)
    // Text may part a hyphenated name into words, so a name gets room for each of its parts.
    let length = 0
    let beginning = ''
    for (let at = from; at < to; at++) {
      const words = tokens.lower[at]!.split('-')
      length += words.length
      if (words.length > 1)
        for (let part = 1; part < words.length; part++) this.#beginnings.add(beginning + words.slice(0, part).join('').replace(notKey, ''))
      beginning += keyPiece(tokens, at)
      this.#beginnings.add(beginning)
    }
    if ((this.#longest.get(gate) ?? 0) < length) this.#longest.set(gate, length)
  }

  /** The value under a key of `nameKey`. */
  get(key: string): T | undefined {
    return this.#values.get(key)
  }

  /** The longest name that begins at a token and ends before `limit`. */
  match(tokens: Tokens, from: number, limit: number): NameMatch<T> | null {
    const lower = tokens.lower[from]!
    const most = this.#longest.get(firstPart(lower))
    if (most === undefined) return null
    let key = ''
    let best: NameMatch<T> | null = null
    const end = Math.min(limit, from + most + 2)
    for (let at = from; at < end; at++) {
      const piece = keyPiece(tokens, at)
      if (piece === '') {
        if (!bridges.has(tokens.lower[at]!)) break
        continue
      }
      key += piece
      const value = this.#values.get(key)
      if (value !== undefined) best = { to: at + 1, value }
      if (!this.#beginnings.has(key)) break
    }
    return best
  }

  get size(): number {
    return this.#values.size
  }
}

/** Marks that may stand inside a name. */
const bridges = new Set([':', "'", '’', '!', '?', ',', '-', '–', '.', '/', '"', '“', '”'])

function firstPart(lower: string): string {
  const hyphen = lower.indexOf('-')
  return hyphen > 0 ? lower.slice(0, hyphen) : plain.test(lower) ? lower : lower.replace(notKey, '')
}

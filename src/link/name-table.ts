import { tokenFlag, type Tokens } from '../model/index.ts'

/** What a name looks like when only its letters and digits count: "Cha-Cha-Cha", "Cha Cha Cha" and "ChaChaCha" are one name. */
export function nameKey(tokens: Tokens, from: number, to: number): string {
  let key = ''
  for (let at = from; at < to; at++) key += keyPiece(tokens, at)
  return key
}

function keyPiece(tokens: Tokens, at: number): string {
  const lower = tokens.lower[at]!
  if (tokens.flags[at]! & tokenFlag.word) return plainOf(lower)
  return lower === '&' ? 'and' : lower === '+' ? '+' : ''
}

const notKey = /[-'.,‐‑]/g

/** A word as keys have it. */
function plainOf(lower: string): string {
  return isPlain(lower) ? lower : lower.replace(notKey, '')
}

function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if ((code < 0x61 || code > 0x7a) && (code < 0x30 || code > 0x39)) return false
  }
  return true
}

/** A value under a name, and how many tokens of the text the name takes. */
export interface NameMatch<T> {
  readonly to: number
  readonly value: T
}

/** Names and what they mean, found in tokens by the longest match. */
export class NameTable<T> {
  /** What names begin with at each of their words, and what those mean that end there: where none goes on, matching stops. */
  readonly #beginnings = new Map<string, T | null>()
  /** For each first word, the length of the longest name that begins with it, in tokens. */
  readonly #longest = new Map<string, number>()

  /** Adds a name; the first value given for a name stays. Names of a single letter are left out. */
  add(tokens: Tokens, value: T, from = 0, to = tokens.count): void {
    const key = nameKey(tokens, from, to)
    if (key.length < 2) return
    if ((this.#beginnings.get(key) ?? null) === null) this.#beginnings.set(key, value)
    const gate = firstPart(tokens.lower[from]!)
    // Text may part a hyphenated name into words, so a name gets room for each of its parts.
    let length = 0
    let beginning = ''
    for (let at = from; at < to; at++) {
      const words = tokens.lower[at]!.split('-')
      length += words.length
      if (words.length > 1)
        for (let part = 1; part < words.length; part++) this.#begin(beginning + words.slice(0, part).join('').replace(notKey, ''))
      beginning += keyPiece(tokens, at)
      this.#begin(beginning)
    }
    if ((this.#longest.get(gate) ?? 0) < length) this.#longest.set(gate, length)
  }

  #begin(beginning: string): void {
    if (!this.#beginnings.has(beginning)) this.#beginnings.set(beginning, null)
  }

  /** The value under a key of `nameKey`. */
  get(key: string): T | undefined {
    return this.#beginnings.get(key) ?? undefined
  }

  /** Makes ready to look for the names in a text. */
  in(tokens: Tokens): NameFinder<T> {
    return new NameFinder(tokens, this.#beginnings, this.#longest)
  }
}

/** Looks for the names of a table in one text. What its distinct words begin is looked up once for each. */
export class NameFinder<T> {
  readonly #tokens: Tokens
  readonly #beginnings: ReadonlyMap<string, T | null>
  readonly #longest: ReadonlyMap<string, number>
  /** Of each distinct word the length of the longest name that begins with it and one more; 0 where nobody has asked. */
  readonly #room: Uint16Array

  constructor(tokens: Tokens, beginnings: ReadonlyMap<string, T | null>, longest: ReadonlyMap<string, number>) {
    this.#tokens = tokens
    this.#beginnings = beginnings
    this.#longest = longest
    this.#room = new Uint16Array(tokens.words.length)
  }

  /** Whether a name may begin at a token, by its word. */
  mayBegin(at: number): boolean {
    return this.#roomAt(at) > 1
  }

  /** The longest name that begins at a token and ends before `limit`. */
  match(from: number, limit: number): NameMatch<T> | null {
    const room = this.#roomAt(from)
    if (room === 1) return null
    let key = ''
    let best: NameMatch<T> | null = null
    const end = Math.min(limit, from + room + 1)
    for (let at = from; at < end; at++) {
      const piece = keyPiece(this.#tokens, at)
      if (piece === '') {
        if (!bridges.has(this.#tokens.lower[at]!)) break
        continue
      }
      key += piece
      const value = this.#beginnings.get(key)
      if (value === undefined) break
      if (value !== null) best = { to: at + 1, value }
    }
    return best
  }

  #roomAt(at: number): number {
    const id = this.#tokens.ids[at]!
    const known = this.#room[id]!
    return known === 0 ? (this.#room[id] = 1 + (this.#longest.get(firstPart(this.#tokens.words[id]!)) ?? 0)) : known
  }
}

/** Marks that may stand inside a name. */
const bridges = new Set([':', "'", '’', '!', '?', ',', '-', '–', '.', '/', '"', '“', '”'])

function firstPart(lower: string): string {
  const hyphen = lower.indexOf('-')
  return hyphen > 0 ? lower.slice(0, hyphen) : plainOf(lower)
}

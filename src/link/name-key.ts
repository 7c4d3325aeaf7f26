import { tokenFlag, type Tokens } from '../model/index.ts'

/** What a name looks like when only its letters and digits count: "Cha-Cha-Cha", "Cha Cha Cha" and "ChaChaCha" are one name. */
export function nameKey(tokens: Tokens, from: number, to: number): string {
  let key = ''
  for (let at = from; at < to; at++) key += keyPiece(tokens, at)
  return key
}

/** What one token adds to a key: nothing, where it is a mark. */
export function keyPiece(tokens: Tokens, at: number): string {
  const lower = tokens.lower[at]!
  return tokens.flags[at]! & tokenFlag.word ? plainOf(lower) : markPiece(lower)
}

/** What a mark adds to a key: "&" is told as "and". */
export function markPiece(lower: string): string {
  return lower === '&' ? 'and' : lower === '+' ? '+' : ''
}

const notKey = /[-'.,‐‑]/g

/** A word as keys have it. */
export function plainOf(lower: string): string {
  return isPlain(lower) ? lower : lower.replace(notKey, '')
}

function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if ((code < 0x61 || code > 0x7a) && (code < 0x30 || code > 0x39)) return false
  }
  return true
}

/** Marks that may stand inside a name. */
export const bridges: ReadonlySet<string> = new Set([':', "'", '’', '!', '?', ',', '-', '–', '.', '/', '"', '“', '”'])

/** Names of fewer letters are none. */
export const shortestKey = 2
/** Names of more letters are none: no text is looked through for them. */
export const longestKey = 500

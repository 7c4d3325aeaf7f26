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

const dropped = /[-'.,‐‑]/g

/** Whether a character within a word is left out of keys: a hyphen, an apostrophe, a stop, a comma. */
export function isDropped(code: number): boolean {
  return code < 0x30 ? code === 0x2d || code === 0x27 || code === 0x2e || code === 0x2c : code === 0x2010 || code === 0x2011
}

/** A word as keys have it. */
export function plainOf(lower: string): string {
  for (let i = 0; i < lower.length; i++) if (isDropped(lower.charCodeAt(i))) return lower.replace(dropped, '')
  return lower
}

/** Marks that may stand inside a name. */
export const bridges: readonly string[] = [':', "'", '’', '!', '?', ',', '-', '–', '.', '/', '"', '“', '”']

/** Names of fewer letters are none. */
export const shortestKey = 2
/** Names of more letters are none: no text is looked through for them. */
export const longestKey = 500

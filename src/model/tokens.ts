import type { Span } from './span.ts'

/** Bits of a token's `flags`. */
export const tokenFlag = {
  /** Made of letters or digits, not of punctuation. */
  word: 1,
  /** Begins with a capital letter. */
  capital: 2,
  /** All letters are capitals, and there are at least two. */
  upper: 4,
  /** Begins with a digit. */
  digit: 8,
  /** White space or the text's start stands before it. */
  spaced: 16,
  /** First word of its sentence. */
  first: 32,
  /** A quotation mark that opens. */
  opens: 64,
  /** A quotation mark that closes. */
  closes: 128,
} as const

/** The words and marks of a text in order, as parallel arrays: token `i` spans `start[i]` to `end[i]`. */
export interface Tokens {
  readonly count: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly flags: Uint8Array
  /** Folded: lower case, accents and typographic marks made plain. */
  readonly lower: readonly string[]
  /** For each token the number of its folded word among `words`, so that what holds of a word is looked up once a text. */
  readonly ids: Uint32Array
  /** The distinct folded words, in the order in which the text first has them. */
  readonly words: readonly string[]
}

/** A sentence: tokens `from` (included) to `to` (excluded) of the text, within one block. */
export interface Sentence extends Span {
  readonly from: number
  readonly to: number
  /** Index of its block in the article. */
  readonly block: number
}

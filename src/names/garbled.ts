import { isKoreanGiven } from './korean.ts'
import { particles } from './name-parts.ts'
import type { ReadPerson } from './read-person.ts'

/**
 * How one name is a garbled form of another, as spun articles have them, in words; null where it is not. Either a word slipped in ("Chun Sung-South il",
 * "Haro original Aso") or one stands in the place of a syllable ("Joo Dong-original").
 */
export function garbling(a: ReadPerson, b: ReadPerson): string | null {
  const [one, other] = [piecesOf(a), piecesOf(b)]
  if (Math.min(one.length, other.length) < 2 || Math.max(one.length, other.length) > longest) return null
  const slipped = one.length > other.length ? slippedInto(one, other, a.text) : slippedInto(other, one, b.text)
  if (slipped !== null) return `“${slipped}” has slipped into the name`
  return inPlaceOf(one, other) ?? inPlaceOf(other, one)
}

/** A piece of a name between hyphens and spaces, in small letters; `joined` where a hyphen goes before it. */
interface Piece {
  readonly letters: string
  readonly joined: boolean
}

const longest = 8

function piecesOf({ words }: ReadPerson): Piece[] {
  return words.flatMap(word => word.split('-').map((letters, i) => ({ letters, joined: i > 0 }))).filter(({ letters }) => letters !== '')
}

/** The piece without which the longer is the shorter: one that parts a hyphenated name, or that is written small between capitals. */
function slippedInto(long: readonly Piece[], short: readonly Piece[], text: string): string | null {
  if (long.length !== short.length + 1) return null
  const at = short.findIndex(({ letters }, i) => letters !== long[i]!.letters)
  const piece = long[at]
  if (at < 1 || piece === undefined || piece.letters.length < 3) return null
  if (short.slice(at).some(({ letters }, i) => letters !== long[at + i + 1]!.letters)) return null
  const parts = short[at]!.joined && (piece.joined || long[at + 1]!.joined)
  const isSmall = !particles.has(piece.letters) && text.includes(` ${piece.letters} `) && /^\p{Lu}/u.test(text)
  return parts || isSmall ? piece.letters : null
}

/** A syllable of a Korean given name, in whose place a word stands that is none. */
function inPlaceOf(right: readonly Piece[], wrong: readonly Piece[]): string | null {
  if (right.length !== wrong.length || right.length < 3) return null
  const differing = right.flatMap(({ letters }, i) => (letters === wrong[i]!.letters ? [] : [i]))
  const at = differing[0]
  if (differing.length !== 1 || at === undefined || at === 0) return null
  const [piece, word] = [right[at]!.letters, wrong[at]!.letters]
  return word.length >= 3 && isKoreanGiven(piece) && !isKoreanGiven(word) ? `“${word}” stands in the place of “${piece}”` : null
}

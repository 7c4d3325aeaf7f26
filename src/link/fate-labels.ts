import { tokenFlag, type Sentence, type Tokens } from '../model/index.ts'

const { word } = tokenFlag

/** Words by which a line's label or its end tells a series' fate. */
const fates = new Set('renewed cancelled canceled axed ending ended returning recommissioned undecided limbo bubble scrapped'.split(' '))
/** A label has at most so many words. */
const longestLabel = 4
/** So far at most after a title stands what its line tells of it: past its channel and its season. */
const reach = 9

/** Whether a word tells a series' fate. */
export function tellsFate(lower: string): boolean {
  return fates.has(lower)
}

/** Whether a sentence's label gives the fate of all that it lists: "Renewed: A, B", "Still on the bubble: A". */
export function isUnderFateLabel(tokens: Tokens, sentence: Sentence, before: number): boolean {
  if (tokens.lower[before] !== ':') return false
  const words = before - sentence.from
  return words > 0 && words <= longestLabel + 1 && hasFate(tokens, sentence.from, before)
}

/** Whether a line that a title opens goes on with its fate: "Salt Harbour: Officially renewed", "| Salt Harbour | NBC | Cancelled |". */
export function isBeforeFate(tokens: Tokens, sentence: Sentence, from: number, after: number): boolean {
  for (let at = sentence.from; at < from; at++) if (tokens.flags[at]! & word) return false
  const parted = tokens.lower[tokens.lower[after] === '(' ? closing(tokens, after, sentence.to) : after]
  if (parted === undefined || !/^[:|–—-]$/.test(parted)) return false
  for (let at = after + 1; at < Math.min(sentence.to, after + reach); at++)
    if (fates.has(tokens.lower[at]!) && /^[:|–—)-]$|^(?:officially|already|now|been)$/.test(tokens.lower[at - 1]!)) return true
  return false
}

function hasFate(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (fates.has(tokens.lower[at]!)) return true
  return false
}

function closing(tokens: Tokens, open: number, limit: number): number {
  for (let at = open; at < Math.min(limit, open + reach); at++) if (tokens.lower[at] === ')') return at + 1
  return open
}

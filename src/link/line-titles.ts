import { tokenFlag, type Block, type Sentence, type Tokens } from '../model/index.ts'
import type { Run } from './runs.ts'
import { beginsSeason, isTitleWord } from './title-shape.ts'
import { titleConnectors } from './words.ts'

const { word, capital, digit, opens, closes } = tokenFlag

/** Lines with more tokens than this are prose. */
const longestLine = 24
/** A title has at most so many tokens. */
const longestTitle = 10

/**
 * The title that a short line may open with, as lists and schedules write them: "2. Our Great National Parks", "• White Heat (BBC Two)",
 * "Tokyo Dogs – Season 2", "The Rook: 30 June". Null where the line is prose. What a sentence's first word may not be, a line's may.
 */
export function lineTitle(tokens: Tokens, sentence: Sentence, block: Block): Run | null {
  if (sentence.to - sentence.from > longestLine || sentence.start - block.start > 3) return null
  let from = sentence.from
  while (from < sentence.to && isNumbering(tokens, from)) from++
  let to = from
  while (to < sentence.to && to - from <= longestTitle && goesOn(tokens, to, from)) to++
  const isWhole = to === sentence.to || endsTitle(tokens, to, sentence.to)
  if (to === from || to - from > longestTitle || !isWhole || !isTitleWord(tokens, from)) return null
  // "Renewed For Season 3": words that lead to what follows.
  if (leading.has(tokens.lower[to - 1]!)) return null
  // What ends in a full stop is a sentence.
  if (to < sentence.to && /^[.?!]$/.test(tokens.lower[sentence.to - 1]!)) return null
  return isNamed(tokens, from, to) ? { from, to, quoted: false, italic: false } : null
}

/** Words that end no title. */
const leading = new Set(['for', 'of', 'to', 'with', 'at', 'from', 'and', 'the', 'a', 'an'])

/** "2", ".", "•": what lists put before their entries. */
function isNumbering(tokens: Tokens, at: number): boolean {
  const lower = tokens.lower[at]!
  return !(tokens.flags[at]! & word) || (/^\d{1,2}$/.test(lower) && /^[.):]$/.test(tokens.lower[at + 1] ?? ''))
}

function goesOn(tokens: Tokens, at: number, from: number): boolean {
  if (at > from && (beginsSeason(tokens, at) || isTrailer(tokens, at))) return false
  if (tokens.flags[at]! & word) return true
  const lower = tokens.lower[at]!
  return (lower === '&' || lower === '!' || lower === '?' || lower === "'" || lower === '’') && !(tokens.flags[at]! & (opens | closes))
}

/** "Official Trailer", "Teaser": what a headline tells of the title before it. */
function isTrailer(tokens: Tokens, at: number): boolean {
  const trailers = /^(?:trailer|teaser)$/
  return trailers.test(tokens.lower[at]!) || (tokens.lower[at] === 'official' && trailers.test(tokens.lower[at + 1] ?? ''))
}

/** What parts a line's title from the rest: a bracket, a dash, a colon, a bar, its season, or its channel after a comma. */
function endsTitle(tokens: Tokens, at: number, limit: number): boolean {
  const lower = tokens.lower[at]!
  if (beginsSeason(tokens, at) || isTrailer(tokens, at)) return true
  if (lower === '(' || lower === ':' || lower === '|' || lower === '–' || lower === '—' || lower === '-') return true
  return lower === ',' && at + 1 < limit && isTitleWord(tokens, at + 1)
}

/** Whether enough of the words begin with a capital. */
function isNamed(tokens: Tokens, from: number, to: number): boolean {
  let [words, capitals] = [0, 0]
  for (let at = from; at < to; at++) {
    if (!(tokens.flags[at]! & word) || tokens.lower[at] === "'s") continue
    const isCapital = (tokens.flags[at]! & (capital | digit)) !== 0
    if (!isCapital && titleConnectors.has(tokens.lower[at]!)) continue
    words++
    if (isCapital) capitals++
  }
  return words > 0 && capitals / words >= 0.7
}

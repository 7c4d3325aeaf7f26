import { tokenFlag, type Tokens } from '../model/index.ts'
import { isGiven } from './people.ts'
import { isPlace } from './places.ts'
import { notNames, ordinaryWords, titleConnectors } from './words.ts'

const { word, capital, digit, upper } = tokenFlag

/** Words that a title does not run on into: they begin what is said of it. */
const stops = new Set(
  'season seasons series episode episodes trailer teaser premiere premieres finale star stars creator creators showrunner cast release renewed cancelled canceled date'.split(
    ' ',
  ),
)

/** Whether a token looks like a word of a title: it begins with a capital or a digit. */
export function isTitleWord(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at]!
  return (flags & word) !== 0 && (flags & (capital | digit)) !== 0
}

/** Whether a token begins a reference to a season: "Season 2", "S2", "series two". */
export function beginsSeason(tokens: Tokens, at: number): boolean {
  const lower = tokens.lower[at]
  if (lower === undefined) return false
  if (
    lower === 'season' ||
    lower === 'seasons' ||
    lower === 'series' ||
    lower === 'part' ||
    lower === 'volume' ||
    lower === 'chapter' ||
    lower === 'cycle'
  ) {
    const next = tokens.lower[at + 1]
    return next !== undefined && (/^\d/.test(next) || numberWords.has(next) || lower.startsWith('season'))
  }
  return /^s\d{1,2}$/.test(lower)
}

const numberWords = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '))

/**
 * The end of a title that begins at a token: words in capitals, joined by the small words and marks that titles use.
 * In prose, "with", "from" and "on" join only before an article ("Dancing With the Stars"), since they also part a title from its makers.
 */
export function titleEnd(tokens: Tokens, from: number, limit: number): number {
  let at = from + 1
  let words = 1
  while (at < limit && words < 9) {
    const lower = tokens.lower[at]!
    if (isTitleWord(tokens, at)) {
      if (stops.has(lower) || beginsSeason(tokens, at) || (lower === 'official' && stops.has(tokens.lower[at + 1] ?? ''))) break
      if (tokens.flags[at]! & digit && /^(?:19|20)\d\d$/.test(lower)) break
      at++
      words++
      continue
    }
    if (lower === '.' && honorifics.has(tokens.lower[at - 1]!) && at + 1 < limit && isTitleWord(tokens, at + 1)) {
      at++
      continue
    }
    if (
      lower === "'s" &&
      at + 1 < limit &&
      isTitleWord(tokens, at + 1) &&
      !stops.has(tokens.lower[at + 1]!) &&
      !isPerson(tokens, at + 1, limit)
    ) {
      at++
      continue
    }
    // "NEW YORK: Heroes": a dateline is no part of a title.
    if (
      lower === ':' &&
      tokens.flags[at - 1]! & tokenFlag.upper &&
      !(tokens.flags[at + 1]! & tokenFlag.upper) &&
      tokens.lower[at - 1]!.length > 3
    )
      break
    if ((lower === ':' || lower === '&') && at + 1 < limit && isTitleWord(tokens, at + 1) && !notNames.has(tokens.lower[at + 1]!)) {
      at++
      continue
    }
    const joined = connectorEnd(tokens, at, limit)
    if (joined < 0) break
    at = joined
  }
  return at
}

const honorifics = new Set(['dr', 'mr', 'mrs', 'ms', 'st', 'vs'])

/** Whether a person's name begins: a given name before another capital. */
function isPerson(tokens: Tokens, at: number, limit: number): boolean {
  return isGiven(tokens.lower[at]!) && at + 1 < limit && isTitleWord(tokens, at + 1)
}

/** Words that, with a capital, say that a title goes on past its article: "The War Between the Land". */
const capitalPrepositions = new Set('between behind under over beyond before after among inside into against without'.split(' '))

/** Where the capitalised word after one to three connectors stands, or -1 when no title goes on here. */
function connectorEnd(tokens: Tokens, at: number, limit: number): number {
  const first = tokens.lower[at]!
  if (!titleConnectors.has(first)) return -1
  let next = at + 1
  if (first === 'vs' && tokens.lower[next] === '.') next++
  while (next < limit && next < at + 3 && titleConnectors.has(tokens.lower[next]!) && !isTitleWord(tokens, next)) next++
  if (next >= limit || !isTitleWord(tokens, next) || stops.has(tokens.lower[next]!) || beginsSeason(tokens, next)) return -1
  if (notNames.has(tokens.lower[next]!) && first !== 'of') return -1
  if (isPerson(tokens, next, limit)) return -1
  const second = tokens.lower[at + 1]!
  const article = next > at + 1 && (second === 'the' || second === 'a' || second === 'an')
  if (first === 'of') return next
  if (first === 'the' || first === 'a' || first === 'an')
    return next === at + 1 && capitalPrepositions.has(tokens.lower[at - 1]!) ? next : -1
  return article ? next : -1
}

/** Whether all words that carry a title's sense are ordinary ones, so that the title by itself proves nothing: "You", "The Bear". */
export function isOrdinary(lowers: readonly string[]): boolean {
  for (const lower of lowers) {
    if (titleConnectors.has(lower) || ordinaryWords.has(lower)) continue
    if (/^[\p{L}\p{N}]/u.test(lower)) return false
  }
  return true
}

/** Whether a title has several words, not only ordinary ones or numbers, and is no place's name, so that hardly anything else is called so. */
export function isTelling(tokens: Tokens, from: number, to: number): boolean {
  let words = 0
  for (let at = from; at < to; at++) if (tokens.flags[at]! & word && !(tokens.flags[at]! & digit) && tokens.lower[at] !== "'s") words++
  const lowers = tokens.lower.slice(from, to)
  return words > 1 && !isOrdinary(lowers) && !isPlace(lowers.join(' '))
}

/** Whether a run is in capitals throughout. */
export function isCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.flags[at]! & word && tokens.lower[at]!.length > 1 && !(tokens.flags[at]! & (upper | digit))) return false
  }
  return true
}

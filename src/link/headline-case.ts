import { tokenFlag, type Sentence, type Tokens } from '../model/index.ts'
import { peopleNouns } from './title-evidence.ts'
import { isBareVerb, isHeadlineVerb } from './headline-verbs.ts'
import { beginsSeason, isOrdinary, isTitleWord } from './title-shape.ts'
import { notNames, seriesNouns } from './words.ts'

const { word, digit, upper, opens, closes } = tokenFlag

/** Words that are small in title case too. */
const smallWords = new Set(
  "a an the and or but nor for of in on at to from by with as vs via per into over than if when after about amid under upon between during before without within like so yet 's".split(
    ' ',
  ),
)
const proseVerbs = new Set('is are was were has have had will would can could be been do does did says said'.split(' '))
/** Words from which the case of a line shows. */
const fewestWords = 3
/** The least share of longer words in capitals: of prose that names many, fewer are. */
const leastCapitals = 0.75

/** Whether a line is written in title case, so that capitals tell nothing of names: "Filming Wraps On Bridgerton Season Two". */
export function isTitleCase(tokens: Tokens, sentence: Sentence): boolean {
  let words = 0
  let capitals = 0
  let isInQuotes = false
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens.flags[at]! & opens) isInQuotes = true
    else if (tokens.flags[at]! & closes) isInQuotes = false
    if (!(tokens.flags[at]! & word) || tokens.flags[at]! & digit || smallWords.has(tokens.lower[at]!)) continue
    // "Remember when she was on it?": title case has verbs in capitals, however short.
    if (!isTitleWord(tokens, at) && proseVerbs.has(tokens.lower[at]!) && !isInQuotes) return false
    words++
    if (isTitleWord(tokens, at)) capitals++
  }
  return words >= fewestWords && capitals / words >= leastCapitals
}

/** Marks that part what a headline names from what it says of it. */
const partingMarks = new Set([':', '|', '-', '–', '—', '(', ')', ';', '/', '[', ']', '•'])

const leadingIn = new Set(['into', 'of', 'about', 'from'])

/** What is told of a series right after its name: "Somebody Somewhere Official Trailer", "Hanna Review". */
const toldAfter = new Set(
  'official trailer trailers teaser review recap premiere finale promo preview reboot revival spinoff spin-off clip scene scenes cameo cameos episode episodes special'.split(
    ' ',
  ),
)

/**
 * Whether a run of words in a line of title case stands apart: marks, a channel, a season or the line's ends part it from the rest on both sides.
 * Elsewhere in such a line only what is known is told from the words around it.
 */
export function standsApart(tokens: Tokens, sentence: Sentence, taken: Uint8Array, from: number, to: number): boolean {
  const ends =
    to === sentence.to ||
    partingMarks.has(tokens.lower[to]!) ||
    beginsSeason(tokens, to) ||
    toldAfter.has(tokens.lower[to]!) ||
    (isMark(tokens, to) && to + 1 === sentence.to)
  return begins(tokens, sentence, taken, from) && ends && !saysOnly(tokens, from, to)
}

/** Whether a name may begin: at the line's start, after a mark that parts, after a channel. */
function begins(tokens: Tokens, sentence: Sentence, taken: Uint8Array, from: number): boolean {
  const before = from - 1
  return (
    from === sentence.from ||
    (tokens.flags[before]! & opens) !== 0 ||
    partingMarks.has(tokens.lower[before]!) ||
    taken[before] !== 0 ||
    (possessives.has(tokens.lower[before]!) && taken[before - 1] !== 0)
  )
}

/** "Netflix’s", "CBS’" */
const possessives = new Set(["'s", "'", '’'])

/** Whether what follows a word in a line of title case is told of series: "Bridgerton Season Two", "Chucky Creator". */
export function isToldOf(tokens: Tokens, to: number): boolean {
  const lower = tokens.lower[to] ?? ''
  if ((lower === 'for' || lower === 'in') && beginsSeason(tokens, to + 1)) return true
  return (
    beginsSeason(tokens, to) ||
    toldAfter.has(lower) ||
    peopleNouns.has(lower) ||
    (lower === 'tv' && seriesNouns.has(tokens.lower[to + 1] ?? ''))
  )
}

/** Whether a run of words that the catalogue knows is named in a line of title case, not written in the course of it: "For Giant Festival". */
export function isNamed(tokens: Tokens, sentence: Sentence, taken: Uint8Array, from: number, to: number): boolean {
  if (seriesNouns.has(tokens.lower[from - 1]!) || isToldOf(tokens, to) || isAbbreviation(tokens, from, to)) return true
  // "A Deep Dive into Inuyasha"
  if (to === sentence.to && leadingIn.has(tokens.lower[from - 1]!)) return true
  // "True Story Behind It", "Return to the Castle": words that go on are the line's.
  const next = pastJoiningWords(tokens, sentence, taken, to)
  const goesOn = next < sentence.to && isTitleWord(tokens, next) && (next > to || !isHeadlineVerb(tokens.lower[next]!))
  const isWord = isOrdinary(tokens.lower.slice(from, to)) || (to === from + 1 && isBareVerb(tokens.lower[from]!))
  return begins(tokens, sentence, taken, from) && !(goesOn && isWord)
}

/** The token after the words that join a noun to what it is of: a channel there is where a series runs, "Lost on Hulu". */
function pastJoiningWords(tokens: Tokens, sentence: Sentence, taken: Uint8Array, from: number): number {
  let at = from
  while (at < sentence.to && joiningWords.has(tokens.lower[at]!)) at++
  return at > from && taken[at] === 1 ? from : at
}

const joiningWords = new Set('of to the a an at over from against for in on with between among'.split(' '))

/** "The Undoing of Joss Whedon": words of the line that go on, though they are a title too. */
export function isPhrase(tokens: Tokens, from: number, to: number): boolean {
  return tokens.lower[to] === 'of' && (tokens.lower[from] === 'the' || isOrdinary(tokens.lower.slice(from, to)))
}

/** "SNL" */
function isAbbreviation(tokens: Tokens, from: number, to: number): boolean {
  return to === from + 1 && (tokens.flags[from]! & upper) !== 0 && tokens.lower[from]!.length > 2
}

/**
 * Whether the word that opens a line of prose is only its first: "Intimacy coordinators debunk". A series' name is followed by a mark, its possessive, a
 * verb or what is told of it.
 */
export function onlyOpens(tokens: Tokens, sentence: Sentence, from: number, to: number): boolean {
  if (from !== sentence.from || to !== from + 1 || to >= sentence.to) return false
  const lower = tokens.lower[to]!
  return (
    (tokens.flags[to]! & word) !== 0 &&
    !isTitleWord(tokens, to) &&
    lower !== "'s" &&
    !isToldOf(tokens, to) &&
    (/(?:ors|ers|ists|ies)$/.test(lower) || !isHeadlineVerb(lower))
  )
}

function isMark(tokens: Tokens, at: number): boolean {
  return !(tokens.flags[at]! & (word | opens | closes))
}

/** Whether the run is only what headlines say of series: "Official Trailer", "First Look". */
function saysOnly(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!toldAfter.has(tokens.lower[at]!) && !notNames.has(tokens.lower[at]!)) return false
  return true
}

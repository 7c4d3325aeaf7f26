import { tokenFlag, type Mark, type Sentence, type Tokens } from '../model/index.ts'
import { isGiven } from './people.ts'
import { beginsSeason, isTitleWord, titleEnd } from './title-shape.ts'
import { notNames, seriesNouns, titleConnectors } from './words.ts'

const { word, opens, closes, first, capital, digit } = tokenFlag

/** A run of tokens that could be a title, and how the text sets it apart. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly quoted: boolean
  readonly italic: boolean
}

/**
 * The runs of a sentence that have a title's shape: what stands in quotes or italics, and stretches of capitalised words.
 * `taken` marks tokens of channels and outlets, which no run enters.
 */
export function titleRuns(tokens: Tokens, sentence: Sentence, italicAt: ItalicAt, taken: Uint8Array, heading: boolean): Run[] {
  const runs: Run[] = []
  let at = sentence.from
  while (at < sentence.to) {
    if (tokens.flags[at]! & opens) {
      const end = quotedEnd(tokens, at, sentence.to)
      // A nickname stands between a given name and a family name: Andrew “Freddie” Flintoff.
      const nickname =
        end === at + 2 &&
        at > sentence.from &&
        isTitleWord(tokens, at - 1) &&
        (!heading || isGiven(tokens.lower[at - 1]!)) &&
        end + 1 < sentence.to &&
        isTitleWord(tokens, end + 1)
      if (end > 0 && !nickname) {
        let to = at + 1
        while (to < end && (to === at + 1 || !beginsSeason(tokens, to))) to++
        runs.push({ from: at + 1, to, quoted: true, italic: false })
        at = end + 1
        continue
      }
    }
    const italicTo = italicEnd(tokens, at, sentence.to, italicAt)
    if (italicTo > at) {
      if (looksLikeTitle(tokens, at, italicTo)) runs.push({ from: at, to: italicTo, quoted: false, italic: true })
      at = italicTo
      continue
    }
    if (taken[at] || !isTitleWord(tokens, at)) {
      at++
      continue
    }
    let from = at
    const to = titleEnd(tokens, at, limitOf(taken, at, sentence.to))
    // A word that only begins the sentence or the heading is not part of the name: "Will Dark Desire ...", "In Mirzapur ...".
    from = afterToldOf(tokens, from, to, heading)
    // "The drama You Don’t Know Me": after a word for a series all of it is the title.
    const isCalled = heading && at > sentence.from && seriesNouns.has(tokens.lower[at - 1]!) && to - from > 2
    while (from < to && !isCalled && drops(tokens, from, to, heading)) from++
    while (from < to && titleConnectors.has(tokens.lower[from]!) && !isTitleWord(tokens, from)) from++
    if (from < to) runs.push({ from, to, quoted: false, italic: false })
    at = Math.max(to, at + 1)
  }
  return runs
}

/** "The Possible Plot Of Stranger", "Release Date For Dark" in a heading: the title begins after what is told of it. */
function afterToldOf(tokens: Tokens, from: number, to: number, heading: boolean): number {
  if (!heading) return from
  for (let at = to - 2; at > from; at--)
    if ((tokens.lower[at] === 'of' || tokens.lower[at] === 'for') && toldOf.has(tokens.lower[at - 1]!)) return at + 1
  return from
}

function drops(tokens: Tokens, from: number, to: number, heading: boolean): boolean {
  const lower = tokens.lower[from]!
  if (lower === 'the' || lower === 'a' || lower === 'an') return to === from + 1
  if (tokens.flags[from]! & digit || neverFirst.has(lower)) return true
  // "Filming of The Crown", "Fans of Bones": what is told of the title.
  if (
    toldOf.has(lower) &&
    (tokens.flags[from]! & first || heading) &&
    (tokens.lower[from + 1] === 'of' || tokens.lower[from + 1] === 'for')
  )
    return true
  if (tokens.lower[from + 1] === '.') return false
  if (to === from + 1) return notNames.has(lower) || /^(?:i|he|she|we|they|you|it|that|there)'/.test(lower)
  return notNames.has(lower) && (heading || (tokens.flags[from]! & first) !== 0)
}

/** Nouns that open a sentence to tell something of a title. */
const toldOf = new Set(
  'shooting filming production writing development work creators creator makers fans viewers cast renewal cancellation fate future return release premiere details news rumors rumours plans ratings reviews trailer teaser episodes scripts plot storyline story synopsis date dates spoilers status updates update countdown chances'.split(
    ' ',
  ),
)

/** Words that begin no title that isn't set apart: they belong to what is said of it. */
const neverFirst = new Set(
  'season seasons series episode episodes january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec netflix tv'.split(
    ' ',
  ),
)

function limitOf(taken: Uint8Array, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) if (taken[at]) return at
  return limit
}

/** Where a quotation of a title's shape ends (its closing mark), or -1. Trailing commas and stops inside the marks are not part of it. */
function quotedEnd(tokens: Tokens, open: number, limit: number): number {
  for (let at = open + 1; at < limit && at <= open + 14; at++) {
    if (at > open + 1 && tokens.flags[at]! & closes && isDouble(tokens.lower[open]!) === isDouble(tokens.lower[at]!)) {
      // An apostrophe inside a title does not close it: ‘Who’s the Boss’.
      let end = at
      while (end > open + 1 && !(tokens.flags[end - 1]! & word) && tokens.lower[end - 1] !== '!' && tokens.lower[end - 1] !== '?') end--
      return looksLikeTitle(tokens, open + 1, end) ? end : -1
    }
    // Single quotes may stand inside double ones: “Untitled Rock ‘n’ Roll Project”.
    if (tokens.flags[at]! & opens && isDouble(tokens.lower[open]!) === isDouble(tokens.lower[at]!)) return -1
  }
  return -1
}

function isDouble(mark: string): boolean {
  return mark === '“' || mark === '"' || mark === '”'
}

/** Whether most words begin with a capital, few enough that it is a name. */
export function looksLikeTitle(tokens: Tokens, from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  for (let at = from; at < to; at++) {
    if (!(tokens.flags[at]! & word)) {
      if (tokens.lower[at] === '.' || tokens.lower[at] === ';') return false
      continue
    }
    if (tokens.flags[at]! & (capital | digit)) {
      words++
      capitals++
    } else if (!titleConnectors.has(tokens.lower[at]!) && tokens.lower[at] !== "'s") words++
  }
  if (words === 0 || to - from > 12) return false
  const firstFlags = tokens.flags[from]!
  return (firstFlags & (capital | digit)) !== 0 && capitals / words >= 0.7 && words <= 9
}

/** Gives the first italics that hold an offset. */
export type ItalicAt = (offset: number) => Mark | null

/** Makes a text's marks, in its order, ready to be asked at every word. */
export function italicsOf(marks: readonly Mark[]): ItalicAt {
  const italics = marks.filter(({ kind }) => kind === 'italic')
  // How far the italics up to each reach: behind that no earlier ones hold an offset.
  const reach: number[] = []
  for (const { end } of italics) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return offset => {
    let [low, high] = [0, italics.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (italics[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    let found: Mark | null = null
    for (let at = low - 1; at >= 0 && reach[at]! > offset; at--) if (italics[at]!.end > offset) found = italics[at]!
    return found
  }
}

function italicEnd(tokens: Tokens, at: number, limit: number, italicAt: ItalicAt): number {
  const start = tokens.start[at]!
  const mark = italicAt(start)
  if (mark === null || mark.start < start - 1) return -1
  let to = at
  while (to < limit && tokens.end[to]! <= mark.end) to++
  while (to > at && !(tokens.flags[to - 1]! & word)) to--
  return to
}

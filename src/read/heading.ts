import type { Span } from '../model/index.ts'

/** What a short line looks like: enough to tell a heading from a sentence. */
interface Shape {
  readonly words: number
  /** Words that begin with a capital or a digit. */
  readonly capitals: number
  /** Words of four letters and more that begin in lower case: title case keeps these few. */
  readonly lowers: number
  /** Whether there are four letters or more and none of them is small. */
  readonly shouted: boolean
  /** Ends of sentences within the line. */
  readonly breaks: number
  /** The last code unit that is no closing quote or bracket. */
  readonly last: number
  readonly startsLow: boolean
}

/** What stands around a line. */
export interface Surroundings {
  readonly first: boolean
  readonly apart: boolean
  /** Whether the line before is a full sentence or more; true at the start of the text. */
  readonly afterFull: boolean
  /** Whether the next line is a full sentence or more. */
  readonly beforeFull: boolean
  readonly beforeList: boolean
  /** Whether a blank line follows. */
  readonly beforeBlank: boolean
  readonly last: boolean
}

/** No heading is longer; a title may be. */
const longestHeading = 120
const longestTitle = 220

/** A line that must be a sentence or a paragraph for its length or its end. A short question may be either, and counts as a heading here. */
export function isFull(text: string, line: Span): boolean {
  const length = line.end - line.start
  if (length > 80) return true
  const last = text.charCodeAt(lastOf(text, line))
  return last === 0x2e || last === 0x21 || last === 0x2026 || last === 0x3002
}

/** Whether a line heads the lines after it, judged by its shape and by what stands around it. */
export function isHeading(text: string, line: Span, around: Surroundings): boolean {
  if (around.last || line.end - line.start > longestHeading) return false
  const shape = shapeOf(text, line)
  const { words, last } = shape
  const titled = ratioOf(shape)
  if (shape.startsLow || words === 0 || words > 18 || (shape.breaks > 0 && titled < 0.8)) return false
  const stands = around.beforeFull || around.beforeList || (around.apart && around.beforeBlank)
  if (!stands) return false
  if (last === 0x3f) return words <= 16
  if (last === 0x21) return titled >= 0.7 && words <= 16
  if (last === 0x3a) return titled >= 0.6 ? words <= 12 : words <= 6 && !verbs.test(text.slice(line.start, line.end))
  if (isClosing(last, titled)) return false
  const whole = text.slice(line.start, line.end)
  if (label.test(whole)) return false
  if (shape.shouted) return words <= 14
  if (titled >= 0.75 && (words < 8 || titled >= 0.9 || !verbs.test(whole)))
    return around.beforeFull || around.beforeList || cues.test(whole)
  return around.afterFull && around.beforeFull && words <= 14 && whole.length <= 90 && isPhrase(whole, words)
}

/** Whether the first line of a text is its title. */
export function isTitle(text: string, line: Span, around: Surroundings): boolean {
  if (around.last || line.end - line.start > longestTitle) return false
  const shape = shapeOf(text, line)
  const { words, last } = shape
  if (shape.startsLow || words === 0 || words > 30) return false
  const titled = ratioOf(shape)
  if (last === 0x2e) return titled >= 0.9 && words > 2 && words <= 12
  if (last === 0x3a || last === 0x2c || last === 0x3b) return false
  if (shape.breaks > 0) return titled >= 0.75 || (last !== 0x21 && last !== 0x3f && last !== 0x2026 && words > 6)
  return titled >= 0.6 || around.beforeBlank || around.beforeFull
}

/** Finite verbs that a sentence in a list of news has and a heading in sentence case seldom has. */
const verbs =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|did|says?|said|reads?|returns?|returned|premieres?|premiered|joins?|joined|stars|starred|plays|played|follows|airs|aired|began|begins|comes|came|gets|got|tells|told|reports|reported|announced|confirmed|revealed|renewed|started|features|includes|describes|became|took|takes|made|makes|left|set|won|seems|appears|continues|arrives|arrived|dropped|drops|launches|launched|debuts|debuted|been|don['’]t|doesn['’]t|isn['’]t|it['’]s)\b/
/** Openings of headings that carry a verb all the same. */
const asks = /^["'“‘(]?(?:what|who|when|where|why|how|which|is|are|will|everything|all (?:you|we)|things|does|do|did|has|can)\b/i
/** Words that headings of articles about series are made of. */
const cues =
  /\b(?:season|series|release|premiere|cast|plot|story ?line|trailer|teaser|episodes?|renew(?:al|ed)|cancel+(?:ed|ation)|status|date|characters?|synopsis|spoilers?|stream(?:ing)?|watch|expect|anticipate|know|production|filming|recap|review|ratings?|faqs?|conclusion|update|news|about|final|ending|explained|preview|overview|crew|director|creators?|where|when|who|what)\b/i
/** "Creator: A. Person", "Release date: 3 May", "Episodes: 8": a fact with its label, which is evidence and heads nothing. */
const label =
  /^[^:]{2,40}:\s*(?:["'“‘]?[$£€]?\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|tba\b|tbd\b|n\/a\b|yes\b|no\b)|^(?:(?:created|directed|written|produced|starring|based|developed|distributed)(?: by| on)?|stars?|creators?|directors?|writers?|producers?|genres?|networks?|channel|platforms?|languages?|country|runtime|rating|status|seasons|episodes|distributor|music|composer|photograph|photo|image|credit|source|via)\b\s*:\s*\S/i

/** "Where you can watch it" is a phrase for all its verb. */
const relative = /\b(?:you|we|fans) (?:can|need|should|may|might|will|know|want)\b/g

function isPhrase(words: string, count: number): boolean {
  return asks.test(words) || count <= 3 || !verbs.test(words.replace(relative, ''))
}

function isClosing(last: number, titled: number): boolean {
  if (last === 0x2026) return titled < 0.8
  return last === 0x2e || last === 0x2c || last === 0x3b || last === 0x3002
}

/** Share of the words that title case would write with a capital which have one. */
function ratioOf(shape: Shape): number {
  const counted = shape.capitals + shape.lowers
  return counted === 0 ? 0 : shape.capitals / counted
}

function shapeOf(text: string, line: Span): Shape {
  let words = 0
  let capitals = 0
  let lowers = 0
  let upper = 0
  let lower = 0
  let breaks = 0
  let startsLow = false
  for (let at = line.start; at < line.end;) {
    while (at < line.end && text.charCodeAt(at) <= 32) at++
    const from = at
    while (at < line.end && text.charCodeAt(at) > 32) at++
    if (at === from) break
    let letters = 0
    let begins = 0
    for (let i = from; i < at; i++) {
      const kind = caseOf(text.charCodeAt(i))
      if (kind === 0) continue
      if (letters++ === 0) begins = kind
      if (kind === 1) lower++
      else if (kind === 2) upper++
    }
    if (letters === 0) continue
    if (begins === 1) {
      if (words === 0) startsLow = letters > 1
      if (letters >= 4) lowers++
    } else if (begins !== 4) capitals++
    words++
    if (letters > 2 && at < line.end) {
      const mark = text.charCodeAt(at - 1)
      if ((mark === 0x2e || mark === 0x21 || mark === 0x3f) && !shortened.has(text.slice(from, at))) breaks++
    }
  }
  const last = text.charCodeAt(lastOf(text, line))
  return { words, capitals, lowers, shouted: upper >= 4 && lower === 0, breaks, last, startsLow }
}

const shortened = new Set(
  'Mrs. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Vol. Inc. Rev. Gov. Gen. Prof. U.S. U.K. S.H.I.E.L.D. Vs. vs.'.split(
    ' ',
  ),
)

/** 0 no letter or digit, 1 lower case, 2 upper case, 3 digit, 4 a letter without case. */
function caseOf(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 1
    if (code >= 0x41 && code <= 0x5a) return 2
    return code >= 0x30 && code <= 0x39 ? 3 : 0
  }
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x206f)) return 0
  const char = String.fromCharCode(code)
  const low = char.toLowerCase()
  if (low !== char) return 2
  return char.toUpperCase() !== char ? 1 : 4
}

/** Where the last code unit stands that is no closing quote or bracket. */
function lastOf(text: string, line: Span): number {
  let at = line.end - 1
  while (at > line.start && isCloser(text.charCodeAt(at))) at--
  return at
}

function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0xbb ||
    code === 0x2a ||
    code === 0x5f
  )
}

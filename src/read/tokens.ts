import { tokenFlag, type Tokens } from '../model/index.ts'
import { WordList } from './word-list.ts'

const charClass = { other: 0, lower: 1, upper: 2, digit: 3, space: 4 } as const
type CharClass = (typeof charClass)[keyof typeof charClass]

/** The class of each of the first 0x250 code units; beyond that, the regular expressions decide. */
const table = new Uint8Array(0x250)
for (let code = 0; code < table.length; code++) table[code] = classify(String.fromCharCode(code))
const beyond = new Map<number, CharClass>()

function classify(char: string): CharClass {
  if (/\s/u.test(char)) return charClass.space
  if (/\p{Nd}/u.test(char)) return charClass.digit
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return charClass.upper
  if (/[\p{L}\p{M}]/u.test(char)) return charClass.lower
  return charClass.other
}

function classOf(code: number): number {
  if (code < 0x250) return table[code]!
  let known = beyond.get(code)
  if (known === undefined) {
    // Halves of surrogate pairs count as letters, so that no pair is ever cut in two.
    known = code >= 0xd800 && code <= 0xdfff ? charClass.lower : classify(String.fromCharCode(code))
    beyond.set(code, known)
  }
  return known
}

/** Whether a character may stand inside a word between two letters or digits. */
function joins(text: string, at: number, before: number, after: number): boolean {
  const code = text.charCodeAt(at)
  const isWord = (k: number) => k === charClass.lower || k === charClass.upper || k === charClass.digit
  if (!isWord(before) || !isWord(after)) return false
  switch (code) {
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
      return true
    case 0x27: // '
    case 0x2018:
    case 0x2019:
      return before !== charClass.digit && after !== charClass.digit
    case 0x2e: // .
      if (before === charClass.lower && after === charClass.lower) return isLetterAlone(text, at - 1) && isLetterAlone(text, at + 1)
      return (before === charClass.digit && after === charClass.digit) || (before === charClass.upper && after !== charClass.digit)
    case 0x2c: // ,
      return before === charClass.digit && after === charClass.digit && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
    default:
      return false
  }
}

/** A letter with no other beside it: "p.m", "i.e". */
function isLetterAlone(text: string, at: number): boolean {
  return !isWordAt(text, at - 1) && !isWordAt(text, at + 1)
}

const saidOfName =
  /^(?:fronted|led|starring|hosted|helmed|produced|created|owned|backed|based|winning|winner|nominated|nominee|centric|themed|less|penned|directed|starrer|set|run|era|born)(?![a-z])/i

/**
 * Splits a text into words and marks. A possessive "'s" and a final apostrophe are tokens of their own ("Lois'", "Netflix's"),
 * initials keep their dots ("J.K."), numbers their points and commas. Linear in the length of the text.
 */
export function tokenize(text: string): Tokens {
  let capacity = (text.length >> 2) + 16
  let start = new Uint32Array(capacity)
  let end = new Uint32Array(capacity)
  let flags = new Uint8Array(capacity)
  let ids = new Uint32Array(capacity)
  const lower: string[] = []
  const list = new WordList(text)
  let count = 0
  let spaced = tokenFlag.spaced as number
  const length = text.length

  const push = (from: number, to: number, bits: number): void => {
    if (count === capacity) {
      capacity *= 2
      start = grow(start, new Uint32Array(capacity))
      end = grow(end, new Uint32Array(capacity))
      flags = grow(flags, new Uint8Array(capacity))
      ids = grow(ids, new Uint32Array(capacity))
    }
    start[count] = from
    end[count] = to
    flags[count] = bits | spaced
    spaced = 0
    const id = list.idOf(from, to)
    ids[count] = id
    lower.push(list.words[id]!)
    count++
  }

  let at = 0
  while (at < length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === charClass.space) {
      spaced = tokenFlag.spaced
      at++
      continue
    }
    const from = at
    if (kind === charClass.other) {
      at++
      // Runs of one mark are one token: "...", "--", "---".
      const code = text.charCodeAt(from)
      if (code === 0x2e || code === 0x2d || code === 0x2a || code === 0x23) {
        while (at < length && text.charCodeAt(at) === code) at++
      }
      push(from, at, quoteBits(text, from, at))
      // "Disney+’s", "Jeopardy!’s": a name that ends with a mark.
      if ((code === 0x2b || code === 0x21) && isWordAt(text, from - 1) && isPossessive(text, at)) {
        push(at, at + 2, tokenFlag.word)
        at += 2
      }
      continue
    }
    let previous = kind
    let letters = 0
    let capitals = 0
    let possessive = -1
    while (at < length) {
      const here = classOf(text.charCodeAt(at))
      if (here === charClass.upper) {
        letters++
        capitals++
      } else if (here === charClass.lower) {
        letters++
      } else if (here !== charClass.digit) {
        const next = at + 1 < length ? classOf(text.charCodeAt(at + 1)) : charClass.other
        const code = text.charCodeAt(at)
        const possessiveDigit = previous === charClass.digit && (code === 0x27 || code === 0x2019) && next === charClass.lower
        if (!possessiveDigit && !joins(text, at, previous, next)) break
        // "Winkleman-fronted", "Disney-owned": a name and what is said of it are two words.
        if (
          code === 0x2d &&
          kind === charClass.upper &&
          (next === charClass.lower || next === charClass.upper) &&
          saidOfName.test(text.slice(at + 1, at + 12))
        )
          break
        if (isPossessive(text, at)) {
          possessive = at
          break
        }
        if (possessiveDigit) break
      }
      previous = here
      at++
    }
    // Initials keep their last dot: "J.", "U.S.", "S.H.I.E.L.D."
    const word = at - from
    if (text.charCodeAt(at) === 0x2e && isInitials(text, from, at)) at++
    // Cells of a table run together: "DateMay 15", "Episodes8 episodes".
    const glued = gluedAt(text, from, at)
    if (glued > 0) {
      at = glued
      possessive = -1
    }
    let bits: number = tokenFlag.word
    if (kind === charClass.upper) bits |= tokenFlag.capital
    if (kind === charClass.digit) bits |= tokenFlag.digit
    if (letters >= 2 && capitals === letters && word >= 2) bits |= tokenFlag.upper
    push(from, at, bits)
    if (possessive >= 0) {
      push(possessive, possessive + 2, tokenFlag.word)
      at = possessive + 2
    }
  }
  return {
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    flags: flags.subarray(0, count),
    lower,
    ids: ids.subarray(0, count),
    words: list.words,
  }
}

/** Whether a possessive’s apostrophe and "s" stand at an offset, and no word goes on after them. */
function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x27 || code === 0x2019 || code === 0x2018) && (text.charCodeAt(at + 1) | 32) === 0x73 && !isWordAt(text, at + 2)
}

function grow<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const kind = classOf(text.charCodeAt(at))
  return kind === charClass.lower || kind === charClass.upper || kind === charClass.digit
}

const label =
  /^(?:Date|Dates|Episodes|Episode|Actor|Actress|Character|Director|Creator|Writer|Genre|Location|Title|Network|Platform|Language|Rating|Cast|Seasons|Season|Status|Runtime|Producer|Starring|Year|Country)(?=[A-Z0-9][\p{L}\d]*)/u

/** Where a label of a table ends that runs into its value, or 0. */
function gluedAt(text: string, from: number, to: number): number {
  if (to - from < 6) return 0
  const match = label.exec(text.slice(from, to))
  return match === null ? 0 : from + match[0].length
}

/** One capital, or capitals parted by dots. */
function isInitials(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isDot = (at - from) % 2 === 1
    if (isDot ? text.charCodeAt(at) !== 0x2e : classOf(text.charCodeAt(at)) !== charClass.upper) return false
  }
  return (to - from) % 2 === 1
}

/** Whether a quotation mark opens or closes, by its shape, else by the white space around it. */
function quoteBits(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  if (code === 0x201c || code === 0xab) return tokenFlag.opens
  if (code === 0x201d || code === 0xbb) return tokenFlag.closes
  if (code !== 0x22 && code !== 0x27 && code !== 0x2018 && code !== 0x2019) return 0
  const wordBefore = at > 0 && classOf(text.charCodeAt(at - 1)) !== charClass.space && !isOpener(text.charCodeAt(at - 1))
  const wordAfter = to < text.length && classOf(text.charCodeAt(to)) !== charClass.space
  if (code === 0x2018 && wordAfter && !wordBefore) return tokenFlag.opens
  if (wordAfter && !wordBefore) return tokenFlag.opens
  return wordBefore ? tokenFlag.closes : 0
}

function isOpener(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x2d || code === 0x2014 || code === 0x2013 || code === 0x22 || code === 0x201c
}

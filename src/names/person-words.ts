import { foldText } from './fold.ts'

/** A person's name, cut into words. */
export interface PersonWords {
  /** In small letters without marks, but for the breve on o and u that McCune and Reischauer tell vowels by. Hyphens and apostrophes still stand. */
  readonly words: readonly string[]
  /** The same with their marks. */
  readonly marked: readonly string[]
}

/** Names longer than this, in UTF-16 units, are none: only their letters are compared. */
export const longestName = 120

/** Cuts a person's name into words; "Duffer, Matt" is turned. Signs about words go: dots, quotes, brackets. */
export function personWords(text: string): PersonWords {
  const signs = signsIn(text)
  if (signs < beyondAscii) {
    const words = signs === lettersAlone ? text.toLowerCase().split(' ') : wordsOf(turned(text.toLowerCase()))
    return { words, marked: words }
  }
  const composed = text.normalize('NFC').toLowerCase()
  return {
    words: wordsOf(turned(keepingBreves(composed))),
    marked: wordsOf(turned(composed.replace(/[\u2018\u2019\u02bb\u02bc\u02b9]/g, "'"))),
  }
}

const [lettersAlone, otherAscii, beyondAscii] = [0, 1, 2]

/** What a text is made of: words of letters with single spaces and inner hyphens alone, as most names are; other ASCII; more than ASCII. */
function signsIn(text: string): number {
  let signs = text === '' ? otherAscii : lettersAlone
  let isEdge = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return beyondAscii
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122
    if (!isLetter && (isEdge || (code !== 32 && code !== 45))) signs = otherAscii
    isEdge = !isLetter
  }
  return isEdge ? otherAscii : signs
}

/** Folds a text but for ŏ and ŭ, which stand in McCune-Reischauer for other vowels than o and u. A caron is a breve mistyped. */
function keepingBreves(text: string): string {
  if (!/[ŏŭǒǔ]/.test(text)) return foldText(text)
  return text
    .split(/([ŏŭǒǔ])/)
    .map(part => (part === 'ǒ' ? 'ŏ' : part === 'ǔ' ? 'ŭ' : /^[ŏŭ]$/.test(part) ? part : foldText(part)))
    .join('')
}

const generation = /^(?:jr|sr|ii|iii|iv)\.?$/

function turned(text: string): string {
  const comma = text.indexOf(',')
  if (comma < 0) return text
  const [before, after] = [text.slice(0, comma), text.slice(comma + 1)]
  return generation.test(after.trim()) ? `${before} ${after}` : `${after} ${before}`
}

function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const piece of text.split(/[\s\u00a0.,"“”()[\]{}·•・:;!?]+/)) {
    let [start, end] = [0, piece.length]
    while (start < end && isJoint(piece.charCodeAt(start))) start++
    while (end > start && isJoint(piece.charCodeAt(end - 1))) end--
    if (start < end) words.push(piece.slice(start, end))
  }
  return words
}

/** Hyphens and apostrophes join letters; at the ends of a word they join none. */
function isJoint(code: number): boolean {
  return code === 45 || code === 39
}

/** The letters and digits of words alone, joined. */
export function lettersOf(words: readonly string[]): string {
  const joined = words.join('')
  if (/^[a-z]*$/.test(joined)) return joined
  return joined
    .replace(/ŏ/g, 'o')
    .replace(/ŭ/g, 'u')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

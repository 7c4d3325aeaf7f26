import { fold, type Folded } from './fold.ts'
import { isArticle } from './articles.ts'
import { fewestWords, initialsKey } from './initials.ts'
import { soundKey, soundOf } from './spellings.ts'
import { countryWords, seasonWords } from './query-words.ts'

/** One way of reading what was typed. */
export interface Reading {
  readonly letters: string
  readonly bytes: Uint8Array
  /** Code points of the letters, and a 1 for each that begins a word. */
  readonly codes: Int32Array
  readonly starts: Uint8Array
  readonly words: readonly Uint8Array[]
  /** What it takes that this is not all of what was typed. */
  readonly fall: number
  readonly hints: Hints
}

/** What chooses among things of the same name. */
export interface Hints {
  /** First and last year, the same where it was typed in full. */
  readonly years: readonly [number, number] | null
  readonly country: string | null
}

/** Nothing to choose by. */
export const noHints: Hints = { years: null, country: null }

/** What was typed, and the same without its season, year or country where it ends so: "dark season 3", "shameless 2004", "the office us". Empty where nothing was typed. */
export function readQuery(query: string): Reading[] {
  const words = wordsOf(fold(query.slice(0, longestQuery)))
  if (words.length === 0) return []
  const { count, hints } = withoutHints(words)
  const whole = readingOf(words, 0, noHints)
  return count === words.length ? [whole] : [whole, readingOf(words.slice(0, count), 0.02, hints)]
}

/** More than this of a query is not read. */
const longestQuery = 500

function wordsOf({ letters, starts }: Folded): string[] {
  return starts.map((start, at) => letters.slice(start, starts[at + 1]))
}

const encoder = new TextEncoder()

function readingOf(words: readonly string[], fall: number, hints: Hints): Reading {
  const letters = words.join('')
  const codes = Int32Array.from(letters, letter => letter.codePointAt(0)!)
  const starts = new Uint8Array(codes.length)
  let at = 0
  for (const word of words) {
    starts[at] = 1
    at += [...word].length
  }
  return { letters, codes, starts, bytes: encoder.encode(letters), words: words.map(word => encoder.encode(word)), fall, hints }
}

/** A reading without its leading article, or null where it has none: "the severance". */
export function withoutArticle(reading: Reading): Reading | null {
  const words = reading.words.map(word => decoder.decode(word))
  return words.length > 1 && isArticle(words[0]!) ? readingOf(words.slice(1), reading.fall + 0.04, reading.hints) : null
}

/** A reading without its last word and without its first, for queries with a word that no name has. What is then left must be more than a letter. */
export function withFewerWords({ words, fall, hints }: Reading): Reading[] {
  const texts = words.map(word => decoder.decode(word))
  return [readingOf(texts.slice(0, -1), fall + 0.1, hints), readingOf(texts.slice(1), fall + 0.15, hints)].filter(
    ({ codes }) => codes.length > 1,
  )
}

/** A query as the initials of a title; null where it is too short, or more than one word. In hangul, where it is bare first letters of syllables. */
export function initialsReading({ letters, words, codes }: Reading): Reading | null {
  const isOne = words.length === 1 || /^[ㄱ-ㅎ]+$/.test(letters)
  return isOne && codes.length >= fewestWords ? readingOf([initialsKey(letters).letters], 0, noHints) : null
}

const decoder = new TextDecoder()

/** How many words are left when the season, year and country at the end are taken off; at least one. */
function withoutHints(words: readonly string[]): { count: number; hints: Hints } {
  let count = words.length
  let [years, country]: [Hints['years'], string | null] = [null, null]
  while (count > 1) {
    const last = words[count - 1]!
    const before = words[count - 2]!
    if (count > 2 && seasonWords.has(before) && /^(?:\d{1,2}|[ivx]+)$/.test(last)) count -= 2
    else if (seasonWords.has(last) || /^s\d{1,2}(?:e\d{1,3})?$/.test(last)) count--
    else if (years === null && /^(?:19|20)\d{0,2}$/.test(last)) {
      years = [Number(last.padEnd(4, '0')), Number(last.padEnd(4, '9'))]
      count--
    } else if (country === null && countryWords.has(last)) {
      country = countryWords.get(last)!
      count--
    } else break
  }
  return { count, hints: { years, country } }
}

/**
 * How a query sounds as a person's name, for names that are written otherwise: as the keys of sounds have it, and as those names do that are written as they
 * sound. None for a single word, which sounds as it is written.
 */
export function soundReadings(query: string): Reading[] {
  const text = query.slice(0, longestQuery).trim()
  const sound = /\s|[\u0250-\uffff]/.test(text) ? soundOf(text) : ''
  if (sound === '') return []
  const keys = sound === fold(text).letters ? [soundKey(sound).letters] : [soundKey(sound).letters, sound]
  return keys.map(letters => readingOf([letters], 0, noHints))
}

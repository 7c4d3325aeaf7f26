import { editDistance, spellingKey } from '../model/index.ts'
import { lazily } from './lazily.ts'

/** A name made ready to be compared: comparing one name with many is what the finders do most. */
export interface Name {
  readonly text: string
  /** Letters and digits alone, folded: "Cho Yi-hyun" and "Cho Yihyun" have the same. */
  readonly letters: string
  /** Folded words; hyphens join: "Nam On-jo" is "nam" and "onjo". */
  readonly words: readonly string[]
  /** The kinds of sound that its words begin with. */
  readonly initials: string
  /** The key of its spelling, of the name as it stands and with its last word first; made when first asked for. */
  readonly key: () => string
  readonly turnedKey: () => string
  /** The keys of its words' spellings. */
  readonly wordKeys: () => readonly string[]
}

/** Sounds that romanisations write with different letters: one sign each. */
const initialOf: Readonly<Record<string, string>> = Object.fromEntries(
  ['ckgqjxz', 'pbfv', 'td', 'lrnyieuwoa', 's', 'm', 'h'].flatMap(letters => [...letters].map(letter => [letter, letters[0]!])),
)

/** Whether two words may begin with one sound. */
export function mayBeginAlike(a: string, b: string): boolean {
  return (initialOf[a[0]!] ?? a[0]) === (initialOf[b[0]!] ?? b[0])
}

/** Makes a name ready to be compared. */
export function nameOf(text: string): Name {
  const words = wordsIn(text)
  return {
    text,
    words,
    letters: words.join(''),
    initials: words.map(word => initialOf[word[0]!] ?? word[0]!).join(''),
    key: lazily(() => spellingKey(text)),
    turnedKey: lazily(() => spellingKey(turned(text))),
    wordKeys: lazily(() => words.map(spellingOf)),
  }
}

/** A text's letters and digits alone, folded. */
export function lettersOf(text: string): string {
  return wordsIn(text).join('')
}

/** The words of a text, folded. */
export function wordsIn(text: string): string[] {
  const plain = /^[\u0020-\u007e]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9 ]+/g, '')
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
        .replace(/ı/g, 'i')
        .replace(/\s/g, ' ')
        .replace(/[^\p{L}\p{N} ]+/gu, '')
  return plain.split(' ').filter(word => word.length > 0)
}

/** Whether two forms may name one person: spellings of one name, in either order, or one a part of the other. */
export function maySamePerson(a: Name, b: Name): boolean {
  if (a.letters === b.letters) return true
  if (!mayResemble(a, b)) return false
  if (a.key() === b.key() || longVowels(a) === longVowels(b)) return true
  const [some, more] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (some.words.every((_, i) => more.words.some((_other, j) => mayBeOne(some, i, more, j)))) return true
  return a.turnedKey() === b.key() || a.key() === b.turnedKey()
}

/** Whether one name is nearly another: not a spelling of it, but a letter or two away in one of its parts, the rest alike. */
export function isNearName(a: Name, b: Name): boolean {
  if (!mayResemble(a, b) || a.words.length < 2 || b.words.length < 2 || maySamePerson(a, b)) return false
  return (a.words.length === b.words.length && isNearParts(a.words, b.words)) || isNearParts(joinGiven(a.words), joinGiven(b.words))
}

/** Words before a name that are none of it. */
const honorifics = new Set(
  'mr mrs ms miss dr sir ser lord lady king queen prince princess captain detective sergeant inspector dci di ds officer agent principal professor president colonel general uncle aunt father sister brother'.split(
    ' ',
  ),
)

/** Whether two forms may name one character: alike but for an honorific, or one a part of the other. */
export function maySameCharacter(a: Name, b: Name): boolean {
  const [some, more] = [bareWords(a), bareWords(b)].toSorted((x, y) => x.length - y.length) as [readonly string[], readonly string[]]
  return some.length > 0 && some.every(word => more.includes(word))
}

/** The words of a name without honorifics. */
export function bareWords({ words }: Name): readonly string[] {
  return words.filter(word => !honorifics.has(word))
}

/** A cheap look at whether it is worth comparing: the words of the shorter begin as words of the longer do. */
function mayResemble(a: Name, b: Name): boolean {
  const [some, more] = a.initials.length <= b.initials.length ? [a.initials, b.initials] : [b.initials, a.initials]
  for (const initial of some) if (!more.includes(initial)) return false
  return some.length > 0
}

/** Whether a word of each of two names may be one: alike, a spelling of it, or its initial. */
function mayBeOne(a: Name, i: number, b: Name, j: number): boolean {
  const [one, other] = [a.words[i]!, b.words[j]!]
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  return one === other || (mayBeSpelling(one, other) && a.wordKeys()[i] === b.wordKeys()[j])
}

/** "Choi", "Yi", "Hyun": the family name and the given name in one. */
function joinGiven(words: readonly string[]): string[] {
  return [words[0]!, words.slice(1).join('')]
}

/** All parts alike but one, and that one near: one letter of three to seven, two of eight or more. */
function isNearParts(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  let pair: readonly [string, string] | null = null
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a[i]!, b[i]!]
    if (one === other || (mayBeSpelling(one, other) && spellingOf(one) === spellingOf(other))) continue
    if (pair !== null) return false
    pair = [one, other]
  }
  if (pair === null) return false
  const length = Math.min(pair[0].length, pair[1].length)
  return length >= 3 && editDistance(pair[0], pair[1], 2) <= (length < 8 ? 1 : 2)
}

/** A cheap look at whether one word may be a spelling of another. */
function mayBeSpelling(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 3 && mayBeginAlike(a, b)
}

/** Long vowels are written in several ways in Japanese names; in Korean ones they tell names apart. */
function longVowels(name: Name): string {
  const words = name.key().includes('|') || name.text.includes('-') ? name.words : name.words.map(shortenVowels)
  return words.join('')
}

function shortenVowels(word: string): string {
  return word.replace(/oo|ou|oh(?![aeiou])/g, 'o').replace(/uu/g, 'u')
}

function spellingOf(word: string): string {
  return spellingKey(`kim ${word}`)
}

function turned(name: string): string {
  const words = name.split(/\s+/)
  return [words.at(-1)!, ...words.slice(0, -1)].join(' ')
}

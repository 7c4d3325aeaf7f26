import { editDistance, personKey } from '../names/index.ts'
import { lazily } from './lazily.ts'

/** A name made ready to be compared: comparing one name with many is what the finders do most. */
export interface Name {
  readonly text: string
  /** Letters and digits alone, folded: "Cho Yi-hyun" and "Cho Yihyun" have the same. */
  readonly letters: string
  /** Folded words; hyphens join: "Nam On-jo" is "nam" and "onjo". */
  readonly words: readonly string[]
  /** The kinds of sound that its words begin with, and the same as bits. */
  readonly initials: string
  readonly initialBits: number
  /** The key of its spelling, of the name as it stands and with its last word first; made when first asked for. */
  readonly key: () => string
  readonly turnedKey: () => string
  /** Its letters where long vowels are not told from short ones. */
  readonly shortened: () => string
  readonly parts: Parts
  /** "Choi", "Yi", "Hyun" as a family name and a given name in one. */
  readonly joined: () => Parts
}

/** The words of a name, with the keys of their spellings. */
interface Parts {
  readonly words: readonly string[]
  readonly keys: () => readonly string[]
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
  const initials = words.map(word => initialOf[word[0]!] ?? word[0]!).join('')
  const key = lazily(() => personKey(text))
  const parts = partsOf(words)
  return {
    text,
    words,
    letters: words.join(''),
    initials,
    initialBits: bitsOf(initials),
    key,
    turnedKey: lazily(() => personKey(turned(text))),
    shortened: lazily(() => (key().includes('|') || text.includes('-') ? words : words.map(shortenVowels)).join('')),
    parts,
    joined: words.length === 2 ? () => parts : lazily(() => partsOf([words[0]!, words.slice(1).join('')])),
  }
}

function partsOf(words: readonly string[]): Parts {
  return { words, keys: lazily(() => words.map(spellingOf)) }
}

/** A bit for each sound; two may share one. */
function bitsOf(initials: string): number {
  let bits = 0
  for (let i = 0; i < initials.length; i++) bits |= 1 << (initials.charCodeAt(i) & 31)
  return bits
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
  if (a.key() === b.key() || a.shortened() === b.shortened()) return true
  const [some, more] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (some.words.every((_, i) => more.words.some((_other, j) => mayBeOne(some, i, more, j)))) return true
  return a.turnedKey() === b.key() || a.key() === b.turnedKey()
}

/** Whether one name is nearly another: not a spelling of it, but a letter or two away in one of its parts, the rest alike. */
export function isNearName(a: Name, b: Name): boolean {
  if (!mayResemble(a, b) || a.words.length < 2 || b.words.length < 2) return false
  const isNear =
    (a.words.length === b.words.length && isNearParts(a.parts, b.parts)) ||
    (a.words.length + b.words.length > 4 && isNearParts(a.joined(), b.joined()))
  return isNear && !maySamePerson(a, b)
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
  const [some, more] = a.initials.length <= b.initials.length ? [a, b] : [b, a]
  if ((some.initialBits & ~more.initialBits) !== 0) return false
  for (const initial of some.initials) if (!more.initials.includes(initial)) return false
  return some.initials.length > 0
}

/** Whether a word of each of two names may be one: alike, a spelling of it, or its initial. */
function mayBeOne(a: Name, i: number, b: Name, j: number): boolean {
  const [one, other] = [a.words[i]!, b.words[j]!]
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  return one === other || (mayBeSpelling(one, other) && a.parts.keys()[i] === b.parts.keys()[j])
}

/** All parts alike but one, and that one near. */
function isNearParts(a: Parts, b: Parts): boolean {
  if (a.words.length !== b.words.length) return false
  const differing = a.words.flatMap((word, i) => (word === b.words[i] ? [] : [i]))
  // Spellings are the last to be compared, since their keys take time.
  if (!differing.some(i => isNearWord(a.words[i]!, b.words[i]!))) return false
  const others = differing.filter(i => !mayBeSpelling(a.words[i]!, b.words[i]!) || a.keys()[i] !== b.keys()[i])
  return others.length === 1 && isNearWord(a.words[others[0]!]!, b.words[others[0]!]!)
}

/** From so many letters on, two may be wrong. */
export const longWord = 8

/** One letter away in three to seven, two in eight or more. */
function isNearWord(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  const most = length < longWord ? 1 : 2
  return length >= 3 && editDistance(one, other, most) <= most
}

/** A cheap look at whether one word may be a spelling of another. */
function mayBeSpelling(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 3 && mayBeginAlike(a, b)
}

/** Long vowels are written in several ways in Japanese names; in Korean ones they tell names apart. */
function shortenVowels(word: string): string {
  return word.replace(/oo|ou|oh(?![aeiou])/g, 'o').replace(/uu/g, 'u')
}

function spellingOf(word: string): string {
  return personKey(`kim ${word}`)
}

function turned(name: string): string {
  const words = name.split(/\s+/)
  return [words.at(-1)!, ...words.slice(0, -1)].join(' ')
}

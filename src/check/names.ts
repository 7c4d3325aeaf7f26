import { editDistance, spellingKey } from '../model/index.ts'

/** A name as its letters and digits alone, folded: "Cho Yi-hyun" and "Cho Yihyun" are one. */
export function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The words of a name, folded; hyphens join: "Nam On-jo" is "nam" and "onjo". */
export function wordsIn(name: string): string[] {
  return name
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word.length > 0)
}

/** Whether two forms may name one person: spellings of one name, in either order, or one a part of the other. */
export function maySamePerson(a: string, b: string): boolean {
  if (lettersOf(a) === lettersOf(b) || spellingKey(a) === spellingKey(b)) return true
  const [some, more] = [wordsIn(a), wordsIn(b)].toSorted((x, y) => x.length - y.length) as [string[], string[]]
  if (some.every((word) => more.some((other) => mayBeOne(word, other)))) return true
  if (longVowels(a) === longVowels(b)) return true
  return lettersOf(turned(a)) === lettersOf(b) || spellingKey(turned(a)) === spellingKey(b) || spellingKey(a) === spellingKey(turned(b))
}

/** Whether two words of names may be one: alike, a spelling of it, or its initial. */
function mayBeOne(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return a === b || spellingOf(a) === spellingOf(b)
}

/** How one name is nearly another: not a spelling of it, but a letter or two away in one of its parts, the rest alike. */
export function isNearName(a: string, b: string): boolean {
  if (maySamePerson(a, b)) return false
  const [first, second] = [wordsIn(a), wordsIn(b)]
  if (first.length < 2 || second.length < 2) return false
  if (first.length !== second.length) {
    const [joined, other] = [joinGiven(first), joinGiven(second)]
    return isNearParts(joined, other)
  }
  return isNearParts(first, second) || isNearParts(joinGiven(first), joinGiven(second))
}

/** "Choi", "Yi", "Hyun": the family name and the given name in one. */
function joinGiven(words: readonly string[]): string[] {
  return [words[0]!, words.slice(1).join('')]
}

/** All parts alike but one, and that one near: one letter of four to seven, two of eight or more. */
function isNearParts(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  const unlike = a.flatMap((word, i) => (word === b[i] || spellingOf(word) === spellingOf(b[i]!) ? [] : [[word, b[i]!] as const]))
  if (unlike.length !== 1) return false
  const [[one, other]] = unlike as [readonly [string, string]]
  const length = Math.min(one.length, other.length)
  if (length < 3) return false
  return editDistance(one, other, 2) <= (length < 8 ? 1 : 2)
}

/** Long vowels are written in several ways in Japanese names; in Korean ones they tell names apart. */
function longVowels(name: string): string {
  const key = spellingKey(name)
  return key.includes('|') ? key : key.replace(/(oo|ou|oh(?![aeiou]))/g, 'o').replace(/uu/g, 'u')
}

function spellingOf(word: string): string {
  return spellingKey(`kim ${word}`)
}

function turned(name: string): string {
  const words = name.split(/\s+/)
  return [words.at(-1)!, ...words.slice(0, -1)].join(' ')
}

/** Whether two forms may name one character: alike, or one a part of the other. */
export function maySameCharacter(a: string, b: string): boolean {
  const [some, more] = [wordsIn(a), wordsIn(b)].toSorted((x, y) => x.length - y.length) as [string[], string[]]
  return some.length > 0 && some.every((word) => more.includes(word))
}

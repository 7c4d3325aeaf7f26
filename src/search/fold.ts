/** The letters of a name that are compared, without the spaces between its words, and where each comes from. */
export interface Folded {
  /** Lower case, without accents, apostrophes and punctuation; a hangul syllable is two or three letters. */
  readonly letters: string
  /** Where words begin in `letters`, ascending. */
  readonly starts: readonly number[]
  /** For each UTF-16 unit of `letters`, where its source begins and ends in the name. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** No name needs more letters to be told from others. */
export const longestFold = 160

/**
 * Folds a name or a query to what is compared. "M*A*S*H", "Spider-Man" and "Grey's Anatomy" become "mash", "spiderman" and "greysanatomy", since people
 * part and join words as they like; scripts that put no spaces begin a word at every character, so that any part of a name can be searched. A name of signs
 * alone keeps them. Decomposed after Unicode's form NFKD; hangul down to its letters, so that a syllable half typed finds the whole.
 */
export function fold(name: string): Folded {
  const text = name.toWellFormed()
  const folding = new Folding()
  foldWords(text, folding)
  if (folding.letters === '') foldSigns(text, folding)
  return folding
}

class Folding implements Folded {
  letters = ''
  starts: number[] = []
  from: number[] = []
  to: number[] = []
  #inWord = false

  endWord(): void {
    this.#inWord = false
  }

  add(letters: string, from: number, to: number): void {
    if (this.letters.length >= longestFold) return
    if (!this.#inWord) this.starts.push(this.letters.length)
    this.#inWord = true
    this.letters += letters
    for (let i = 0; i < letters.length; i++) {
      this.from.push(from)
      this.to.push(to)
    }
  }

  addWord(letters: string, from: number, to: number): void {
    this.endWord()
    this.add(letters, from, to)
    this.endWord()
  }
}

function foldWords(text: string, folding: Folding): void {
  for (let at = 0; at < text.length && folding.letters.length < longestFold;) {
    const code = text.charCodeAt(at)
    if (code >= 128) {
      at = foldCluster(text, at, folding)
      continue
    }
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) folding.add(text[at]!, at, at + 1)
    else if (code >= 65 && code <= 90) folding.add(String.fromCharCode(code + 32), at, at + 1)
    else if (code === ampersand) folding.addWord('and', at, at + 1)
    else if (code !== apostrophe) folding.endWord()
    at++
  }
}

const ampersand = 38
const apostrophe = 39

/** Folds a character with the marks that follow it, or the letters of a syllable; gives where the next begins. */
function foldCluster(text: string, at: number, folding: Folding): number {
  cluster.lastIndex = at
  const source = cluster.exec(text)![0]
  const end = at + source.length
  for (const letter of source.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase()) {
    const code = letter.codePointAt(0)!
    if (code >= firstSyllable && code <= lastSyllable) {
      folding.endWord()
      folding.add(jamoOf(code - firstSyllable), at, end)
    } else if (code >= firstInitial && code < firstInitial + initials.length) {
      folding.endWord()
      folding.add(initials[code - firstInitial]!, at, end)
    } else if (code >= firstVowel && code < firstVowel + vowels.length) folding.add(vowels[code - firstVowel]!, at, end)
    else if (code > beforeFinals && code < beforeFinals + finals.length) folding.add(finals[code - beforeFinals]!, at, end)
    else if (isUnspaced(code)) folding.addWord(plainKana(code), at, end)
    else if (isWordPart.test(letter)) folding.add(otherwiseWritten[letter] ?? letter, at, end)
    else if (!apostrophes.includes(letter)) folding.endWord()
  }
  return end
}

/** The signs of a name that has nothing else: "???". */
function foldSigns(text: string, folding: Folding): void {
  let at = 0
  for (const sign of text) {
    if (!blank.test(sign) && folding.letters.length < longestFold) folding.add(sign, at, at + sign.length)
    at += sign.length
  }
}

const cluster = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^]\p{M}*/uy
/** Marks on Latin, Greek, Cyrillic, Hebrew and Arabic letters. Other scripts' marks are vowels. */
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g
const isWordPart = /[\p{L}\p{N}\p{M}]/u
const blank = /[\p{C}\p{Z}\s]/u
const apostrophes = '’‘ʼ´`ʹʺ'
/** Letters that no decomposition turns into plain ones. */
const otherwiseWritten: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}

// Unicode's arithmetic of hangul, part 3.12; letters are written as the keyboard gives them, so that
// what a syllable ends with while it is typed can be the first letter of the next, or the first half of a vowel.
const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const firstInitial = 0x1100
const firstVowel = 0x1161
const beforeFinals = 0x11a7
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const vowels = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ')
const finals = ['', ...'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ')]

function jamoOf(syllable: number): string {
  const final = syllable % finals.length
  const vowel = Math.floor(syllable / finals.length) % vowels.length
  const initial = Math.floor(syllable / (finals.length * vowels.length))
  return initials[initial]! + vowels[vowel]! + finals[final]!
}

/** Kana and Han: scripts without spaces, of which any character may begin a word. */
function isUnspaced(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || code === 0x3005 || (code >= 0x20000 && code <= 0x3ffff)
}

/** Katakana as hiragana: the same sounds. */
function plainKana(code: number): string {
  return String.fromCodePoint(code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code)
}

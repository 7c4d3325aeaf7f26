import { chineseKey, hanName } from './chinese.ts'
import { foldSlavic, isSlavicFamily, romaniseCyrillic } from './cyrillic.ts'
import { foldGreek, isGreekFamily, romaniseGreek } from './greek.ts'
import { japaneseKey, romaniseKana } from './japanese.ts'
import { hangulName, koreanKey } from './korean.ts'
import { lettersOf, longestName, personWords, type PersonWords } from './person-words.ts'
import { scriptOf } from './scripts.ts'

/**
 * The key of a person's name: equal keys are one name under another romanisation, order or hyphenation. It holds no white space. A single word
 * gives itself, folded. A key of Korean names holds `|`, which no other does.
 *
 * Letters that may stand for two names give the key of the likelier; `comparePersonNames` weighs both.
 */
export function personKey(name: string): string {
  if (name.length > longestName) return lettersOf(personWords(name).words)
  const script = scriptOf(name)
  return script === null ? latinKey(personWords(name)) : scriptKey(name, script)
}

function scriptKey(name: string, script: NonNullable<ReturnType<typeof scriptOf>>): string {
  const read = personWords(name)
  switch (script) {
    case 'hangul': {
      const known = hangulName(name.trim())
      return known === null || known.given === '' ? lettersOf(read.words) : `${known.family}|${known.given}`
    }
    case 'kana':
      return /\p{Script=Han}/u.test(name) ? lettersOf(read.words) : latinKey(personWords(romaniseKana(name).at(-1)!))
    case 'cyrillic':
      return latinKey(personWords(romaniseCyrillic(name)[0]!))
    case 'greek':
      return latinKey(personWords(romaniseGreek(name)[0]!))
    case 'han': {
      const known = hanName(name)
      return known === null ? lettersOf(read.words) : `${known.family}~${known.given}`
    }
  }
}

function latinKey({ words, marked }: PersonWords): string {
  // A lone word stands as it is written: texts are searched for it word by word.
  if (words.length < 2) return words[0] ?? ''
  const last = words.at(-1)!
  if (words.length <= 4) {
    const korean = koreanKey(words)
    const chinese = chineseKey(words, korean?.bits ?? Number.POSITIVE_INFINITY)
    if (chinese !== null) return chinese.key
    if (korean !== null) return korean.hangul
    if (words.length === 2) {
      const japanese = japaneseKey(words)
      if (japanese !== null) return japanese
    }
  }
  if (isSlavicFamily(last) || (marked !== words && isSlavicFamily(marked.at(-1) ?? ''))) return lettersOf([foldSlavic(marked)])
  if (isGreekFamily(last)) return lettersOf([foldGreek(words)])
  return lettersOf(words)
}

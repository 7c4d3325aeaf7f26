import { isAscii } from './fold.ts'
import { hanName } from './chinese.ts'
import { romaniseCyrillic } from './cyrillic.ts'
import { romaniseGreek } from './greek.ts'
import { romaniseHangul } from './hangul.ts'
import { romaniseKana } from './japanese.ts'

/** The scripts that names are read in beside Latin. */
export type NameScript = 'hangul' | 'kana' | 'cyrillic' | 'greek' | 'han'

const scripts: readonly (readonly [NameScript, RegExp])[] = [
  ['hangul', /\p{Script=Hangul}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['han', /\p{Script=Han}/u],
]

/** The script of a name that is not Latin; null for Latin and for what is not read here. Of two scripts the one listed first counts: kana before Han. */
export function scriptOf(text: string): NameScript | null {
  if (isAscii(text) || !/[^\p{ASCII}\u0080-\u036f\u1e00-\u1eff\u2000-\u206f]/u.test(text)) return null
  return scripts.find(([, signs]) => signs.test(text))?.[0] ?? null
}

/**
 * A name in another script in Latin letters, the usual form first, then what other standards write: hangul (as most spell it, Revised, McCune-Reischauer,
 * Yale), kana (Hepburn with short and long vowels), Cyrillic (as the press prints it, BGN/PCGN, passports, scholarly, ISO 9), Greek (ELOT 743, English).
 * Han characters give what is known of them: the surname in pinyin, where the table has it. Empty for names in Latin and in scripts that are not read.
 */
export function romanisations(name: string): string[] {
  switch (scriptOf(name)) {
    case 'hangul':
      return romaniseHangul(name.trim())
    case 'kana':
      return /\p{Script=Han}/u.test(name) ? [] : romaniseKana(name.trim())
    case 'cyrillic':
      return romaniseCyrillic(name.trim())
    case 'greek':
      return romaniseGreek(name.trim())
    case 'han': {
      const known = hanName(name)
      return known === null ? [] : [known.family.replace(/^\p{L}/u, letter => letter.toUpperCase())]
    }
    case null:
      return []
  }
}

import { chineseReadings, hanName, type ChineseReading } from './chinese.ts'
import { foldSlavic, romaniseCyrillic } from './cyrillic.ts'
import { foldGreek, romaniseGreek } from './greek.ts'
import { foldText } from './fold.ts'
import { kunrei, romaniseKana } from './japanese.ts'
import { hangulParts, koreanParts, type KoreanParts } from './korean.ts'
import { generations, honorifics } from './name-parts.ts'
import { personKey } from './person-key.ts'
import { lettersOf, longestName, personWords } from './person-words.ts'
import { scriptOf, type NameScript } from './scripts.ts'

/** A person's name made ready to be compared. What costs time is made when first asked for. */
export interface ReadPerson {
  readonly text: string
  readonly script: NameScript | null
  readonly key: string
  /** Small letters and digits alone. */
  readonly letters: string
  /** Words in small letters, without titles and without what tells generations apart; hyphens still stand. */
  readonly words: readonly string[]
  /** `junior`, `senior`, `third`, or null. */
  readonly generation: string | null
  readonly korean: () => readonly KoreanParts[]
  readonly chinese: () => readonly ChineseReading[]
  /** Words as Kunrei writes them, in the order of the alphabet, and whether a long vowel was marked; null for what is not Japanese. */
  readonly japanese: () => { readonly words: string; readonly long: string } | null
  /** Its letters with umlauts written out, or null where there is none. */
  readonly umlauts: string | null
  readonly slavic: () => string
  readonly greek: () => string
  readonly han: { readonly family: string; readonly given: string } | null
}

/** Makes a name ready to be compared. */
export function readPerson(text: string): ReadPerson {
  const script = text.length > longestName ? null : scriptOf(text)
  const { words, marked } = personWords(latinOf(text, script))
  const bare = words.filter((word, i) => !(honorifics.has(word) && i === 0 && words.length > 1))
  const last = bare.length > 1 ? generations.get(bare.at(-1)!) : undefined
  const names = last === undefined ? bare : bare.slice(0, -1)
  const isName = text.length <= longestName && names.length > 1
  return {
    text,
    script,
    key: personKey(text),
    letters: lettersOf(personWords(text).words),
    words: names,
    generation: last ?? null,
    korean: once(() => (script === 'hangul' ? hangulParts(text.trim()) : isName && names.length <= 4 ? koreanParts(names) : [])),
    chinese: once(() => (isName ? chineseReadings(names) : [])),
    japanese: once(() => (isName || script === 'kana' ? japaneseOf(names) : null)),
    umlauts:
      script === null && /[äöüøåæ]/.test(marked.join(''))
        ? lettersOf([foldText(marked.join('').replace(/[äöüøåæ]/g, letter => writtenOut[letter]!))])
        : null,
    slavic: once(() => foldSlavic(marked)),
    greek: once(() => foldGreek(names)),
    han: script === 'han' ? hanName(text) : null,
  }
}

/** What passports and typewriters have for umlauts and their Scandinavian kin. */
const writtenOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' }

/** The Latin form by which a name in another script is compared; hangul and Han characters are compared as they are. */
function latinOf(text: string, script: NameScript | null): string {
  if (script === 'cyrillic') return romaniseCyrillic(text)[0]!
  if (script === 'greek') return romaniseGreek(text)[0]!
  return script === 'kana' && !/\p{Script=Han}/u.test(text) ? romaniseKana(text).at(-1)! : text
}

function japaneseOf(words: readonly string[]): { words: string; long: string } | null {
  const read = words.map(kunrei)
  if (read.length > 3 || read.includes(null)) return null
  const marks = words
    .map((word, i) => ({ word: read[i]!, long: /oo|ou|uu|oh(?![aiueoy])/.test(word) ? '1' : '0' }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1))
  return { words: marks.map(({ word }) => word).join(''), long: marks.map(({ long }) => long).join('') }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

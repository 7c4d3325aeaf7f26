import { chineseLikeness } from './chinese.ts'
import { editDistance } from './edit-distance.ts'
import { garbling } from './garbled.ts'
import { givenLikeness, koreanLikeness } from './korean.ts'
import { compareWords } from './compare-words.ts'
import { isGreekFamily } from './greek.ts'
import { isSlavicFamily, looksSlavic } from './cyrillic.ts'
import { different, near, same, type NameComparison } from './name-comparison.ts'
import { longestName } from './person-words.ts'
import { readPerson, type ReadPerson } from './read-person.ts'

/** From this chance that both spell one hangul, names are the same; chosen on the half of public lists that rules were made with (eval/names.ts). */
const sameHangul = 0.3
const nearHangul = 0.01

/** Looks at two names in one way; null where that way says nothing. */
type Way = (a: ReadPerson, b: ReadPerson) => NameComparison | null

/** The ways in which two names are looked at: the first that says something has it. */
const ways: readonly Way[] = [
  byLetters,
  byHan,
  byKey,
  byGeneration,
  byHangul,
  byKoreanGiven,
  byPinyin,
  byKunrei,
  byStandards,
  byGarbling,
  byNearHangul,
  compareWords,
  bySound,
]

/**
 * Compares two names of persons by how they are written, in Latin letters, hangul, kana, Cyrillic or Greek, under any romanisation and in any order. It
 * knows no stage names: that Lomon is Park Solomon only a catalogue can tell. Symmetric; never throws; linear in the length of the names.
 * Names that are compared with many are given as `readPerson` makes them ready.
 */
export function comparePersonNames(a: string | ReadPerson, b: string | ReadPerson): NameComparison {
  const [first, second] = [a, b].map(name => (typeof name === 'string' ? readPerson(name) : name)) as [ReadPerson, ReadPerson]
  // One order for both ways of asking, so that the answer is one.
  const [one, other] = first.text <= second.text ? [first, second] : [second, first]
  for (const way of ways) {
    const comparison = way(one, other)
    if (comparison !== null) return comparison
  }
  return different('the names have too little in common', 0.01)
}

function byLetters(a: ReadPerson, b: ReadPerson): NameComparison | null {
  if (a.text === b.text) return same('the names are written alike', 1)
  if (a.letters === '' || b.letters === '') return different('one of the names has no letters', 0)
  if (a.letters === b.letters) return same('the names have the same letters', 0.98)
  return Math.max(a.letters.length, b.letters.length) > longestName ? different('one of them is too long for a name', 0) : null
}

/** A father and his son bear one name. */
function byGeneration(a: ReadPerson, b: ReadPerson): NameComparison | null {
  if (a.words.join(' ') !== b.words.join(' ')) return null
  if (a.generation === b.generation) return same('the names are alike but for a title or how junior is written', 0.95)
  if (a.generation !== null && b.generation !== null) return different(`one is the ${a.generation}, the other the ${b.generation}`, 0.03)
  return near(`only one of them says “${a.generation ?? b.generation}”`, 0.6)
}

/** Han characters are known by their surname alone. */
function byHan(a: ReadPerson, b: ReadPerson): NameComparison | null {
  if (a.han === null && b.han === null) return null
  if (a.han !== null && b.han !== null)
    return a.key === b.key ? same('the surname is one character in two forms, and the given name is the same', 0.95) : null
  const [known, other] = a.han === null ? [b.han!, a] : [a.han, b]
  const agrees = other.chinese().some(({ family }) => family === known.family)
  return agrees ? near('the surname is the same; what the other characters are in Latin letters is not known', 0.3) : null
}

function byKey(a: ReadPerson, b: ReadPerson): NameComparison | null {
  if (a.key !== b.key || a.generation !== b.generation) return null
  const hangul = a.key.includes('|') ? a.key.replace('|', '') : null
  return same(hangul === null ? 'the names are one under two spellings or orders' : `both are spellings of ${hangul}`, 0.93)
}

function byHangul(a: ReadPerson, b: ReadPerson): NameComparison | null {
  if (isChineseKey(a.key) && isChineseKey(b.key)) return null
  const { both, hangul } = koreanLikeness(a.korean(), b.korean())
  if (both < sameHangul) return null
  // Few people share a name; what is unsure is rather which hangul the letters stand for.
  return same(`both are spellings of ${hangul!}`, both / (both + 0.05))
}

/** "Ji-hoon Miller", "Jihun Miller": a family name that is written alike, of whatever language, and a Korean given name. */
function byKoreanGiven(a: ReadPerson, b: ReadPerson): NameComparison | null {
  if (!b.words.includes(a.words[0]!) && !b.words.includes(a.words.at(-1)!)) return null
  for (const [family, given] of ends(a))
    for (const [twin, other] of ends(b)) {
      if (family !== twin || !/[- ]/.test(given + other)) continue
      const { chance, hangul } = givenLikeness(given, other)
      if (chance >= sameHangul)
        return same(`the family name is one, and both given names are spellings of ${hangul}`, chance / (chance + 0.05))
    }
  return null
}

/** Each way to part the words into a family name, first or last, and the rest. */
function ends({ words }: ReadPerson): [family: string, given: string][] {
  if (words.length < 2) return []
  return [
    [words[0]!, words.slice(1).join(' ')],
    [words.at(-1)!, words.slice(0, -1).join(' ')],
  ]
}

function byPinyin(a: ReadPerson, b: ReadPerson): NameComparison | null {
  if (isRatherKorean(a) && isRatherKorean(b)) return null
  const { same: isSame, dialects, pinyin } = chineseLikeness(a.chinese(), b.chinese())
  if (isSame) return same(`both may stand for ${pinyin!} in pinyin`, 0.85)
  return dialects ? near('the surnames are one under two dialects', 0.5) : null
}

/** "Yang Zi" and "Yang Zhi" are rather two names in pinyin than one in hangul. */
function isChineseKey(key: string): boolean {
  return key.includes('~')
}

function isRatherKorean(person: ReadPerson): boolean {
  return (person.korean()[0]?.bits ?? Number.POSITIVE_INFINITY) < (person.chinese()[0]?.bits ?? 0)
}

function byKunrei(a: ReadPerson, b: ReadPerson): NameComparison | null {
  if (a.key.includes('|') && b.key.includes('|')) return null
  const [one, other] = [a.japanese(), b.japanese()]
  if (one === null || other === null || one.words !== other.words) return null
  return same('both are one Japanese name, in two romanisations or orders', one.long === other.long ? 0.9 : 0.8)
}

/** Two standards for Cyrillic or Greek, or a German umlaut written out. */
function byStandards(a: ReadPerson, b: ReadPerson): NameComparison | null {
  if (a.words.length < 2 || b.words.length < 2) return null
  if (isSlavic(a, b) && !isChineseKey(a.key) && a.slavic() === b.slavic())
    return same('both are one name under two ways to write Cyrillic in Latin letters', 0.88)
  if (isGreek(a, b) && a.greek() === b.greek()) return same('both are one name under two ways to write Greek in Latin letters', 0.85)
  return a.umlauts === b.letters || b.umlauts === a.letters ? same('an umlaut is written out', 0.9) : null
}

/** Whether one of two names is in Cyrillic, ends as Slavic family names do, or has letters together as only its romanisations have. */
function isSlavic(a: ReadPerson, b: ReadPerson): boolean {
  return [a, b].some(({ script, words }) => script === 'cyrillic' || isSlavicFamily(words.at(-1)!) || words.some(looksSlavic))
}

function isGreek(a: ReadPerson, b: ReadPerson): boolean {
  return [a, b].some(({ script, words }) => script === 'greek' || isGreekFamily(words.at(-1)!))
}

function byGarbling(a: ReadPerson, b: ReadPerson): NameComparison | null {
  const reason = garbling(a, b)
  return reason === null ? null : near(reason, 0.7)
}

function byNearHangul(a: ReadPerson, b: ReadPerson): NameComparison | null {
  const { both } = koreanLikeness(a.korean(), b.korean())
  return both < nearHangul ? null : near('the letters may stand for one Korean name, but rather for two', Math.max(0.1, both))
}

/** "Kim Su-hyun", "Kim Su-hyung": two Korean names that one sound tells apart. */
function bySound(a: ReadPerson, b: ReadPerson): NameComparison | null {
  if (a.key.length !== b.key.length || !a.key.includes('|') || !b.key.includes('|')) return null
  const [one, other] = [a.key.normalize('NFD'), b.key.normalize('NFD')]
  return editDistance(one, other, 1) === 1
    ? near(`in hangul they are one sound apart: ${a.key.replace('|', '')}, ${b.key.replace('|', '')}`, 0.3)
    : null
}

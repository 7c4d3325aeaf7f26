import { chineseSurnames } from './chinese-surnames.ts'
import { fromWadeGiles, pinyinSyllables, wadeGilesSpellings } from './chinese-syllables.ts'

/** What a name may stand for in pinyin. `letters` are the given name's own letters where they are of no Mandarin system. */
export interface ChineseReading {
  readonly family: string
  readonly given: string
  /** Whether the given name was read as Mandarin. */
  readonly mandarin: boolean
  /** How far the reading strays from what is written: apostrophes left out, hyphens of the other system. */
  readonly strays: number
  readonly bits: number
}

/** `taiwanese`: spelled by no system, but borne with given names in Wade-Giles or pinyin; `dialect`: with given names of the dialect. */
type Manner = 'pinyin' | 'wade-giles' | 'taiwanese' | 'dialect'

/** Spellings of other dialects and times that stand before given names of Mandarin too. */
const beforeMandarin = new Set(['lee', 'hwang', 'soong', 'young', 'lo', 'ko', 'chow'])

/** Surnames by their spelling in small letters: pinyin, Wade-Giles and others, with the bits of the surname so spelled. */
const families: ReadonlyMap<string, readonly { readonly pinyin: string; readonly bits: number; readonly manner: Manner }[]> = compile()

/** Bits of a surname by its place in the list: a fifth of all people bear the first three, and few those beyond the first hundred. */
function shareBits(place: number): number {
  return 3 + Math.log2(1 + place) + (place < 100 ? 0 : 1.5)
}

function compile(): Map<string, { pinyin: string; bits: number; manner: Manner }[]> {
  const found = new Map<string, { pinyin: string; bits: number; manner: Manner }[]>()
  const add = (spelling: string, pinyin: string, bits: number, manner: Manner): void => {
    const row = found.get(spelling) ?? []
    if (!row.some(known => known.pinyin === pinyin && known.manner === manner)) found.set(spelling, [...row, { pinyin, bits, manner }])
  }
  for (const [place, [, pinyin, others]] of chineseSurnames.entries()) {
    add(pinyin, pinyin, shareBits(place), 'pinyin')
    if (pinyin === 'lv') for (const form of ['lu', 'lyu', 'lue']) add(form, pinyin, shareBits(place) + 1, 'pinyin')
    for (const other of others.split(' ').filter(spelling => spelling !== ''))
      add(other, pinyin, shareBits(place) + 1.5, beforeMandarin.has(other) ? 'taiwanese' : 'dialect')
  }
  const pinyins = new Map(chineseSurnames.map(([, pinyin], place) => [pinyin, place] as const).toReversed())
  for (const spelling of wadeGilesOf(pinyins.keys()))
    for (const { syllable: pinyin } of fromWadeGiles(spelling)) {
      const place = pinyins.get(pinyin)
      if (place !== undefined) add(spelling, pinyin, shareBits(place) + 1, 'wade-giles')
    }
  return found
}

/** Spellings of Wade-Giles that may stand for one of some syllables. */
function wadeGilesOf(syllables: Iterable<string>): string[] {
  const wanted = new Set(syllables)
  return wadeGilesSpellings.filter(spelling => fromWadeGiles(spelling).some(({ syllable }) => wanted.has(syllable)))
}

/** All ways to take words in small letters for a Chinese name, below some bits. Hyphens and spaces part the syllables of a given name; tones are not looked at. */
export function chineseReadings(words: readonly string[], below = Number.POSITIVE_INFINITY): ChineseReading[] {
  if (words.length < 2 || words.length > 4) return []
  const found: ChineseReading[] = []
  addReadings(words, 0, below, found)
  addReadings(words, words.length - 1, below - turnedBits, found)
  return found.length < 2 ? found : found.sort((a, b) => a.bits - b.bits)
}

const turnedBits = 1.5
const syllableBits = 7
const longestSyllable = 6

function addReadings(words: readonly string[], place: number, below: number, found: ChineseReading[]): void {
  const rows = families.get(withoutTone(words[place]!))
  if (rows === undefined) return
  const given = place === 0 ? words.slice(1).join(' ') : words.slice(0, -1).join(' ')
  const fewest = syllableBits * Math.ceil(given.length / (longestSyllable + 1))
  if (given.length > 20 || rows.every(({ bits }) => bits + fewest >= below)) return
  const more = place === 0 ? 0 : turnedBits
  const pieces = given.split(/[ -]+/).map(withoutTone)
  const counts = pieces.map(piece => pinyinSyllables(piece.replaceAll("'", '')))
  const count = counts.includes(0) ? 0 : counts.reduce((sum, part) => sum + part, 0)
  const letters = pieces.join('').replaceAll("'", '')
  const add = (family: string, given: string, mandarin: boolean, strays: number, bits: number): void => {
    found.push({ family, given, mandarin, strays, bits: bits + more })
  }
  for (const { pinyin, bits, manner } of rows) {
    // Who writes the surname in Wade-Giles writes the given name so, and the other way round.
    if ((manner === 'pinyin' || manner === 'taiwanese') && count > 0 && count <= 2)
      add(
        pinyin,
        letters,
        true,
        pieces.length > 1 && (manner === 'taiwanese' || isOneSpelling(pinyin)) ? 0.5 : 0,
        bits + syllableBits * count,
      )
    if (manner === 'wade-giles' || manner === 'taiwanese' || (manner === 'pinyin' && isOneSpelling(pinyin)))
      for (const { letters: mandarin, bare } of inWadeGiles(pieces))
        add(pinyin, mandarin, true, bare, bits + (syllableBits + 1) * pieces.length + bare)
    if (manner !== 'wade-giles') add(pinyin, `=${letters}`, false, 0, bits + (syllableBits + 2) * pieces.length)
  }
}

/** "Zhang1 Yi4": tones as figures. */
function withoutTone(word: string): string {
  const last = word.charCodeAt(word.length - 1)
  return last >= 49 && last <= 53 ? word.replace(/(?<=\p{L})[1-5](?!\d)/gu, '') : word
}

/** Whether Wade-Giles writes a surname as pinyin does: "Wang", "Li", "Liu". */
function isOneSpelling(pinyin: string): boolean {
  return fromWadeGiles(pinyin).some(({ syllable }) => syllable === pinyin)
}

/** What a given name of one or two syllables, each a piece, stands for in pinyin, and how many apostrophes that takes; pieces that are no Wade-Giles give none. */
function inWadeGiles(pieces: readonly string[]): { letters: string; bare: number }[] {
  if (pieces.length > 2) return []
  return pieces.reduce(
    (before, piece) =>
      before.flatMap(({ letters, bare }) =>
        fromWadeGiles(piece).map(next => ({ letters: letters + next.syllable, bare: bare + Number(next.bare) })),
      ),
    [{ letters: '', bare: 0 }],
  )
}

/** The likeliest Mandarin name that words may stand for, as a key with its bits; null where there is none below some bits. */
export function chineseKey(words: readonly string[], below: number): { readonly key: string; readonly bits: number } | null {
  const best = chineseReadings(words, below).find(({ mandarin }) => mandarin)
  return best === undefined || best.bits >= below ? null : { key: `${best.family}~${best.given}`, bits: best.bits }
}

/** How two names compare as Chinese: whether family names are one, under whatever dialect, and given names. */
export interface ChineseLikeness {
  readonly same: boolean
  /** One family name under two dialects or systems, and given names that are one. */
  readonly dialects: boolean
  readonly pinyin: string | null
}

/** Compares all readings of two names. A given name of another dialect is compared by its letters alone. */
export function chineseLikeness(a: readonly ChineseReading[], b: readonly ChineseReading[]): ChineseLikeness {
  const [bestA, bestB] = [a[0]?.bits ?? 0, b[0]?.bits ?? 0]
  let dialects: string | null = null
  for (const one of a) {
    for (const other of b) {
      if (one.family !== other.family || one.given !== other.given || one.bits > bestA + unlikelier || other.bits > bestB + unlikelier)
        continue
      if (one.strays + other.strays > mostStrays) continue
      const pinyin = `${one.family} ${one.given.replace('=', '')}`
      if (one.mandarin) return { same: true, dialects: false, pinyin }
      dialects ??= pinyin
    }
  }
  return { same: false, dialects: dialects !== null, pinyin: dialects }
}

/** Readings by so many bits less likely than the likeliest are none. */
const unlikelier = 6
/** Two readings that stray further together are rather two names: "Chih-ling" is no "Chi-ling". */
const mostStrays = 1

/** Surnames of two characters. */
const longPinyin = /^(?:ouyang|situ|sima|zhuge|shangguan|baili|xiahou|huangfu|yuchi|murong|linghu|zhangsun|yuwen)$/

/** Surnames by their characters. */
const byCharacter: ReadonlyMap<string, string> = new Map(
  chineseSurnames.flatMap(([characters, pinyin]) =>
    longPinyin.test(pinyin)
      ? [[characters.slice(0, 2), pinyin] as const, [characters.slice(2) || characters, pinyin] as const]
      : [...characters].map(character => [character, pinyin] as const),
  ),
)

/** A name in Han characters by its surname's pinyin and its other characters; null where the surname is not among those known. */
export function hanName(text: string): { readonly family: string; readonly given: string } | null {
  const characters = [...text.replace(/\s/g, '')]
  if (characters.length < 2 || characters.length > 4 || !characters.every(character => /\p{Script=Han}/u.test(character))) return null
  for (const length of characters.length > 2 ? [2, 1] : [1]) {
    const family = byCharacter.get(characters.slice(0, length).join(''))
    if (family !== undefined) return { family, given: characters.slice(length).join('') }
  }
  return null
}

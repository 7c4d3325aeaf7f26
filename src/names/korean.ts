import { allReadings, bestReading, eachSyllable, wholeSyllables, type Reading } from './korean-lattice.ts'
import { bySurname, givenBits, heard, initialSounds, surnames, type Surname } from './korean-priors.ts'

/** A family name or a given name: its letters, and how likely they stand for each hangul. */
export interface KoreanPart {
  readonly letters: string
  readonly odds: ReadonlyMap<string, number>
}

/** A way to take a name apart: which words are the family's, and what hangul they and the others may stand for. */
export interface KoreanParts {
  readonly family: KoreanPart
  readonly given: KoreanPart
  /** Of the likeliest reading, and of the order of the words. */
  readonly bits: number
}

/** Beyond these bits a name is hardly Korean: its letters are compared as they are. */
const hardly = 33
/** A family name at the end is how English orders names; it is met less often. */
const turnedBits = 1.5
/** A way to take a name apart that is so much less likely than another is none: “Kim Jun” is no Jeon of the given name Kim. */
const unlikelier = 6
/** Spellings that no row of the table names, only the grammar. */
const ungrammared = 3

/** Family names of one syllable, by their number in Unicode's block of hangul. */
const bySyllable: ReadonlyMap<number, Surname> = new Map(
  surnames.flatMap(surname => (surname.hangul.length === 1 ? [[heard(surname.hangul.charCodeAt(0)) - 0xac00, surname] as const] : [])),
)

/** Family names by their spellings in small letters: those of the table, and what the grammar makes of others. */
const families: ReadonlyMap<string, readonly Reading[]> = (() => {
  const found = new Map<string, Reading[]>()
  const add = (spelling: string, reading: Reading): void => {
    const row = found.get(spelling)
    if (row === undefined) found.set(spelling, [reading])
    else if (!row.some(({ hangul }) => hangul === reading.hangul)) row.push(reading)
  }
  for (const { hangul, bits, spellings } of surnames) for (const [spelling, cost] of spellings) add(spelling, { hangul, bits: bits + cost })
  eachSyllable(bySyllable, ({ hangul, bits, spellings }, spelling, cost) => {
    add(spelling, { hangul, bits: bits + cost + (spellings.length > 0 ? ungrammared : 0) })
  })
  return found
})()

/** The family names that a word in small letters may stand for. */
function familyReadings(word: string): readonly Reading[] {
  const known = families.get(word)
  if (known !== undefined) return known
  const plainer = word.replace(idle, '$1')
  return plainer.length < word.length
    ? (families.get(plainer) ?? none).map(({ hangul, bits }) => ({ hangul, bits: bits + idleBits }))
    : none
}

/** Letters that are written and not heard: doubled consonants, and an h that makes no other sound of the letter before it. */
const idle = /([b-df-hj-np-tv-z])\1|(?<=^y|[aeioumnl])h|^w(?=h)/g
const idleBits = 5

const none: readonly Reading[] = []

/** Family names that no table has, of syllables that are some in Chinese characters: they take their share of odd spellings. */
function seldomReadings(word: string): readonly Reading[] {
  const found: Reading[] = []
  wholeSyllables(word, (syllable, bits) => {
    if (!bySyllable.has(syllable) && givenBits[syllable]! < unlistedBits)
      found.push({ hangul: String.fromCharCode(0xac00 + syllable), bits: bits + seldomBits })
  })
  return found
}

const seldomBits = 14
const unlistedBits = 11

/** Family names of two syllables, each of them spelled by the grammar. */
function longFamilyReadings(word: string): readonly Reading[] {
  const found = new Map<string, number>()
  if (word.length > 12) return none
  for (let at = 1; at < word.length; at++)
    wholeSyllables(word.slice(0, at), (first, bits) => {
      wholeSyllables(word.slice(at), (second, more) => {
        const hangul = String.fromCharCode(0xac00 + first, 0xac00 + second)
        const surname = bySurname.get(hangul)
        if (surname !== undefined)
          found.set(hangul, Math.min(found.get(hangul) ?? Number.POSITIVE_INFINITY, surname.bits + bits + more + ungrammared))
      })
    })
  return [...found].map(([hangul, bits]) => ({ hangul, bits }))
}

/**
 * The likeliest Korean name that words in small letters may stand for, as `family|given` in hangul with its bits; null where they are hardly one.
 * Either the first word is the family's or the last; hyphens within words part syllables.
 */
export function koreanKey(words: readonly string[]): Reading | null {
  const heads = familyReadings(words[0]!)
  const tails = familyReadings(words.at(-1)!)
  const first = heads.length === 0 ? null : likeliestName(heads, words.slice(1).join(' '), 0)
  const last = tails.length === 0 ? null : likeliestName(tails, words.slice(0, -1).join(' '), turnedBits)
  if (first === null || last === null) return first ?? last
  return first.bits <= last.bits ? first : last
}

function likeliestName(families: readonly Reading[], given: string, more: number): Reading | null {
  const reading = bestReading(given)
  if (reading === null) return null
  const family = families.reduce((best, other) => (other.bits < best.bits ? other : best))
  const bits = family.bits + reading.bits + more
  return bits <= hardly ? { hangul: `${family.hangul}|${reading.hangul}`, bits } : null
}

/** All ways to take words in small letters for a Korean name, the likeliest first. */
export function koreanParts(words: readonly string[]): KoreanParts[] {
  const found: KoreanParts[] = []
  const weigh = (family: string, given: string, more: number): void => {
    const short = familyReadings(family)
    const readings = short.length > 0 ? [...short, ...seldomReadings(family)] : longFamilyReadings(family)
    const others = readings.length === 0 ? [] : allReadings(given)
    if (others.length === 0) return
    const bits = Math.min(...readings.map(reading => reading.bits)) + others[0]!.bits + more
    if (bits <= hardly) found.push({ family: partOf(family, readings), given: partOf(given, others), bits })
  }
  weigh(words[0]!, words.slice(1).join(' '), 0)
  weigh(words.at(-1)!, words.slice(0, -1).join(' '), turnedBits)
  const least = Math.min(...found.map(parts => parts.bits))
  return found.filter(parts => parts.bits <= least + unlikelier).toSorted((a, b) => a.bits - b.bits)
}

/** Whether a piece of a name, in small letters, may be a syllable or two of a Korean given name. */
export function isKoreanGiven(piece: string): boolean {
  const reading = bestReading(piece)
  return reading !== null && reading.hangul.length <= 2 && reading.bits <= likelyBits * reading.hangul.length
}

/** Whether a word, in small letters, may be a Korean family name. */
export function isKoreanFamily(word: string): boolean {
  return (families.get(word)?.[0]?.bits ?? hardlyFamily) < hardlyFamily
}

/** A family name and its spelling seldomer than this are no sign that a word is one. */
const hardlyFamily = 13

/** Bits a syllable, up to which a word is rather a piece of a Korean name than a word of another language. */
const likelyBits = 12

const longFamilies = new Set(surnames.flatMap(({ hangul }) => (hangul.length === 2 ? [hangul] : [])))
const shortFamilies = new Set(surnames.flatMap(({ hangul }) => (hangul.length === 1 ? [hangul] : [])))

/** A name in hangul as `family` and `given`, each as it is heard; null where it does not begin with a family name. */
export function hangulName(text: string): { readonly family: string; readonly given: string } | null {
  const letters = text.replace(/\s/g, '')
  if (!/^[가-힣]{2,6}$/.test(letters)) return null
  const length = letters.length > 2 && longFamilies.has(letters.slice(0, 2)) ? 2 : 1
  const family = letters.slice(0, length)
  const known = initialSounds[family] ?? family
  if (length === 1 && !shortFamilies.has(known)) return null
  return {
    family: known,
    given: Array.from(letters.slice(length), syllable => String.fromCharCode(heard(syllable.charCodeAt(0)))).join(''),
  }
}

/** How likely two names stand for one hangul: 0 to 1, for their family names, their given names, and both together. */
export interface KoreanLikeness {
  readonly family: number
  readonly given: number
  readonly both: number
  /** The likeliest hangul that both may stand for. */
  readonly hangul: string | null
}

/** Compares two names read as Korean; the best pair of ways to take them apart counts. */
export function koreanLikeness(a: readonly KoreanParts[], b: readonly KoreanParts[]): KoreanLikeness {
  let best: KoreanLikeness = { family: 0, given: 0, both: 0, hangul: null }
  let leastBits = Number.POSITIVE_INFINITY
  for (const one of a) {
    for (const other of b) {
      const family = shared(one.family, other.family)
      const given = shared(one.given, other.given)
      const both = family.chance * given.chance
      const bits = one.bits + other.bits
      if (both < best.both || (both === best.both && bits >= leastBits)) continue
      leastBits = bits
      best = { family: family.chance, given: given.chance, both, hangul: both > 0 ? family.hangul + given.hangul : null }
    }
  }
  return best
}

/** How likely two given names, in small letters, are spellings of one Korean one: 0 where either is hardly Korean. */
export function givenLikeness(a: string, b: string): { readonly chance: number; readonly hangul: string } {
  const [one, other] = [a, b].map(letters => (isKoreanGiven(letters) ? partOf(letters, allReadings(letters)) : null))
  return one && other ? shared(one, other) : { chance: 0, hangul: '' }
}

/** How likely two spellings stand for one hangul, where each is taken for one of its readings by their odds. */
function shared(a: KoreanPart, b: KoreanPart): { chance: number; hangul: string } {
  // Odds go from the likeliest down.
  if (a.letters === b.letters) return { chance: 1, hangul: a.odds.keys().next().value ?? '' }
  let [chance, most, hangul] = [0, 0, '']
  for (const [reading, odd] of a.odds) {
    const both = odd * (b.odds.get(reading) ?? 0)
    chance += both
    if (both > most) [most, hangul] = [both, reading]
  }
  return { chance, hangul }
}

function partOf(text: string, readings: readonly Reading[]): KoreanPart {
  const chances = readings.map(({ hangul, bits }) => [hangul, 2 ** -bits] as const).toSorted(([, a], [, b]) => b - a)
  const sum = chances.reduce((total, [, chance]) => total + chance, 0)
  return { letters: text.replace(/[- ]/g, ''), odds: new Map(chances.map(([hangul, chance]) => [hangul, chance / sum])) }
}

/** A name in hangul as the one way to take it apart; none where it does not begin with a family name. */
export function hangulParts(text: string): KoreanParts[] {
  const name = hangulName(text)
  if (name === null || name.given === '') return []
  const part = (hangul: string): KoreanPart => partOf(hangul, [{ hangul, bits: 0 }])
  return [{ family: part(name.family), given: part(name.given), bits: 0 }]
}

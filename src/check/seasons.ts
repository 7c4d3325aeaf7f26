import type { Claim, Sentence } from '../model/index.ts'
import { tellsAhead } from './release-words.ts'
import { headingsOver, plainAt, sentenceOf, titleWords, type Reading } from './reading.ts'

const cardinals = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
  ' ',
)
const noun = '(?:seasons?|series|instal?l?ments?|outing|edition)'

const number = `(?:\\d{1,2}|${cardinals.join('|')})`
/** "season 2", "seasons one and two", "seasons 1 to 3", "s2". */
const numbered = new RegExp(
  `\\b(?:${noun} ?#?|s)(${number})\\b(?!-\\p{L})(?:(?: ?[-–] ?| to | through )(${number})\\b|,? (?:and|&|or) (${number})\\b)?(?! episodes?| new)`,
  'gu',
)
/** "the second season", "its fourth and final season", "3rd season", "sophomore season", "season premiere of the third". */
const ranked = new RegExp(
  `\\b(${ordinals.join('|')}|inaugural|debut|freshman|sophomore|\\d{1,2}(?:st|nd|rd|th))(?:,? (?:and|or) (${ordinals.join('|')}|final|last))?(?: [\\w'-]+){0,2} ${noun}\\b`,
  'g',
)
const named: ReadonlyMap<string, number> = new Map([
  ...cardinals.map((word, i) => [word, i + 1] as const),
  ...ordinals.map((word, i) => [word, i + 1] as const),
  ['inaugural', 1],
  ['debut', 1],
  ['freshman', 1],
  ['sophomore', 2],
])

/** What all names of seasons have. */
const anySeason = new RegExp(`season|series|insta|outing|edition|\\bs(?:\\d|${cardinals.join('|')})`)

/** The seasons that a sentence names. */
export function seasonsOf(reading: Reading, sentence: Sentence): readonly number[] {
  const known = reading.notes.seasons.get(sentence) ?? seasonsIn(plainAt(reading, sentence))
  reading.notes.seasons.set(sentence, known)
  return known
}

/** The highest season that the text names; 0 where it names none. */
export function highestSeason({ notes, plain }: Reading): number {
  return (notes.highestSeason ??= Math.max(0, ...seasonsIn(plain)))
}

/** The numbers of the seasons that plain words name, in their order, each once. */
export function seasonsIn(plain: string): readonly number[] {
  if (!anySeason.test(plain)) return none
  const found = new Map<number, number>()
  const note = (season: number, at: number): unknown => (season > 0 && !found.has(season) ? found.set(season, at) : null)
  for (const match of plain.matchAll(numbered)) {
    const [from, to, other] = [match[1], match[2], match[3]].map(word => (word === undefined ? 0 : numberOf(word)))
    for (let season = from!; season <= Math.max(from!, Math.min(to!, from! + 20)); season++) note(season, match.index)
    note(other!, match.index)
  }
  for (const match of plain.matchAll(ranked)) {
    for (const word of [match[1], match[2]]) if (word !== undefined) note(numberOf(word), match.index)
  }
  return [...found].toSorted((a, b) => a[1] - b[1]).map(([season]) => season)
}

const none: readonly number[] = []

/** The number that a word or figure means; 0 for "final" and the like. */
function numberOf(word: string): number {
  return named.get(word) ?? (Number.parseInt(word, 10) || 0)
}

/** The season that a sentence speaks of: its own, else its headings', else the article title's; null where none is named alone. */
export function seasonOf(reading: Reading, sentence: Sentence): number | null {
  const own = seasonsOf(reading, sentence)
  if (own.length > 0) return onlyOf(own)
  for (const words of [...headingsOver(reading, sentence), titleWords(reading)]) {
    const seasons = seasonsIn(words)
    if (seasons.length > 0) return onlyOf(seasons)
  }
  return null
}

function onlyOf(seasons: readonly number[]): number | null {
  return seasons.length === 1 ? seasons[0]! : null
}

/** Words that mean the first season where none is named. */
const beginning =
  /\b(?:first|originally|initially) (?:aired|premiered|released|broadcast|debuted|launched|came out)|\b(?:series|show|drama|anime) (?:premiere|debut|launch)|\bpremiered|\bdebuted\b/

/** Whether the words around a claim bear out the season that it was read for. */
export function namesSeason(reading: Reading, claim: Claim): boolean {
  const sentence = sentenceOf(reading, claim)
  if (sentence === null || claim.season === null) return false
  const own = seasonsOf(reading, sentence)
  if (own.length > 0) return own.includes(claim.season)
  const words = plainAt(reading, sentence)
  if (claim.season === 1 && beginning.test(words) && !/\b(?:part|vol\w*|second|third|half|batch)\b/.test(words)) return true
  const told = [...headingsOver(reading, sentence), titleWords(reading)].flatMap(heading => seasonsIn(heading))
  if (told.length > 0) return seasonOf(reading, sentence) === claim.season
  // Where no heading names a season either, what is to come is of the last season that the text names.
  return tellsAhead(words) && highestSeason(reading) === claim.season
}

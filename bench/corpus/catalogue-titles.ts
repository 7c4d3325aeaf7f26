import { latinTongues, otherScripts, type TitleTongue } from './foreign-titles.ts'
import { cataloguePerson, pickCommon } from './person-names.ts'
import type { SeededRandom } from './random.ts'
import { adjectives, formats, gerunds, heads, nouns, places, sentences, smallWords, subtitles, tails, verbs } from './title-words.ts'

/** A title with the language and the country that it comes from. */
export interface DrawnTitle {
  readonly title: string
  readonly language: string
  readonly country: string
  /** In the language's own script, where `title` is not in it. */
  readonly original: string | null
}

const englishCountries = ['US', 'US', 'US', 'US', 'GB', 'GB', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA'] as const
const numbersInWords = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Twelve', 'Thirteen', '100', '1001']

type Shape = readonly [weight: number, make: (random: SeededRandom) => string]

/** The shapes of English titles with their shares. */
const shapes: readonly Shape[] = [
  [1, random => random.pick(smallWords)],
  [1.4, random => noun(random)],
  [0.4, random => random.pick(adjectives)],
  [5, random => random.pick(heads) + random.pick(tails)],
  [2.5, random => surname(random)],
  [2, random => cataloguePerson(random)],
  [1.5, random => random.pick(places)],
  [4, random => `The ${oneOrMore(random)}`],
  [9, random => `The ${adjective(random)} ${noun(random)}`],
  [8, random => `${adjective(random)} ${oneOrMore(random)}`],
  [7, random => `${noun(random)} of ${plural(noun(random))}`],
  [4, random => `The ${noun(random)} of the ${adjective(random)} ${noun(random)}`],
  [4, random => `${noun(random)} ${random.pick(['&', 'and', 'vs.', 'or', '+'])} ${noun(random)}`],
  [5, random => `${random.pick(places)} ${oneOrMore(random)}`],
  [4, random => `${noun(random)} in ${random.pick(places)}`],
  [5, random => `${random.pick(gerunds)} ${random.chance(0.4) ? 'the ' : ''}${oneOrMore(random)}`],
  [3, random => `${random.pick(gerunds)} ${given(random)}`],
  [5, random => `The ${surname(random)} ${random.pick(formats)}`],
  [5, random => `${noun(random)} ${random.pick(formats)}`],
  [3, random => `${given(random)} and ${given(random)}`],
  [2, random => `${given(random)}'s ${noun(random)}`],
  [2, random => `The ${noun(random)}'s ${noun(random)}`],
  [4, random => `${noun(random)}: ${random.chance(0.5) ? random.pick(subtitles) : `The ${adjective(random)} ${noun(random)}`}`],
  [2, random => `${adjective(random)} ${noun(random)}: ${random.pick(places)}`],
  [2, random => `${random.pick(numbersInWords)} ${plural(noun(random))}`],
  [0.5, random => String(random.int(1492, 2099))],
  [0.4, random => `${random.int(2, 99)}`],
  [0.3, random => `${random.int(1, 9)}-${random.int(0, 9)}-${random.int(0, 9)}`],
  [1, random => `${noun(random)} ${random.int(1, 999)}`],
  [0.7, random => `#${noun(random)}${noun(random)}`],
  [0.7, random => `${letters(random, '.')}.`],
  [0.5, random => letters(random, '')],
  [0.6, random => `${letters(random, '*')}: ${noun(random)}`],
  [0.6, random => `${noun(random)}!${random.chance(0.3) ? '!' : ''}`],
  [0.6, random => `"${noun(random)}" ${noun(random)}`],
  [0.2, random => `${noun(random)}" ${noun(random).toLowerCase()}`],
  [5, random => filledSentence(random)],
]
const shapesWeight = shapes.reduce((sum, [weight]) => sum + weight, 0)

/** Draws a title: three of four in English, a fifth in Latin letters with accents, the others in their own script. */
export function drawTitle(random: SeededRandom): DrawnTitle {
  const roll = random.next()
  if (roll < 0.62) return { title: englishTitle(random), language: 'en', country: random.pick(englishCountries), original: null }
  if (roll < 0.84) return inTongue(random, random.pick(latinTongues), null)
  const tongue = random.pick(otherScripts)
  // Most series that are written in other scripts are listed by an English title, with the true one beside it.
  return roll < 0.98 ? inTongue(random, tongue, englishTitle(random)) : inTongue(random, tongue, null)
}

/** A title in the language or script of another country, as it is called there. */
export function titleAbroad(random: SeededRandom): DrawnTitle {
  return inTongue(random, random.chance(0.7) ? random.pick(latinTongues) : random.pick(otherScripts), null)
}

/** An English title. */
export function englishTitle(random: SeededRandom): string {
  let roll = random.next() * shapesWeight
  for (const [weight, make] of shapes) {
    roll -= weight
    if (roll < 0) return make(random)
  }
  return noun(random)
}

function inTongue(random: SeededRandom, tongue: TitleTongue, english: string | null): DrawnTitle {
  const native = `${fromShape(random, tongue)}${afterForeign(random, tongue)}`
  const country = random.pick(tongue.countries)
  return { title: english ?? native, language: tongue.language, country, original: english === null ? null : native }
}

function fromShape(random: SeededRandom, tongue: TitleTongue): string {
  return random.pick(tongue.shapes).replaceAll(/\{(\w)\}/g, (_, list: string) => random.pick(list === 'a' ? tongue.a : tongue.b))
}

/** What three of four titles abroad have after their first part. */
function afterForeign(random: SeededRandom, tongue: TitleTongue): string {
  const roll = random.next()
  if (roll < 0.08) return ` ${random.int(2, 12)}`
  if (roll < 0.2) return ` - ${random.pick(tongue.b)}`
  if (roll < 0.48) return `: ${fromShape(random, tongue)}`
  if (roll < 0.62) return ` ${surname(random)}`
  return roll < 0.74 ? ` ${random.pick(places)}` : ''
}

function filledSentence(random: SeededRandom): string {
  return random.pick(sentences).replaceAll(/\{([a-z]+)\d?\}/g, (_, place: string) => {
    if (place === 'noun') return noun(random)
    if (place === 'adjective') return adjective(random)
    if (place === 'verb') return random.pick(verbs)
    return place === 'name' ? given(random) : random.pick(places)
  })
}

function letters(random: SeededRandom, between: string): string {
  return Array.from({ length: random.int(3, 4) }, () => String.fromCharCode(random.int(65, 90))).join(between)
}

function noun(random: SeededRandom): string {
  return pickCommon(random, nouns)
}

function oneOrMore(random: SeededRandom): string {
  return random.chance(0.3) ? plural(noun(random)) : noun(random)
}

function plural(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`
  if (/[^aeo]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

function adjective(random: SeededRandom): string {
  return pickCommon(random, adjectives)
}

function given(random: SeededRandom): string {
  return cataloguePerson(random).split(' ')[0]!
}

function surname(random: SeededRandom): string {
  return cataloguePerson(random).split(' ').at(-1)!
}

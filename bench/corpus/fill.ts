import { channels, characterName, companies, inventedTitles, months, numbers, ordinals, outlets, personName, places } from './names.ts'
import type { SeededRandom } from './random.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const parts = ['the spring of', 'the summer of', 'the fall of', 'early', 'late', 'mid']

/** What stays the same through an article: its series, season, people and makers, by the letters of the templates. */
export type Subject = ReadonlyMap<string, string>

/** Draws an article's subject; the titles are those that it and its asides may be about. */
export function drawSubject(random: SeededRandom, titles: readonly string[]): Subject {
  const season = random.int(2, 6)
  const year = random.int(2021, 2026)
  const subject = new Map<string, string>([
    ['T', random.pick(titles)],
    ['n', String(season)],
    ['nth', ordinals[season - 1]!],
    ['prev', String(season - 1)],
    ['year', String(year)],
    ['past', String(year - 1)],
    ['H', random.pick(channels)],
    ['K', random.pick(companies)],
    ['M', personName(random)],
    ['W', personName(random)],
    ['author', personName(random)],
    ['G', characterName(random)],
    ['J', characterName(random)],
    ['I', characterName(random)],
  ])
  for (const letter of 'ABCDEF') subject.set(letter, personName(random))
  return subject
}

/** Fills the places of a template: from the subject, or drawn anew. */
export function fill(template: string, subject: Subject, random: SeededRandom, titles: readonly string[]): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, place: string) => subject.get(place) ?? drawn(place, subject, random, titles))
}

function drawn(place: string, subject: Subject, random: SeededRandom, titles: readonly string[]): string {
  const year = Number(subject.get('year'))
  switch (place) {
    case 'who':
      return personName(random)
    case 'role':
      return characterName(random)
    case 'series':
      return random.chance(0.3) ? random.pick(inventedTitles) : random.pick(titles)
    case 'outlet':
      return random.pick(outlets)
    case 'place':
      return random.pick(places)
    case 'month':
      return random.pick(months)
    case 'day':
      return String(random.int(1, 28))
    case 'weekday':
      return random.pick(weekdays)
    case 'season':
      return random.pick(parts)
    case 'date':
      return `${random.pick(months)} ${random.int(1, 28)}, ${year - random.int(0, 1)}`
    case 'count':
      return random.chance(0.7) ? random.pick(numbers.slice(1)) : String(random.int(4, 24))
    case 'ordinal':
      return random.pick(ordinals)
    case 'minutes':
      return `${random.int(24, 50)} to ${random.int(52, 75)}`
    case 'percent':
      return String(random.int(38, 99))
    case 'tenths':
      return `${random.int(2, 9)}.${random.int(0, 9)}`
    case 'pronoun':
      return random.pick(['he', 'she', 'they'])
    default:
      throw new Error(`no such place in a template: {${place}}`)
  }
}

import type { Claim, Quote, SeriesEntry } from '../model/index.ts'
import { indexCharacters } from './alike-characters.ts'
import { groupsOf } from './groups.ts'
import { knownPeople } from './known-people.ts'
import { maySamePerson, wordsIn, type Name } from './names.ts'
import { hitsOf, isHeading, linkedOf, nameIn, passage, plainAt, plainOf, sentenceAt, type Hit, type Reading } from './reading.ts'
import { spansFrom } from './spans-from.ts'

/** One place where the text says who plays whom. */
export interface Portrayal {
  readonly character: Name
  readonly person: Name
  readonly quote: Quote
  readonly claim: Claim | null
}

const first = "\\p{Lu}[\\p{L}'’.]*(?:-\\p{L}+)*"
const names = `${first}(?: (?:${first}|\\d+)){0,3}`
const nameAhead = new RegExp(names, 'uy')
const nameBehind = new RegExp(`(${names}),? (?:who |who is |who was |is |was |being )?$`, 'u')
const inBrackets = new RegExp(`\\((${names})\\)`, 'uy')

const playedBy = /\b(?:played|performed|portrayed|voiced|essayed) by (?:actor |actress )?/g
const plays =
  /\b(?:plays|played|portrays|portrayed|will play|will portray|stars as|returns as|is back as|in the (?:part|role) of|as) (?!by\b)/g

/** What "as" may stand before beside a character. */
const jobs =
  /\b(?:executive|producers?|directors?|writers?|showrunners?|hosts?|co-?hosts?|guests?|judges?|himself|herself|themselves|narrators?|series|regulars?|season|leads?|stars?|head|president|chief)\b/i

/** What `portrayalsIn` looks for. */
export const portrayalPatterns: readonly RegExp[] = [playedBy, plays]

/** Who plays whom, as the text tells: in its words, in lists and in brackets, and as its claims were read. */
export function portrayalsIn(reading: Reading): Portrayal[] {
  const { main } = reading
  if (main === null) return []
  const isPerson = peopleIn(reading)
  const told = [...writtenPassively(reading), ...writtenActively(reading, main.entry, isPerson), ...claimed(reading)]
  const characters = new Set([
    ...told.map(({ character }) => character.text),
    ...(main.entry?.cast.map(({ character }) => character) ?? []),
  ])
  return [...told, ...leading(reading, told, characters, isPerson), ...bracketed(reading, characters)]
}

/** "The character of Nam-ra, performed by Ham Ji-Hyun". */
function writtenPassively(reading: Reading): Portrayal[] {
  return hitsOf(reading, playedBy).flatMap(hit => {
    const character = behind(reading, hit)
    const person = ahead(reading, hit.end)
    if (person === null || character === null || isOwner(character.before)) return []
    return [portrayal(reading, hit, character.name, person)]
  })
}

/** Whether the text goes on with a capital letter at an offset. */
function isBeforeCapital({ article, plain }: Reading, _start: number, end: number): boolean {
  return article.text[end] !== plain[end]
}

/** "Taz Skylar plays Sanji", "Cho Yi-hyun in the part of Choi Nam-ra". */
function writtenActively(reading: Reading, entry: SeriesEntry | null, isPerson: IsPerson): Portrayal[] {
  return hitsOf(reading, plays, isBeforeCapital).flatMap(hit => {
    const character = ahead(reading, hit.end)
    if (character === null || jobs.test(character)) return []
    const isAs = hit.match[0].startsWith('as')
    const person = behind(reading, hit)
    if (person === null || (!isRole(reading, hit, isAs) && !isPerson(person.name, person.start))) return []
    // Elsewhere than in a list, "as" tells a part only of a character that is known.
    if (isAs && !isListed(reading, hit) && !isCharacter(entry, character)) return []
    return [portrayal(reading, hit, character, person.name)]
  })
}

/** At the beginning of a sentence "As Zoro, Taz Skylar": the character is known, and somebody who plays a part or is surely a person. */
function leading(reading: Reading, told: readonly Portrayal[], characters: ReadonlySet<string>, isPerson: IsPerson): Portrayal[] {
  const charactersLike = indexCharacters([...characters].map(one => nameIn(reading, one)))
  const performers = [...new Set(told.map(({ person }) => person))]
  return hitsOf(reading, plays, isBeforeCapital).flatMap(hit => {
    const character = hit.start === hit.sentence.start && hit.match[0] === 'as ' ? ahead(reading, hit.end) : null
    if (character === null) return []
    if (charactersLike(nameIn(reading, character)).length === 0) return []
    const at = hit.end + character.length + 2
    const person = reading.plain.startsWith(', ', at - 2) ? ahead(reading, at) : null
    if (person === null) return []
    const isKnown = isPerson(person, at) || performers.some(other => maySamePerson(other, nameIn(reading, person)))
    return isKnown ? [portrayal(reading, hit, character, person)] : []
  })
}

/** The claims of who plays whom; "Jenna Coleman (Doctor Who)" is no part of this series. */
function claimed(reading: Reading): Portrayal[] {
  return reading.claims.flatMap(claim => {
    if (claim.property !== 'cast' || claim.polarity !== 'affirmed' || claim.value.character === null) return []
    const { person, character } = claim.value
    if (linkedOf(reading, claim) !== reading.main || wordsIn(person).length < 2) return []
    const { exact } = claim.quote
    if (!/^\p{Lu}/u.test(character) || / and |,/.test(character) || exact.includes(`(${character}`)) return []
    if (isOwner(plainOf(exact.slice(0, Math.max(0, exact.indexOf(character)))))) return []
    return [{ character: nameIn(reading, character), person: nameIn(reading, person), quote: claim.quote, claim }]
  })
}

/** "Nam-ra (Cho)": a name in brackets after that of a character that is known. */
function bracketed(reading: Reading, characters: ReadonlySet<string>): Portrayal[] {
  const { text } = reading.article
  const all = [...characters]
  const byWord = groupsOf(all.keys(), at => [plainOf(all[at]!)])
  const lengths = new Set([...byWord.keys()].map(word => word.length))
  const isWork = worksIn(reading)
  const found: (readonly [number, Portrayal])[] = []
  for (let bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', bracket + 1)) {
    const end = text[bracket - 1] === ' ' ? bracket - 1 : bracket
    inBrackets.lastIndex = bracket
    const person = inBrackets.exec(text)?.[1]
    if (person === undefined) continue
    const after = inBrackets.lastIndex
    for (const length of lengths) {
      const at = end - length
      const named = byWord.get(reading.plain.slice(Math.max(0, at), end))
      if (named === undefined || at < 0 || /[\p{L}-]/u.test(text[at - 1] ?? ' ')) continue
      const sentence = sentenceAt(reading, at)
      if (sentence === null || isWork(at, after)) continue
      const quote = passage(reading, sentence)
      for (const i of named) found.push([i, { character: nameIn(reading, all[i]!), person: nameIn(reading, person), quote, claim: null }])
    }
  }
  return found.toSorted(([a], [b]) => a - b).map(([, one]) => one)
}

function portrayal(reading: Reading, { sentence }: Hit, character: string, person: string): Portrayal {
  return { character: nameIn(reading, character), person: nameIn(reading, person), quote: passage(reading, sentence), claim: null }
}

/** The name that begins at an offset; none where it is only the owner of what follows: "Victoria's sister". */
function ahead({ article }: Reading, at: number): string | null {
  nameAhead.lastIndex = at
  const name = nameAhead.exec(article.text)?.[0] ?? null
  return name === null || /['’]s\b/.test(name) ? null : name.replace(/\.$/, '')
}

/** The name that ends before a hit, with the plain words before it in the sentence. */
function behind(
  reading: Reading,
  { start, sentence }: Hit,
): { readonly name: string; readonly start: number; readonly before: string } | null {
  const from = Math.max(sentence.start, start - 70)
  const match = nameBehind.exec(reading.article.text.slice(from, start))
  if (match === null) return null
  return { name: match[1]!, start: from + match.index, before: reading.plain.slice(sentence.start, from + match.index) }
}

/** Whether the words before a name make it another's: "the daughter of Alicent, played by". */
function isOwner(before: string): boolean {
  return /\b(?:of|to|for|with|from|under|against|than|and) $/.test(before) && !/\b(?:characters?|roles?|parts?) of $/.test(before)
}

/** Whether a name at an offset was linked as a person's or is that of one of the cast. */
type IsPerson = (name: string, start: number) => boolean

function peopleIn(reading: Reading): IsPerson {
  const people = reading.links.mentions.filter(({ kind }) => kind === 'person')
  const longest = people.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const peopleFrom = spansFrom(people)
  const cast = reading.main?.entry ? knownPeople(reading.main.entry).roles : []
  return (name, start) =>
    peopleFrom(start - longest, start + name.length).some(({ sure, end }) => (sure || !name.includes(' ')) && end > start) ||
    cast.some(({ person }) => maySamePerson(person, nameIn(reading, name)))
}

function isCharacter(entry: SeriesEntry | null, name: string): boolean {
  const words = wordsIn(name)
  return entry?.cast.some(({ character }) => words.every(word => wordsIn(character).includes(word))) ?? false
}

/** "Mackenyu As Roronoa Zoro" as a heading or an item: a cast list, in which the names stand alone. */
function isRole(reading: Reading, { sentence, start, end }: Hit, isAs: boolean): boolean {
  const { kind } = reading.article.blocks[sentence.block]!
  return isAs && (kind === 'heading' || kind === 'item') && sentence.end - end < 40 && start - sentence.start < 40
}

function isListed(reading: Reading, { sentence }: Hit): boolean {
  const { kind } = reading.article.blocks[sentence.block]!
  return isHeading(reading, sentence) || kind === 'item' || kind === 'row' || plainAt(reading, sentence).split(' ').length <= 9
}

/** Whether what stands in the brackets at a span is a work's title. */
function worksIn({ links }: Reading): (start: number, end: number) => boolean {
  const worksFrom = spansFrom(links.mentions.filter(({ kind }) => kind === 'series'))
  return (start, end) => worksFrom(start + 1, end).some(work => work.end <= end)
}

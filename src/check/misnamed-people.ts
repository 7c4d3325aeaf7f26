import type { Claim, Finding, LinkedSeries, Mention } from '../model/index.ts'
import { editDistance } from '../names/index.ts'
import { finding } from './finding.ts'
import { knownPeople, type KnownPeople } from './known-people.ts'
import { bareWords, isNearName, mayBeginAlike, maySameCharacter, maySamePerson, type Name } from './names.ts'
import { nearNamesAmong } from './near-names.ts'
import { linkedOf, nameIn, passage, plainAt, plainOf, sentenceAt, type Reading } from './reading.ts'

interface Named {
  readonly name: Name
  readonly mentions: readonly Mention[]
}

/** Finds people under names that are nearly those of the series' own people, near names beside each other, and characters called actors. */
export function findMisnamedPeople(reading: Reading): Finding[] {
  const { main } = reading
  if (main === null || main.entry === null || main.entry.cast.length + main.entry.makers.length === 0) return []
  const known = knownPeople(main.entry)
  const roles = findRoles(reading, main, known)
  const taken = new Set(roles.flatMap(({ quotes }) => quotes.map(quote => sentenceAt(reading, quote.start))))
  const strangers = namedPeople(reading).filter(({ name }) => !isKnown(known, name))
  const near = strangers.flatMap(stranger => nearKnown(reading, known, stranger))
  const odd = new Set(near.map(({ stranger }) => stranger))
  return [
    ...roles,
    ...near.map(({ found }) => found).filter(({ quotes }) => !quotes.every(quote => taken.has(sentenceAt(reading, quote.start)))),
    ...nearEachOther(
      reading,
      strangers.filter(stranger => !odd.has(stranger)),
    ),
  ]
}

/** The full names of people in the text, with where they stand. */
function namedPeople(reading: Reading): Named[] {
  const { links, article } = reading
  const mentions = new Map<number, Mention[]>()
  // One at the very end may be cut off.
  const last = article.text.trimEnd().length
  for (const mention of links.mentions) {
    if (mention.kind !== 'person' || mention.end >= last || !isFull(article.text, mention)) continue
    const known = mentions.get(mention.ref)
    if (known === undefined) mentions.set(mention.ref, [mention])
    else known.push(mention)
  }
  return [...mentions]
    .map(([ref, places]) => ({ name: nameIn(reading, links.people[ref]!.name), mentions: places }))
    .filter(({ name }) => name.words.length >= 2)
}

/** Whether a mention has more than one word. */
function isFull(text: string, { start, end }: Mention): boolean {
  return /[\s-]/.test(text.slice(start, end))
}

function isKnown({ roles, people, letters }: KnownPeople, name: Name): boolean {
  if (letters.has(name.letters)) return true
  return people.some(person => maySamePerson(person, name)) || roles.some(({ character }) => maySamePerson(character, name))
}

function nearKnown(reading: Reading, { people }: KnownPeople, stranger: Named): { readonly stranger: Named; readonly found: Finding }[] {
  const near = new Set(people.filter(person => isNearName(person, stranger.name)).map(({ text }) => text))
  if (near.size !== 1 || isNewcomer(reading, stranger)) return []
  const found = finding('misnamed', 'warning', `“${stranger.name.text}” seems to mean ${[...near][0]}.`, {
    quotes: stranger.mentions.map(mention => passage(reading, mention)),
  })
  return [{ stranger, found }]
}

/** Whether somebody is told to join, or plays a part of their own: another person may well have nearly the same name. */
function isNewcomer(reading: Reading, { name, mentions }: Named): boolean {
  if (
    reading.claims.some(
      claim => claim.property === 'cast' && claim.value.character !== null && maySamePerson(nameIn(reading, claim.value.person), name),
    )
  )
    return true
  return mentions.some(mention =>
    /\b(?:join\w*|newcomers?|new (?:cast|additions?|characters?|faces)|additions?|added)\b/.test(
      plainAt(reading, sentenceAt(reading, mention.start) ?? mention),
    ),
  )
}

/** Beyond so many pairs of near names nobody reads on, and a text that has them is made of them. */
const mostPairs = 1000

/** "Ham Ji-hun" and "Ham Ji-Hyun", of whom the catalogue knows neither. */
function nearEachOther(reading: Reading, strangers: readonly Named[]): Finding[] {
  const laterNear = nearNamesAmong(strangers.map(({ name }) => name))
  const found: Finding[] = []
  for (const [place, first] of strangers.entries())
    for (const later of found.length < mostPairs ? laterNear(place) : []) {
      const second = strangers[later]!
      if (together(reading, first, second)) continue
      const message = `“${first.name.text}” and “${second.name.text}” are nearly one name, and the catalogue knows neither with this series.`
      const quotes = [...first.mentions, ...second.mentions].map(mention => passage(reading, mention))
      found.push(finding('misnamed', 'warning', message, { quotes }))
    }
  return found
}

function together(reading: Reading, first: Named, second: Named): boolean {
  const sentences = new Set(first.mentions.map(mention => sentenceAt(reading, mention.start)))
  return second.mentions.some(mention => sentences.has(sentenceAt(reading, mention.start)))
}

/** Characters that are called actors, and parts given to a near name. */
function findRoles(reading: Reading, main: LinkedSeries, known: KnownPeople): Finding[] {
  return reading.claims.flatMap(claim => {
    if (claim.property !== 'cast' || claim.polarity !== 'affirmed' || linkedOf(reading, claim) !== main) return []
    return roleFinding(reading, claim, known)
  })
}

function roleFinding(reading: Reading, claim: Claim & { property: 'cast' }, { roles }: KnownPeople): Finding[] {
  const person = nameIn(reading, claim.value.person)
  const character = claim.value.character === null ? null : nameIn(reading, claim.value.character)
  const own = roles.filter(role => maySamePerson(role.person, person))
  if (own.length > 0)
    return character === null
      ? []
      : misspeltCharacter(
          claim,
          character,
          own.map(role => role.character),
        )
  if (person.words.length < 2) return []
  const shown = { claims: [claim], quotes: [claim.quote] }
  const asCharacter = roles.find(role => role.character.words.length >= 2 && maySamePerson(role.character, person))
  if (asCharacter !== undefined) {
    if (character !== null && maySamePerson(character, asCharacter.person)) {
      return [
        finding('misnamed', 'error', `It is the other way round: ${asCharacter.person.text} plays ${asCharacter.character.text}.`, shown),
      ]
    }
    const words = plainAt(reading, claim.quote)
    if (
      character !== null ||
      words.includes(plainOf(asCharacter.person.text)) ||
      !/\b(?:star(?:s|red|ring)?|cast|actors?|actress)\b/.test(words)
    )
      return []
    return [finding('misnamed', 'warning', `${person.text} is a character, played by ${asCharacter.person.text}.`, shown)]
  }
  const role = character === null ? undefined : roles.find(one => maySameCharacter(one.character, character))
  if (role === undefined || !isNearName(role.person, person)) return []
  return [finding('misnamed', 'error', `${role.character.text} is played by ${role.person.text}, not by ${person.text}.`, shown)]
}

/** "Alison Hightower" for Alicent Hightower: the performer is known, and each word of the name is nearly one of the character's. */
function misspeltCharacter(claim: Claim, told: Name, characters: readonly Name[]): Finding[] {
  const words = bareWords(told)
  if (words.length === 0 || characters.some(character => maySameCharacter(character, told) || maySamePerson(character, told))) return []
  const meant = characters.find(character => isMisspelt(words, bareWords(character)))
  if (meant === undefined) return []
  return [finding('misnamed', 'warning', `“${told.text}” seems to mean ${meant.text}.`, { claims: [claim], quotes: [claim.quote] })]
}

function isMisspelt(told: readonly string[], right: readonly string[]): boolean {
  const rest = told.filter(word => !right.includes(word))
  // Beside a word that is right, another may be further off than alone.
  const share = rest.length < told.length ? 3 : 5
  const isNear = (word: string, other: string): boolean =>
    mayBeginAlike(word, other) && editDistance(word, other, 3) <= Math.max(1, Math.floor(Math.min(word.length, other.length) / share))
  return rest.every(word => right.some(other => isNear(word, other)))
}

import type { Claim, Finding, Mention, SeriesEntry } from '../model/index.ts'
import { finding } from './finding.ts'
import { isNearName, maySameCharacter, maySamePerson, wordsIn } from './names.ts'
import { linkedOf, passage, plainAt, sentenceAt, type Reading } from './reading.ts'

interface Named {
  readonly name: string
  readonly mentions: readonly Mention[]
}

/** Finds people under names that are nearly those of the series' own people, near names beside each other, and characters called actors. */
export function findMisnamedPeople(reading: Reading): Finding[] {
  const { main } = reading
  if (main?.entry == null || main.entry.cast.length + main.entry.makers.length === 0) return []
  const roles = findRoles(reading)
  const taken = new Set(roles.flatMap(({ quotes }) => quotes.map((quote) => quote.start)))
  const strangers = namedPeople(reading).filter(({ name }) => !isKnown(main.entry!, name))
  const near = strangers.flatMap((stranger) => nearKnown(reading, main.entry!, stranger))
  const odd = new Set(near.map(({ stranger }) => stranger))
  return [
    ...roles,
    ...near.map(({ found }) => found).filter(({ quotes }) => !quotes.every((quote) => taken.has(quote.start))),
    ...nearEachOther(reading, strangers.filter((stranger) => !odd.has(stranger))),
  ]
}

/** The full names of people in the text, with where they stand. */
function namedPeople({ links, article }: Reading): Named[] {
  return links.people.flatMap((person, ref) => {
    const mentions = links.mentions.filter((mention) => mention.kind === 'person' && mention.ref === ref && isWhole(article.text, mention))
    return wordsIn(person.name).length >= 2 && mentions.length > 0 ? [{ name: person.name, mentions }] : []
  })
}

/** Whether a mention has more than one word and was not cut off by the text's end. */
function isWhole(text: string, { start, end }: Mention): boolean {
  return /[\s-]/.test(text.slice(start, end)) && end < text.trimEnd().length
}

/** Everybody that the catalogue names with a series. */
function peopleOf(entry: SeriesEntry): string[] {
  return [...entry.cast.map((role) => role.person), ...entry.makers.map((maker) => maker.person), ...(entry.basedOn?.author == null ? [] : entry.basedOn.author.split(/ and |, /))]
}

function isKnown(entry: SeriesEntry, name: string): boolean {
  return [...peopleOf(entry), ...entry.cast.map((role) => role.character)].some((known) => maySamePerson(known, name))
}

function nearKnown(reading: Reading, entry: SeriesEntry, stranger: Named): { readonly stranger: Named; readonly found: Finding }[] {
  const near = peopleOf(entry).filter((known) => isNearName(known, stranger.name))
  if (near.length !== 1) return []
  const found = finding('misnamed', 'warning', `“${stranger.name}” seems to mean ${near[0]}.`, { quotes: stranger.mentions.map((mention) => passage(reading, mention)) })
  return [{ stranger, found }]
}

/** "Ham Ji-hun" and "Ham Ji-Hyun", of whom the catalogue knows neither. */
function nearEachOther(reading: Reading, strangers: readonly Named[]): Finding[] {
  return strangers.flatMap((first, i) =>
    strangers
      .slice(i + 1)
      .filter((second) => isNearName(first.name, second.name) && !together(reading, first, second))
      .map((second) =>
        finding('misnamed', 'warning', `“${first.name}” and “${second.name}” are nearly one name, and the catalogue knows neither with this series.`, {
          quotes: [...first.mentions, ...second.mentions].map((mention) => passage(reading, mention)),
        }),
      ),
  )
}

function together(reading: Reading, first: Named, second: Named): boolean {
  const sentences = first.mentions.map((mention) => sentenceAt(reading, mention.start))
  return second.mentions.some((mention) => sentences.includes(sentenceAt(reading, mention.start)))
}

/** Characters that are called actors, and parts given to a near name. */
function findRoles(reading: Reading): Finding[] {
  return reading.claims.flatMap((claim) => {
    if (claim.property !== 'cast' || claim.polarity !== 'affirmed') return []
    const entry = linkedOf(reading, claim)?.entry
    return entry == null ? [] : roleFinding(reading, claim, entry)
  })
}

function roleFinding(reading: Reading, claim: Claim & { property: 'cast' }, entry: SeriesEntry): Finding[] {
  const { person, character } = claim.value
  if (wordsIn(person).length < 2 || isAmong(entry.cast.map((role) => role.person), person)) return []
  const asCharacter = entry.cast.find((role) => maySamePerson(role.character, person))
  const shown = { claims: [claim], quotes: [claim.quote] }
  if (asCharacter !== undefined) {
    if (character !== null && maySamePerson(character, asCharacter.person)) {
      return [finding('misnamed', 'error', `It is the other way round: ${asCharacter.person} plays ${asCharacter.character}.`, shown)]
    }
    if (character !== null || !/\b(?:star(?:s|red|ring)?|cast|actors?|actress)\b/.test(plainAt(reading, claim.quote))) return []
    return [finding('misnamed', 'warning', `${person} is a character, played by ${asCharacter.person}.`, shown)]
  }
  const role = character === null ? undefined : entry.cast.find((known) => maySameCharacter(known.character, character))
  if (role === undefined || !isNearName(role.person, person)) return []
  return [finding('misnamed', 'error', `${role.character} is played by ${role.person}, not by ${person}.`, shown)]
}

function isAmong(names: readonly string[], name: string): boolean {
  return names.some((known) => maySamePerson(known, name))
}

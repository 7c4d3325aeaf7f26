import type { Claim, Finding, Quote } from '../model/index.ts'
import { finding } from './finding.ts'
import { maySameCharacter, maySamePerson, nameOf, wordsIn, type Name } from './names.ts'
import { hitsOf, linkedOf, passage, plainAt, plainOf, sentenceAt, type Reading } from './reading.ts'

interface Portrayal {
  readonly character: Name
  readonly person: Name
  readonly quote: Quote
  readonly claim: Claim | null
}

const name = "(?:\\p{Lu}[\\p{L}'’.]*(?:-\\p{L}+)*)"
const names = `${name}(?: ${name}){0,3}`
const playedBy = /(?:played|performed|portrayed|voiced|essayed) by (?:actor |actress )?/g
const nameBefore = new RegExp(`(${names}),? (?:who is |is |was |being )?$`, 'u')
const nameAfter = new RegExp(names, 'uy')

/** Words by which two performers can share a character. */
const shared =
  /\b(?:recast\w*|replac\w+|tak(?:es|en|ing) over|took over|stepp?(?:ed|ing)? in|young(?:er)?|older|adult|teen\w*|child\w*|kid|version|voic\w+|dub\w*|double|former(?:ly)?|originally|previous\w*|instead|body|twins?|remake|adaptation|film|movie|counterpart)\b/

/** Finds one character with two performers. */
export function findContradictingPerformers(reading: Reading): Finding[] {
  if (reading.main === null) return []
  const told = [...writtenPortrayals(reading), ...claimedPortrayals(reading)]
  const portrayals = [
    ...told,
    ...bracketed(
      reading,
      told.map(one => one.character),
    ),
  ]
  const findings: Finding[] = []
  const seen = new Set<string>()
  portrayals.forEach((first, i) => {
    for (const second of portrayals.slice(i + 1)) {
      const key = first.character.words.at(-1)!
      if (seen.has(key) || !maySameCharacter(first.character, second.character) || maySamePerson(first.person, second.person)) continue
      if (first.quote.start === second.quote.start || isShared(reading, first) || isShared(reading, second)) continue
      seen.add(key)
      findings.push(contradiction(reading, first, second))
    }
  })
  return findings
}

function contradiction({ main }: Reading, first: Portrayal, second: Portrayal): Finding {
  const known = main?.entry?.cast.find(role => maySameCharacter(nameOf(role.character), first.character))
  const word = known === undefined ? '' : `; the catalogue names ${known.person}`
  const claims = [first.claim, second.claim].filter(claim => claim !== null)
  return finding(
    'contradiction',
    'error',
    `${first.character.text} is played by ${first.person.text} in one place and by ${second.person.text} in another${word}.`,
    {
      claims,
      quotes: [first.quote, second.quote],
    },
  )
}

/** "The character of Nam-ra, performed by Ham Ji-Hyun". */
function writtenPortrayals(reading: Reading): Portrayal[] {
  const { text } = reading.article
  return hitsOf(reading, playedBy).flatMap(({ start, end, sentence }) => {
    nameAfter.lastIndex = end
    const person = nameAfter.exec(text)
    const character = nameBefore.exec(text.slice(Math.max(sentence.start, start - 60), start))
    if (person === null || character === null || isOwner(reading.plain.slice(0, character.index + Math.max(sentence.start, start - 60))))
      return []
    return [portrayal(character[1]!, person[0], passage(reading, sentence), null)]
  })
}

/** Whether the words before a name make it another's: "the daughter of Alicent, played by". */
function isOwner(before: string): boolean {
  return /\b(?:of|to|for|with|from|under|against|than|and) $/.test(before) && !/\b(?:characters?|roles?|parts?) of $/.test(before)
}

function portrayal(character: string, person: string, quote: Quote, claim: Claim | null): Portrayal {
  return { character: nameOf(character), person: nameOf(person), quote, claim }
}

/** The claims of who plays whom; "Jenna Coleman (Doctor Who)" is no part of this series. */
function claimedPortrayals(reading: Reading): Portrayal[] {
  return reading.claims.flatMap(claim => {
    if (
      claim.property !== 'cast' ||
      claim.polarity !== 'affirmed' ||
      claim.value.character === null ||
      linkedOf(reading, claim) !== reading.main
    )
      return []
    const { person, character } = claim.value
    if (claim.quote.exact.includes(`(${character}`) || !/^\p{Lu}/u.test(character) || wordsIn(person).length < 2) return []
    if (isOwner(plainOf(claim.quote.exact.slice(0, Math.max(0, claim.quote.exact.indexOf(character)))))) return []
    return [portrayal(character, person, claim.quote, claim)]
  })
}

const inBrackets = new RegExp(` ?\\((${names})\\)`, 'uy')

/** "Nam-ra (Cho)": a name in brackets after that of a character that the text tells of. */
function bracketed(reading: Reading, characters: readonly Name[]): Portrayal[] {
  const { text } = reading.article
  const found: Portrayal[] = []
  for (const character of new Set(characters.map(name => name.text))) {
    const word = plainOf(character)
    for (let at = reading.plain.indexOf(word); at >= 0; at = reading.plain.indexOf(word, at + 1)) {
      if (/[\p{L}-]/u.test(text[at - 1] ?? ' ')) continue
      inBrackets.lastIndex = at + word.length
      const match = inBrackets.exec(text)
      const sentence = match === null ? null : sentenceAt(reading, at)
      if (match === null || sentence === null || !isPerson(reading, at, inBrackets.lastIndex)) continue
      found.push(portrayal(character, match[1]!, passage(reading, sentence), null))
    }
  }
  return found
}

/** Whether what stands in the brackets at a span is somebody's name, not a work's. */
function isPerson({ links }: Reading, start: number, end: number): boolean {
  const within = links.mentions.filter(mention => mention.end > start && mention.end < end + 1)
  return !within.some(mention => mention.kind === 'series' && mention.start > start)
}

function isShared(reading: Reading, { quote }: Portrayal): boolean {
  return shared.test(plainAt(reading, quote))
}

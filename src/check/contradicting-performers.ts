import type { Claim, Finding, Quote } from '../model/index.ts'
import { finding } from './finding.ts'
import { maySameCharacter, maySamePerson, wordsIn } from './names.ts'
import { passage, plainAt, plainOf, sentenceAt, type Reading } from './reading.ts'

interface Portrayal {
  readonly character: string
  readonly person: string
  readonly quote: Quote
  readonly claim: Claim | null
}

const name = "(?:\\p{Lu}[\\p{L}'’.]*(?:-\\p{L}+)*)"
const names = `${name}(?: ${name}){0,3}`
const playedBy = new RegExp(`(${names}),? (?:who is |is |was |being )?(?:played|performed|portrayed|voiced|essayed) by (?:actor |actress )?(${names})`, 'gu')

/** Words by which two performers can share a character. */
const shared = /\b(?:recast\w*|replac\w+|tak(?:es|en|ing) over|took over|stepp?(?:ed|ing)? in|young(?:er)?|older|adult|teen\w*|child\w*|kid|version|voic\w+|dub\w*|double|former(?:ly)?|originally|previous\w*|instead|body|twins?|remake|adaptation|film|movie|counterpart)\b/

/** Finds one character with two performers. */
export function findContradictingPerformers(reading: Reading): Finding[] {
  const told = [...writtenPortrayals(reading), ...claimedPortrayals(reading)]
  const portrayals = [...told, ...bracketed(reading, told.map((portrayal) => portrayal.character))]
  const findings: Finding[] = []
  const seen = new Set<string>()
  portrayals.forEach((first, i) => {
    for (const second of portrayals.slice(i + 1)) {
      const key = wordsIn(first.character).at(-1)!
      if (seen.has(key) || !maySameCharacter(first.character, second.character) || maySamePerson(first.person, second.person)) continue
      if (first.quote.start === second.quote.start || isShared(reading, first) || isShared(reading, second)) continue
      seen.add(key)
      findings.push(contradiction(reading, first, second))
    }
  })
  return findings
}

function contradiction({ main }: Reading, first: Portrayal, second: Portrayal): Finding {
  const known = main?.entry?.cast.find((role) => maySameCharacter(role.character, first.character))
  const word = known === undefined ? '' : `; the catalogue names ${known.person}`
  const claims = [first.claim, second.claim].filter((claim) => claim !== null)
  return finding('contradiction', 'error', `${first.character} is played by ${first.person} in one place and by ${second.person} in another${word}.`, {
    claims,
    quotes: [first.quote, second.quote],
  })
}

/** "The character of Nam-ra, performed by Ham Ji-Hyun". */
function writtenPortrayals(reading: Reading): Portrayal[] {
  return [...reading.article.text.matchAll(playedBy)].flatMap((match) => {
    const sentence = sentenceAt(reading, match.index)
    return sentence === null ? [] : [{ character: match[1]!, person: match[2]!, quote: passage(reading, sentence), claim: null }]
  })
}

/** The claims of who plays whom; "Jenna Coleman (Doctor Who)" is no part of this series. */
function claimedPortrayals(reading: Reading): Portrayal[] {
  return reading.claims.flatMap((claim) => {
    if (claim.property !== 'cast' || claim.polarity !== 'affirmed' || claim.value.character === null) return []
    const { person, character } = claim.value
    if (claim.quote.exact.includes(`(${character}`) || !/^\p{Lu}/u.test(character) || wordsIn(person).length < 2) return []
    return [{ character, person, quote: claim.quote, claim }]
  })
}

const inBrackets = new RegExp(` ?\\((${names})\\)`, 'uy')

/** "Nam-ra (Cho)": a name in brackets after that of a character that the text tells of. */
function bracketed(reading: Reading, characters: readonly string[]): Portrayal[] {
  const { text } = reading.article
  const found: Portrayal[] = []
  for (const character of new Set(characters)) {
    const word = plainOf(character)
    for (let at = reading.plain.indexOf(word); at >= 0; at = reading.plain.indexOf(word, at + 1)) {
      if (/[\p{L}-]/u.test(text[at - 1] ?? ' ')) continue
      inBrackets.lastIndex = at + word.length
      const match = inBrackets.exec(text)
      const sentence = match === null ? null : sentenceAt(reading, at)
      if (match === null || sentence === null || !isPerson(reading, at, inBrackets.lastIndex)) continue
      found.push({ character, person: match[1]!, quote: passage(reading, sentence), claim: null })
    }
  }
  return found
}

/** Whether what stands in the brackets at a span is somebody's name, not a work's. */
function isPerson({ links }: Reading, start: number, end: number): boolean {
  const within = links.mentions.filter((mention) => mention.end > start && mention.end < end + 1)
  return !within.some((mention) => mention.kind === 'series' && mention.start > start)
}

function isShared(reading: Reading, { quote }: Portrayal): boolean {
  return shared.test(plainAt(reading, quote))
}

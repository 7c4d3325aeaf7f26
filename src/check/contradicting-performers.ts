import type { Finding, LinkedSeries } from '../model/index.ts'
import { indexCharacters } from './alike-characters.ts'
import { finding } from './finding.ts'
import { groupsOf } from './groups.ts'
import { knownPeople, type KnownPeople } from './known-people.ts'
import { maySameCharacter, maySamePerson, type Name } from './names.ts'
import { portrayalsIn, type Portrayal } from './portrayals.ts'
import { plainAt, type Reading } from './reading.ts'

/** Words by which two performers can share a character. */
const shared =
  /\b(?:recast\w*|replac\w+|tak(?:es|en|ing) over|took over|stepp?(?:ed|ing)? in|younger|older|adult|teen\w*|child\w*|kid|version|voic\w+|dub\w*|double|former(?:ly)?|originally|previous\w*|instead|body|twins?|remake|adaptation|film|movie|counterpart|both|grown|middle-aged|years old|later life|at \d+)\b/

/** Finds one character with two performers, and parts that the catalogue knows to be another's. */
export function findContradictingPerformers(reading: Reading): Finding[] {
  const portrayals = portrayalsIn(reading).filter(one => !isShared(reading, one))
  const isOnes = onesAmong(charactersOf(reading, portrayals))
  const findings: Finding[] = []
  const seen = new Set<string>()
  const laterRival = rivalsAmong(portrayals, isOnes)
  for (const [place, first] of portrayals.entries()) {
    const key = first.character.words.at(-1)!
    const second = seen.has(key) ? undefined : laterRival(place)
    if (second === undefined) continue
    seen.add(key)
    findings.push(contradiction(reading, first, second))
  }
  const rest = portrayals.filter(({ character }) => !seen.has(character.words.at(-1)!))
  return [...findings, ...castConflicts(reading, rest, isOnes)]
}

/** Who plays whom, as the catalogue has it. */
function partsOf(main: LinkedSeries | null): KnownPeople['roles'] {
  return main === null || main.entry === null ? [] : knownPeople(main.entry).roles
}

/** Whether the words around tell that the character is shared: recast, of another age, in another version. */
function isShared(reading: Reading, { character, quote }: Portrayal): boolean {
  const words = plainAt(reading, quote)
  return shared.test(words) || character.words.some(word => words.includes(`young ${word}`))
}

/** All full names of characters, by which a family name alone is seen to be nobody's in particular. */
function charactersOf({ main }: Reading, portrayals: readonly Portrayal[]): readonly Name[] {
  const known = partsOf(main)
  return [...known.map(({ character }) => character), ...portrayals.map(({ character }) => character)].filter(
    ({ words }) => words.length > 1,
  )
}

/** Whether a name stands for one character alone: "Cartwright" may be River or David. */
type IsOnes = (name: Name) => boolean

function onesAmong(characters: readonly Name[]): IsOnes {
  const bearers = groupsOf(new Set(characters), ({ words }) => [words.at(-1)!])
  const known = new Map<string, boolean>()
  return ({ words }) => {
    if (words.length > 1) return true
    const [word] = words as [string]
    const all = bearers.get(word) ?? []
    const isOne = known.get(word) ?? all.every(bearer => all.every(other => maySameCharacter(bearer, other)))
    known.set(word, isOne)
    return isOne
  }
}

/** Gives for each portrayal, by its place, the first later one that gives its character to somebody else. */
function rivalsAmong(portrayals: readonly Portrayal[], isOnes: IsOnes): (place: number) => Portrayal | undefined {
  const charactersLike = indexCharacters(portrayals.map(({ character }) => character))
  const places = groupsOf(portrayals.keys(), at => [portrayals[at]!.character])
  // Where nobody comes after the first telling, nobody does after the same told again: texts may repeat themselves thousands of times.
  const unrivalled = new Map<Name, Set<Name>>()
  return place => {
    const { character, person, quote } = portrayals[place]!
    if (!isOnes(character) || unrivalled.get(character)?.has(person) === true) return undefined
    let [first, isRivalled] = [Infinity, false]
    for (const other of charactersLike(character).filter(isOnes)) {
      const at = places.get(other)!.find(each => {
        if (each <= place || maySamePerson(person, portrayals[each]!.person)) return false
        isRivalled = true
        return portrayals[each]!.quote.start !== quote.start
      })
      first = Math.min(first, at ?? Infinity)
    }
    if (!isRivalled) unrivalled.set(character, (unrivalled.get(character) ?? new Set()).add(person))
    return portrayals[first]
  }
}

function contradiction({ main }: Reading, first: Portrayal, second: Portrayal): Finding {
  const known = partsOf(main).find(role => maySameCharacter(role.character, first.character))
  const word = known === undefined ? '' : `; the catalogue names ${known.person.text}`
  return finding(
    'contradiction',
    'error',
    `${first.character.text} is played by ${first.person.text} in one place and by ${second.person.text} in another${word}.`,
    { claims: [first.claim, second.claim].filter(claim => claim !== null), quotes: [first.quote, second.quote] },
  )
}

/** A part that is given to somebody who plays another, while the catalogue knows who plays it. */
function castConflicts({ main }: Reading, portrayals: readonly Portrayal[], isOnes: IsOnes): Finding[] {
  const cast = partsOf(main)
  const seen = new Set<string>()
  return portrayals.flatMap(({ character, person, quote, claim }) => {
    const parts = cast.filter(role => maySamePerson(role.person, person))
    const performers = cast.filter(role => maySameCharacter(role.character, character))
    const [part, performer] = [parts[0], performers[0]]
    if (part === undefined || performer === undefined || performers.length > 1 || seen.has(performer.character.letters)) return []
    if (parts.some(role => maySameCharacter(role.character, character)) || !isOnes(character)) return []
    seen.add(performer.character.letters)
    const message = `The text gives ${character.text} to ${person.text}; by the catalogue ${performer.person.text} plays ${performer.character.text}, and ${part.person.text} plays ${part.character.text}.`
    return [finding('conflict', 'warning', message, { claims: claim === null ? [] : [claim], quotes: [quote] })]
  })
}

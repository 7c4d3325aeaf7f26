import type { Tokens } from '../model/index.ts'
import type { Candidate, FoundTitle } from './candidate.ts'
import { keysWithin } from './longer-keys.ts'
import { nameKey } from './name-key.ts'
import { nameKind } from './people.ts'

/** A name from the cast list of a series that the article speaks of is that person's or character's, not another series. */
export function withoutRoles(tokens: Tokens, found: readonly FoundTitle[]): FoundTitle[] {
  const names = new Set<string>()
  for (const { entry } of found) {
    if (entry === null) continue
    for (const { person, character } of entry.cast)
      for (const name of [person, character])
        for (const form of [name, ...name.split(' ')]) names.add(form.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    for (const { person } of entry.makers) names.add(person.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  }
  return found.filter(title => title.known || !names.has(title.key) || tokens.lower[title.to] === 'season')
}

/** A title that is only ever part of a longer accepted one is a fragment of it. */
export function dropFragments(tokens: Tokens, found: readonly FoundTitle[], candidates: ReadonlyMap<string, Candidate>): FoundTitle[] {
  // Of each word: the best score among the titles of several words that hold it.
  const holders = new Map<string, number>()
  for (const title of found) {
    if (title.to - title.from < 2) continue
    for (let at = title.from; at < title.to; at++)
      holders.set(tokens.lower[at]!, Math.max(holders.get(tokens.lower[at]!) ?? title.score, title.score))
  }
  const inHeadings = found.filter(({ key }) => candidates.get(key)?.count === 0)
  const within = keysWithin(
    inHeadings.map(({ key }) => key),
    found.map(({ key }) => key),
  )
  return found.filter(title => {
    const possessive = tokens.lower.slice(title.from, title.to).lastIndexOf("'s")
    if (possessive > 0 && !title.known) {
      const tail = candidates.get(nameKey(tokens, title.from + possessive + 1, title.to))
      if (tail !== undefined && nameKind(tokens, title.from, title.from + possessive) === 'person') return false
    }
    const candidate = candidates.get(title.key)
    if (candidate === undefined) return true
    // "Goblin" beside "Goblin Slayer" is the longer title's word.
    if (
      title.to - title.from === 1 &&
      !standsAlone.some(sign => candidate.signs.has(sign)) &&
      (holders.get(tokens.lower[title.from]!) ?? 0) > title.score
    )
      return false
    // Seen in headings alone, and there within a longer title.
    return candidate.count > 0 || (candidate.known && candidate.signs.has('quoted')) || !within.has(title.key)
  })
}

/** Signs that a word is a title of its own. */
const standsAlone = ['withSeason', 'quoted', 'italic', 'afterNoun', 'listed'] as const

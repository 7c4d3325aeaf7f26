import { groupsOf } from './groups.ts'
import { bareWords, maySameCharacter, type Name } from './names.ts'

/** Which of many characters a name may be. */
export type CharactersLike = (name: Name) => readonly Name[]

/**
 * Makes characters ready to be looked up, so that not each is compared with each. Of two forms of a name one's words are all in the other: the longer stands under the rarest word of the
 * shorter, and the shorter under its own. Gives them in the order in which they were given.
 */
export function indexCharacters(characters: Iterable<Name>): CharactersLike {
  const all = [...new Set(characters)]
  const byWord = groupsOf(all.keys(), at => bareWords(all[at]!))
  const rarity = (word: string): number => byWord.get(word)?.length ?? 0
  const byRarest = groupsOf(all.keys(), at => rarestOf(bareWords(all[at]!), rarity))
  return name => {
    const words = bareWords(name)
    const near = [...rarestOf(words, rarity).flatMap(word => byWord.get(word) ?? []), ...words.flatMap(word => byRarest.get(word) ?? [])]
    return [...new Set(near)]
      .toSorted((a, b) => a - b)
      .map(at => all[at]!)
      .filter(other => maySameCharacter(name, other))
  }
}

/** The word of a name that fewest have; none of a name without words. */
function rarestOf(words: readonly string[], rarity: (word: string) => number): readonly string[] {
  return words.length === 0 ? [] : [words.reduce((rarest, word) => (rarity(word) < rarity(rarest) ? word : rarest))]
}

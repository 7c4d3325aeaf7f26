/** Fame and weight are kept in steps. */
export const fameSteps = 65_535

/** How far fame lifts a name over one that matches alike but that nobody knows. */
const fameLift = 0.3
/** How far a name that hardly anybody uses falls behind the title. */
const aliasFall = 0.15

/** What a name is ranked by beside how well it matches, from 0 to 1. `fame` and `weight` as an index holds them. */
export function standingOf(fame: number, weight: number): number {
  return (fameLift * (fame / fameSteps) + aliasFall * (weight / 255)) / (fameLift + aliasFall)
}

/** What standing adds to a score at most. */
export const standingLift = fameLift + aliasFall

/** Of two that match alike, a series is more often meant than a person, and a person than a character; in the order of `searchKinds`. */
export const kindLift: readonly number[] = [0.12, 0.03, 0]

/** How well a query lies on a name; `place` is that of the word at which it begins: 0 for the name's first, 1 for the one after an article, 2 for others. */
export const beginQuality: readonly number[] = [0.7, 0.68, 0.56]
/** What it adds that the query is the whole name, or all of it from that word on; by place. One to three letters are seldom all that somebody wants to type. */
export function wholeLift(place: number, letters: number): number {
  return (place === 2 ? 0.08 : 0.3) * Math.min(1, letters / 4)
}
/** What a beginning gains the more of the name it is. */
export const coverLift = 0.08
/** All words of the query begin words of the name, in any order. */
export const wordsQuality = 0.54
/** A name that sounds like the query. */
export const soundQuality = { whole: 0.96, part: 0.66 } as const
/** A title of which the query is the initials, or the first of them. */
export const initialsQuality = { whole: 0.58, part: 0.42 } as const
/** A query with typing errors, before they are counted, that is the whole name or its beginning. */
export const typoQuality = { whole: 0.7, part: 0.62 } as const
/** What an error takes: more in queries of three or four letters, of which it leaves little. */
export function errorFall(letters: number): number {
  return 0.18 + 0.09 * Math.max(0, 5 - letters)
}
/** What it takes that the query begins in the middle of the name. */
export const insideFall = 0.1

/** What the year or the country of the query adds where it is the thing's, and takes where it is not. */
export const hintLift = 0.25
export const hintFall = 0.05

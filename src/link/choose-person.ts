import type { PersonReferent } from './referent.ts'

/**
 * The person that a name means, among those whose name may be written so: who works in most of the series that the text speaks of; else who is written
 * just so; else the only well known one. Null where none of that tells: among a million people nearly any two names are somebody's, and one spelling of a
 * romanised name may be two people's. `people` come best known first, `spoken` are the numbers of the text's series.
 */
export function choosePerson(people: readonly PersonReferent[], written: string, spoken: ReadonlySet<number>): PersonReferent | null {
  let best: PersonReferent | null = null
  let most = 0
  for (const person of people) {
    const shared = person.series.filter(number => spoken.has(number)).length
    if (shared > most) [best, most] = [person, shared]
  }
  if (best !== null) return best
  const known = people.filter(({ isWellKnown }) => isWellKnown)
  return known.find(({ name }) => name === written) ?? (known.every(({ name }) => name === known[0]?.name) ? (known[0] ?? null) : null)
}

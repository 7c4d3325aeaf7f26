import type { Candidate } from './candidate.ts'
import { addWhole } from './title-features.ts'

/** Beyond so many candidates a text is a long list, where which name holds which is not asked. */
const mostCompared = 300

/** Adds to each candidate's features what only all of them together show. */
export function addWholes(candidates: ReadonlyMap<string, Candidate>): void {
  const all = [...candidates.values()]
  for (const candidate of all) {
    const others = all.length > mostCompared ? [] : all
    addWhole(candidate.features, {
      signs: candidate.signs.keys(),
      known: candidate.known,
      ordinary: candidate.ordinary,
      count: candidate.count,
      total: candidate.total,
      holders: others.filter(other => other !== candidate && other.key.includes(candidate.key)).map(({ count }) => count),
      held: others.filter(other => other !== candidate && candidate.key.includes(other.key)).map(({ count }) => count),
    })
  }
}

import type { Claim, Fact } from '../model/index.ts'
import { kindOf } from './kinds.ts'
import { topicKey } from './topics.ts'

/** How a claim bears on a fact of the same series: 1 says the same, 0 neither denies it nor says it, below 0 denies it. */
export interface Bearing {
  readonly fact: Fact
  readonly share: number
}

/** The fact that a claim speaks of, and how it bears on it; null where there is none. */
export function bearingOf(claim: Claim, facts: readonly Fact[]): Bearing | null {
  const key = topicKey(claim)
  const fact = facts.find(each => each.key === key)
  return fact === undefined ? null : { fact, share: kindOf(claim).relate(claim, fact as unknown as Claim) }
}

import type { TraceStep } from '../model/index.ts'
import { candidatesOf } from './judge.ts'
import type { PropertyReader } from './reader.ts'
import type { Draft, Scope } from './scope.ts'

/** How many reasons a reader wants to see. */
const mostReasons = 5

/** What the judges of a sentence weighed, given what rules read from it: for `explain`. */
export function weighings(readers: readonly PropertyReader[], scope: Scope, read: readonly Draft[]): TraceStep['weighed'] {
  return readers.flatMap(({ property, judge }) => {
    if (judge === undefined || !scope.items.some(({ type }) => judge.kinds.includes(type))) return []
    const own = read.filter(draft => draft.property === property)
    return candidatesOf(judge, scope, own).map(({ draft, names }) => {
      const odds = judge.model.oddsOf(names)
      return {
        claim: `${property} ${JSON.stringify(draft.value)} of ${scope.links.series[draft.series]!.ref.title}, season ${draft.season ?? 'unknown'}`,
        likelihood: 1 / (1 + Math.exp(-odds)),
        isTaken: odds >= judge.least,
        reasons: judge.model.reasons(names, mostReasons),
      }
    })
  })
}

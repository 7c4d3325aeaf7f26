import type { Witness } from './witness.ts'

/** What a set of witnesses comes to. */
export interface Tally {
  /** Sum over voices of known outlets of the weightiest word of each, in log-odds. */
  readonly weight: number
  /** What strangers that have a record add: it moves how sure a fact is, and never what it says or its status. */
  readonly strangers: number
  /** How many voices of known outlets there are that weigh enough to be heard alone. */
  readonly voices: number
  readonly isOfficial: boolean
}

/** A voice that weighs as much as an expected word of the trade's press is heard. */
const leastHeard = 0.8

/** All strangers together weigh no more than this, whatever their records: they can be one person. */
const mostOfStrangers = 0.6

/** Adds witnesses up, each voice once. `share` tells how far a witness backs what is tallied, 0 to 1. */
export function tallyOf(witnesses: Iterable<readonly [witness: Witness, share: number]>): Tally {
  const known = new Map<string, number>()
  let [strangers, isOfficial] = [0, false]
  for (const [{ weight, voice, isKnown, isOfficial: official }, share] of witnesses) {
    const counted = weight * share
    if (isKnown) known.set(voice, Math.max(known.get(voice) ?? 0, counted))
    else strangers = Math.max(strangers, counted)
    if (official && share === 1) isOfficial = true
  }
  const weights = [...known.values()]
  return {
    weight: weights.reduce((sum, each) => sum + each, 0),
    strangers: Math.min(mostOfStrangers, strangers),
    voices: weights.filter(each => each >= leastHeard).length,
    isOfficial,
  }
}

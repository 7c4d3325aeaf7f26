import type { Features, LinearModel } from '../model/index.ts'
import type { Draft, Scope } from './scope.ts'
import type { Item } from './view.ts'

/** A claim that a sentence may make, with what speaks for it. */
export interface Candidate {
  readonly draft: Draft
  readonly features: Features
  /** Of candidates with the same number at most one is a claim: the readings of one date, say. */
  readonly rivals?: number
}

/**
 * Decides which claims of one property a sentence makes. Rules propose, and so does every name, date or number in it; a linear model that has learnt
 * from labelled articles weighs each proposal by its surroundings and by the rule that made it.
 */
export interface Judge {
  /** Kinds of items of which one must be in the sentence; none: any sentence will do. */
  readonly kinds: readonly Item['type'][]
  /** All claims that the sentence may make, given those that rules read from it; with `named`, their features keep their names. */
  readonly candidates: (scope: Scope, read: readonly Draft[], named: boolean) => readonly Candidate[]
  readonly model: LinearModel
  /** The odds (natural logarithm) from which a candidate is a claim. */
  readonly least: number
}

/** The claims of a sentence by a judge. */
export function judged({ candidates, model, least }: Judge, scope: Scope, read: readonly Draft[]): Draft[] {
  const kept: { draft: Draft; odds: number; rivals: number | undefined }[] = []
  for (const { draft, features, rivals } of candidates(scope, read, false)) {
    const odds = model.weigh(features)
    if (odds < least) continue
    const rival = rivals === undefined ? undefined : kept.find(other => other.rivals === rivals)
    if (rival === undefined) kept.push({ draft, odds, rivals })
    else if (odds > rival.odds) Object.assign(rival, { draft, odds })
  }
  return kept.map(({ draft }) => draft)
}

import type { Features, LinearModel } from '../model/index.ts'
import type { Draft, Scope } from './scope.ts'
import type { Item } from './view.ts'

/** A claim that a sentence may make, with what speaks for it. */
export interface Candidate {
  readonly draft: Draft
  readonly features: Features
}

/**
 * Decides which claims of one property a sentence makes. Rules propose, and so does every name, date or number in it; a linear model that has learnt
 * from labelled articles weighs each proposal by its surroundings and by the rule that made it.
 */
export interface Judge {
  /** Kinds of items of which one must be in the sentence. */
  readonly kinds: readonly Item['type'][]
  /** All claims that the sentence may make, given those that rules read from it; with `named`, their features keep their names. */
  readonly candidates: (scope: Scope, read: readonly Draft[], named: boolean) => readonly Candidate[]
  readonly model: LinearModel
  /** The odds (natural logarithm) from which a candidate is a claim. */
  readonly least: number
}

/** The claims of a sentence by a judge. */
export function judged(judge: Judge, scope: Scope, read: readonly Draft[]): Draft[] {
  return judge
    .candidates(scope, read, false)
    .filter(({ features }) => judge.model.weigh(features) >= judge.least)
    .map(({ draft }) => draft)
}

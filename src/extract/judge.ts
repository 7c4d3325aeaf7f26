import { Features, type LinearModel } from '../model/index.ts'
import type { Draft, Scope } from './scope.ts'
import type { Item } from './view.ts'

/** A claim that a sentence may make, with what speaks for it. */
export interface Candidate {
  readonly draft: Draft
  /** The names of its features. */
  readonly names: readonly string[]
  /** Of candidates with the same number at most one is a claim: the readings of one date, say. */
  readonly rivals: number | undefined
}

/** Takes what the features were filled with for one proposal, and empties them; the drafts are made only where somebody wants them. */
export type Weigh = (drafts: () => readonly Draft[], rivals?: number) => void

/**
 * Decides which claims of one property a sentence makes. Rules propose, and so does every name, date or number in it; a linear model that has learnt
 * from labelled articles weighs each proposal by its surroundings and by the rule that made it.
 */
export interface Judge {
  /** Kinds of items of which one must be in the sentence; none: any sentence will do. */
  readonly kinds: readonly Item['type'][]
  /** Proposes all claims that the sentence may make, given those that rules read from it: fills in the features of each, then has it weighed. */
  readonly propose: (scope: Scope, read: readonly Draft[], features: Features, weigh: Weigh) => void
  readonly model: LinearModel
  /** The odds (natural logarithm) from which a candidate is a claim. */
  readonly least: number
}

/** The claims of a sentence by a judge; `features` are its model's, to be used again for the next sentence. */
export function judged({ propose, least }: Judge, scope: Scope, read: readonly Draft[], features: Features): Draft[] {
  const kept: { draft: Draft; odds: number; rivals: number | undefined }[] = []
  propose(scope, read, features, (drafts, rivals) => {
    const { odds } = features
    features.clear()
    if (odds < least) return
    for (const draft of drafts()) {
      const rival = rivals === undefined ? undefined : kept.find(other => other.rivals === rivals)
      if (rival === undefined) kept.push({ draft, odds, rivals })
      else if (odds > rival.odds) Object.assign(rival, { draft, odds })
    }
  })
  return kept.map(({ draft }) => draft)
}

/** All candidates of a sentence, likely or not. */
export function candidatesOf({ propose, model }: Judge, scope: Scope, read: readonly Draft[]): Candidate[] {
  const candidates: Candidate[] = []
  const features = new Features(model, true)
  propose(scope, read, features, (drafts, rivals) => {
    const names = [...(features.names ?? [])]
    features.clear()
    for (const draft of drafts()) candidates.push({ draft, names, rivals })
  })
  return candidates
}

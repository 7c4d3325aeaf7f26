/** What two names say of whether one person bears them. */
export interface NameComparison {
  /** `same`: one name, written in two ways. `near`: not one name, but taken for one another, or one a part of the other. */
  readonly verdict: 'same' | 'near' | 'different'
  /** Why, in words for a reader; a part of a sentence, without a full stop. */
  readonly reason: string
  /** How likely the names are one person's, from the names alone: an estimate from 0 to 1. */
  readonly likelihood: number
}

/** One name, written in two ways. */
export function same(reason: string, likelihood: number): NameComparison {
  return { verdict: 'same', reason, likelihood }
}

/** Two names that are taken for one another. */
export function near(reason: string, likelihood: number): NameComparison {
  return { verdict: 'near', reason, likelihood }
}

/** Two names. */
export function different(reason: string, likelihood: number): NameComparison {
  return { verdict: 'different', reason, likelihood }
}

import type { Quote } from './span.ts'

/** What can be wrong with an article. */
export type FindingKind =
  | 'contradiction'
  | 'superseded'
  | 'expired'
  | 'anachronism'
  | 'impossible'
  | 'misnamed'
  | 'conflict'
  | 'unsourced'
  | 'copied'

/** How much it matters to a reader. */
export type Severity = 'error' | 'warning' | 'note'

/** One thing that is wrong with an article: a sentence that a reader understands, and the passages that show it. */
export interface Finding {
  readonly kind: FindingKind
  readonly severity: Severity
  /** Ids of the claims that it rests on; may be empty. */
  readonly claims: readonly string[]
  readonly message: string
  readonly quotes: readonly Quote[]
}

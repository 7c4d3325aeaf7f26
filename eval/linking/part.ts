import type { LinkTally } from './score.ts'

/** A part of the evaluation of linking: what it measured, and what it could not. */
export interface LinkingPart {
  /** Begins the name of each of its sets. */
  readonly name: string
  /** What was measured, a line; null where all of it was left out. */
  readonly about: string | null
  /** What was left out and why, a line each. */
  readonly leftOut: readonly string[]
  /** How names were found, by half, catalogue and kind of name: the rows of the part's table. */
  readonly sets: Readonly<Record<string, LinkTally>>
  /** Whether all labels were scored, so that floors, which are set on all of them, can be held to the sets. */
  readonly isWhole: boolean
  /** What went wrong in the halves that rules are tuned on, a line each. */
  readonly errors: readonly string[]
}

import type { Article } from './article.ts'
import type { Claim, SeriesRef } from './claim.ts'
import type { Day } from './day.ts'
import type { Finding } from './finding.ts'

/** Why a claim came out as it did, or why a rule that fired gave none. */
export interface TraceStep {
  /** Offsets of the sentence. */
  readonly start: number
  readonly end: number
  /** The sentence as the rules saw it, with names, seasons and dates replaced by their kinds. */
  readonly seen: string
  /** What the names, seasons, dates and numbers in it were read as. */
  readonly mentions: readonly string[]
  /** Each rule that fired, and what came of it. */
  readonly rules: readonly { readonly rule: string; readonly outcome: string }[]
  /** Each claim that a judge weighed, taken or not: how likely it held it, and the features that counted most. */
  readonly weighed: readonly {
    readonly claim: string
    readonly likelihood: number
    readonly isTaken: boolean
    readonly reasons: readonly string[]
  }[]
}

/** What a check of one article gives. */
export interface Report {
  readonly article: Article
  /** The series that the article speaks of, most spoken of first. */
  readonly series: readonly (SeriesRef & { readonly main: boolean })[]
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  /** The day on which the check was made. */
  readonly today: Day
  /** Sentence by sentence, for `explain`; empty otherwise. */
  readonly trace: readonly TraceStep[]
}

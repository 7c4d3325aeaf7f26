import type { Modality } from '../model/index.ts'
import { mayMatch } from './matching.ts'
import { clauseAt, type Scope } from './scope.ts'

/** Words for what may be. */
const speculation =
  /\b(?:could|may|might|maybe|perhaps|possibly|possibility|possible|potential|potentially|rumou?rs?|rumou?red|speculat\w+|would not be (?:a )?surprise|can not rule out|conceivable|capable of|chances?|hint(?:s|ed)? (?:at|that)|unclear|unknown if|not clear)\b/
/** Words for what is likely. */
const expectation =
  /\b(?:(?<!much |highly |most |eagerly |long |hotly |widely )expect(?:ed|s|ing)?|likely|probably|presum\w+|assum\w+|predict\w*|should|hopeful\w*|hop(?:e|es|ing)|tentative(?:ly)?|(?<!much |highly |most |eagerly |long |hotly |widely |-)anticipated to|is anticipated|are anticipated|we can anticipate|estimat\w+|believ(?:e|ed) (?:to|that)|surely|seems?|in all likelihood|planned for|plans? to|aim(?:s|ed|ing) (?:to|for)|be it|guess)\b/
/** Marks after which words are somebody's wish or condition. */
const condition = /\b(?:if|whether|unless|in case|should (?:the|it)|would be|would have)\b/

/** What the words begin with: a stretch of a sentence may be cut off within a word. */
const [mayBeSpeculation, mayBeExpectation, mayBeCondition] = [speculation, expectation, condition].map(
  ({ source }) => new RegExp(source.replace(/\\b$/, '')),
) as [RegExp, RegExp, RegExp]

/** The patterns by which it is told how surely a sentence speaks. */
export const modalityPatterns: readonly RegExp[] = [mayBeSpeculation, mayBeExpectation, mayBeCondition]

/** How surely the clause around an offset speaks. */
export function modalityOf(scope: Scope, at: number): Modality {
  const [mayBeSpeculated, mayBeExpected] = [mayMatch(scope, mayBeSpeculation), mayMatch(scope, mayBeExpectation)]
  if (!mayBeSpeculated && !mayBeExpected) return 'asserted'
  const [start, end] = clauseAt(scope, at)
  const clause = scope.norm.slice(start, Math.min(end, at + 90))
  if (mayBeSpeculated && speculation.test(clause)) return 'speculated'
  if (mayBeExpected && expectation.test(clause)) return 'expected'
  return 'asserted'
}

/** Whether the clause around an offset only supposes: "if renewed", "whether it will return". */
export function isConditional(scope: Scope, at: number): boolean {
  if (!mayMatch(scope, mayBeCondition)) return false
  const [start] = clauseAt(scope, at)
  return condition.test(scope.norm.slice(start, at))
}

import type { Sifted } from '../model/index.ts'

/*
 * Patterns are run on a sentence through these functions alone: they know which patterns the sentence has no words for, and leave those out.
 * `text` is the sentence or a stretch of it that begins and ends between two words.
 */

/** A sentence as rules have it. */
interface Sentence {
  readonly norm: string
  /** Which patterns it has words for. */
  readonly sifted: Sifted
}

/** All matches of a pattern with the flag `g`. */
export function allMatches(scope: Sentence, pattern: RegExp, text: string = scope.norm): readonly RegExpExecArray[] {
  return mayMatch(scope, pattern) ? matchesIn(text, pattern) : none
}

/** The first match of a pattern, or null. */
export function firstMatch(scope: Sentence, pattern: RegExp, text: string = scope.norm): RegExpExecArray | null {
  if (!mayMatch(scope, pattern)) return null
  pattern.lastIndex = 0
  return pattern.exec(text)
}

/** Whether a pattern matches. */
export function hasMatch(scope: Sentence, pattern: RegExp, text: string = scope.norm): boolean {
  if (!mayMatch(scope, pattern)) return false
  pattern.lastIndex = 0
  return pattern.test(text)
}

/** Whether a sentence has the words that a pattern needs. */
export function mayMatch(scope: Sentence, pattern: RegExp): boolean {
  return scope.sifted.mayMatch(pattern)
}

/**
 * All matches of a pattern with the flag `g` in any text, as `String.matchAll` gives them. That one makes a new RegExp for each call, which
 * costs more than the search itself where few find anything.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}

const none: readonly RegExpExecArray[] = []

import type { Day, Finding, FindingKind } from '../model/index.ts'
import { defaultChecker } from '../hiatus.ts'

/** A text and what is to be found in it: each finding as its kind and message, in order of the text. */
export interface ProblemCase {
  readonly name: string
  readonly text: string
  readonly published?: Day
  readonly today?: Day
  readonly problems: readonly string[]
}

/** What the checker finds in a text, by default one read on the day it was published. */
export function findingsIn({
  text,
  published = '2023-06-01',
  today = published,
}: Pick<ProblemCase, 'text' | 'published' | 'today'>): readonly Finding[] {
  const bytes = new TextEncoder().encode(text)
  return defaultChecker()({ bytes, contentType: 'text/plain', url: null, name: 'text.txt' }, { published, today }).findings
}

/** The findings of some kinds, or of all, as the cases of the tests write them. */
export function problemsIn(given: Pick<ProblemCase, 'text' | 'published' | 'today'>, ...kinds: readonly FindingKind[]): string[] {
  return findingsIn(given)
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ kind, message }) => `${kind}: ${message}`)
}

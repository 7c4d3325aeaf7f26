import type { Article, Claim, Day, Finding, Links, Sentence, Tokens } from '../model/index.ts'

/** What the finders look at. */
export interface CheckContext {
  readonly article: Article
  readonly claims: readonly Claim[]
  readonly links: Links
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly today: Day
}

export function findProblems(_context: CheckContext): Finding[] {
  return []
}

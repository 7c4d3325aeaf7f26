import type { Article, Claim, Day, Links, Sentence, Tokens } from '../model/index.ts'

/** What the finders are given: an article, what it claims and whom it names, and the day on which it is checked. */
export interface CheckContext {
  readonly article: Article
  readonly claims: readonly Claim[]
  readonly links: Links
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly today: Day
}

import type { Article, Claim, Day, Finding, Links, Sentence, Tokens } from '../model/index.ts'
import type { Reading } from './reading.ts'

/** What the finders are given: an article, what it claims and whom it names, and the day on which it is checked. */
export interface CheckContext {
  readonly article: Article
  readonly claims: readonly Claim[]
  readonly links: Links
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly today: Day
}

/** Looks for one kind of fault. */
export type Finder = (reading: Reading) => Finding[]

import type { Article, Links, Property } from '../model/index.ts'
import type { Judge } from './judge.ts'
import type { Draft, Scope } from './scope.ts'
import type { Slate, Told } from './slates.ts'
import type { View } from './view.ts'

/** Reads one property: the engine calls `read` for each sentence that holds one of the cues. */
export interface PropertyReader {
  readonly property: Property
  /** Folded words, or kinds of items ("%D"), without which a sentence cannot speak of the property. */
  readonly cues: readonly string[]
  /** All patterns that it looks for in sentences: one that can match none of them says nothing of the property either. */
  readonly patterns: readonly RegExp[]
  /** Headings under which it reads sentences that match none of its patterns too. */
  readonly sections?: RegExp
  readonly read: (scope: Scope) => void
  /** Decides what of that stands, and what the rules missed. */
  readonly judge?: Judge
  /** What only the whole text can tell, after all sentences. */
  readonly finish?: (whole: WholeText) => void
}

/** An article with all that was read of it. */
export interface WholeText {
  readonly article: Article
  readonly links: Links
  readonly views: readonly View[]
  readonly drafts: Draft[]
  /** Its sentences, each with the titles that it tells something of. */
  readonly told: readonly Told[]
  /** Where it speaks of several series at once. */
  readonly slates: readonly Slate[]
}

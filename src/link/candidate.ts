import type { Article, Features, Sentence, SeriesEntry, Signs, Tokens } from '../model/index.ts'
import type { KeyedText } from './key-hash.ts'
import type { PackedTitles } from './packed-catalogue.ts'
import type { Referent } from './referent.ts'
import type { titleEvidence } from './title-evidence.ts'

/** A title that the article uses, and what spoke for it. */
export interface FoundTitle {
  readonly key: string
  /** Tokens of its first occurrence, for its written form. */
  readonly from: number
  readonly to: number
  /** All series of the catalogue that the name may mean, and the one of them that it does. */
  readonly referents: readonly Referent[]
  readonly entry: SeriesEntry | null
  /** Whether the name alone speaks for a title: it is a well-known series'. */
  readonly known: boolean
  readonly score: number
  readonly ordinary: boolean
}

/** A run of words that may be a title, with the signs that it showed. */
export interface Candidate {
  key: string
  from: number
  to: number
  count: number
  /** All series of the catalogue that the name may mean, the best known first, and the one of them that it does. */
  readonly referents: readonly Referent[]
  entry: SeriesEntry | null
  /** Whether the name alone speaks for a title: it is a well-known series'. */
  readonly known: boolean
  readonly signs: Map<keyof typeof titleEvidence, number>
  /** How often each sign was seen. */
  readonly seen: Map<keyof typeof titleEvidence, number>
  total: number
  ordinary: boolean
  /** What the title model weighs. */
  readonly features: Features
}

/** What discovery needs to know of the article. */
export interface TitleContext {
  readonly article: Article
  readonly tokens: Tokens
  /** The tokens made ready to look for names. */
  readonly text: KeyedText
  readonly sentences: readonly Sentence[]
  readonly catalogue: PackedTitles
  /** Tokens of channels (1) and outlets (2). */
  readonly taken: Uint8Array
  /** The tokens as the title model sees them. */
  readonly signs: Signs
  /** Whether features keep their names, for those who train. */
  readonly named: boolean
}

import type { Span } from '../model/index.ts'

/** What can be searched for, in the order in which an index holds it. */
export const searchKinds = ['series', 'person', 'character'] as const
export type SearchKind = (typeof searchKinds)[number]

/** A name under which something is found. */
export interface SearchName {
  readonly text: string
  /** How usual it is, from 0 to 1: 1 for the title itself, less for an alias that few people use. */
  readonly weight: number
}

/** One thing to be found. */
export interface SearchEntry {
  readonly kind: SearchKind
  /** What a hit refers to, in the caller's own words. */
  readonly id: string
  /** The first is the name to show. */
  readonly names: readonly SearchName[]
  /** The larger, the better known; compared within one kind only, and only by order. */
  readonly popularity: number
  /** What it belongs to, in the caller's own words: the series of a character. */
  readonly of: string | null
  /** Of the premiere of a series, or the birth of a person. */
  readonly year: number | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
}

/** How a query lies on a name: all of it, its beginning, words within it, or with typing errors. */
export type MatchManner = 'exact' | 'prefix' | 'word prefix' | 'typo'

/** One thing that was found. */
export interface SearchHit {
  readonly kind: SearchKind
  readonly id: string
  readonly of: string | null
  readonly year: number | null
  readonly country: string | null
  /** Its first name. */
  readonly title: string
  /** The name that matched. */
  readonly name: string
  readonly manner: MatchManner
  /** The parts of `name` that matched, in order and apart, in UTF-16 units. */
  readonly matched: readonly Span[]
  /** What hits are ranked by; compared within one search only. */
  readonly score: number
}

import type { SeriesEntry } from './catalogue.ts'
import type { SeriesRef } from './claim.ts'
import type { Span } from './span.ts'

/** What a name in the text stands for. `person` also holds characters and names of unknown kind; `sure` tells a person from these. */
export type MentionKind = 'series' | 'person' | 'channel' | 'company' | 'outlet'

/** A name in the text: tokens `from` to `to`, and which of the linked names it means. */
export interface Mention extends Span {
  readonly kind: MentionKind
  readonly from: number
  readonly to: number
  /** Index into `series`, `people` or `names` of the linked text, by kind. */
  readonly ref: number
  /** Whether the name itself, not only its place, tells that it is of this kind. */
  readonly sure: boolean
}

/** A series that the article speaks of. */
export interface LinkedSeries {
  readonly ref: SeriesRef
  /** The catalogue's entry; null for a series that no catalogue holds. */
  readonly entry: SeriesEntry | null
  readonly mentions: number
}

/** A person or character under the fullest form of the name that the article uses. */
export interface LinkedPerson {
  readonly name: string
  readonly sure: boolean
}

/** The names of an article, linked: in order of the text, without overlaps. */
export interface Links {
  readonly mentions: readonly Mention[]
  readonly series: readonly LinkedSeries[]
  readonly people: readonly LinkedPerson[]
  /** Channels, companies and outlets, as first written. */
  readonly names: readonly string[]
  /** Index of the series that the article is about, or -1 for a round-up. */
  readonly main: number
}

import type { Day, DateWindow } from './day.ts'
import type { Quote } from './span.ts'

/** The fate of a season. The season of the claim is the one decided on. */
export type RenewalStatus = 'renewed' | 'cancelled' | 'ending' | 'undecided' | 'in_production' | 'ordered'

/** What somebody does for a series. */
export type CrewRole = 'creator' | 'director' | 'writer' | 'showrunner' | 'producer' | 'company'

/** The value of a claim, by property: the forms that `check --json` promises. */
export interface PropertyValues {
  readonly renewal: { readonly status: RenewalStatus }
  readonly release: DateWindow
  readonly cast: { readonly person: string; readonly character: string | null }
  readonly crew: { readonly person: string; readonly role: CrewRole }
  readonly platform: { readonly name: string; readonly region: string | null }
  /** A max of null: that many or more. */
  readonly episodes: { readonly min: number; readonly max: number | null }
  /** Minutes an episode. */
  readonly runtime: { readonly min: number; readonly max: number | null }
  readonly rating: {
    readonly source: string | null
    readonly value: number
    readonly scale: number
    readonly kind: 'audience' | 'critics' | null
  }
  readonly based_on: { readonly work: string; readonly author: string | null }
  readonly trailer: { readonly status: 'released' | 'unreleased' }
  /** `spoils`: the season that the sentence gives away, or null when it tells nothing of the plot's course. */
  readonly storyline: { readonly summary: string; readonly spoils: number | null }
  readonly statement: { readonly speaker: string; readonly role: string | null; readonly summary: string }
}

/** The name of a property. */
export type Property = keyof PropertyValues

/** Whether the text says that it is so, or that it is not. */
export type Polarity = 'affirmed' | 'denied'

/** How surely the text says it: as a fact, as likely, or as possible. */
export type Modality = 'asserted' | 'expected' | 'speculated'

/** A series as an article speaks of it; the id is null for a series that the catalogue does not hold. */
export interface SeriesRef {
  readonly id: string | null
  readonly title: string
}

/** A property and a value that belong together. */
export type Valued = { [P in Property]: { readonly property: P; readonly value: PropertyValues[P] } }[Property]

/** One document's statement of one value of one property of one series, with the words that carry it. */
export type Claim = Valued & {
  readonly id: string
  readonly series: SeriesRef
  readonly season: number | null
  readonly polarity: Polarity
  readonly modality: Modality
  /** Who the text says said it, else null. */
  readonly attribution: string | null
  /** The day that the statement speaks from, where the text tells. */
  readonly asOf: Day | null
  readonly quote: Quote
  /** The name of the rule that read it. */
  readonly rule: string
}

/** A claim of one property. */
export type ClaimOf<P extends Property> = Extract<Claim, { property: P }>

import type { Claim, Polarity, Property, Valued } from './claim.ts'
import type { Day } from './day.ts'

/**
 * How near a source stands to what it reports, before it has a record: whoever makes or shows the series, catalogues, the trade's press, general
 * press, sites that gather from others, and strangers.
 */
export type SourceTier = 'official' | 'catalogue' | 'trade' | 'press' | 'aggregator' | 'unknown'

/** A publication, service or catalogue that says things. */
export interface Outlet {
  /** A registrable domain (`deadline.com`), a catalogue (`catalogue:tvmaze`), or `name:` and a publisher's name where no address is known. */
  readonly id: string
  readonly name: string
  readonly tier: SourceTier
  /** The channels and companies that it speaks for where it is official: "Netflix". */
  readonly speaksFor: readonly string[]
}

/** What the ids of outlets begin with of which no address is known. */
export const withoutAddress = 'name:'

/** How often what an outlet said of a property has come true. */
export interface OutletRecord {
  readonly outlet: string
  readonly property: Property
  readonly right: number
  readonly wrong: number
  /** By how many days its windows missed the premiere, on average over those that are settled; 0 for one that held it; null where none is settled. */
  readonly daysOff: number | null
}

/** What became of one testimony. */
export interface Outcome {
  readonly testimony: string
  readonly outlet: string
  readonly property: Property
  readonly right: boolean
  /** Of a release, by how many days it missed; null for other properties. */
  readonly daysOff: number | null
  /** The day since which it is known. */
  readonly settled: Day
}

/** One claim with what makes it weigh: whose it is, when it was said, and whose words it repeats. */
export interface Testimony {
  /** `<document>/<version>/<claim>`, and the day where the text had gone and stood there again; the same in every reading of the same store. */
  readonly id: string
  readonly claim: Claim
  /** The outlet's id. */
  readonly outlet: string
  readonly document: string
  /** The document whose words these are: documents that copy one another share a voice, named by the earliest of them. */
  readonly voice: string
  /** The day that it speaks from: as the text tells, else the day of publication, and never later than either that or `heard`. */
  readonly said: Day
  /** The day on which Hiatus first had it. */
  readonly heard: Day
  /** The day since which its document no longer says so, since it was rewritten; null while it does. */
  readonly withdrawn: Day | null
}

/** How sure a fact is, in a word. */
export type FactStatus = 'confirmed' | 'likely' | 'disputed' | 'rumoured' | 'expired' | 'unknown'

/** A value that somebody holds against a fact's. */
export type Alternative = Valued & {
  readonly polarity: Polarity
  readonly probability: number
  readonly since: Day
  /** Ids of testimony, the weightiest first. */
  readonly support: readonly string[]
}

/** What the evidence makes of claims: one value of one property, how sure it is and why. */
export type Fact = Valued & {
  /** Unique in its series: `renewal/2`, `cast/2/lee yoo mi`. */
  readonly key: string
  readonly season: number | null
  /** Denied: it is a fact that it is not so ("will not return"). */
  readonly polarity: Polarity
  readonly status: FactStatus
  /** How likely the value is to be true, 0 to 1. */
  readonly probability: number
  /** The day of the word that made it so. */
  readonly since: Day
  /** Ids of testimony for it and against it, the weightiest first. */
  readonly support: readonly string[]
  readonly opposition: readonly string[]
  /** One sentence for a reader. */
  readonly why: string
  /** Values that stand against it, the likelier first. */
  readonly others: readonly Alternative[]
}

/** A document that evidence comes from, in short. */
export interface EvidenceDocument {
  readonly id: string
  readonly url: string | null
  readonly title: string
  readonly outlet: Outlet
  readonly published: Day | null
  readonly updated: Day | null
  readonly heard: Day
  /** How many versions of it are known. */
  readonly versions: number
  /** The document that it copies, by id, or null. */
  readonly copyOf: string | null
}

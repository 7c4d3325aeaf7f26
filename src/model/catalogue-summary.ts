import type { CatalogueRow, Licence, PartialDay, PersonRow, SeriesRow, WorkRow } from './catalogue-row.ts'
import type { CrewRole } from './claim.ts'

/** One catalogue's entry, by the catalogue's name and its own id: `tvmaze` and `82`. */
export interface CatalogueRef {
  readonly catalogue: string
  readonly id: string
}

/** A season as the rows of seasons and of episodes tell it together: a catalogue may have only the one or the other. */
export interface SeasonSummary {
  readonly number: number
  readonly title: string | null
  /** As the season's row says, else the first known day of its episodes. */
  readonly premiere: PartialDay | null
  /** As the season's row says, else how many of its episodes are known. */
  readonly episodes: number | null
}

/** Somebody in the credits of a series, once a role: the first in the billing. */
export interface CreditSummary {
  /** The catalogue's id of the person. */
  readonly person: string
  /** The number of the person's entry in the store, as in `PersonSummary`; null, as the name, where the catalogue has credited somebody whose own row it has not given. */
  readonly no: number | null
  readonly name: string | null
  readonly role: 'cast' | CrewRole
  readonly character: string | null
}

/** A work that a series is based on. */
export type WorkSummary = Omit<WorkRow, 'kind' | 'series'>

/** What one catalogue says of one series, in short: enough to tell whether two entries are one series, and to build indexes of names. */
export interface SeriesSummary extends CatalogueRef, Omit<SeriesRow, 'kind'> {
  /** The merged series that it belongs to, or null while it has not been merged. */
  readonly series: number | null
  /** All other names, each once, the title and the original title not among them. */
  readonly aliases: readonly string[]
  /** By number. */
  readonly seasons: readonly SeasonSummary[]
  /** Creators and showrunners, the cast in the order of the billing, and others who make it; at most as many as were asked for. */
  readonly credits: readonly CreditSummary[]
  /** Names of channels and services, each once. */
  readonly platforms: readonly string[]
  /** What it is based on, by title. */
  readonly works: readonly WorkSummary[]
  /** The most votes that a rating of the whole series rests on. */
  readonly votes: number | null
}

/** What an entry of a merged series is ranked by. */
export interface SeriesStanding extends Pick<SeriesSummary, 'catalogue' | 'series' | 'popularity' | 'votes'> {
  /** How many seasons and other names the catalogue tells of. */
  readonly told: number
}

/** What one catalogue says of one person, in short. */
export interface PersonSummary extends CatalogueRef, Omit<PersonRow, 'kind'> {
  /** The number of the entry in the store: small, so that arrays may be kept by it. */
  readonly no: number
  /** The merged person that the entry belongs to, or null while it has not been merged. */
  readonly person: number | null
  readonly spellings: readonly string[]
  /** Some series of this catalogue in which the person is credited, at most as many as were asked for. */
  readonly series: readonly PersonWork[]
}

/** A series that a person is credited in: the catalogue's id of it, and the merged series or null. */
export interface PersonWork {
  readonly id: string
  readonly series: number | null
}

/** An entry that belongs to a merged series or person. */
export interface IdentityMember extends CatalogueRef {
  /** How sure it is that it belongs there, from 0 to 1. */
  readonly confidence: number
  /** Why, in words for a person: "the same id at IMDb". */
  readonly reason: string
}

/** One series, or one person, made of the entries of catalogues. */
export interface Identity {
  /** Its own id, which stays whatever the catalogues do; null for one that is new: the store gives it one. */
  readonly id: number | null
  readonly members: readonly IdentityMember[]
}

/** What is decided on, in merges. */
export type IdentityKind = 'series' | 'person'

/** Somebody's word on whether two entries are one thing; it outweighs every likeness. A later decision on the same two replaces it. */
export interface MergeDecision {
  readonly kind: IdentityKind
  readonly one: CatalogueRef
  readonly other: CatalogueRef
  readonly verdict: 'same' | 'different'
  /** Who decided: a user's name, or "Hiatus" for what its makers know. */
  readonly by: string
  /** Why, or null. */
  readonly note: string | null
}

/** Which season of ours a catalogue's season is. */
export interface SeasonMap extends CatalogueRef {
  /** The merged series. */
  readonly series: number
  /** The number that the catalogue's entry gives to the season. */
  readonly number: number
  /** The number that we give it. */
  readonly ours: number
}

/** A catalogue that rows have come from, with the terms that travel with them. */
export interface CatalogueSource {
  /** As in `hiatus import NAME`. */
  readonly name: string
  /** As people know it. */
  readonly title: string
  readonly licence: Licence
  /** When the last whole reading of it began, as an ISO instant, or null when there was none yet. */
  readonly read: string | null
}

/** One value with who says it. */
export interface SaidRow {
  readonly catalogue: string
  readonly row: CatalogueRow
}

/** Everything that all catalogues say of one merged series; rows of people are those of its credits. */
export interface SeriesRecord {
  readonly id: number
  readonly members: readonly IdentityMember[]
  readonly rows: readonly SaidRow[]
  readonly seasonMaps: readonly SeasonMap[]
  /** The catalogues that `rows` come from. */
  readonly sources: readonly CatalogueSource[]
}

/** What a person does in a series, as one catalogue says. */
export interface SaidWork {
  readonly catalogue: string
  /** The merged series, or null while its entry has not been merged. */
  readonly series: number | null
  readonly title: string
  readonly premiered: PartialDay | null
  readonly role: 'cast' | CrewRole
  readonly character: string | null
}

/** Everything that all catalogues say of one merged person: rows of the person and of spellings, and the series that they are credited in. */
export interface PersonRecord {
  readonly id: number
  readonly members: readonly IdentityMember[]
  readonly rows: readonly SaidRow[]
  /** The newest first; at most as many as were asked for. */
  readonly works: readonly SaidWork[]
  /** The catalogues that `rows` and `works` come from. */
  readonly sources: readonly CatalogueSource[]
}

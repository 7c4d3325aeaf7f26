import type { CrewRole } from './claim.ts'

/** What sort of series it is. */
export type SeriesKind = 'drama' | 'comedy' | 'anime' | 'animation' | 'reality' | 'documentary' | 'anthology' | 'limited'

/** A season as a catalogue knows it. `premiere` is a day, a month (`YYYY-MM`) or a year (`YYYY`), as well as it is known. */
export interface SeasonEntry {
  readonly number: number
  readonly premiere: string | null
  readonly episodes: number | null
}

/** A series as a catalogue knows it. */
export interface SeriesEntry {
  /** Unique within the catalogue, kebab-case. */
  readonly id: string
  readonly title: string
  readonly original?: string
  readonly aliases: readonly string[]
  /** The year of its first episode; null where nobody knows. */
  readonly year: number | null
  /** ISO 3166-1 alpha-2; null where nobody knows. */
  readonly country: string | null
  /** ISO 639-1; null where nobody knows. */
  readonly language: string | null
  readonly kind: SeriesKind | null
  readonly platforms: readonly string[]
  readonly makers: readonly { readonly person: string; readonly role: CrewRole }[]
  readonly basedOn?: { readonly work: string; readonly author: string | null; readonly kind: string }
  readonly seasons: readonly SeasonEntry[]
  readonly status: 'renewed' | 'ended' | 'undecided'
  readonly cast: readonly { readonly person: string; readonly character: string }[]
  /** More people by name alone: some of those who play in it, and of those who make it. */
  readonly actors?: readonly string[]
  readonly crew?: readonly string[]
  readonly ids: Readonly<Record<string, string>>
}

/** A person and the other ways in which the name is written. */
export interface PersonEntry {
  readonly name: string
  readonly spellings: readonly string[]
}

/** What is known of series before an article is read. */
export interface Catalogue {
  /** Names the catalogue in ids: `starter:dark`. */
  readonly name: string
  readonly series: readonly SeriesEntry[]
  readonly people: readonly PersonEntry[]
}

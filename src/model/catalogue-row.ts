import type { CrewRole } from './claim.ts'
import type { SeriesKind } from './catalogue.ts'

/** Sites whose ids tie catalogues together; each id is written as the site writes it: `tt7772588`, `70523`, `Q42`. */
export type IdSite = 'imdb' | 'tmdb' | 'tvdb' | 'tvmaze' | 'tvrage' | 'trakt' | 'wikidata'

/** A thing by its id on a site. */
export interface SiteRef {
  readonly site: IdSite
  readonly id: string
}

/** Ids of one thing on other sites. */
export type ExternalIds = Readonly<Partial<Record<IdSite, string>>>

/**
 * A day, a month or a year, as well as a catalogue knows it: `2022-01-28`, `2022-01`, `2022`. What is unknown is null, never a made-up day.
 */
export type PartialDay = string

/** A series, by a catalogue's own id. */
export interface SeriesRow {
  readonly kind: 'series'
  readonly id: string
  readonly title: string
  readonly original: string | null
  readonly sort: SeriesKind | null
  readonly premiered: PartialDay | null
  readonly ended: PartialDay | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** ISO 639-1. */
  readonly language: string | null
  readonly genres: readonly string[]
  /** In the catalogue's own word. "Running", "Returning Series" and "Continuing" never mean renewed. */
  readonly status: string | null
  /** Minutes an episode. */
  readonly runtime: number | null
  /** What the catalogue gives to rank by, the larger the better known; compared within one catalogue only. */
  readonly popularity: number | null
  /** The page to link to, as the licence demands. */
  readonly url: string | null
  readonly ids: ExternalIds
}

/** Another name of a series. */
export interface AliasRow {
  readonly kind: 'alias'
  readonly series: string
  readonly name: string
  readonly language: string | null
  readonly region: string | null
}

export interface SeasonRow {
  readonly kind: 'season'
  readonly series: string
  readonly number: number
  readonly title: string | null
  readonly premiere: PartialDay | null
  readonly finale: PartialDay | null
  readonly episodes: number | null
}

export interface EpisodeRow {
  readonly kind: 'episode'
  readonly series: string
  readonly id: string
  readonly season: number | null
  /** Null for a special. */
  readonly number: number | null
  readonly title: string | null
  readonly airs: PartialDay | null
  readonly runtime: number | null
}

export interface PersonRow {
  readonly kind: 'person'
  readonly id: string
  readonly name: string
  readonly born: PartialDay | null
  readonly died: PartialDay | null
  readonly ids: ExternalIds
}

/** Another spelling of a person's name. */
export interface SpellingRow {
  readonly kind: 'spelling'
  readonly person: string
  readonly name: string
}

/** Who plays in a series or makes it; one row a person, role, character and season. */
export interface CreditRow {
  readonly kind: 'credit'
  readonly series: string
  readonly person: string
  readonly role: 'cast' | CrewRole
  readonly character: string | null
  readonly season: number | null
  /** The place in the billing, from 0. */
  readonly billing: number | null
}

/** A channel or service that carries a series. */
export interface PlatformRow {
  readonly kind: 'platform'
  readonly series: string
  readonly name: string
  /** The country where it does, or null where the catalogue doesn't say. */
  readonly region: string | null
  readonly manner: 'network' | 'streaming' | 'rent' | 'buy' | null
}

export interface RatingRow {
  readonly kind: 'rating'
  readonly series: string
  readonly season: number | null
  /** Who rates: "IMDb". */
  readonly source: string
  readonly value: number
  readonly scale: number
  readonly votes: number | null
}

/** What form a work has that series are made of. */
export type WorkForm = 'novel' | 'light novel' | 'book' | 'manga' | 'comic' | 'webtoon' | 'series' | 'film' | 'game' | 'play'

/** A work that a series is based on. */
export interface WorkRow {
  readonly kind: 'work'
  readonly series: string
  readonly title: string
  /** By name; of several, "Ann Marsh and Bo Park". */
  readonly author: string | null
  readonly form: WorkForm | null
}

/** One thing that a catalogue says. `series` and `person` are the catalogue's own ids. */
export type CatalogueRow =
  | SeriesRow
  | AliasRow
  | SeasonRow
  | EpisodeRow
  | PersonRow
  | SpellingRow
  | CreditRow
  | PlatformRow
  | RatingRow
  | WorkRow

/** On what terms a catalogue's data may be shown; it travels with every row and stands wherever one is shown. */
export interface Licence {
  /** "CC BY-SA 4.0". */
  readonly name: string
  /** Where the terms stand; null for data that is the user's own. */
  readonly url: string | null
  /** The sentence that the catalogue asks for. */
  readonly attribution: string
  /** Where a credit should lead, or null. */
  readonly home: string | null
}

/** Rows that are stored in one transaction together with the position after them. */
export interface CatalogueBatch {
  readonly rows: readonly CatalogueRow[]
  /** Where to go on after these rows, in the catalogue's own words; handed back to `read` when an import was cut off. */
  readonly position: string
  /** Series of which this batch gives all parts (aliases, seasons, episodes, credits, platforms, ratings, works): what is stored of them and not here is gone. */
  readonly whole: readonly string[]
  /** Set on the last batch of a reading of everything: what this run has not given is gone from the catalogue. */
  readonly final: boolean
  /** Set on the last batch of a reading of all that has changed since the last one: the next asks only for what changes from then on. */
  readonly caughtUp?: boolean
  /** Series that the catalogue has no more: they and all their parts are taken away. */
  readonly gone?: readonly string[]
  readonly progress: ImportProgress
}

/** How far an import is. `unit` is a word for a person: "rows", "pages". */
export interface ImportProgress {
  readonly done: number
  readonly total: number | null
  readonly unit: string
  /** What is being read now: "title.akas.tsv.gz". */
  readonly part: string | null
}

/** What an import is given beside the place to read from. */
export interface CatalogueContext {
  /** Keys and tokens from the environment: `TMDB_TOKEN`. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where the import was cut off, or null for a first one. */
  readonly position: string | null
  /** When the last reading of this place that was whole, or had caught up with all changes, began, as an ISO instant; null for never. */
  readonly since: string | null
  /** Tells the user of a wait or of rows that were left out, in one line. */
  readonly tell: (line: string) => void
  readonly signal: AbortSignal
}

/** A catalogue that can be imported: one folder under `src/catalogues`. */
export interface CatalogueReader {
  /** As in `hiatus import NAME`, and before the colon of ids: `tvmaze`. */
  readonly name: string
  /** As people know it: "TVmaze". */
  readonly title: string
  readonly licence: Licence
  /** The place read from where the user gives none, or null when one must be given. */
  readonly home: string | null
  /** One line a way of naming the place, such as "FILE: series as CSV"; "nothing" where `home` is read then. */
  readonly usage: readonly string[]
  /**
   * Reads the catalogue from a folder, a file or an address. Rows of a series come after the series' own row, in this or an earlier batch, or in an
   * earlier import; a person's own row may come after the credits that name it. Throws errors with an `exitCode` and one line that says what is damaged, and in which line of which file.
   */
  readonly read: (place: string, context: CatalogueContext) => AsyncIterable<CatalogueBatch>
  /** Tells one state of the source from another: an import that was cut off goes on only where this is the same. */
  readonly fingerprint: (place: string, context: CatalogueContext) => Promise<string>
}

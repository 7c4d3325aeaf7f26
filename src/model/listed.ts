import type { CatalogueRef } from './catalogue-summary.ts'
import type { ExternalIds } from './catalogue-row.ts'
import type { ListState } from './list.ts'

/** An episode that a file of lists says was watched. */
export interface ListedEpisode {
  readonly season: number
  readonly episode: number
  /** An ISO instant; null where only that it was watched is told. */
  readonly watchedAt: string | null
}

/** A series as a file of somebody's lists names it. */
export interface ListedSeries {
  readonly title: string
  readonly year: number | null
  readonly ids: ExternalIds
  /** Entries of catalogues that are the series, as our own files name them. */
  readonly entries: readonly CatalogueRef[]
  /** Null where the file tells of episodes alone, and has the series on no list. */
  readonly state: ListState | null
  readonly episodes: readonly ListedEpisode[]
  /** An ISO instant. */
  readonly addedAt: string | null
}

/** What in a file of lists is left out: what we keep nothing of, and what could not be read. */
export const listOddities = [
  'film',
  'rating',
  'collected',
  'hidden',
  'lone episode',
  'other file',
  'torn file',
  'no title',
  'no episode number',
  'unknown state',
  'unknown kind',
  'letters',
  'more',
] as const

/** One sort of what is left out. */
export type ListOddity = (typeof listOddities)[number]

/** Something in a file of lists that is left out, and where it stands. */
export interface NotUnderstood {
  readonly what: ListOddity
  /** The file within the archive, and what is known of the place in it. */
  readonly where: string
  /** How many times it stands there. */
  readonly count: number
}

/** Whose files of lists can be read, by the names that the command line takes. */
export const listServices = ['tv-time', 'trakt', 'imdb', 'simkl', 'sonarr', 'hiatus'] as const

/** One of the services whose files of lists can be read. */
export type ListService = (typeof listServices)[number]

/** The services by their own names. */
export const listServiceTitles: Readonly<Record<ListService, string>> = {
  'tv-time': 'TV Time',
  trakt: 'Trakt',
  imdb: 'IMDb',
  simkl: 'Simkl',
  sonarr: 'Sonarr',
  hiatus: 'Hiatus',
}

/** A file of somebody's lists, read. */
export interface ListFileRead {
  readonly service: ListService
  readonly rows: readonly ListedSeries[]
  readonly notUnderstood: readonly NotUnderstood[]
}

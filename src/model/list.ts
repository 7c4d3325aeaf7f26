/** Where somebody stands with a series: follows what comes of it, watches it, has paused it, has given it up, or has seen all there is. */
export const listStates = ['following', 'watching', 'paused', 'dropped', 'done'] as const

/** Where somebody stands with a series. */
export type ListState = (typeof listStates)[number]

/** A series that somebody keeps on their lists. */
export interface KeptSeries {
  /** The merged series, by id. */
  readonly series: number
  readonly state: ListState
  /** ISO instants. */
  readonly addedAt: string
  readonly changedAt: string
}

/** An episode that somebody has watched. */
export interface WatchedEpisode {
  readonly series: number
  readonly season: number
  readonly episode: number
  /** An ISO instant; null where only that it was watched is known. */
  readonly watchedAt: string | null
}

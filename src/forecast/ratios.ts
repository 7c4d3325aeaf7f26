/** What was learnt of one measure of a season beside that of the season before. */
export interface Ratios {
  readonly count: number
  /** The share that is the same, within a twentieth. */
  readonly same: number
  /** Of after to before: below the first one in ten lies, below the second half, below the third nine in ten. */
  readonly levels: readonly [low: number, middle: number, high: number]
}

/** By measure. */
export type LengthRatios = Readonly<Record<'episodes' | 'minutes' | 'minutesAnEpisode', Ratios>>

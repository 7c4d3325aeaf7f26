/** Sorts of series that come back more or less often than others: fantasy, science fiction and horror; comedy, romance and family; crime and mystery. */
export type Genre = 'speculative' | 'light' | 'crime'

/** A season that has come out, and what is known of it and of its series on the day of a forecast. */
export interface SeasonKnown {
  /** 1 for the first. */
  readonly season: number
  /** Days between the premiere of the season before and of this one; null where there was none, or where it is not known. */
  readonly previousGap: number | null
  /** Viewers' score of the season, or of the series by then, of ten; null where it is not known. */
  readonly rating: number | null
  /** How much higher that is than the season's before; null where either is not known. */
  readonly ratingChange: number | null
  /** Whether it comes from a service that shows what one wants when one wants, or from a channel with a schedule. */
  readonly delivery: 'linear' | 'stream'
  /** Whether it is made in another language than English. */
  readonly isForeign: boolean
  /** Whether it is half a season under a name of its own: a part, a volume, a chapter. */
  readonly isPart: boolean
  /** Whether one service shows it all over the world. */
  readonly isGlobal: boolean
  /** What sort of series it is; nothing where genres are not known. */
  readonly genres: readonly Genre[]
  /** Whether it is called a season, a part, a series; a limited series and many a first one are not. */
  readonly isNumbered: boolean
}

/** Sorts of series that come back more or less often than others, each with the words that catalogues have for it. */
export const genreWords = {
  action: /\baction\b/i,
  adventure: /\badventure/i,
  animation: /\banimat|\banime\b/i,
  biography: /\bbiograph|\bbiopic/i,
  comedy: /\bcomed|\bsitcom/i,
  crime: /\bcrime\b/i,
  family: /\bfamily\b/i,
  fantasy: /\bfantasy\b|\bsupernatural\b/i,
  history: /\bhistor/i,
  horror: /\bhorror\b/i,
  music: /\bmusic/i,
  mystery: /\bmyster/i,
  romance: /\bromance\b|\bromantic\b/i,
  'science fiction': /\bsci-?fi\b|\bscience.?fiction\b/i,
  thriller: /\bthriller|\bsuspense\b/i,
  war: /\bwar\b/i,
} as const satisfies Readonly<Record<string, RegExp>>

/** A sort of series. */
export type Genre = keyof typeof genreWords

/** The sorts that words of catalogues name: "Drama, Sci-Fi" is science fiction; drama is none, as nearly all are. */
export function genresOf(words: string): readonly Genre[] {
  return (Object.keys(genreWords) as Genre[]).filter(genre => genreWords[genre].test(words))
}

/** A season that has come out, and what is known of it and of its series on the day of a forecast. Days are numbers of days. */
export interface SeasonKnown {
  /** 1 for the first. */
  readonly season: number
  readonly premiere: number
  /** The middle of its run, which tells its place in the year; the premiere where all came at once or it is not known. */
  readonly middle: number
  /** Days between the premiere of the season before and of this one; null where there was none, or where it is not known. */
  readonly previousGap: number | null
  /** Viewers' score of the series by then, of ten: where seasons have scores, their mean; null where it is not known. */
  readonly rating: number | null
  /** Whether it comes from a service that shows what one wants when one wants, or from a channel with a schedule. */
  readonly delivery: 'linear' | 'stream'
  /** Whether it is made in another language than English. */
  readonly isForeign: boolean
  /** Whether it is half a season under a name of its own: a part, a volume, a chapter. */
  readonly isPart: boolean
  /** Whether one service shows it all over the world. */
  readonly isGlobal: boolean
  /** What sorts of series it is; nothing where genres are not known. */
  readonly genres: readonly Genre[]
  /** Whether it is called a season, a part, a series; a limited series and many a first one are not. */
  readonly isNumbered: boolean
  /** How long the whole season is, in minutes; null where it is not known. */
  readonly minutes: number | null
}

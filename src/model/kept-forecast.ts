import type { Day } from './day.ts'

/** A forecast as it was made on its day; it is never rewritten. */
export interface KeptForecast {
  /** The merged series, and its season that was to come. */
  readonly series: number
  readonly season: number
  readonly made: Day
  /** That of the last season that had come out. */
  readonly premiere: Day
  /** The last day that it looks to: that of `chance`, `middle` and the windows. */
  readonly until: Day
  readonly delivery: 'linear' | 'stream'
  /** The channel or service, as it was called; null where it was not known. */
  readonly carrier: string | null
  /** The day up to which the model had learnt. */
  readonly learntUntil: Day
  /** What was decided of the season when it was made. */
  readonly decided: 'renewed' | null
  /** How likely the season was to come by `until`. */
  readonly chance: number
  /** How likely it was to come within so many days of the day on which it was made, as far as it looks. */
  readonly within: readonly { readonly days: number; readonly chance: number }[]
  /** If it came: the day by which half of such seasons have, and the days between which half and eight in ten do. */
  readonly middle: Day
  readonly half: readonly [from: Day, to: Day]
  readonly most: readonly [from: Day, to: Day]
  /** What it was made from, for whoever wants to make it again. */
  readonly known: unknown
}

/** What became of a season that was forecast. */
export interface ForecastOutcome {
  readonly series: number
  readonly season: number
  /** Null: it had not come by the day on which that was settled. */
  readonly came: Day | null
  readonly settled: Day
}

/** A kept forecast beside what became of it; `came` is null where the season has not come. */
export type JudgedForecast = Omit<KeptForecast, 'known'> & { readonly came: Day | null }

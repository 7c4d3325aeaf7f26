import type { CatalogueClaim, SettledEpisode, SettledSeries } from '../merge/index.ts'

/** One series with all that catalogues say of it, settled and as claims. */
export interface KnownSeries {
  readonly settled: SettledSeries
  readonly claims: readonly CatalogueClaim[]
  /** Where a catalogue lists them. */
  readonly episodes: readonly SettledEpisode[]
}

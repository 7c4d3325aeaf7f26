/** How forecasts fared that were made on past days, from what was known by then. */
export interface Backtest {
  /** "US dramas, 2008 to 2016" */
  readonly name: string
  readonly chance: BacktestChance
  readonly day: BacktestDay
  readonly years: readonly BacktestYear[]
}

/** Of another season within two years of the premiere. */
export interface BacktestChance {
  readonly count: number
  /** The share that came. */
  readonly share: number
  readonly brier: number
  /** By how much smaller the Brier score is than that of counting all seasons alike. */
  readonly skill: number
  readonly auc: number
  /** Mean distance of what was given and what came, over ten bins of as many forecasts each. */
  readonly error: number
  /** The bins, the lowest chances first: what was given on average, and the share that came. */
  readonly bins: readonly { readonly given: number; readonly came: number; readonly count: number }[]
}

/** Of the day, given that another season came: in days. */
export interface BacktestDay {
  readonly count: number
  readonly medianError: number
  readonly crps: number
  /** The share of days within the windows for eight in ten, and for half; and how wide the former are, at the median. */
  readonly coverage: number
  readonly halfCoverage: number
  readonly width: number
}

/** Forecasts of one year; coverage is null where no other season came. */
export interface BacktestYear {
  readonly year: number
  readonly count: number
  readonly brier: number
  /** That of counting all seasons alike. */
  readonly base: number
  readonly coverage: number | null
}

export { backtests } from './backtests.ts'
export type { Backtest } from './backtest.ts'
export { baseGroupOf, baseGroups, type BaseGroup } from './base-curve.ts'
export { cameBy, comesWithin, curveOf, dayOfLevel, type Curve, type HazardModel, type Levels } from './curve.ts'
export { featureNames, featuresOf, period, risingFeatures, writeFeatures } from './features.ts'
export { forecastFrom, horizon, type Forecast, type Level, type Reason } from './forecast.ts'
export { baseRate } from './like-of.ts'
export { likeDays, ratingBands, seasonBands, waits, type Like } from './like.ts'
export { modelOn } from './model-on.ts'
export {
  recordTally,
  scoredDays,
  type ChanceRecord,
  type ForecastRecord,
  type GroupRecord,
  type ScoredForecast,
  type UntitledRecord,
} from './record.ts'
export { genresOf, type Genre, type SeasonKnown } from './season-known.ts'

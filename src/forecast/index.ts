export { backtests } from './backtests.ts'
export type { Backtest } from './backtest.ts'
export { baseGroupOf, baseGroups, type BaseGroup } from './base-curve.ts'
export { comingLength, type ComingLength, type ComingMeasure } from './coming-length.ts'
export { cameBy, comesWithin, curveOf, dayOfLevel, type Curve, type HazardModel, type Levels } from './curve.ts'
export { featureNames, featuresOf, period, risingFeatures, writeFeatures } from './features.ts'
export { forecastFrom, horizon, type Forecast, type Level, type Reason } from './forecast.ts'
export { leadTimes, type LeadTime } from './lead-times.ts'
export { leadDays, leadsBy, productionKinds, type Leads, type ProductionKind } from './leads.ts'
export { baseRate } from './like-of.ts'
export { likeDays, ratingBands, seasonBands, waits, type Like } from './like.ts'
export { nearestCases, type PastCase, type Sought } from './nearest.ts'
export { modelOn, newestLearnt } from './model-on.ts'
export type { LengthRatios, Ratios } from './ratios.ts'
export { genresOf, type Genre, type SeasonKnown } from './season-known.ts'
export { sharpen, type AnnouncedWindow, type ComingKnown, type ProductionNews } from './sharpen.ts'
export { trailerDay, trailerDayOf, type TrailerDay } from './trailer-day.ts'
export {
  recordTally,
  scoredDays,
  type ChanceRecord,
  type ForecastRecord,
  type GroupRecord,
  type ScoredForecast,
  type UntitledRecord,
} from './record.ts'
export { lastRowBy, openSeasonIndex, seasonAt, seasonIndexKind, tellsOfNext, type IndexedSeason, type SeasonIndex } from './season-index.ts'
export { SeasonIndexBuilder, type SeriesSeasons } from './season-index-builder.ts'

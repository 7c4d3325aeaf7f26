export { comesWithin, curveOf, dayOfLevel, type Curve, type HazardModel } from './curve.ts'
export { featureNames, featuresAt, period } from './features.ts'
export { forecastFrom, type Forecast, type Level, type Reason } from './forecast.ts'
export type { Genre, SeasonKnown } from './season-known.ts'

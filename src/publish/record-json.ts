import { backtests, type ForecastRecord } from '../forecast/index.ts'
import type { Day } from '../model/index.ts'
import { jsonText } from './json-text.ts'

/** How forecasts have fared, as JSON; beside it, under its own name, how those fared that were made on past days before this model was shipped. */
export function recordJson(record: ForecastRecord, asOf: Day): string {
  return jsonText({ as_of: asOf, ...record, backtests })
}

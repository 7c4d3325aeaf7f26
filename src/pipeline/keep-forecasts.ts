import { cameBy, horizon, scoredDays } from '../forecast/index.ts'
import { addDays, dayNumber, dayOf, type Day, type Fact, type KeptForecast } from '../model/index.ts'
import { forecastSeries, type SeriesForecast } from './forecast-series.ts'
import type { KnownSeries } from './known-series.ts'
import { carrierOf } from './last-season.ts'

/** A forecast with what it is of. */
export interface MadeForecast extends Pick<SeriesForecast, 'last' | 'decided' | 'forecast'> {
  readonly series: number
  /** The channel or service, as it is called. */
  readonly carrier: string | null
}

/**
 * A forecast as it is kept on the day on which it is made. Null where there is none, and where by what is known the season will not come: that is no forecast.
 * Of a day gone by nothing is kept: what would have been said then is a backtest.
 */
export function keptForecast({ series, carrier, last, decided, forecast }: MadeForecast, today: Day): KeptForecast | null {
  if (last === null || forecast === null || decided === 'cancelled' || decided === 'ended') return null
  const { premiere, known } = last
  const elapsed = dayNumber(today) - known.premiere
  const curve = Float64Array.from(forecast.curve)
  const day = (days: number): Day => addDays(premiere, days)
  return {
    series,
    season: known.season + 1,
    made: today,
    premiere,
    until: day(horizon),
    delivery: known.delivery,
    carrier,
    learntUntil: dayOf(forecast.learntUntil),
    decided,
    chance: forecast.chance,
    within: scoredDays.filter(days => elapsed + days <= horizon).map(days => ({ days, chance: cameBy(curve, elapsed + days) })),
    middle: day(forecast.middle),
    half: [day(forecast.half[0]), day(forecast.half[1])],
    most: [day(forecast.most[0]), day(forecast.most[1])],
    known,
  }
}

/** What is likely of a series today, as it is kept. */
export function forecastOf(known: KnownSeries, facts: readonly Fact[], today: Day): KeptForecast | null {
  const { settled } = known
  return keptForecast({ series: settled.id, carrier: carrierOf(settled, facts), ...forecastSeries({ known, today }, facts) }, today)
}

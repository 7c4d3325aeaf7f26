import { cameBy, horizon, scoredDays } from '../forecast/index.ts'
import { addDays, dayNumber, dayOf, type Day, type Fact, type KeptForecast } from '../model/index.ts'
import type { Said } from './filming-told.ts'
import { forecastLast, type LastForecast } from './forecast-series.ts'
import type { KnownSeries } from './known-series.ts'
import { lastSeason } from './last-season.ts'

/** A forecast with what it is of. */
export interface MadeForecast extends Pick<LastForecast, 'last' | 'decided' | 'forecast'> {
  readonly series: number
}

/**
 * A forecast as it is kept on the day on which it is made. Null where there is none, and where by what is known the season will not come: that is no forecast.
 * Of a day gone by nothing is kept: what would have been said then is a backtest.
 */
export function keptForecast({ series, last, decided, forecast }: MadeForecast, today: Day): KeptForecast | null {
  if (last === null || forecast === null || decided === 'cancelled' || decided === 'ended' || last.known.season >= mostSeasons) return null
  const { premiere, carrier, known } = last
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

/** What the record has room for: what catalogues number higher is a slip, or a day. */
const mostSeasons = 32_767

/** What is likely of a series today, as it is kept. */
export function forecastOf({ settled }: KnownSeries, facts: readonly Fact[], said: Said, today: Day): KeptForecast | null {
  return keptForecast({ series: settled.id, ...forecastLast(lastSeason(settled, facts, today), facts, today, said) }, today)
}

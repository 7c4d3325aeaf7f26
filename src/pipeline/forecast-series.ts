import { forecastFrom, type Forecast } from '../forecast/index.ts'
import { dayNumber, type Fact } from '../model/index.ts'
import type { SeriesMaterial } from './weigh-series.ts'
import { lastSeason, type LastSeason } from './last-season.ts'

/** What is likely of the next season of a series on a day. */
export interface SeriesForecast {
  /** The last season that has come out; null where none is known to have. */
  readonly last: LastSeason | null
  /** What is decided already of the next one, as it is known. */
  readonly decided: 'renewed' | 'cancelled' | 'ended' | null
  /** Null where nothing can be said: nothing has come out, or it was too long ago. */
  readonly forecast: Forecast | null
}

/** Forecasts the next season of a series from all that is known of it on the day of its dossier. */
export function forecastSeries({ known, today }: Pick<SeriesMaterial, 'known' | 'today'>, facts: readonly Fact[]): SeriesForecast {
  const last = lastSeason(known.settled, facts, today)
  if (last === null) return { last, decided: null, forecast: null }
  return {
    last,
    decided: decidedOf(facts, last.known.season),
    forecast: forecastFrom(last.known, dayNumber(today) - dayNumber(last.premiere)),
  }
}

/** What known sources say of the season after one: an expectation decides nothing. */
function decidedOf(facts: readonly Fact[], season: number): SeriesForecast['decided'] {
  for (const fact of facts) {
    if (fact.property !== 'renewal' || fact.polarity === 'denied' || (fact.status !== 'confirmed' && fact.status !== 'likely')) continue
    const { status } = fact.value
    if (status === 'ending' && fact.season === season) return 'ended'
    if (fact.season !== season + 1) continue
    if (status === 'cancelled') return 'cancelled'
    if (status !== 'undecided' && status !== 'ending') return 'renewed'
  }
  return null
}

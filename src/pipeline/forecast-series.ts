import { baseRate, forecastFrom, modelOn, type Forecast } from '../forecast/index.ts'
import { dayNumber, type Fact } from '../model/index.ts'
import { lastSeason, type LastSeason } from './last-season.ts'
import type { SeriesMaterial } from './weigh-series.ts'

/** What is likely of the next season of a series on a day. */
export interface SeriesForecast {
  /** The last season that has come out; null where none is known to have. */
  readonly last: LastSeason | null
  /** What is decided already of the next one, as it is known. */
  readonly decided: 'renewed' | 'cancelled' | 'ended' | null
  /** Null where nothing can be said of this series: `outOfReach` tells why. */
  readonly forecast: Forecast | null
  readonly outOfReach: OutOfReach | null
  /** How often another season came in general. */
  readonly base: { readonly count: number; readonly came: number }
}

/** Why nothing can be forecast. */
export type OutOfReach = 'nothing out' | 'too long ago' | 'too little known' | 'nothing learnt'

/** Forecasts the next season from all that is known of a series on the day of its dossier, by what had been learnt by that day. */
export function forecastSeries({ known, today }: Pick<SeriesMaterial, 'known' | 'today'>, facts: readonly Fact[]): SeriesForecast {
  const last = lastSeason(known.settled, facts, today)
  const base = baseRate(last?.isDeliveryKnown === true ? last.known.delivery : null)
  const decided = last === null ? null : decidedOf(facts, last.known.season)
  const beyond = (outOfReach: OutOfReach): SeriesForecast => ({ last, decided, forecast: null, outOfReach, base })
  if (last === null) return beyond('nothing out')
  const { rating, previousGap } = last.known
  if (!last.isDeliveryKnown && rating === null && previousGap === null) return beyond('too little known')
  const day = dayNumber(today)
  const model = modelOn(day, last.known.delivery)
  if (model === null) return beyond('nothing learnt')
  const forecast = forecastFrom(last.known, day - last.known.premiere, { model })
  return forecast === null ? beyond('too long ago') : { last, decided, forecast, outOfReach: null, base }
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

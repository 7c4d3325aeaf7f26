import {
  baseRate,
  comingLength,
  forecastFrom,
  leadsBy,
  modelOn,
  nearestCases,
  newestLearnt,
  sharpen,
  trailerDay,
  trailerDayOf,
  type ComingKnown,
  type ComingLength,
  type Forecast,
  type SeasonIndex,
  type TrailerDay,
} from '../forecast/index.ts'
import { dayNumber, dayOf, type Day, type Fact } from '../model/index.ts'
import { comingNews } from './coming-news.ts'
import type { Said } from './filming-told.ts'
import { lastSeason, type LastSeason } from './last-season.ts'
import type { SeriesMaterial } from './weigh-series.ts'

/** What is likely of the season after the last that has come out, on a day. */
export interface LastForecast {
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

/** What is likely of the next season of a series on a day, and what became of others like it. */
export interface SeriesForecast extends LastForecast {
  /** The past seasons of other series that are most like the last, the nearest first; none where too few are known, or nothing can be forecast. */
  readonly nearest: readonly NearestCase[]
  /** How long the next season is likely to be; null where nothing can be forecast. */
  readonly length: ComingLength | null
  /** When its first trailer may be looked for, in days since the premiere of the last; null where one is out, or too little is known. */
  readonly trailer: TrailerDay | null
}

/** A past season that is like another, and what became of it. */
export interface NearestCase {
  /** The merged series, by id. */
  readonly series: number
  readonly title: string
  readonly season: number
  readonly premiere: Day
  /** Of ten, as it was known by the day of the forecast. */
  readonly rating: number | null
  /** Days until the next season came; null where none did within three years. */
  readonly cameAfter: number | null
}

/** Why nothing can be forecast. */
export type OutOfReach = 'nothing out' | 'too long ago' | 'too little known' | 'nothing learnt'

/**
 * Forecasts the next season from all that is known of a series on the day of its dossier, by what had been learnt by that day. `seasons` is the index that past cases are found in, null where there is none.
 */
export function forecastSeries(
  { known, today, ...said }: Pick<SeriesMaterial, 'known' | 'today'> & Said,
  facts: readonly Fact[],
  seasons: SeasonIndex | null,
): SeriesForecast {
  const last = lastSeason(known.settled, facts, today)
  const found = forecastLast(last, facts, today, said)
  if (last === null || found.forecast === null) return { ...found, nearest: [], length: null, trailer: null }
  return {
    ...found,
    nearest: seasons === null ? [] : nearestTo(known.settled.id, last, today, seasons),
    // Ratios are learnt once, up to the newest model's day.
    length:
      found.forecast.learntUntil < newestLearnt
        ? null
        : comingLength({
            episodes: last.episodes,
            minutes: last.known.minutes,
            minutesAnEpisode: known.settled.runtime?.value ?? null,
          }),
    trailer: trailerOf(last, found.forecast, comingNews(facts, last.known.season + 1, last.premiere, today, said), today),
  }
}

/** Where the day of the premiere is announced it is what trailers come before; else the days that are likely. */
function trailerOf({ known }: LastSeason, { curve }: Forecast, { window, production }: ComingKnown, today: Day): TrailerDay | null {
  if (production.some(({ kind }) => kind === 'trailer out')) return null
  const day = dayNumber(today)
  const leads = leadsBy(day, known.delivery)
  const elapsed = day - known.premiere
  return window !== null && window.earliest === window.latest
    ? trailerDayOf(window.earliest, elapsed, leads)
    : trailerDay(Float64Array.from(curve), elapsed, leads)
}

/** Forecasts the season after the last that has come out. */
export function forecastLast(last: LastSeason | null, facts: readonly Fact[], today: Day, said: Said): LastForecast {
  const base = baseRate(last?.isDeliveryKnown === true ? last.known.delivery : null)
  const decided = last === null ? null : decidedOf(facts, last.known.season)
  const beyond = (outOfReach: OutOfReach): LastForecast => ({ last, decided, forecast: null, outOfReach, base })
  if (last === null) return beyond('nothing out')
  const { rating, previousGap } = last.known
  if (!last.isDeliveryKnown && rating === null && previousGap === null) return beyond('too little known')
  const day = dayNumber(today)
  const model = modelOn(day, last.known.delivery)
  if (model === null) return beyond('nothing learnt')
  const elapsed = day - last.known.premiere
  const news = comingNews(facts, last.known.season + 1, last.premiere, today, said)
  const forecast = forecastFrom(last.known, elapsed, {
    model,
    ...(tells(news) ? { sharpen: curve => sharpen(curve, elapsed, news, leadsBy(day, last.known.delivery)), isDated: isDated(news) } : {}),
  })
  return forecast === null ? beyond('too long ago') : { last, decided, forecast, outOfReach: null, base }
}

function tells(news: ComingKnown): boolean {
  return news.renewed > 0 || isDated(news)
}

function isDated({ window, production }: ComingKnown): boolean {
  return window !== null || production.length > 0
}

function nearestTo(series: number, { known }: LastSeason, today: Day, seasons: SeasonIndex): readonly NearestCase[] {
  const found = nearestCases(seasons, { series, known, elapsed: dayNumber(today) - known.premiere })
  return found.map(({ series: id, title, season, premiere, rating, cameAfter }) => ({
    series: id,
    title,
    season,
    premiere: dayOf(premiere),
    rating,
    cameAfter,
  }))
}

/** What known sources say of the season after one: an expectation decides nothing. */
function decidedOf(facts: readonly Fact[], season: number): LastForecast['decided'] {
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

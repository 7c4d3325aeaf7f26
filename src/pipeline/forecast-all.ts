import { setImmediate } from 'node:timers/promises'
import { lastRowBy, seasonAt, type SeasonIndex } from '../forecast/index.ts'
import { dayNumber, dayOf, type Day } from '../model/index.ts'
import { forecastLast, type LastForecast } from './forecast-series.ts'

/** A forecast of one series among all. */
export interface ForecastOfMany extends LastForecast {
  readonly series: number
  readonly title: string
}

/** What all series are forecast from. */
export interface AllSeries {
  /** The seasons that catalogues tell of. */
  readonly seasons: SeasonIndex
  /** Series, in the order of their ids, of which articles say something that a forecast looks at; and the forecast of one by all that is known of it. */
  readonly told: readonly number[]
  readonly forecast: (series: number) => Promise<ForecastOfMany | null>
}

/** So many series are forecast between two looks at what else is asked of the process. */
const atOnce = 256

/** Forecasts every series of which something can be said on a day, in batches by the series' ids; `done` counts those that have been looked at. */
export async function* forecastAll(
  { seasons, told, forecast }: AllSeries,
  today: Day,
): AsyncGenerator<{ readonly done: number; readonly found: readonly ForecastOfMany[] }, void, void> {
  const ids = seasons.sections.seriesId
  let next = 0
  let found: ForecastOfMany[] = []
  const add = (each: ForecastOfMany | null): void => {
    if (each !== null && each.forecast !== null) found.push(each)
  }
  for (let place = 0; place <= ids.length; place++) {
    const id = ids[place] ?? Number.POSITIVE_INFINITY
    while (next < told.length && told[next]! < id) add(await forecast(told[next++]!))
    if (told[next] === id) add(await forecast(told[next++]!))
    else if (place < ids.length) add(fromIndex(seasons, place, today))
    if (place % atOnce !== 0 && place < ids.length) continue
    yield { done: place, found }
    found = []
    await setImmediate()
  }
}

/** The forecast of a series of which catalogues alone tell. */
function fromIndex(seasons: SeasonIndex, place: number, today: Day): ForecastOfMany | null {
  const day = dayNumber(today)
  const row = lastRowBy(seasons, place, day)
  if (row === null) return null
  const { series, title, carrier, known } = seasonAt(seasons, row, day)
  return {
    series,
    title,
    ...forecastLast({ known, premiere: dayOf(known.premiere), carrier, isDeliveryKnown: carrier !== null, episodes: null }, [], today),
  }
}

import { setImmediate } from 'node:timers/promises'
import { lastRowBy, seasonAt, tellsOfNext, type SeasonIndex } from '../forecast/index.ts'
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
  /** The day on which a catalogue was first read to its end; null where none was. What catalogues tell of days to come is known since. */
  readonly readFrom: Day | null
  /** Series, in the order of their ids, of which articles say something that a forecast looks at; and the forecast of one by all that is known of it. */
  readonly told: readonly number[]
  readonly forecast: (series: number) => Promise<ForecastOfMany | null>
  /** The forecasts of some by all that catalogues tell of them. */
  readonly catalogued: (series: readonly number[]) => Promise<readonly ForecastOfMany[]>
}

/** So many series are forecast between two looks at what else is asked of the process. */
const atOnce = 1024

/** Forecasts every series of which something can be said on a day, in batches by the series' ids; `done` counts those that have been looked at. */
export async function* forecastAll(
  { seasons, readFrom, told, forecast, catalogued }: AllSeries,
  today: Day,
): AsyncGenerator<{ readonly done: number; readonly found: readonly ForecastOfMany[] }, void, void> {
  const ids = seasons.sections.seriesId
  let next = 0
  let found: ForecastOfMany[] = []
  const add = (each: ForecastOfMany | null): void => {
    if (each !== null && each.forecast !== null) found.push(each)
  }
  const knowsDaysAhead = readFrom !== null && readFrom <= today
  let bent: number[] = []
  const addPlace = (place: number): void => {
    const row = lastRowBy(seasons, place, dayNumber(today))
    if (row === null) return
    const plain = fromIndex(seasons, row, today)
    // A day that catalogues give for the season to come bends the forecast.
    if (plain.forecast !== null && knowsDaysAhead && tellsOfNext(seasons, row)) bent.push(plain.series)
    else add(plain)
  }
  for (let place = 0; place <= ids.length; place++) {
    const id = ids[place] ?? Number.POSITIVE_INFINITY
    while (next < told.length && told[next]! < id) add(await forecast(told[next++]!))
    if (told[next] === id) add(await forecast(told[next++]!))
    else if (place < ids.length) addPlace(place)
    if (place % atOnce !== 0 && place < ids.length) continue
    if (bent.length > 0) for (const each of await catalogued(bent)) add(each)
    yield { done: place, found: found.toSorted((a, b) => a.series - b.series) }
    found = []
    bent = []
    await setImmediate()
  }
}

/** The forecast after a season of which catalogues alone tell. */
function fromIndex(seasons: SeasonIndex, row: number, today: Day): ForecastOfMany {
  const { series, title, carrier, known } = seasonAt(seasons, row, dayNumber(today))
  const last = { known, premiere: dayOf(known.premiere), carrier, isDeliveryKnown: carrier !== null, episodes: null }
  return { series, title, ...forecastLast(last, [], today) }
}

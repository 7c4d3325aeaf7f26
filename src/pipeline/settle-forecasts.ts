import { settleDays } from '../merge/index.ts'
import type { Day, Fact, ForecastOutcome } from '../model/index.ts'
import type { ForecastSeason, Store } from '../store/index.ts'
import { datedSeasons } from './last-season.ts'
import type { KnownSeries } from './known-series.ts'

/** A series with its facts as of a day; null where there is none of that id. */
type Weigh = (series: number, asOf: Day) => Promise<{ readonly known: KnownSeries; readonly facts: readonly Fact[] } | null>

/**
 * Records which of the seasons that were forecast have come by a day, and what was recorded otherwise and is known better now. Where articles tell of the release the series is weighed as of
 * the day: a date that was announced and has gone by is no premiere. Of all others the catalogues' word is enough, and is read with the seasons.
 */
export async function settleForecasts(store: Store, weigh: Weigh, today: Day): Promise<void> {
  for await (const seasons of store.forecastSeasons(today)) {
    const news: ForecastOutcome[] = []
    for (const each of seasons) {
      const came = await cameOn(each, weigh, today)
      if (came !== each.recorded) news.push({ series: each.series, season: each.season, came, settled: today })
    }
    if (news.length > 0) await store.saveForecastOutcomes(news)
  }
}

/** The day on which a season came, as it is known; null where it has not by the day. */
async function cameOn(
  { current, season, recorded, catalogued, isTold, isNews }: ForecastSeason,
  weigh: Weigh,
  today: Day,
): Promise<Day | null> {
  const said = settleDays(catalogued)?.value ?? null
  if (isTold || isNews) {
    // What was weighed and has not been spoken of since stands.
    if (recorded !== null && !isNews && (said === null || said === recorded)) return recorded
    const found = await weigh(current, today)
    return found === null ? recorded : by(datedSeasons(found.known.settled, found.facts).days.get(season) ?? null, today)
  }
  return by(said, today)
}

/** A day that is known and has come. */
function by(day: string | null, today: Day): Day | null {
  return day !== null && day.length === 10 && day <= today ? day : null
}

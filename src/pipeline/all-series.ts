import type { SeasonIndex } from '../forecast/index.ts'
import { fuseSeries } from '../fuse/index.ts'
import { catalogueClaims, settleSeries } from '../merge/index.ts'
import type { Day, Fact } from '../model/index.ts'
import { catalogueOutlet } from '../outlets/index.ts'
import type { Store } from '../store/index.ts'
import type { AllSeries, ForecastOfMany } from './forecast-all.ts'
import type { Said } from './filming-told.ts'
import { forecastLast } from './forecast-series.ts'
import type { KnownSeries } from './known-series.ts'
import { lastSeason } from './last-season.ts'
import { catalogueMaterial } from './weigh-series.ts'

/** A series with the facts that are made of all that is said of it. */
export interface WeighedSeries extends Said {
  readonly known: KnownSeries
  readonly facts: readonly Fact[]
}

/** What a forecast looks at in what articles say. */
const properties = ['renewal', 'release', 'platform', 'trailer'] as const

/** What all series of a store are forecast from on a day. `weigh` weighs one by all that is known of it. */
export async function allSeriesIn(
  store: Store,
  seasons: SeasonIndex,
  weigh: (series: number, asOf: Day) => Promise<WeighedSeries | null>,
  asOf: Day,
): Promise<AllSeries> {
  const catalogues = await store.catalogues()
  const records = await store.recordsOf(catalogues.map(({ name, title }) => catalogueOutlet(name, title).id))
  const forecastOf = ({ known: { settled }, facts, ...said }: WeighedSeries): ForecastOfMany => ({
    series: settled.id,
    title: settled.title.value,
    ...forecastLast(lastSeason(settled, facts, asOf), facts, asOf, said),
  })
  return {
    seasons,
    readFrom: catalogues.flatMap(({ read }) => read?.slice(0, 10) ?? []).toSorted()[0] ?? null,
    told: await store.seriesTold(properties, asOf),
    async forecast(series) {
      const found = await weigh(series, asOf)
      return found === null ? null : forecastOf(found)
    },
    async catalogued(series) {
      const found = await store.seasonsOf(series)
      return found.map(record => {
        const material = catalogueMaterial({ settled: settleSeries(record), claims: catalogueClaims(record), episodes: [] }, records, asOf)
        return forecastOf({ ...material, facts: fuseSeries(material) })
      })
    },
  }
}

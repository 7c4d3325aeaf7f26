import { findAgainstEvidence } from '../check/index.ts'
import { openSeasonIndex, recordTally, type ForecastRecord, type SeasonIndex } from '../forecast/index.ts'
import { fuseSeries } from '../fuse/index.ts'
import { settleSeries } from '../merge/index.ts'
import { readSources, type ReadOptions } from '../ingest/index.ts'
import { PackedError, type Day, type Fact, type Finding, type OutletRecord, type Report } from '../model/index.ts'
import { outletById } from '../outlets/index.ts'
import type { OutletTotal, PastFact, ReleaseFact, Store } from '../store/index.ts'
import { allSeriesIn } from './all-series.ts'
import { findCopied } from './find-copied.ts'
import { forecastAll, type ForecastOfMany } from './forecast-all.ts'
import { forecastSeries, type SeriesForecast } from './forecast-series.ts'
import type { Progress } from './counted.ts'
import type { CheckArticle } from './check-article.ts'
import { markEvidence, newestIndex } from './index-files.ts'
import { ingestArticles, type IngestCounts, type IngestWatch } from './ingest-articles.ts'
import { keptForecast } from './keep-forecasts.ts'
import { mergedId } from './record-article.ts'
import type { KnownSeries } from './known-series.ts'
import { settleForecasts } from './settle-forecasts.ts'
import { materialOf, type SeriesMaterial } from './weigh-series.ts'

/** A series with all that is known of it on a day. */
export interface SeriesDossier extends SeriesMaterial {
  readonly facts: readonly Fact[]
  /** What is likely of the season after the last that has come out. */
  readonly likely: SeriesForecast
  /** The facts as Hiatus had them over time. */
  readonly history: readonly PastFact[]
}

/** A premiere with the title of its series. */
export interface TitledRelease extends ReleaseFact {
  readonly title: string
}

/** What is known of all outlets. */
export interface OutletsKnown {
  readonly totals: readonly OutletTotal[]
  readonly records: readonly OutletRecord[]
}

/** What many sources say, weighed: what the commands and pages about facts ask. */
export interface Evidence {
  /** Takes articles in from where they are, until the signal ends it. Throws what the store throws. */
  readonly ingest: (sources: readonly string[], check: CheckArticle, options: ReadOptions, watch: IngestWatch) => Promise<IngestCounts>
  /** All that is known of a merged series as of a day; null where there is none of that id. */
  readonly dossier: (series: number, asOf: Day) => Promise<SeriesDossier | null>
  readonly outlets: () => Promise<OutletsKnown>
  /** Premieres of all series whose windows touch a stretch of days, as articles tell of them: no more than `limit`. */
  readonly releasesWithin: (from: Day, to: Day, limit: number) => Promise<readonly TitledRelease[]>
  /** What is likely of the next season of a merged series as of a day, kept as a forecast where that is today; null where there is none of that id. */
  readonly forecast: (series: number, asOf: Day, today: Day) => Promise<(SeriesForecast & { readonly title: string }) | null>
  /**
   * What is likely of the next season of every series of which something can be said on a day, in batches, each kept as a forecast where that day is today: `kept` is how many were new. `progress` hears how
   * many series have been looked at.
   */
  readonly forecastAll: (
    asOf: Day,
    today: Day,
    progress: Progress,
  ) => AsyncIterable<{ readonly found: readonly ForecastOfMany[]; readonly kept: number }>
  /** How the forecasts that were kept have fared, by what is known today of what came. */
  readonly record: (today: Day) => Promise<ForecastRecord>
  /** What the evidence says against an article, and which of its passages stand elsewhere, older. */
  readonly against: (report: Report) => Promise<readonly Finding[]>
}

/** The evidence in a store; `folder` is the data folder, and `seriesById` gives what catalogues say of a series. */
export function evidenceIn(store: Store, folder: string, seriesById: (id: number) => Promise<KnownSeries | null>): Evidence {
  const newestSeasons = newestIndex(folder, 'seasons', openSeasonIndex)
  const weighed = async (id: number, asOf: Day): Promise<Weighed | null> => {
    const known = await seriesById(id)
    if (known === null) return null
    const material = await materialOf(store, known, asOf)
    return { ...material, facts: fuseSeries(material) }
  }
  const dossier: Evidence['dossier'] = async (id, asOf) => {
    const found = await weighed(id, asOf)
    if (found === null) return null
    return { ...found, likely: forecastSeries(found, found.facts, await seasonsIn(newestSeasons)), history: await store.factHistory(id) }
  }
  return {
    async ingest(sources, check, options, watch) {
      await markEvidence(folder)
      return ingestArticles(readSources(sources, options), { store, check, seriesById }, watch, options.signal)
    },
    dossier,
    async forecast(id, asOf, today) {
      const found = await dossier(id, asOf)
      if (found === null) return null
      const { settled } = found.known
      const kept = asOf === today ? keptForecast({ series: settled.id, ...found.likely }, today) : null
      if (kept !== null) await store.keepForecasts([kept])
      return { title: settled.title.value, ...found.likely }
    },
    async record(today) {
      await settleForecasts(store, weighed, today)
      const tally = recordTally(today)
      for await (const batch of store.keptForecasts()) for (const each of batch) tally.add(each)
      const { latest, ...record } = tally.record()
      const titles = new Map<number, string>()
      for (const { series } of latest) titles.set(series, (await seriesById(series))?.settled.title.value ?? `hiatus:${series}`)
      return { ...record, latest: latest.map(each => ({ ...each, title: titles.get(each.series)! })) }
    },
    async *forecastAll(asOf, today, progress) {
      const seasons = await newestSeasons()
      if (seasons === null) return
      for await (const { done, found } of forecastAll(await allSeriesIn(store, seasons, weighed, asOf), asOf)) {
        const kept = asOf === today ? found.flatMap(each => keptForecast(each, today) ?? []) : []
        yield { found, kept: await store.keepForecasts(kept) }
        progress({ done, total: seasons.seriesCount, unit: 'series', part: null })
      }
    },
    async releasesWithin(from, to, limit) {
      const releases = await store.releasesWithin(from, to, limit)
      const records = await store.seasonsOf([...new Set(releases.map(({ series }) => series))])
      const titles = new Map(records.map(record => [record.id, settleSeries(record).title.value]))
      return releases.flatMap(release => {
        const title = titles.get(release.series)
        return title === undefined ? [] : [{ ...release, title }]
      })
    },
    async outlets() {
      return { totals: await store.outletTotals(), records: await store.recordsOf() }
    },
    async against(report) {
      const ids = [...new Set(report.claims.flatMap(({ series }) => mergedId(series.id) ?? []))]
      const evidence = []
      for (const id of ids) {
        const found = await weighed(id, report.today)
        if (found !== null) evidence.push({ series: `hiatus:${id}`, facts: found.facts, sayWho: sayWhoIn(found) })
      }
      return [...findAgainstEvidence(report, evidence), ...(await findCopied(report, store))]
    },
  }
}

interface Weighed extends SeriesMaterial {
  readonly facts: readonly Fact[]
}

/** The newest index of seasons; null where none was compiled, or by another version of Hiatus: a forecast can do without. */
async function seasonsIn(newest: () => Promise<SeasonIndex | null>): Promise<SeasonIndex | null> {
  try {
    return await newest()
  } catch (error) {
    if (error instanceof PackedError) return null
    throw error
  }
}

/** Says who stands behind testimony: the weightiest, and how many others. */
function sayWhoIn({ testimony, outlets }: SeriesMaterial): (ids: readonly string[]) => string {
  const byId = new Map(testimony.map(each => [each.id, each]))
  return ids => {
    const names = new Set(ids.flatMap(id => byId.get(id)?.outlet ?? []).map(id => (outlets.get(id) ?? outletById(id)).name))
    const [first, ...others] = names
    return others.length === 0 ? (first ?? 'nobody') : `${first} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`
  }
}

import { createHash } from 'node:crypto'
import type { SourceItem, SourcePart } from '../ingest/index.ts'
import type { Day, KeptForecast, Report } from '../model/index.ts'
import type { RecordedDocument, Store } from '../store/index.ts'
import type { CheckArticle } from './check-article.ts'
import { forecastOf } from './keep-forecasts.ts'
import { documentFrom, mergedId, seenOn } from './record-article.ts'
import { weighSeries } from './weigh-series.ts'
import type { KnownSeries } from './known-series.ts'

/** Who looks on while articles are taken in. */
export interface IngestWatch {
  readonly today: Day
  /** Whether what is likely of the series that articles speak of is kept as a forecast: only where `today` is the day on which this is done. */
  readonly keepsForecasts: boolean
  /** What the user knows of an article that it does not say itself. */
  readonly published?: Day | undefined
  readonly url?: string | undefined
  /** Called when an article has been recorded for good, or passed over. */
  readonly progress: (state: IngestCounts) => void
  /** Says in one line what could not be read, or was left out. */
  readonly tell: (line: string) => void
}

/** What came of taking articles in. */
export interface IngestCounts {
  readonly read: number
  readonly added: number
  readonly changed: number
  readonly known: number
  /** Articles that speak of no series that a catalogue holds, or in another language. */
  readonly besides: number
  readonly faults: number
  readonly outsideFaults: number
  readonly claims: number
  readonly series: number
  readonly facts: number
}

/** What ingesting works with. */
export interface IngestParts {
  readonly store: Store
  readonly check: CheckArticle
  readonly seriesById: (id: number) => Promise<KnownSeries | null>
}

/** So many articles are read before the series that they speak of are weighed anew. */
const batchSize = 20

/**
 * Takes articles in: each is read, recorded for good with its claims, and then the series that it speaks of are weighed. An article that was counted is in the store, whatever ends the program; a series
 * that was not weighed by then is when something is said of it again. When the signal ends it, it gives what was done by then.
 */
export async function ingestArticles(
  parts: AsyncIterable<SourcePart>,
  { store, check, seriesById }: IngestParts,
  watch: IngestWatch,
  signal: AbortSignal,
): Promise<IngestCounts> {
  const counts = { read: 0, added: 0, changed: 0, known: 0, besides: 0, faults: 0, outsideFaults: 0, claims: 0, series: 0, facts: 0 }
  const [touched, all] = [new Set<number>(), new Set<number>()]
  const weigh = async (): Promise<void> => {
    const forecasts: KeptForecast[] = []
    for (const id of touched) {
      const known = await seriesById(id)
      if (known === null) continue
      const { facts, changes } = await weighSeries(store, known, watch.today)
      counts.facts += changes.length
      const forecast = watch.keepsForecasts ? forecastOf(known, facts, watch.today) : null
      if (forecast !== null) forecasts.push(forecast)
    }
    touched.clear()
    await store.keepForecasts(forecasts)
  }
  try {
    for await (const part of parts) {
      if (part.kind !== 'item') {
        if (part.kind === 'fault') counts[part.isOutside ? 'outsideFaults' : 'faults']++
        watch.tell(part.line)
        continue
      }
      // The same bytes from the same place are not read a second time.
      if (
        await store.hasReadBytes({
          sha256: createHash('sha256').update(part.bytes).digest('hex'),
          url: part.url ?? watch.url ?? null,
          isSupplied: part.by === 'supplied' || part.url === null,
          seen: seenOn(originOf(part, watch)),
        })
      ) {
        counts.read++
        counts.known++
        watch.progress(counts)
        continue
      }
      const report = reportOf(part, check, watch)
      if (typeof report === 'string') {
        counts.faults++
        watch.tell(`${part.name}: ${report}`)
        continue
      }
      counts.read++
      if (report.claims.every(({ series }) => mergedId(series.id) === null)) counts.besides++
      else {
        const recorded = await recordedOrFault(store, report, part, watch)
        if (typeof recorded === 'string') {
          counts.read--
          counts.faults++
          watch.tell(`${part.name}: ${recorded}`)
          continue
        }
        counts[!recorded.isNew ? 'known' : recorded.version === 1 ? 'added' : 'changed']++
        if (recorded.isNew) counts.claims += report.claims.length
        for (const id of recorded.series) {
          touched.add(id)
          all.add(id)
        }
        counts.series = all.size
        if (touched.size >= batchSize) await weigh()
      }
      watch.progress(counts)
    }
  } catch (error) {
    // Whoever ends it gets what was done by then.
    if (!signal.aborted) throw error
  } finally {
    await weigh()
  }
  watch.progress(counts)
  return counts
}

/** Records an article, or says in a line that it is larger than the store can hold (classes 22 and 54 of PostgreSQL's error codes). */
async function recordedOrFault(store: Store, report: Report, part: SourceItem, watch: IngestWatch): Promise<RecordedDocument | string> {
  try {
    return await store.recordDocument(documentFrom(report, originOf(part, watch)))
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(?:22|54)/.test(String(error.code)))
      return 'it has more in it than can be kept of an article'
    throw error
  }
}

function originOf({ url, by, feed, publisher, captured }: SourceItem, watch: IngestWatch) {
  return { url: url ?? watch.url ?? null, by: url === null ? ('supplied' as const) : by, feed, publisher, captured, heard: watch.today }
}

/** The article read and checked, or what is wrong with it in a line. */
function reportOf({ bytes, contentType, name, url, published }: SourceItem, check: CheckArticle, watch: IngestWatch): Report | string {
  const day = watch.published ?? published ?? undefined
  const address = url ?? watch.url
  try {
    return check(
      { bytes, contentType, url: url ?? null, name },
      { today: watch.today, ...(day === undefined ? {} : { published: day }), ...(address === undefined ? {} : { url: address }) },
    )
  } catch (error) {
    if (error instanceof Error && 'exitCode' in error) return error.message
    // A text that no sentence can be found in breaks itself, and not those after it.
    if (error instanceof RangeError) return 'its text is made so that it cannot be read'
    throw error
  }
}

import { SeasonIndexBuilder, type SeriesSeasons } from '../forecast/index.ts'
import { settleSeries, type SettledSeries } from '../merge/index.ts'
import { dayNumber, type CatalogueSource, type Day } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { counted, type Progress } from './counted.ts'
import { datedSeasons, ratingBy } from './last-season.ts'

/** Compiles the seasons of all merged series that have one with a known day: the bytes of the index that forecasts find past cases in, and are made of for all series at once. */
export async function compileSeasons(store: Store, progress: Progress): Promise<Uint8Array> {
  const readOn = [...new Set((await store.catalogues()).flatMap(dayRead))].toSorted()
  const builder = new SeasonIndexBuilder(readOn.map(dayNumber))
  const work = { total: null, unit: 'series', part: 'compiling seasons' }
  for await (const batch of counted(store.seriesSeasons(), work, progress))
    for (const record of batch) builder.add(seasonsOf(settleSeries(record), readOn))
  return builder.finish()
}

/** The seasons of a series as catalogues have them, rated by what had been read on each of some days. */
function seasonsOf(settled: SettledSeries, readOn: readonly Day[]): SeriesSeasons {
  const { days, carrier, known } = datedSeasons(settled, [])
  const seen = settled.sources.flatMap(dayRead).toSorted().at(-1)
  return {
    id: settled.id,
    title: settled.title.value,
    seenUntil: seen === undefined ? null : dayNumber(seen),
    carrier,
    seasons: [...days.keys()].map(season => {
      const next = settled.seasons.find(({ number }) => number > season)
      const isNextUnknown = next !== undefined && !days.has(next.number)
      return {
        known: known(season, readOn.at(-1) ?? ''),
        ratings: readOn.map(day => ratingBy(settled, season, day)),
        isNextUnknown,
        isNextRough: isNextUnknown && next.premiere !== null,
      }
    }),
  }
}

function dayRead({ read }: CatalogueSource): readonly Day[] {
  return read === null ? [] : [read.slice(0, 10)]
}

import type { PartialDay, SeriesRecord } from '../model/index.ts'
import { settle, settleDays, type Said } from './settle.ts'

/** An episode under our numbers; null where no catalogue says so. */
export interface SettledEpisode {
  readonly season: number
  readonly number: number
  readonly title: string | null
  readonly airs: PartialDay | null
}

/** Puts together what catalogues say of episodes. Those of a season that a catalogue numbers otherwise are left out: their own numbers need not be ours. */
export function settleEpisodes({ rows, seasonMaps }: SeriesRecord): readonly SettledEpisode[] {
  const renumbered = new Set(
    seasonMaps.filter(({ number, ours }) => number !== ours).map(map => `${map.catalogue}:${map.id}:${map.number}`),
  )
  const episodes = new Map<string, { season: number; number: number; titles: Said<string>[]; days: Said<PartialDay>[] }>()
  for (const { catalogue, row } of rows) {
    if (row.kind !== 'episode' || row.season === null || row.number === null || row.number < 1) continue
    if (renumbered.has(`${catalogue}:${row.series}:${row.season}`)) continue
    const key = `${row.season}/${row.number}`
    const episode = episodes.get(key) ?? { season: row.season, number: row.number, titles: [], days: [] }
    episodes.set(key, episode)
    if (row.title !== null) episode.titles.push({ catalogue, value: row.title })
    if (row.airs !== null) episode.days.push({ catalogue, value: row.airs })
  }
  return [...episodes.values()]
    .toSorted((a, b) => a.season - b.season || a.number - b.number)
    .map(({ season, number, titles, days }) => ({
      season,
      number,
      title: settle(titles, (a, b) => a.toLowerCase() === b.toLowerCase())?.value ?? null,
      airs: settleDays(days)?.value ?? null,
    }))
}

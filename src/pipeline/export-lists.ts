import type { ExportedSeries, ListExport } from '../lists/index.ts'
import type { Day } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { nameSeries } from './name-series.ts'

/** Puts together everything that somebody keeps, in an order that does not depend on the store's own numbers. */
export async function exportLists(store: Store, person: string, today: Day): Promise<ListExport> {
  const kept = new Map((await store.lists.keptBy(person)).map(each => [each.series, each]))
  const watched = Map.groupBy(await store.lists.watchedBy(person), ({ series }) => series)
  const ids = [...new Set([...kept.keys(), ...watched.keys()])]
  const named = await nameSeries(store, ids)
  const series = ids.map((id): ExportedSeries => {
    const { title, year, ids, entries } = named.get(id) ?? { title: `series ${id}`, year: null, ids: {}, entries: [] }
    return {
      title,
      year,
      ids,
      entries,
      state: kept.get(id)?.state ?? null,
      addedAt: kept.get(id)?.addedAt ?? null,
      episodes: (watched.get(id) ?? []).map(({ season, episode, watchedAt }) => ({ season, episode, watchedAt })),
    }
  })
  const tokens = await store.people.tokensOf(person)
  return {
    writtenOn: today,
    settings: await store.people.settingsOf(person),
    tokens: tokens.map(({ name, scope, madeAt, usedOn }) => ({ name, scope, madeAt, usedOn })),
    series: series.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
  }
}

function sortKey({ title, year, entries }: ExportedSeries): string {
  return [title, year ?? '', ...entries.map(({ catalogue, id }) => `${catalogue}:${id}`)].join('\n')
}

import type { Fact, KeptSeries, PropertyValues, WatchedEpisode } from '../../model/index.ts'
import type { SeriesDossier } from '../../pipeline/index.ts'
import { fakeParts } from '../fake-parts.fixture.ts'
import { saltLine, saltLineDossier } from '../fake-series.fixture.ts'
import type { AppParts } from '../parts.ts'

const common = {
  polarity: 'affirmed',
  status: 'confirmed',
  probability: 0.95,
  since: '2026-11-02',
  support: [],
  opposition: [],
  why: 'Said.',
  others: [],
} as const

/** A fact that a season was renewed, or what else became of it. */
export function renewalFact(season: number, status: PropertyValues['renewal']['status'], more: Partial<Fact> = {}): Fact {
  return { ...common, property: 'renewal', value: { status }, key: `renewal/${season}`, season, ...more } as Fact
}

/** A fact that a season comes within a window. */
export function releaseFact(season: number, earliest: string, latest = earliest, more: Partial<Fact> = {}): Fact {
  const precision = earliest === latest ? 'day' : 'season'
  return { ...common, property: 'release', value: { earliest, latest, precision }, key: `release/${season}`, season, ...more } as Fact
}

/** A series of two seasons with eight episodes each, of which these facts are held. */
export function dossierWith(id: number, title: string, facts: readonly Fact[], today = '2026-11-22'): SeriesDossier {
  const seasons = [1, 2].map(number => ({
    number,
    premiere: { value: `202${number + 1}-03-01`, catalogues: ['nordic'], others: [] },
    episodes: { value: 8, catalogues: ['nordic'], others: [] },
    otherwise: [],
  }))
  return {
    ...saltLineDossier(today),
    known: { settled: { ...saltLine, id, title: { value: title, catalogues: ['nordic'], others: [] }, seasons }, claims: [], episodes: [] },
    facts,
    history: facts.map(fact => ({ fact, recorded: '2026-11-03T00:00:00Z', replaced: null })),
  }
}

/** What is known of five invented series that stand differently. */
export const standing: ReadonlyMap<number, SeriesDossier> = new Map([
  [7, dossierWith(7, 'The Salt Line <2>', [renewalFact(3, 'renewed'), releaseFact(3, '2026-12-09')])],
  [
    8,
    dossierWith(8, 'Night Ferry', [
      renewalFact(3, 'renewed', { status: 'likely' }),
      releaseFact(3, '2026-12-01', '2027-02-28', { status: 'likely' }),
    ]),
  ],
  [9, dossierWith(9, 'Low Tide', [renewalFact(3, 'renewed')])],
  [10, dossierWith(10, 'Harbour', [])],
  [11, dossierWith(11, 'The Pier', [renewalFact(3, 'cancelled')])],
])

/** An app's parts with those series and lists that are kept in memory, by person. */
export function listParts(
  kept: readonly Pick<KeptSeries, 'series' | 'state'>[] = [],
): AppParts & { readonly watched: WatchedEpisode[]; readonly kept: Map<number, KeptSeries> } {
  const parts = fakeParts()
  const own = new Map<number, KeptSeries>()
  const watched: WatchedEpisode[] = []
  const put = (each: Pick<KeptSeries, 'series' | 'state'>): unknown =>
    own.set(each.series, { ...each, addedAt: '2026-01-01T00:00:00Z', changedAt: '2026-01-01T00:00:00Z' })
  kept.forEach(put)
  return {
    ...parts,
    kept: own,
    watched,
    evidence: {
      ...parts.evidence,
      dossier: (id, today) => {
        const found = standing.get(id)
        return Promise.resolve(found === undefined ? null : { ...found, today })
      },
      releasesWithin: (from, to) =>
        Promise.resolve(
          [...standing].flatMap(([series, { known, facts }]) =>
            facts.flatMap(fact =>
              fact.property === 'release' && fact.value.earliest <= to && fact.value.latest >= from
                ? [{ series, title: known.settled.title.value, fact }]
                : [],
            ),
          ),
        ),
    },
    lists: {
      keep: (_, given) => Promise.resolve(given.forEach(put)),
      drop: (_, series) => Promise.resolve(void own.delete(series)),
      keptBy: () => Promise.resolve([...own.values()]),
      stateOf: (_, series) => Promise.resolve(own.get(series)?.state ?? null),
      watch: (_, episodes) => Promise.resolve(void watched.push(...episodes)),
      unwatch: (_, episodes) => {
        for (const { series, season, episode } of episodes) {
          const at = watched.findIndex(each => each.series === series && each.season === season && each.episode === episode)
          if (at >= 0) watched.splice(at, 1)
        }
        return Promise.resolve()
      },
      watchedBy: (_, series) => Promise.resolve(watched.filter(each => series === undefined || each.series === series)),
    },
  }
}

import type {
  AliasRow,
  CatalogueBatch,
  CatalogueRow,
  CreditRow,
  EpisodeRow,
  Licence,
  PersonRow,
  PlatformRow,
  RatingRow,
  SeasonRow,
  SeriesRow,
  SpellingRow,
  WorkRow,
} from '../model/index.ts'
import type { ImportSource } from './import-run.ts'

/** Terms of a made-up catalogue. */
export const licence: Licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Data by Telly.',
  home: 'https://telly.example/',
}

/** A made-up catalogue to import. */
export function source(more: Partial<ImportSource> = {}): ImportSource {
  return { name: 'telly', title: 'Telly', licence, place: 'telly.csv', fingerprint: 'monday', ...more }
}

/** A batch of rows. */
export function batch(rows: readonly CatalogueRow[], more: Partial<CatalogueBatch> = {}): CatalogueBatch {
  return {
    rows,
    position: `after ${rows.length}`,
    whole: [],
    final: false,
    progress: { done: rows.length, total: null, unit: 'rows', part: null },
    ...more,
  }
}

/** A series. */
export function series(id: string, more: Partial<SeriesRow> = {}): SeriesRow {
  const unknown = { original: null, sort: null, premiered: null, ended: null, country: null, language: null, status: null } as const
  return { kind: 'series', id, title: `Series ${id}`, ...unknown, genres: [], runtime: null, popularity: null, url: null, ids: {}, ...more }
}

/** Another name of a series. */
export function alias(of: string, name: string, more: Partial<AliasRow> = {}): AliasRow {
  return { kind: 'alias', series: of, name, language: null, region: null, ...more }
}

/** A season. */
export function season(of: string, number: number, more: Partial<SeasonRow> = {}): SeasonRow {
  return { kind: 'season', series: of, number, title: null, premiere: null, finale: null, episodes: null, ...more }
}

/** An episode. */
export function episode(of: string, id: string, more: Partial<EpisodeRow> = {}): EpisodeRow {
  return { kind: 'episode', series: of, id, season: 1, number: 1, title: null, airs: null, runtime: null, ...more }
}

/** A person. */
export function person(id: string, name: string, more: Partial<PersonRow> = {}): PersonRow {
  return { kind: 'person', id, name, born: null, died: null, ids: {}, ...more }
}

/** Another spelling of a person's name. */
export function spelling(of: string, name: string): SpellingRow {
  return { kind: 'spelling', person: of, name }
}

/** A credit. */
export function credit(of: string, who: string, more: Partial<CreditRow> = {}): CreditRow {
  return { kind: 'credit', series: of, person: who, role: 'cast', character: null, season: null, billing: null, ...more }
}

/** A channel or service. */
export function platform(of: string, name: string, more: Partial<PlatformRow> = {}): PlatformRow {
  return { kind: 'platform', series: of, name, region: null, manner: null, ...more }
}

/** A rating. */
export function rating(of: string, value: number, more: Partial<RatingRow> = {}): RatingRow {
  return { kind: 'rating', series: of, season: null, source: 'Telly', value, scale: 10, votes: null, ...more }
}

/** A work that a series is based on. */
export function work(of: string, title: string, more: Partial<WorkRow> = {}): WorkRow {
  return { kind: 'work', series: of, title, author: null, form: null, ...more }
}

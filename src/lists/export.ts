import type { AccessToken, CatalogueRef, Day, ExternalIds, ListedEpisode, ListState, PersonSettings } from '../model/index.ts'

/** A series that somebody keeps or has watched, as an export names it. */
export interface ExportedSeries {
  readonly title: string
  readonly year: number | null
  readonly ids: ExternalIds
  readonly entries: readonly CatalogueRef[]
  /** Null: on no list, but watched. */
  readonly state: ListState | null
  readonly addedAt: string | null
  readonly episodes: readonly ListedEpisode[]
}

/** Everything that somebody keeps. */
export interface ListExport {
  readonly writtenOn: Day
  readonly settings: PersonSettings
  readonly tokens: readonly Omit<AccessToken, 'id'>[]
  readonly series: readonly ExportedSeries[]
}

/** The version of the form in which everything is written, and read again. */
export const exportVersion = 1

/** Everything that somebody keeps as JSON; docs/lists.md tells its form. */
export function exportJson({ writtenOn, settings, tokens, series }: ListExport): string {
  return `${JSON.stringify({ hiatus: 'export', version: exportVersion, writtenOn, settings, tokens, series }, null, 1)}\n`
}

const sites = ['imdb', 'tvdb', 'tmdb', 'tvmaze'] as const

/** The lists as a table for spreadsheets. */
export function listsCsv({ series }: ListExport): string {
  const kept = series.filter(({ state }) => state !== null)
  return csvOf(
    ['title', 'year', 'state', 'added', 'episodes watched', ...sites],
    kept.map(({ title, year, state, addedAt, episodes, ids }) => [
      title,
      year,
      state,
      addedAt?.slice(0, 10),
      episodes.length,
      ...sites.map(site => ids[site]),
    ]),
  )
}

/** The episodes that were watched as a table for spreadsheets. */
export function episodesCsv({ series }: ListExport): string {
  return csvOf(
    ['title', 'year', 'season', 'episode', 'watched', ...sites],
    series.flatMap(({ title, year, ids, episodes }) =>
      episodes.map(({ season, episode, watchedAt }) => [title, year, season, episode, watchedAt, ...sites.map(site => ids[site])]),
    ),
  )
}

type Cell = string | number | null | undefined

function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map(cells => `${cells.map(cellOf).join(',')}\r\n`).join('')
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection). */
function cellOf(cell: Cell): string {
  const text = String(cell ?? '')
  const defused = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n\t]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused
}

import type { TableRow, Table } from '../csv.ts'
import { episodeIn, idsIn, instantIn, instantOfEpoch, seasonIn, titleIn, wholeIn, withYear } from '../fields.ts'
import type { Gathering, GatheredSeries } from '../gather.ts'
import type { ListReader } from '../list-reader.ts'
import { goMap } from './go-map.ts'

/** The export that TV Time gave of what it held of a person; its ids of series are those of TheTVDB. */
export const tvTime: ListReader = {
  service: 'tv-time',
  recognises: parts => parts.some(({ content }) => content.kind === 'table' && sheetOf(content.table) !== undefined),
  read(parts, into) {
    const seriesOf = seriesBy(into)
    for (const { name, content } of parts) {
      if (content.kind === 'torn') continue
      const sheet = content.kind === 'table' ? sheetOf(content.table) : undefined
      if (sheet === undefined || content.kind !== 'table') into.leaveOut('other file', name)
      else for (const row of content.table.rows) sheet.read(row, into, seriesOf)
    }
  },
}

type SeriesOf = (id: string, name: string) => GatheredSeries | null

/** One of its tables, by the columns that it alone has. */
interface Sheet {
  readonly columns: readonly string[]
  readonly read: (row: TableRow, into: Gathering, seriesOf: SeriesOf) => void
}

const sheets: readonly Sheet[] = [
  { columns: ['key', 's_id', 'series_name'], read: readTracking },
  { columns: ['tv_show_id', 'tv_show_name', 'active'], read: readFollowed },
  { columns: ['tv_show_id', 'is_followed', 'nb_episodes_seen'], read: readSeen },
  { columns: ['tv_show_id', 'status'], read: readForLater },
  { columns: ['type', 'entity_type', 'series_name'], read: readOldTracking },
]

function sheetOf({ columns }: Table): Sheet | undefined {
  return sheets.find(sheet => sheet.columns.every(column => columns.has(column)))
}

/** Tables name a series by its id, and the oldest by its name alone: a name that an id has is that series. */
function seriesBy(into: Gathering): SeriesOf {
  const keyOfName = new Map<string, string>()
  return (id, name) => {
    const title = titleIn(name)
    const ids = idsIn({ tvdb: wholeIn(id, 1, 9_999_999_999) })
    const key = ids.tvdb ?? (title === null ? undefined : (keyOfName.get(title) ?? `name ${title}`))
    if (key === undefined) return null
    if (title !== null && ids.tvdb !== undefined) keyOfName.set(title, key)
    return into.series(key, { ...withYear(title ?? ''), ids })
  }
}

function readTracking(row: TableRow, into: Gathering, seriesOf: SeriesOf): void {
  const key = row.get('key')
  const isEpisode = /^(?:re)?watch-episode-/.test(key)
  // Counters and what it noted for itself stand among the lines.
  if (!isEpisode && !key.startsWith('user-series-')) return
  const series = seriesOf(row.get('s_id'), row.get('series_name'))
  if (series === null) into.leaveOut('no title', row.where)
  else if (isEpisode) {
    const isWatched = watch(
      series,
      row.get('season_number') || row.get('s_no'),
      row.get('episode_number') || row.get('ep_no'),
      instantIn(row.get('created_at')),
    )
    if (!isWatched) into.leaveOut('no episode number', row.where)
  } else readUserSeries(row, series)
}

/** Where somebody stands with a series, and the last episode of it that they watched. */
function readUserSeries(row: TableRow, series: GatheredSeries): void {
  const last = goMap(row.get('most_recent_ep_watched'))
  const hasLast = watch(series, last.get('s_no') ?? '', last.get('ep_no') ?? '', instantOfEpoch(last.get('watch_date')))
  if (hasLast || (wholeIn(row.get('ep_watch_count'), 0, 1e6) ?? 0) > 0) series.isWatched()
  const since = instantIn(row.get('followed_at')) ?? instantIn(row.get('created_at'))
  if (isTrue(row.get('is_archived'))) series.isOn('dropped', since)
  else if (isTrue(row.get('is_followed'))) series.isOn('following', since)
}

function readFollowed(row: TableRow, into: Gathering, seriesOf: SeriesOf): void {
  const series = seriesOf(row.get('tv_show_id'), row.get('tv_show_name'))
  if (series === null) into.leaveOut('no title', row.where)
  else if (isTrue(row.get('active'))) series.isOn('following', instantIn(row.get('created_at')))
}

function readSeen(row: TableRow, into: Gathering, seriesOf: SeriesOf): void {
  const series = seriesOf(row.get('tv_show_id'), row.get('tv_show_name'))
  if (series === null) into.leaveOut('no title', row.where)
  else if (isTrue(row.get('is_followed'))) series.isOn((wholeIn(row.get('nb_episodes_seen'), 0, 1e6) ?? 0) > 0 ? 'watching' : 'following')
}

function readForLater(row: TableRow, into: Gathering, seriesOf: SeriesOf): void {
  const series = seriesOf(row.get('tv_show_id'), row.get('tv_show_name'))
  if (series === null) into.leaveOut('no title', row.where)
  else if (row.get('status') === 'for_later') series.isOn('following', instantIn(row.get('created_at')))
  else into.leaveOut('unknown state', row.where)
}

function readOldTracking(row: TableRow, into: Gathering, seriesOf: SeriesOf): void {
  const type = row.get('type')
  if (!['watch', 'rewatch', 'towatch', 'follow'].includes(type)) return
  const file = row.where.replace(/,? ?line \d+$/, '')
  if (row.get('movie_name') !== '' || row.get('entity_type') === 'movie') return into.leaveOut('film', file)
  const series = seriesOf(row.get('s_id') || row.get('series_id'), row.get('series_name'))
  if (series === null) return into.leaveOut('no title', row.where)
  const at = instantOfEpoch(row.get('watch_date')) ?? instantIn(row.get('watch_date')) ?? instantIn(row.get('created_at'))
  if (type === 'towatch' || type === 'follow') return series.isOn('following', at)
  const isWatched = watch(series, row.get('season_number') || row.get('s_no'), row.get('episode_number') || row.get('ep_no'), at)
  if (!isWatched) into.leaveOut('no episode number', row.where)
}

function watch(series: GatheredSeries, seasonText: string, episodeText: string, at: string | null): boolean {
  const season = seasonIn(seasonText)
  const episode = episodeIn(episodeText)
  if (season === null || episode === null) return false
  series.isWatched()
  series.watched(season, episode, at)
  return true
}

function isTrue(text: string): boolean {
  return /^(?:1|true|t|yes)$/i.test(text)
}

import type { ListState } from '../../model/index.ts'
import { episodeIn, fieldsIn, idsIn, instantIn, listIn, seasonIn, titleIn, yearIn, type Fields } from '../fields.ts'
import type { Gathering, GatheredSeries } from '../gather.ts'
import type { ListReader } from '../list-reader.ts'
import type { ListPart } from '../list-file.ts'

/** The backup of an account of Simkl: one JSON file, mostly in a zip. */
export const simkl: ListReader = {
  service: 'simkl',
  recognises: parts => parts.some(part => itemsOf(part, 'shows').concat(itemsOf(part, 'anime'), itemsOf(part, 'movies')).some(isOfSimkl)),
  read(parts, into) {
    for (const part of parts) {
      if (part.content.kind === 'torn') continue
      const kinds = ['shows', 'anime'] as const
      if (part.content.kind !== 'json' || !kinds.some(kind => itemsOf(part, kind).length > 0)) into.leaveOut('other file', part.name)
      for (const kind of kinds)
        itemsOf(part, kind).forEach((item, at) =>
          readItem(item, part.name, `${part.name === '' ? '' : `${part.name}, `}${kind} ${at + 1}`, into),
        )
      for (const _ of itemsOf(part, 'movies')) into.leaveOut('film', part.name)
    }
  },
}

const states: Readonly<Record<string, ListState>> = {
  watching: 'watching',
  plantowatch: 'following',
  hold: 'paused',
  completed: 'done',
  dropped: 'dropped',
}

function itemsOf({ content }: ListPart, kind: string): Fields[] {
  return content.kind === 'json' ? [...listIn(fieldsIn(content.value)[kind])] : []
}

function isOfSimkl(item: Fields): boolean {
  const ids = fieldsIn(fieldsIn(item['show'] ?? item['movie']).ids)
  return 'simkl' in ids || 'simkl_id' in ids
}

function readItem(item: Fields, file: string, where: string, into: Gathering): void {
  const show = fieldsIn(item['show'])
  const title = titleIn(show['title'])
  const { simkl: id, simkl_id, imdb, tmdb, tvdb } = fieldsIn(show['ids'])
  const ids = idsIn({ imdb, tmdb, tvdb })
  // An id of Simkl has the form of those that TheTVDB gives.
  const own = idsIn({ tvdb: id ?? simkl_id }).tvdb
  const key = own ?? ids.tvdb ?? ids.imdb ?? title
  if (key === null) return into.leaveOut('no title', where)
  const series = into.series(key, { title: title ?? '', year: yearIn(show['year']), ids })
  const status = typeof item['status'] === 'string' && Object.hasOwn(states, item['status']) ? states[item['status']] : undefined
  if (status === undefined) into.leaveOut('unknown state', where)
  else series.isOn(status, instantIn(item['added_to_watchlist_at']))
  if (typeof item['user_rating'] === 'number') into.leaveOut('rating', file)
  readEpisodes(item, where, into, series)
}

function readEpisodes(item: Fields, where: string, into: Gathering, series: GatheredSeries): void {
  const seasons = listIn(item['seasons'])
  for (const { number: seasonNumber, episodes } of seasons)
    for (const { number, watched_at } of listIn(episodes)) {
      const season = seasonIn(seasonNumber)
      const episode = episodeIn(number)
      if (season === null || episode === null) into.leaveOut('no episode number', where)
      else series.watched(season, episode, instantIn(watched_at))
    }
  // Without its seasons a backup tells the last episode alone.
  const [, season, episode] = /^S(\d{1,4})E(\d{1,5})$/i.exec(String(item['last_watched'])) ?? []
  if (seasons.length === 0 && season !== undefined) series.watched(Number(season), Number(episode), instantIn(item['last_watched_at']))
}

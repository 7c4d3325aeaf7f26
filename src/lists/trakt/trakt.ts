import { episodeIn, fieldsIn, idsIn, instantIn, listIn, seasonIn, titleIn, yearIn, type Fields } from '../fields.ts'
import type { Gathering, GatheredSeries } from '../gather.ts'
import type { ListReader } from '../list-reader.ts'
import type { ListPart } from '../list-file.ts'

/** The export of an account of Trakt: a zip of JSON files, each a list of things with what was done with them. */
export const trakt: ListReader = {
  service: 'trakt',
  recognises: parts => parts.some(part => itemsOf(part).some(isOfTrakt)),
  read(parts, into) {
    for (const part of parts) {
      if (part.content.kind === 'torn') continue
      const items = itemsOf(part)
      if (items.some(isOfTrakt)) items.forEach((item, at) => readItem(item, part.name, at, into))
      else if (!isEmptyList(part)) into.leaveOut('other file', part.name)
    }
  },
}

function itemsOf({ content }: ListPart): readonly Fields[] {
  return content.kind === 'json' ? listIn(content.value) : []
}

function isEmptyList({ content }: ListPart): boolean {
  return content.kind === 'json' && Array.isArray(content.value) && content.value.length === 0
}

function isOfTrakt(item: Fields): boolean {
  return ['show', 'movie'].some(kind => 'trakt' in fieldsIn(fieldsIn(item[kind]).ids))
}

/** What a list is of, by the field that its things have for it. */
function readItem(item: Fields, file: string, at: number, into: Gathering): void {
  const where = `${file === '' ? '' : `${file}, `}entry ${at + 1}`
  if (item['show'] === undefined)
    return into.leaveOut(item['movie'] === undefined ? 'unknown kind' : 'film', item['movie'] === undefined ? where : file)
  if (item['rated_at'] !== undefined) return into.leaveOut('rating', file)
  const series = seriesOf(fieldsIn(item['show']), into)
  if (series === null) return into.leaveOut('no title', where)
  if (item['watched_at'] !== undefined) readWatch(item, where, into, series)
  else if (item['plays'] !== undefined) readPlays(item, where, into, series)
  else if (item['hidden_at'] !== undefined) readHidden(file, into, series)
  else if (item['listed_at'] !== undefined) series.isOn('following', instantIn(item['listed_at']))
  else if (item['last_collected_at'] !== undefined || item['collected_at'] !== undefined) into.leaveOut('collected', file)
  else into.leaveOut('unknown kind', where)
}

function seriesOf(show: Fields, into: Gathering): GatheredSeries | null {
  const ids = idsIn(withoutSlug(fieldsIn(show['ids'])))
  const title = titleIn(show['title'])
  const key = ids.trakt ?? ids.tvdb ?? ids.imdb ?? title
  return key === undefined || key === null ? null : into.series(key, { title: title ?? '', year: yearIn(show['year']), ids })
}

function withoutSlug({ trakt, imdb, tmdb, tvdb }: Fields): Fields {
  return { trakt, imdb, tmdb, tvdb }
}

function readWatch(item: Fields, where: string, into: Gathering, series: GatheredSeries): void {
  const { season, number } = fieldsIn(item['episode'])
  const at = instantIn(item['watched_at'])
  series.isOn('watching', at)
  watch(series, season, number, at, () => into.leaveOut('no episode number', where))
}

function readPlays(item: Fields, where: string, into: Gathering, series: GatheredSeries): void {
  series.isOn('watching')
  for (const { number: season, episodes } of listIn(item['seasons']))
    for (const { number, last_watched_at } of listIn(episodes))
      watch(series, season, number, instantIn(last_watched_at), () => into.leaveOut('no episode number', where))
}

/** Its people hide what they have given up from their progress; what else they hide is no word on a series. */
function readHidden(file: string, into: Gathering, series: GatheredSeries): void {
  if (/dropped/.test(file)) series.isOn('dropped')
  else if (/progress/.test(file)) series.isOn('paused')
  else into.leaveOut('hidden', file)
}

function watch(series: GatheredSeries, seasonNumber: unknown, episodeNumber: unknown, at: string | null, refuse: () => void): void {
  const season = seasonIn(seasonNumber)
  const episode = episodeIn(episodeNumber)
  if (season === null || episode === null) refuse()
  else series.watched(season, episode, at)
}

import { isDay, rowName, type EpisodeRow, type RatingRow, type SeriesKind, type SeriesRow } from '../../model/index.ts'
import { minutes, titleId, year } from './cells.ts'
import type { Ratings } from './ratings.ts'
import type { TableLines } from './table-lines.ts'

/** Columns of title.basics, in the order of `columns`. */
const [id, type, title, original, adult, start, end, runtime, genres] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

/**
 * Series that go on, and those of a few parts. What is shown once (tvSpecial, tvShort, tvMovie) and what was never taken up (tvPilot) has no seasons that
 * could be renewed; its names would only be taken for those of series.
 */
const seriesTypes = ['tvSeries', 'tvMiniSeries'].map(word => Buffer.from(word))
const miniSeries = seriesTypes[1]!
const one = Buffer.from('1')

/** Whether a line of title.basics is a series to keep: by its bytes, so that the others are never decoded. */
export function isSeries(line: TableLines): boolean {
  return seriesTypes.some(word => line.is(type, word)) && !isAdult(line)
}

/** Whether a line of title.basics is marked as being for adults only. */
export function isAdult(line: TableLines): boolean {
  return line.is(adult, one)
}

/** The series of a line of title.basics, or null where it has no title that can be read. */
export function seriesRow(line: TableLines, votes: number | null): SeriesRow | null {
  const name = line.name(title)
  if (name === null) return null
  const number = titleId(line.id(id))
  const native = line.name(original)
  const kinds = (line.text(genres)?.split(',') ?? []).filter(genre => rowName(genre) === genre)
  return {
    kind: 'series',
    id: number,
    title: name,
    original: native === name ? null : native,
    sort: line.is(type, miniSeries) ? 'limited' : sortOf(kinds),
    premiered: year(line.text(start)),
    ended: year(line.text(end)),
    country: null,
    language: null,
    genres: kinds,
    status: null,
    runtime: minutes(line.text(runtime)),
    popularity: votes,
    url: `https://www.imdb.com/title/${number}/`,
    ids: { imdb: number },
  }
}

/** Genres that say what sort of series it is, the stronger ones first. */
const sorts: readonly (readonly [genre: string, sort: SeriesKind])[] = [
  ['Reality-TV', 'reality'],
  ['Documentary', 'documentary'],
  ['Animation', 'animation'],
]

/** Drama and comedy alike are neither: IMDb's genres stand in the order of the alphabet. */
function sortOf(kinds: readonly string[]): SeriesKind | null {
  const strong = sorts.find(([genre]) => kinds.includes(genre))
  if (strong !== undefined) return strong[1]
  const [drama, comedy] = [kinds.includes('Drama'), kinds.includes('Comedy')]
  return drama === comedy ? null : drama ? 'drama' : 'comedy'
}

/** The rating of a series, on a scale of ten. */
export function ratingRow(series: string, number: number, ratings: Ratings): RatingRow | null {
  const votes = ratings.votesOf(number)
  if (votes === null) return null
  return { kind: 'rating', series, season: null, source: 'IMDb', value: ratings.valueOf(number), scale: 10, votes }
}

/** Where an episode belongs, by the numbers of title.episode. */
export interface EpisodePlace {
  readonly series: number
  readonly season: number
  readonly number: number
}

/** The episode of a line of title.basics. */
export function episodeRow(line: TableLines, { series, season, number }: EpisodePlace): EpisodeRow {
  const name = line.name(title)
  const dated = name === null ? null : dayIn(name)
  return {
    kind: 'episode',
    series: titleId(series),
    id: titleId(line.id(id)),
    season,
    number,
    title: name === null || /^Episode (?:#\d+\.\d+|dated \d{1,2} \w+ \d{4})$/.test(name) ? null : name,
    airs: dated ?? year(line.text(start)),
    runtime: minutes(line.text(runtime)),
  }
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** The day in the stand-in for a title that episodes of daily series have: "Episode dated 3 May 2004". */
function dayIn(name: string): string | null {
  const [, day = '', month = '', inYear = ''] = /^Episode dated (\d{1,2}) (\w+) (\d{4})$/.exec(name) ?? []
  const named = `${inYear}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(named) ? named : null
}

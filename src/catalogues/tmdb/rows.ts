import {
  countryIn,
  dayIn,
  fieldsIn,
  firstOfEach,
  idIn,
  idsIn,
  languageIn,
  listIn,
  minutesIn,
  nameIn,
  numberIn,
  wholeIn,
  type Fields,
} from '../../ingest/index.ts'
import {
  rowKey,
  type AliasRow,
  type CatalogueRow,
  type EpisodeRow,
  type PlatformRow,
  type RatingRow,
  type SeasonRow,
  type SeriesRow,
} from '../../model/index.ts'
import { creditRows } from './credit-rows.ts'
import { languageCodes, offers, sortOf } from './words.ts'

/** All that TMDB says of a series in one answer, with everything appended; empty for one without a name. */
export function rowsOf(series: Fields, id: string): CatalogueRow[] {
  const own = seriesRow(series, id)
  if (own === null) return []
  const rows = [
    own,
    ...aliasRows(series, own),
    ...platformRows(series, id),
    ...ratingRows(series, id),
    ...seasonRows(series, id),
    ...episodeRows(series, id),
    ...creditRows(series, id),
  ]
  return firstOfEach(rows, row => [rowKey(row)])
}

function seriesRow(series: Fields, id: string): SeriesRow | null {
  const title = nameIn(series.name) ?? nameIn(series.original_name)
  if (title === null) return null
  const original = nameIn(series.original_name)
  const genres = listIn(series.genres)
    .map(({ name }) => nameIn(name))
    .filter(name => name !== null)
  const language = languageOf(series.original_language)
  const status = nameIn(series.status)
  const { imdb_id: imdb, tvdb_id: tvdb, tvrage_id: tvrage, wikidata_id: wikidata } = fieldsIn(series.external_ids)
  return {
    kind: 'series',
    id,
    title,
    original: original === title ? null : original,
    sort: sortOf(nameIn(series.type), genres, language),
    premiered: dayIn(series.first_air_date),
    // The last day so far is an end only where there will be none after it.
    ended: status === 'Ended' || status === 'Canceled' ? dayIn(series.last_air_date) : null,
    country:
      textsIn(series.origin_country)
        .map(countryIn)
        .find(code => code !== null) ?? null,
    language,
    genres,
    status,
    runtime:
      (Array.isArray(series.episode_run_time) ? series.episode_run_time : []).map(minutesIn).find(minutes => minutes !== null) ?? null,
    popularity: numberIn(series.popularity, 0, 1e9),
    url: `https://www.themoviedb.org/tv/${id}`,
    ids: idsIn({ imdb, tvdb, tvrage, wikidata }),
  }
}

/** Its titles in other countries and languages, but for those that the series' own row has. */
function aliasRows(series: Fields, { id, title, original }: SeriesRow): AliasRow[] {
  const found = [
    ...listIn(fieldsIn(series.translations).translations).map(each => ({ ...each, title: fieldsIn(each.data).name })),
    ...listIn(fieldsIn(series.alternative_titles).results),
  ]
  return found.flatMap((each: Fields): AliasRow[] => {
    const name = nameIn(each.title)
    if (name === null || name === title || name === original) return []
    return [{ kind: 'alias', series: id, name, language: languageOf(each.iso_639_1), region: countryIn(each.iso_3166_1) }]
  })
}

/** Its networks, and who offers it where, as JustWatch finds. */
function platformRows(series: Fields, id: string): PlatformRow[] {
  const rowOf = (name: unknown, region: string | null, manner: PlatformRow['manner']): PlatformRow[] => {
    const platform = nameIn(name)
    return platform === null ? [] : [{ kind: 'platform', series: id, name: platform, region, manner }]
  }
  const networks = listIn(series.networks).flatMap(({ name, origin_country: country }) => rowOf(name, countryIn(country), 'network'))
  const offered = Object.entries(fieldsIn(fieldsIn(series['watch/providers']).results)).flatMap(([code, country]) => {
    const region = countryIn(code)
    // Offers in what is no country of ISO 3166-1 would seem to be offers everywhere.
    if (region === null) return []
    return offers.flatMap(([key, manner]) =>
      listIn(fieldsIn(country)[key]).flatMap(({ provider_name: name }) => rowOf(name, region, manner)),
    )
  })
  return [...networks, ...offered]
}

function ratingRows(series: Fields, id: string): RatingRow[] {
  const votes = wholeIn(series.vote_count, 1, 1e12)
  const value = numberIn(series.vote_average, 0, 10)
  return votes === null || value === null ? [] : [{ kind: 'rating', series: id, season: null, source: 'TMDB', value, scale: 10, votes }]
}

function seasonRows(series: Fields, id: string): SeasonRow[] {
  const last = fieldsIn(series.last_episode_to_air)
  return listIn(series.seasons).flatMap((season): SeasonRow[] => {
    const number = wholeIn(season.season_number, 0, 9999)
    if (number === null) return []
    const title = nameIn(season.name)
    return [
      {
        kind: 'season',
        series: id,
        number,
        title: title === null || /^season \d+$/i.test(title) ? null : title,
        premiere: dayIn(season.air_date),
        finale: last.episode_type === 'finale' && last.season_number === number ? dayIn(last.air_date) : null,
        episodes: wholeIn(season.episode_count, 0, 100_000),
      },
    ]
  })
}

/** The last episode and the next: all others would take a request a season. */
function episodeRows(series: Fields, id: string): EpisodeRow[] {
  return [series.last_episode_to_air, series.next_episode_to_air].map(fieldsIn).flatMap((episode): EpisodeRow[] => {
    const own = idIn(episode.id)
    if (own === null) return []
    return [
      {
        kind: 'episode',
        series: id,
        id: own,
        season: wholeIn(episode.season_number, 0, 9999),
        number: wholeIn(episode.episode_number, 0, 100_000),
        title: nameIn(episode.name),
        airs: dayIn(episode.air_date),
        runtime: minutesIn(episode.runtime),
      },
    ]
  })
}

function languageOf(value: unknown): string | null {
  return typeof value === 'string' && Object.hasOwn(languageCodes, value) ? languageCodes[value]! : languageIn(value)
}

function textsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

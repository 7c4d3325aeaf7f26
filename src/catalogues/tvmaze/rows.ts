import {
  countryIn,
  dayIn,
  fieldsIn,
  firstOfEach,
  idIn,
  idsIn,
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
  type CreditRow,
  type EpisodeRow,
  type PersonRow,
  type PlatformRow,
  type RatingRow,
  type SeasonRow,
  type SeriesRow,
} from '../../model/index.ts'
import { languageCode } from './language-codes.ts'
import { crewRole, sortOf } from './words.ts'

/** The show's own row, from what its page in the list holds as well as its details; null for one without an id or a name. */
export function seriesRow(show: Fields): SeriesRow | null {
  const id = idIn(show.id)
  const title = nameIn(show.name)
  if (id === null || title === null) return null
  const genres = (Array.isArray(show.genres) ? show.genres : []).map(nameIn).filter(genre => genre !== null)
  const { imdb, thetvdb, tvrage } = fieldsIn(show.externals)
  return {
    kind: 'series',
    id,
    title,
    original: null,
    sort: sortOf(nameIn(show.type), genres),
    premiered: dayIn(show.premiered),
    ended: dayIn(show.ended),
    country: countryOf(show.network) ?? countryOf(show.webChannel),
    language: languageCode(nameIn(show.language)),
    genres,
    status: nameIn(show.status),
    runtime: minutesIn(show.averageRuntime) ?? minutesIn(show.runtime),
    popularity: numberIn(show.weight, 0, 100),
    url: typeof show.url === 'string' && /^https?:\/\/\S+$/.test(show.url) ? show.url : null,
    ids: idsIn({ imdb, tvdb: thetvdb, tvrage }),
  }
}

/** All parts of a show, from its details with everything embedded: the order is that of TVmaze. */
export function partRows(show: Fields, series: string): CatalogueRow[] {
  const embedded = fieldsIn(show['_embedded'])
  const people = [...listIn(embedded.cast), ...listIn(embedded.crew)].map(({ person }) => personRow(fieldsIn(person)))
  const rows = [
    ...aliasRows(listIn(embedded.akas), series),
    ...platformRows(show, series),
    ...ratingRows(show, series),
    ...seasonRows(listIn(embedded.seasons), series),
    ...episodeRows(listIn(embedded.episodeswithspecials ?? embedded.episodes), series),
    ...people.filter(row => row !== null),
    ...castRows(listIn(embedded.cast), series),
    ...crewRows(listIn(embedded.crew), series),
  ]
  return firstOfEach(rows, row => [rowKey(row)])
}

/** An aka without a country is the name in the show's own. */
function aliasRows(akas: readonly Fields[], series: string): AliasRow[] {
  return akas.flatMap((aka): AliasRow[] => {
    const name = nameIn(aka.name)
    return name === null ? [] : [{ kind: 'alias', series, name, language: null, region: countryOf(aka) }]
  })
}

function platformRows(show: Fields, series: string): PlatformRow[] {
  const named = [
    ['network', fieldsIn(show.network)],
    ['streaming', fieldsIn(show.webChannel)],
  ] as const
  return named.flatMap(([manner, channel]): PlatformRow[] => {
    const name = nameIn(channel.name)
    return name === null ? [] : [{ kind: 'platform', series, name, region: countryOf(channel), manner }]
  })
}

function ratingRows(show: Fields, series: string): RatingRow[] {
  const value = numberIn(fieldsIn(show.rating).average, 0, 10)
  return value === null ? [] : [{ kind: 'rating', series, season: null, source: 'TVmaze', value, scale: 10, votes: null }]
}

/** A season that has neither days nor episodes was announced, or hoped for: it is given as it stands. */
function seasonRows(seasons: readonly Fields[], series: string): SeasonRow[] {
  return seasons.flatMap((season): SeasonRow[] => {
    const number = wholeIn(season.number, 0, 9999)
    if (number === null) return []
    return [
      {
        kind: 'season',
        series,
        number,
        title: nameIn(season.name),
        premiere: dayIn(season.premiereDate),
        finale: dayIn(season.endDate),
        episodes: wholeIn(season.episodeOrder, 0, 100_000),
      },
    ]
  })
}

function episodeRows(episodes: readonly Fields[], series: string): EpisodeRow[] {
  return episodes.flatMap((episode): EpisodeRow[] => {
    const id = idIn(episode.id)
    if (id === null) return []
    return [
      {
        kind: 'episode',
        series,
        id,
        season: wholeIn(episode.season, 0, 9999),
        number: wholeIn(episode.number, 0, 100_000),
        title: nameIn(episode.name),
        airs: dayIn(episode.airdate),
        runtime: minutesIn(episode.runtime),
      },
    ]
  })
}

function personRow(person: Fields): PersonRow | null {
  const id = idIn(person.id)
  const name = nameIn(person.name)
  if (id === null || name === null) return null
  return { kind: 'person', id, name, born: dayIn(person.birthday), died: dayIn(person.deathday), ids: {} }
}

function castRows(cast: readonly Fields[], series: string): CreditRow[] {
  return cast.flatMap((member, billing): CreditRow[] => {
    const person = personRow(fieldsIn(member.person))
    if (person === null) return []
    // Who appears as themselves has a character of their own name.
    const character = member.self === true ? null : nameIn(fieldsIn(member.character).name)
    return [{ kind: 'credit', series, person: person.id, role: 'cast', character, season: null, billing }]
  })
}

function crewRows(crew: readonly Fields[], series: string): CreditRow[] {
  return crew.flatMap((member): CreditRow[] => {
    const person = personRow(fieldsIn(member.person))
    const role = crewRole(nameIn(member.type))
    if (person === null || role === null) return []
    return [{ kind: 'credit', series, person: person.id, role, character: null, season: null, billing: null }]
  })
}

function countryOf(value: unknown): string | null {
  return countryIn(fieldsIn(fieldsIn(value).country).code)
}

import { strToU8, zipSync } from 'fflate'

/** A zip of texts by their names. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** The bytes of a file that is no zip. */
export function bytesOf(content: unknown): Uint8Array {
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
}

/** What TV Time gave to somebody who has never lived: the columns are those that its files had. */
export const tvTimeFiles: Readonly<Record<string, string>> = {
  'gdpr/tracking-prod-records-v2.csv': `key,s_id,series_name,season_number,episode_number,s_no,ep_no,ep_id,created_at,is_followed,is_archived,followed_at,ep_watch_count,most_recent_ep_watched
watch-episode-9001,383275,Squid Game,1,1,,,9001,2021-09-20 19:00:00,,,,,
watch-episode-9002,383275,Squid Game,,,1,2,9002,2021-09-20 20:05:00,,,,,
rewatch-episode-9001,383275,Squid Game,1,1,,,9001,2022-01-02 10:00:00,,,,,
user-series-1,383275,Squid Game,,,,,,2021-09-19 08:00:00,true,false,2021-09-19 08:00:00,3,map[ep_id:1.044577e+07 ep_no:3 s_no:1 watch_date:1.6322508e+15]
user-series-2,353712,Kingdom (2019),,,,,,2020-03-01 08:00:00,true,false,2020-03-01 08:00:00,0,map[]
user-series-3,370112,Sweet Home,,,,,,2020-12-20 08:00:00,true,true,2020-12-20 08:00:00,1,map[ep_no:1 s_no:1 watch_date:1.6085e+15]
watch-episode-9003,383275,Squid Game,one,4,,,9003,2021-09-21 19:00:00,,,,,
episode-counter,,,,,,,,2021-09-21 19:00:00,,,,,
`,
  'gdpr/followed_tv_show.csv': `tv_show_id,tv_show_name,active,created_at
341164,Dark,1,2018-01-05 11:00:00
999999,"Left, Long Ago",0,2017-01-05 11:00:00
`,
  'gdpr/user_show_special_status.csv': `tv_show_id,status,created_at
366972,for_later,2021-05-05 11:00:00
366973,sideways,2021-05-05 11:00:00
`,
  'gdpr/tracking-prod-records.csv': `type,entity_type,series_name,movie_name,season_number,episode_number,watch_date
watch,episode,Dark,,1,1,1515150000
watch,movie,,The Long Pier,,,1515150000
`,
  'gdpr/ip_address.csv': 'ip,created_at\n192.0.2.7,2018-01-05 11:00:00\n',
}

const darkOfTrakt = { title: 'Dark', year: 2017, ids: { trakt: 118_000, slug: 'dark', imdb: 'tt5753856', tmdb: 70_523, tvdb: 334_824 } }

/** An export of Trakt of somebody who has never lived. */
export const traktFiles: Readonly<Record<string, string>> = {
  'watched-history-1.json': JSON.stringify([
    { watched_at: '2019-07-01T20:00:00.000Z', type: 'episode', show: darkOfTrakt, episode: { title: 'Secrets', season: 1, number: 1 } },
    { watched_at: '2019-07-02T20:00:00.000Z', type: 'episode', show: darkOfTrakt, episode: { title: 'Lies', season: '1', number: '2' } },
    { watched_at: '2019-07-02T20:00:00.000Z', type: 'episode', show: darkOfTrakt, episode: { season: -1, number: 2 } },
    { watched_at: '2019-07-03T20:00:00.000Z', type: 'movie', movie: { title: 'The Long Pier', year: 2016, ids: { trakt: 5 } } },
  ]),
  'watched-shows.json': JSON.stringify([
    {
      plays: 3,
      last_watched_at: '2019-07-04T20:00:00.000Z',
      show: darkOfTrakt,
      seasons: [{ number: 1, episodes: [{ number: 3, plays: 1, last_watched_at: '2019-07-04T20:00:00.000Z' }] }],
    },
  ]),
  'lists-watchlist.json': JSON.stringify([
    {
      listed_at: '2020-01-01T00:00:00.000Z',
      type: 'show',
      show: { title: 'Kingdom', year: 2019, ids: { trakt: 119_000, imdb: 'tt6611916' } },
    },
  ]),
  'ratings-shows.json': JSON.stringify([{ rated_at: '2020-01-01T00:00:00.000Z', rating: 9, type: 'show', show: darkOfTrakt }]),
  'hidden-dropped.json': JSON.stringify([
    { hidden_at: '2021-01-01T00:00:00.000Z', type: 'show', show: { title: 'Sweet Home', year: 2020, ids: { trakt: 120_000 } } },
  ]),
  'comments.json': '[]',
  'user-profile.json': JSON.stringify({ username: 'nobody' }),
}

/** A watchlist of IMDb. */
export const imdbWatchlist = `\uFEFFPosition,Const,Created,Modified,Description,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated
1,tt10919420,2021-10-01,2021-10-01,,Squid Game,https://www.imdb.com/title/tt10919420/,TV Series,8.0,60,2021,"Action, Drama",1,2021-09-17,,,
2,tt6611916,2021-10-02,2021-10-02,"with ""quotes""",Kingdom,https://www.imdb.com/title/tt6611916/,tvSeries,8.3,45,2019,Horror,1,2019-01-25,,8,2021-10-03
3,tt0000001,2021-10-02,2021-10-02,,The Long Pier,,Movie,7.0,90,2016,Drama,1,2016-01-01,,,
4,tt0000002,2021-10-02,2021-10-02,,Secrets,,TV Episode,7.0,90,2016,Drama,1,2016-01-01,,,
5,tt0000003,2021-10-02,2021-10-02,,Something,,Stage Play,7.0,90,2016,Drama,1,2016-01-01,,,
`

/** A backup of Simkl. */
export const simklBackup = {
  shows: [
    {
      added_to_watchlist_at: '2020-02-02T10:00:00Z',
      last_watched_at: '2020-02-03T10:00:00Z',
      user_rating: 8,
      status: 'completed',
      last_watched: 'S01E02',
      show: { title: 'Dark', year: 2017, ids: { simkl: 700_001, slug: 'dark', imdb: 'tt5753856', tmdb: '70523', tvdb: '334824' } },
      seasons: [{ number: 1, episodes: [{ number: 1, watched_at: '2020-02-02T11:00:00Z' }, { number: 2 }] }],
    },
    {
      status: 'hold',
      last_watched: 'S02E03',
      last_watched_at: '2021-02-03T10:00:00Z',
      show: { title: 'Sweet Home', year: 2020, ids: { simkl_id: 700_002 } },
    },
    { status: 'unheard of', show: { title: 'Kingdom', year: 2019, ids: { simkl: 700_003 } } },
  ],
  anime: [{ status: 'plantowatch', show: { title: 'Monster', year: 2004, ids: { simkl: 700_004, tvdb: 79_896 } } }],
  movies: [{ status: 'completed', movie: { title: 'The Long Pier', year: 2016, ids: { simkl: 1 } } }],
}

/** A list for Sonarr in the form of its custom lists, with one entry as its API gives it. */
export const sonarrList = [
  { TvdbId: 334_824 },
  { title: 'Kingdom', year: 2019, tvdbId: 353_712, imdbId: 'tt6611916', tvMazeId: 0, monitored: false, added: '2021-01-01T00:00:00Z' },
  { note: 'nothing here' },
]

/** Our own form. */
export const hiatusExport = {
  hiatus: 'export',
  version: 1,
  series: [
    {
      title: 'Dark',
      year: 2017,
      ids: { imdb: 'tt5753856', wikidata: 'Q22908' },
      entries: [{ catalogue: 'starter', id: 'dark' }],
      state: 'done',
      addedAt: '2020-01-01T00:00:00.000Z',
      episodes: [{ season: 1, episode: 1, watchedAt: null }],
    },
    {
      title: 'Kingdom',
      year: 2019,
      ids: {},
      entries: [],
      state: null,
      addedAt: null,
      episodes: [{ season: 1, episode: 1, watchedAt: null }],
    },
    { title: '', ids: { imdb: 'none' }, state: 'done', episodes: [] },
  ],
}

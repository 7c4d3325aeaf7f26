import { gzipSync } from 'node:zlib'
import type { Clock } from '../../ingest/index.ts'
import { loopback, type Loopback } from '../../ingest/loopback.fixture.ts'

type Json = Readonly<Record<string, unknown>>

const genre = (id: number, name: string): Json => ({ id, name })
const cast = (id: number, name: string, character: string, order: number, more: Json = {}): Json => ({
  adult: false,
  gender: 0,
  id,
  known_for_department: 'Acting',
  name,
  original_name: name,
  popularity: 1,
  profile_path: null,
  roles: [{ credit_id: `c${id}`, character, episode_count: 1 }],
  total_episode_count: 1,
  order,
  ...more,
})
const crew = (id: number, name: string, ...jobs: readonly string[]): Json => ({
  id,
  name,
  original_name: name,
  jobs: jobs.map((job, index) => ({ credit_id: `j${id}-${index}`, job, episode_count: 1 })),
  department: 'Production',
  total_episode_count: 1,
})
const provider = (id: number, name: string): Json => ({ logo_path: '/x.jpg', provider_id: id, provider_name: name, display_priority: 1 })

/** A series in the form of TMDB, with its parts as they come appended. */
export function series(id: number, name: string, main: Json = {}, appended: Json = {}): Json & { readonly id: number } {
  return {
    adult: false,
    backdrop_path: null,
    created_by: [],
    episode_run_time: [],
    first_air_date: '',
    genres: [],
    homepage: '',
    id,
    in_production: false,
    languages: ['en'],
    last_air_date: null,
    last_episode_to_air: null,
    name,
    next_episode_to_air: null,
    networks: [],
    number_of_episodes: 0,
    number_of_seasons: 0,
    origin_country: [],
    original_language: 'en',
    original_name: name,
    overview: 'Not kept.',
    popularity: 1,
    poster_path: null,
    production_companies: [],
    seasons: [],
    status: 'Returning Series',
    tagline: '',
    type: 'Scripted',
    vote_average: 0,
    vote_count: 0,
    ...main,
    external_ids: { imdb_id: null, freebase_mid: null, tvdb_id: null, tvrage_id: null, wikidata_id: null, facebook_id: null },
    aggregate_credits: { cast: [], crew: [] },
    alternative_titles: { results: [] },
    translations: { translations: [] },
    'watch/providers': { results: {} },
    ...appended,
  }
}

const dead = series(
  99_966,
  'All of Us Are Dead',
  {
    created_by: [{ id: 1_157_035, credit_id: 'x', name: 'Chun Sung-il', original_name: '천성일', gender: 2 }],
    episode_run_time: [0, 65],
    first_air_date: '2022-01-28',
    genres: [genre(10_759, 'Action & Adventure'), genre(18, 'Drama'), genre(10_765, 'Sci-Fi & Fantasy')],
    last_air_date: '2022-01-28',
    last_episode_to_air: {
      id: 3_444_000,
      name: 'Episode 12',
      air_date: '2022-01-28',
      episode_number: 12,
      episode_type: 'finale',
      season_number: 1,
      runtime: 72,
      show_id: 99_966,
    },
    networks: [{ id: 213, name: 'Netflix', logo_path: '/n.png', origin_country: '' }],
    origin_country: ['KR'],
    original_language: 'ko',
    original_name: '지금 우리 학교는',
    popularity: 310.5,
    seasons: [
      { air_date: null, episode_count: 3, id: 1, name: 'Specials', season_number: 0 },
      { air_date: '2022-01-28', episode_count: 12, id: 2, name: 'Season 1', season_number: 1 },
      { air_date: null, episode_count: 0, id: 3, name: 'Season 2', season_number: 2 },
    ],
    vote_average: 8.3,
    vote_count: 3300,
  },
  {
    external_ids: { imdb_id: 'tt14169960', tvdb_id: 411_469, tvrage_id: null, wikidata_id: 'Q97158541' },
    alternative_titles: {
      results: [
        { iso_3166_1: 'KR', title: 'Jigeum Uri Hakgyoneun', type: 'romanization' },
        { iso_3166_1: 'US', title: 'All of Us Are Dead', type: '' },
      ],
    },
    translations: {
      translations: [
        {
          iso_3166_1: 'ES',
          iso_639_1: 'es',
          name: 'Español',
          english_name: 'Spanish',
          data: { name: 'Estamos muertos', overview: '', homepage: '', tagline: '' },
        },
        {
          iso_3166_1: 'HK',
          iso_639_1: 'cn',
          name: '廣州話',
          english_name: 'Cantonese',
          data: { name: '殭屍校園', overview: '', homepage: '', tagline: '' },
        },
        {
          iso_3166_1: 'DE',
          iso_639_1: 'de',
          name: 'Deutsch',
          english_name: 'German',
          data: { name: '', overview: 'x', homepage: '', tagline: '' },
        },
      ],
    },
    aggregate_credits: {
      cast: [
        cast(1, 'Park Ji-hu', 'Nam On-jo', 0, { original_name: '박지후' }),
        cast(2, 'Yoon Chan-young', 'Lee Cheong-san', 1, {
          roles: [
            { character: 'Lee Cheong-san', episode_count: 12 },
            { character: 'Cheong-san (voice)', episode_count: 1 },
            { character: '', episode_count: 1 },
          ],
        }),
      ],
      crew: [
        crew(3, 'Lee Jae-kyoo', 'Director', 'Executive Producer'),
        crew(1_157_035, 'Chun Sung-il', 'Writer', 'Screenplay'),
        crew(4, 'Somebody', 'Art Direction', 'Casting'),
      ],
    },
    'watch/providers': {
      results: {
        US: {
          link: 'https://www.themoviedb.org/tv/99966/watch?locale=US',
          flatrate: [provider(8, 'Netflix'), provider(1796, 'Netflix basic with Ads')],
        },
        KR: { link: 'x', flatrate: [provider(8, 'Netflix')], buy: [provider(3, 'Google Play Movies')], ads: [provider(8, 'Netflix')] },
        XX: { flatrate: [provider(8, 'Netflix')] },
      },
    },
  },
)

const lateShow = series(
  63_770,
  'The Late Show with Stephen Colbert',
  {
    type: 'Talk Show',
    genres: [genre(10_767, 'Talk')],
    first_air_date: '2015-09-08',
    origin_country: ['US'],
    next_episode_to_air: {
      id: 5_000_000,
      name: '',
      air_date: '2024-05-17',
      episode_number: 110,
      episode_type: 'standard',
      season_number: 9,
      runtime: null,
      show_id: 63_770,
    },
    popularity: 900,
  },
  { aggregate_credits: { cast: [cast(5, 'Stephen Colbert', 'Self - Host', 0)], crew: [] } },
)

const dark = series(
  70_523,
  'Dark',
  {
    status: 'Ended',
    first_air_date: '2017-12-01',
    last_air_date: '2020-06-27',
    original_language: 'de',
    origin_country: ['DE'],
    genres: [genre(9648, 'Mystery')],
    popularity: 120,
  },
  { external_ids: { imdb_id: 'tt5753856', tvdb_id: 334_824, tvrage_id: 0, wikidata_id: '' } },
)

/** TMDB on loopback, its lists of ids at `/p/exports` beside it. */
export interface TmdbService extends Loopback {
  /** The place to read from. */
  readonly place: string
  readonly token: string
  readonly series: Map<number, ReturnType<typeof series>>
  /** The list of the day, by its name. */
  readonly lists: Map<string, Uint8Array>
  /** In the list, and gone when asked for. */
  readonly vanished: Set<number>
  /** The series that changed on a day. */
  readonly changes: Map<string, readonly number[]>
}

/** A list of ids in the form of TMDB. */
export function idList(entries: Iterable<Json>): string {
  return [...entries]
    .map(({ id, original_name: name, popularity }) => `${JSON.stringify({ id, original_name: name, popularity })}\n`)
    .join('')
}

/** Changes on one page; the real one gives a hundred. */
const changesPerPage = 3

export async function tmdbService(clock: Pick<Clock, 'now'>): Promise<TmdbService> {
  const all = new Map(
    [dead, lateShow, dark, ...Array.from({ length: 41 }, (_, i) => series(1000 + i, `Filler ${i}`))].map(each => [each.id, each]),
  )
  const token = 'eyJhbGciOiJIUzI1NiJ9.of.tests'
  const lists = new Map([['tv_series_ids_05_16_2024.json.gz', gzipSync(idList(all.values()))]])
  const states = { series: all, lists, vanished: new Set([1007]), changes: new Map<string, readonly number[]>(), token }
  const changed = (query: URLSearchParams): string => {
    const [start, end, page] = [query.get('start_date') ?? '', query.get('end_date') ?? '', Number(query.get('page') ?? 1)]
    const ids = [...new Set([...states.changes].filter(([day]) => day >= start && day <= end).flatMap(([, of]) => of))]
    const results = ids.slice((page - 1) * changesPerPage, page * changesPerPage).map(id => ({ id, adult: id === 666 ? true : null }))
    return JSON.stringify({ results, page, total_pages: Math.ceil(ids.length / changesPerPage), total_results: ids.length })
  }
  const service = await loopback((path, request) => {
    const url = new URL(path, 'http://tmdb')
    const list = /^\/p\/exports\/(.+)$/.exec(url.pathname)?.[1]
    if (list !== undefined)
      return lists.get(list) ?? (response => response.writeHead(403).end('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'))
    if (request.headers.authorization !== `Bearer ${token}`)
      return response =>
        response
          .writeHead(401)
          .end('{"status_code":7,"status_message":"Invalid API key: You must be granted a valid key.","success":false}')
    if (url.pathname === '/3/tv/changes') return changed(url.searchParams)
    const id = Number(/^\/3\/tv\/(\d+)$/.exec(url.pathname)?.[1])
    const found = states.vanished.has(id) ? undefined : all.get(id)
    const asked = new Set((url.searchParams.get('append_to_response') ?? '').split(','))
    const appendable = ['external_ids', 'aggregate_credits', 'alternative_titles', 'translations', 'watch/providers']
    return found === undefined
      ? null
      : JSON.stringify(Object.fromEntries(Object.entries(found).filter(([key]) => !appendable.includes(key) || asked.has(key))))
  }, clock)
  return Object.assign(service, { ...states, place: `${service.address}/3` })
}

import { loopback, type Loopback } from '../../ingest/loopback.fixture.ts'
import type { Clock } from '../../ingest/index.ts'

type Json = Readonly<Record<string, unknown>>

const country = (name: string, code: string, timezone: string): Json => ({ name, code, timezone })
const us = country('United States', 'US', 'America/New_York')
const gb = country('United Kingdom', 'GB', 'Europe/London')
const korea = country('Korea, Republic of', 'KR', 'Asia/Seoul')
const channel = (id: number, name: string, where: Json | null): Json => ({ id, name, country: where, officialSite: null })
const person = (id: number, name: string, birthday: string | null = null): Json => ({
  id,
  url: `https://www.tvmaze.com/people/${id}`,
  name,
  country: null,
  birthday,
  deathday: null,
  gender: null,
  image: null,
  updated: 1_700_000_000,
})

interface Parts {
  readonly akas?: readonly Json[]
  readonly seasons?: readonly Json[]
  readonly episodes?: readonly Json[]
  readonly cast?: readonly Json[]
  readonly crew?: readonly Json[]
}

/** A show in the form of TVmaze, with its parts as they come embedded. */
export interface FixtureShow extends Parts {
  readonly main: Json & { readonly id: number; readonly updated: number }
}

function show(id: number, name: string, main: Json, parts: Parts = {}): FixtureShow {
  return {
    ...parts,
    main: {
      id,
      url: `https://www.tvmaze.com/shows/${id}/${name.toLowerCase().replace(/\W+/g, '-')}`,
      name,
      type: 'Scripted',
      language: 'English',
      genres: ['Drama'],
      status: 'Ended',
      runtime: 60,
      averageRuntime: 61,
      premiered: null,
      ended: null,
      officialSite: null,
      schedule: { time: '', days: [] },
      rating: { average: null },
      weight: 0,
      network: null,
      webChannel: null,
      dvdCountry: null,
      externals: { tvrage: null, thetvdb: null, imdb: null },
      image: null,
      summary: '<p>Not kept.</p>',
      updated: 1_700_000_000 + id,
      _links: { self: { href: `https://api.tvmaze.com/shows/${id}` } },
      ...main,
    },
  }
}

const season = (id: number, number: number, more: Json = {}): Json => ({
  id,
  number,
  name: '',
  episodeOrder: null,
  premiereDate: null,
  endDate: null,
  network: null,
  webChannel: null,
  ...more,
})
const episode = (id: number, inSeason: number, number: number | null, name: string, more: Json = {}): Json => ({
  id,
  name,
  season: inSeason,
  number,
  type: number === null ? 'significant_special' : 'regular',
  airdate: '',
  airtime: '',
  airstamp: null,
  runtime: 60,
  rating: { average: null },
  ...more,
})
const role = (who: Json, character: string, more: Json = {}): Json => ({
  person: who,
  character: { id: 1000 + Number(who.id), name: character, image: null },
  self: false,
  voice: false,
  ...more,
})

const benioff = person(265, 'David Benioff', '1970-09-25')
const weiss = person(266, 'D.B. Weiss', '1971-04-23')
const colbert = person(9001, 'Stephen Colbert', '1964-05-13')

const thrones = show(
  82,
  'Game of Thrones',
  {
    genres: ['Drama', 'Adventure', 'Fantasy'],
    premiered: '2011-04-17',
    ended: '2019-05-19',
    rating: { average: 8.9 },
    weight: 98,
    network: channel(8, 'HBO', us),
    externals: { tvrage: 24_493, thetvdb: 121_361, imdb: 'tt0944947' },
  },
  {
    akas: [
      { name: 'Игра престолов', country: country('Russian Federation', 'RU', 'Asia/Kamchatka') },
      { name: 'Juego de tronos', country: country('Spain', 'ES', 'Africa/Ceuta') },
      { name: 'Juego de tronos', country: country('Spain', 'ES', 'Africa/Ceuta') },
      { name: 'GoT', country: null },
      { name: ' ', country: null },
    ],
    seasons: [
      season(307, 1, { episodeOrder: 10, premiereDate: '2011-04-17', endDate: '2011-06-19' }),
      season(308, 2, { episodeOrder: 10, premiereDate: '2012-04-01', endDate: '2012-06-03', name: 'The War of the Five Kings' }),
    ],
    episodes: [
      episode(4952, 1, 1, 'Winter is Coming', { airdate: '2011-04-17', rating: { average: 8 } }),
      episode(4953, 1, 2, 'The Kingsroad', { airdate: '2011-04-24' }),
      episode(104_040, 1, null, 'Inside the Night’s Watch', { runtime: null }),
    ],
    cast: [
      role(person(14_072, 'Peter Dinklage', '1969-06-11'), 'Tyrion Lannister'),
      role(person(14_079, 'Emilia Clarke', '1986-10-23'), 'Daenerys Targaryen'),
    ],
    crew: [
      { type: 'Creator', person: benioff },
      { type: 'Creator', person: weiss },
      { type: 'Executive Producer', person: benioff },
      { type: 'Producer', person: benioff },
      { type: 'Composer', person: person(300, 'Ramin Djawadi') },
    ],
  },
)

const breakingBad = show(
  169,
  'Breaking Bad',
  {
    premiered: '2008-01-20',
    ended: '2013-09-29',
    weight: 98,
    network: channel(20, 'AMC', us),
    externals: { tvrage: 18_164, thetvdb: 81_189, imdb: 'tt0903747' },
  },
  {
    akas: [{ name: 'Totál szívás', country: country('Hungary', 'HU', 'Europe/Budapest') }],
    cast: [role(person(14_245, 'Bryan Cranston', '1956-03-07'), 'Walter White')],
    crew: [{ type: 'Creator', person: person(14_246, 'Vince Gilligan', '1967-02-10') }],
  },
)

const downton = show(251, 'Downton Abbey', {
  premiered: '2010-09-26',
  ended: '2015-12-25',
  weight: 93,
  network: channel(35, 'ITV1', gb),
  externals: { tvrage: 26_615, thetvdb: 193_131, imdb: 'tt1606375' },
})

const dead = show(
  760,
  'All of Us Are Dead',
  {
    language: 'Korean',
    genres: ['Drama', 'Action', 'Horror'],
    status: 'Running',
    premiered: '2022-01-28',
    weight: 93,
    webChannel: channel(1, 'Netflix', null),
    externals: { tvrage: null, thetvdb: 411_469, imdb: 'tt14169960' },
  },
  {
    akas: [{ name: '지금 우리 학교는', country: korea }],
    seasons: [season(1, 1, { episodeOrder: 12, premiereDate: '2022-01-28', endDate: '2022-01-28' }), season(2, 2)],
  },
)

const lateShow = show(
  770,
  'The Late Show with Stephen Colbert',
  {
    type: 'Talk Show',
    genres: ['Comedy'],
    status: 'Running',
    premiered: '2015-09-08',
    weight: 97,
    network: channel(2, 'CBS', us),
    webChannel: channel(107, 'Paramount+', us),
  },
  {
    seasons: [season(5, 2015), season(6, 2016)],
    episodes: [episode(900_001, 2016, 1, 'Tina Fey; Kevin Spacey', { airdate: '2016-01-04' })],
    cast: [role(colbert, 'Stephen Colbert', { self: true })],
    crew: [{ type: 'Showrunner', person: colbert }],
  },
)

/** A show of which nothing is known but a name that somebody typed in haste. */
const untitled = show(771, ' Untitled\u00a0 Westeros Project', {
  type: null,
  language: null,
  genres: [],
  status: 'In Development',
  runtime: null,
  averageRuntime: null,
  url: '',
  weight: 0,
  schedule: null,
  rating: null,
  externals: null,
})

/** All shows of the fixture, those that the odd states below are about included. */
const everything = [
  thrones,
  breakingBad,
  downton,
  dead,
  lateShow,
  untitled,
  show(773, 'Vanishing', { weight: 50 }),
  show(900, 'Brand New', { weight: 10, status: 'Running' }),
  show(901, 'Taken Away', { weight: 80 }),
  show(902, 'Merged', { weight: 5 }),
  // Alone on its page, and not in the list yet: a 404 in the middle of the pages.
  show(600, 'Alone', { weight: 4 }),
  // Nothing is left between 1000 and here.
  show(1300, 'Far Out', { weight: 3 }),
]

/** TVmaze on loopback, with the states that the real one is found in. */
export interface TvmazeService extends Loopback {
  readonly shows: Map<number, FixtureShow>
  /** In the updates and the list, and gone when asked for. */
  readonly vanished: Set<number>
  /** In the updates and not yet in the list, which is up to a day old. */
  readonly unlisted: Set<number>
  /** Still in the list, and in the updates no more. */
  readonly outlived: Set<number>
  /** What a show's address leads to since the two were merged. */
  readonly merged: Map<number, number>
  /** Changes a show at a second. */
  readonly change: (id: number, updated: number, main?: Json) => void
}

/** The embeds without which a show is not told whole. */
const embeds = ['seasons', 'episodeswithspecials', 'cast', 'crew', 'akas']

export async function tvmazeService(clock: Pick<Clock, 'now'>): Promise<TvmazeService> {
  const shows = new Map(everything.map(each => [each.main.id, each]))
  const states = { shows, vanished: new Set([773]), unlisted: new Set([600, 900]), outlived: new Set([901]), merged: new Map([[902, 251]]) }
  const page = (number: number): string | null => {
    const found = [...shows.values()]
      .map(({ main }) => main)
      .filter(({ id }) => Math.floor(id / 250) === number && !states.unlisted.has(id))
    return found.length === 0 ? null : JSON.stringify(found)
  }
  const updates = (): string =>
    JSON.stringify(Object.fromEntries([...shows].filter(([id]) => !states.outlived.has(id)).map(([id, { main }]) => [id, main.updated])))
  const details = (id: number, asked: readonly string[]): string | null => {
    const found = shows.get(states.merged.get(id) ?? id)
    if (found === undefined || states.vanished.has(id)) return null
    const { main, akas = [], seasons = [], episodes = [], cast = [], crew = [] } = found
    const all: Json = { seasons, episodeswithspecials: episodes, cast, crew, akas }
    return JSON.stringify({
      ...main,
      _embedded: Object.fromEntries(embeds.filter(name => asked.includes(name)).map(name => [name, all[name]])),
    })
  }
  const service = await loopback(path => {
    const url = new URL(path, 'http://tvmaze')
    if (url.pathname === '/updates/shows') return updates()
    if (url.pathname === '/shows') return page(Number(url.searchParams.get('page') ?? 0))
    const id = /^\/shows\/(\d+)$/.exec(url.pathname)?.[1]
    return id === undefined ? null : details(Number(id), url.searchParams.getAll('embed[]'))
  }, clock)
  return Object.assign(service, {
    ...states,
    change(id: number, updated: number, main: Json = {}) {
      const old = shows.get(id)
      shows.set(id, { ...old, main: { ...(old?.main ?? show(id, `Show ${id}`, {}).main), ...main, id, updated } })
    },
  })
}

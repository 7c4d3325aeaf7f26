/** A column of a table, or a field of a JSON object. */
export interface Column {
  /** `list`: in a table, entries parted by `|` or by line breaks; in JSON, an array as well. */
  readonly form: 'text' | 'number' | 'list'
  readonly needed?: true
  /** How to write it, for those who wrote it otherwise. */
  readonly write: string
}

const day = { form: 'text', write: 'write 2022-01-28, 2022-01 or 2022, and format the column as text' } as const
const text = { form: 'text', write: 'write it in one line' } as const
const number = { form: 'number', write: 'write a number alone, such as 12' } as const
const names = { form: 'list', write: 'write names parted by |' } as const
const country = { form: 'text', write: 'write its two letters, such as KR or GB' } as const
const language = { form: 'text', write: 'write its two letters, such as ko or en' } as const
const series = { form: 'text', needed: true, write: "write the series' id, or its title where no other series has the same" } as const
const workForm = { form: 'text', write: 'write novel, light novel, book, manga, comic, webtoon, series, film, game or play' } as const
const id = { form: 'text', write: 'write the id alone, as it stands in the address of the page' } as const

const sites = { imdb: id, tmdb: id, tvdb: id, tvmaze: id, tvrage: id, trakt: id, wikidata: id }

/** The columns of each table, in the order in which the tables of a folder are read: what is named before what names it. */
export const tables = {
  people: { name: { ...text, needed: true }, id: text, spellings: names, born: day, died: day, ...sites },
  series: {
    title: { ...text, needed: true },
    id: text,
    original: text,
    aliases: names,
    year: { form: 'text', write: 'write four digits, such as 2022' },
    premiered: day,
    ended: day,
    country,
    language,
    kind: { form: 'text', write: 'write drama, comedy, anime, animation, reality, documentary, anthology or limited' },
    genres: names,
    status: text,
    runtime: { form: 'number', write: 'write the minutes of an episode, such as 60' },
    popularity: number,
    url: { form: 'text', write: 'write an address such as https://example.org/show' },
    seasons: { form: 'list', write: 'write how many there are, or entries such as 1: 2022-01-28 (12) | 2: 2026' },
    platforms: { form: 'list', write: 'write names, with a country in brackets where it matters: Netflix | TVING (KR)' },
    cast: { form: 'list', write: 'write entries such as Park Ji-hu as Nam On-jo, parted by |' },
    creators: names,
    directors: names,
    writers: names,
    showrunners: names,
    producers: names,
    companies: names,
    based_on: text,
    based_on_author: text,
    based_on_form: workForm,
    ratings: { form: 'list', write: 'write entries such as IMDb 7.5/10 or IMDb 7.5/10 (90000), parted by |' },
    ...sites,
  },
  aliases: { series, name: { ...text, needed: true }, language, region: country },
  seasons: { series, number: { ...number, needed: true }, title: text, premiere: day, finale: day, episodes: number },
  episodes: { series, season: number, number, title: text, airs: day, runtime: number, id: text },
  credits: {
    series,
    person: { ...text, needed: true },
    role: { form: 'text', write: 'write cast, creator, director, writer, showrunner, producer or company' },
    character: text,
    season: number,
    billing: number,
  },
  platforms: {
    series,
    name: { ...text, needed: true },
    region: country,
    manner: { form: 'text', write: 'write network, streaming, rent or buy' },
  },
  ratings: {
    series,
    source: { ...text, needed: true },
    value: { ...number, needed: true },
    scale: { ...number, needed: true },
    votes: number,
    season: number,
  },
  works: { series, title: { ...text, needed: true }, author: text, form: workForm },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>

export type TableName = keyof typeof tables

/** The sites whose ids have a column. */
export const siteColumns = Object.keys(sites) as readonly (keyof typeof sites)[]

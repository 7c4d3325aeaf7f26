import type { CrewRole, IdSite, SeriesKind, WorkForm } from '../../model/index.ts'

/** Properties of Wikidata, by what they say: https://www.wikidata.org/wiki/Property:P31 and so on. */
export const property = {
  instanceOf: 'P31',
  partOfSeries: 'P179',
  ordinal: 'P1545',
  title: 'P1476',
  genre: 'P136',
  country: 'P495',
  language: 'P364',
  network: 'P449',
  distributor: 'P750',
  published: 'P577',
  start: 'P580',
  end: 'P582',
  basedOn: 'P144',
  author: 'P50',
  parts: 'P527',
  episodes: 'P1113',
  seasons: 'P2437',
  duration: 'P2047',
  character: 'P453',
  characterName: 'P4633',
  born: 'P569',
  died: 'P570',
  countryCode: 'P297',
  languageCode: 'P218',
} as const

/** Who is credited by which property. */
export const roleProperties: readonly (readonly [property: string, role: 'cast' | CrewRole])[] = [
  ['P161', 'cast'],
  ['P725', 'cast'],
  ['P170', 'creator'],
  ['P57', 'director'],
  ['P58', 'writer'],
  ['P162', 'producer'],
  ['P1431', 'producer'],
  ['P272', 'company'],
]

/** Where the ids of a series or a person stand, and their form there; what stands in brackets is the id as its site writes it. */
export interface IdProperty {
  readonly property: string
  readonly site: IdSite
  readonly form: RegExp
}

export const seriesIds: readonly IdProperty[] = [
  { property: 'P345', site: 'imdb', form: /^(tt\d{7,10})$/ },
  { property: 'P4983', site: 'tmdb', form: /^([1-9]\d{0,9})$/ },
  { property: 'P4835', site: 'tvdb', form: /^([1-9]\d{0,9})$/ },
  { property: 'P8600', site: 'tvmaze', form: /^([1-9]\d{0,9})$/ },
  { property: 'P8013', site: 'trakt', form: /^shows\/([a-z\d][a-z\d_-]{0,199})$/ },
]

export const personIds: readonly IdProperty[] = [
  { property: 'P345', site: 'imdb', form: /^(nm\d{7,10})$/ },
  { property: 'P4985', site: 'tmdb', form: /^([1-9]\d{0,9})$/ },
]

/** What the classes of series say of their sort. Their many subclasses are found by the ids that only series have. */
export const seriesClasses: ReadonlyMap<string, SeriesKind | null> = new Map([
  ['Q5398426', null],
  ['Q1259759', 'limited'],
  ['Q63952888', 'anime'],
  ['Q117467246', 'animation'],
  ['Q581714', 'animation'],
  ['Q1366112', 'drama'],
  ['Q526877', null],
])

/** What the classes of works say of their form; those of series are series. */
export const workClasses: ReadonlyMap<string, WorkForm> = new Map([
  ['Q8261', 'novel'],
  ['Q1667921', 'novel'],
  ['Q747381', 'light novel'],
  ['Q104213567', 'light novel'],
  ['Q8274', 'manga'],
  ['Q21198342', 'manga'],
  ['Q1004', 'comic'],
  ['Q14406742', 'comic'],
  ['Q725377', 'comic'],
  ['Q562214', 'comic'],
  ['Q74262765', 'comic'],
  ['Q571', 'book'],
  ['Q277759', 'book'],
  ['Q7725634', 'book'],
  ['Q47461344', 'book'],
  ['Q25379', 'play'],
  ['Q11424', 'film'],
  ['Q7889', 'game'],
  ['Q7058673', 'game'],
])

/** Classes under which all series stand, for queries that look down the tree of classes. */
export const topClasses: readonly string[] = ['Q5398426', 'Q526877']

/** Ids that only series have. */
export const tellingIds: readonly string[] = ['P4983', 'P4835', 'P8600']

/** The class of single episodes, which some series name among their parts. */
export const episodeClass = 'Q21191270'

/** The unit of minutes. */
export const minute = 'Q7727'

import type { CrewRole } from './claim.ts'
import type { CatalogueRow, IdSite, PlatformRow, WorkForm } from './catalogue-row.ts'
import type { SeriesKind } from './catalogue.ts'
import { isCountryCode, isLanguageCode } from './iso-codes.ts'
import { isPartialDay } from './partial-day.ts'
import { isRowName, longestName } from './row-text.ts'

/** Says what is wrong with a value, or null when nothing is. */
type Check = (value: unknown) => string | null

// Records, so that the compiler says when the rows have a value or a field that is not here.
const sorts: Record<SeriesKind, true> = {
  drama: true,
  comedy: true,
  anime: true,
  animation: true,
  reality: true,
  documentary: true,
  anthology: true,
  limited: true,
}
const roles: Record<'cast' | CrewRole, true> = {
  cast: true,
  creator: true,
  director: true,
  writer: true,
  showrunner: true,
  producer: true,
  company: true,
}
const manners: Record<Exclude<PlatformRow['manner'], null>, true> = { network: true, streaming: true, rent: true, buy: true }

const forms: Record<WorkForm, true> = {
  novel: true,
  'light novel': true,
  book: true,
  manga: true,
  comic: true,
  webtoon: true,
  series: true,
  film: true,
  game: true,
  play: true,
}

/** The forms of ids, as each site writes them. */
const idForms: Readonly<Record<IdSite, RegExp>> = {
  imdb: /^(?:tt|nm)\d{7,10}$/,
  tmdb: /^[1-9]\d{0,9}$/,
  tvdb: /^[1-9]\d{0,9}$/,
  tvmaze: /^[1-9]\d{0,9}$/,
  tvrage: /^[1-9]\d{0,9}$/,
  trakt: /^[a-z\d][a-z\d_-]{0,199}$/,
  wikidata: /^Q[1-9]\d{0,11}$/,
}

/** Years that a catalogue of television may speak of: the author of a source work may be long dead, and 0001 or 9999 mean that nobody knows. */
const earliestYear = 1000
const latestYear = 2199
const longestId = 200
const longestAddress = 2000

const id: Check = value =>
  typeof value === 'string' && isRowName(value) && value.length <= longestId ? null : `no id of 1 to ${longestId} readable characters`
const name: Check = value =>
  typeof value === 'string' && isRowName(value)
    ? null
    : `no name in Unicode's composed form, on one line, trimmed, of 1 to ${longestName} readable characters`
const day: Check = value =>
  typeof value === 'string' && isPartialDay(value) && Number(value.slice(0, 4)) >= earliestYear && Number(value.slice(0, 4)) <= latestYear
    ? null
    : `no day, month or year of ${earliestYear} to ${latestYear}`
const country: Check = value => (typeof value === 'string' && isCountryCode(value) ? null : 'no country of ISO 3166-1')
const language: Check = value => (typeof value === 'string' && isLanguageCode(value) ? null : 'no language of ISO 639-1')
const address: Check = value => {
  const url = typeof value === 'string' && value.length <= longestAddress ? URL.parse(value) : null
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? null : 'no address on the Web'
}
const ids: Check = value => (typeof value === 'object' && value !== null && !Array.isArray(value) ? null : 'no ids')

function whole(least: number, most: number): Check {
  return value => (Number.isInteger(value) && isWithin(value, least, most) ? null : `no whole number from ${least} to ${most}`)
}

function number(least: number, most: number): Check {
  return value => (Number.isFinite(value) && isWithin(value, least, most) ? null : `no number from ${least} to ${most}`)
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most && !Object.is(value, -0)
}

function oneOf(known: Readonly<Record<string, true>>): Check {
  return value => (typeof value === 'string' && Object.hasOwn(known, value) ? null : `none of ${Object.keys(known).join(', ')}`)
}

function orNull(check: Check): Check {
  return value => (value === null ? null : check(value))
}

function listOf(check: Check): Check {
  return value => {
    if (!Array.isArray(value)) return 'no list'
    for (const item of value as unknown[]) {
      const fault = check(item)
      if (fault !== null) return fault
    }
    return null
  }
}

/** Season 0 holds specials; daily shows count their seasons in years. */
const seasonNumber = whole(0, 9999)
const minutes = whole(1, 10_000)

type Kind = CatalogueRow['kind']
type Fields<K extends Kind> = Readonly<Record<Exclude<keyof Extract<CatalogueRow, { kind: K }>, 'kind'>, Check>>

const fieldsOf: { readonly [K in Kind]: Fields<K> } = {
  series: {
    id,
    title: name,
    original: orNull(name),
    sort: orNull(oneOf(sorts)),
    premiered: orNull(day),
    ended: orNull(day),
    country: orNull(country),
    language: orNull(language),
    genres: listOf(name),
    status: orNull(name),
    runtime: orNull(minutes),
    popularity: orNull(number(0, 1e15)),
    url: orNull(address),
    ids,
  },
  alias: { series: id, name, language: orNull(language), region: orNull(country) },
  season: {
    series: id,
    number: seasonNumber,
    title: orNull(name),
    premiere: orNull(day),
    finale: orNull(day),
    episodes: orNull(whole(0, 100_000)),
  },
  episode: {
    series: id,
    id,
    season: orNull(seasonNumber),
    number: orNull(whole(0, 100_000)),
    title: orNull(name),
    airs: orNull(day),
    runtime: orNull(minutes),
  },
  person: { id, name, born: orNull(day), died: orNull(day), ids },
  spelling: { person: id, name },
  credit: {
    series: id,
    person: id,
    role: oneOf(roles),
    character: orNull(name),
    season: orNull(seasonNumber),
    billing: orNull(whole(0, 100_000)),
  },
  platform: { series: id, name, region: orNull(country), manner: orNull(oneOf(manners)) },
  rating: {
    series: id,
    season: orNull(seasonNumber),
    source: name,
    value: number(0, 1000),
    scale: number(1, 1000),
    votes: orNull(whole(0, 1e12)),
  },
  work: { series: id, title: name, author: orNull(name), form: orNull(oneOf(forms)) },
}

/** One thing that is wrong with a row. */
export interface RowFault {
  readonly field: string
  /** The field's value as JSON, cut where it is long. */
  readonly value: string
  /** What it is not: "no country of ISO 3166-1". */
  readonly what: string
}

/**
 * What is wrong with a row; empty when all is well. A row holds all fields of its kind and no others, days that are possible, countries of
 * ISO 3166-1 alpha-2, languages of ISO 639-1, names as `rowName` makes them, and numbers within reason. That a series ends before it begins is the
 * catalogue's word, and a row may say it.
 */
export function rowFaults(row: CatalogueRow): RowFault[] {
  if (!Object.hasOwn(fieldsOf, row.kind)) return [{ field: 'kind', value: say(row.kind), what: 'no kind of row' }]
  const checks = fieldsOf[row.kind] as Readonly<Record<string, Check>>
  const values = row as unknown as Readonly<Record<string, unknown>>
  const faults: RowFault[] = []
  for (const field in checks) {
    const what = Object.hasOwn(values, field) ? checks[field]!(values[field]) : 'missing'
    if (what !== null) faults.push({ field, value: say(values[field]), what })
  }
  for (const field of Object.keys(values))
    if (field !== 'kind' && !Object.hasOwn(checks, field)) faults.push({ field, value: say(values[field]), what: 'no field of its kind' })
  if ('ids' in row) faults.push(...idFaults(row.ids))
  if (row.kind === 'rating' && row.value > row.scale)
    faults.push({ field: 'value', value: say(row.value), what: `more than the scale of ${row.scale}` })
  if (row.kind === 'credit' && row.character !== null && row.role !== 'cast')
    faults.push({ field: 'character', value: say(row.character), what: `no part of a ${row.role}` })
  return faults
}

/** What is wrong with ids, each under its own name: `ids.imdb`. */
function idFaults(values: object | null): RowFault[] {
  return Object.entries(values ?? {}).flatMap(([site, id]: [string, unknown]) =>
    Object.hasOwn(idForms, site) && typeof id === 'string' && idForms[site as IdSite].test(id)
      ? []
      : [{ field: `ids.${site}`, value: say(id), what: `no id of ${site}` }],
  )
}

/** A value as messages show it, cut where it is long. */
function say(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

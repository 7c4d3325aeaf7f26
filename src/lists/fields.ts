import { withoutSteering, type ExternalIds, type IdSite } from '../model/index.ts'

/** Fields of an object of JSON. */
export type Fields = Readonly<Record<string, unknown>>

const longestTitle = 300

/** The fields of a value; none where it is no object. */
export function fieldsIn(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** The objects of a list; none where it is no list. */
export function listIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsIn) : []
}

/** A title in one line, without what steers screens; null where nothing is left. */
export function titleIn(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = withoutSteering(value.slice(0, 4 * longestTitle).toWellFormed())
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestTitle)
    .toWellFormed()
  return text === '' ? null : text
}

/** A title parted from a year in brackets behind it: "Kingdom (2019)". */
export function withYear(title: string): { readonly title: string; readonly year: number | null } {
  const [, name, year] = /^(.*\S) \(((?:19|20)\d\d)\)$/.exec(title) ?? []
  return name === undefined ? { title, year: null } : { title: name, year: Number(year) }
}

/** A whole number, also as a text: "8", "8.0", "1.044577e+07"; null where it is none, or out of bounds. */
export function wholeIn(value: unknown, least: number, most: number): number | null {
  const number = typeof value === 'string' && /^\s*[+-]?\d{1,20}(?:\.\d{0,20})?(?:e\+?\d{1,2})?\s*$/i.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most ? number : null
}

/** The year that a series began. */
export function yearIn(value: unknown): number | null {
  return wholeIn(value, 1900, 2200)
}

/** A season's number; shows of every day number theirs by the year. */
export function seasonIn(value: unknown): number | null {
  return wholeIn(value, 0, 9999)
}

/** An episode's number. */
export function episodeIn(value: unknown): number | null {
  return wholeIn(value, 0, 99_999)
}

/** An instant from a day, an ISO instant or "2024-05-01 20:15:00", which is taken for UTC; null where it is none that can be meant. */
export function instantIn(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const match = /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?: ?(Z|UTC|[+-]\d\d:?\d\d))?(?: UTC)?)?\s*$/.exec(value)
  if (match === null) return null
  const [, day, time = '00:00:00', zone = 'Z'] = match
  return instantAt(Date.parse(`${day}T${time}${zone === 'UTC' ? 'Z' : zone}`))
}

/** An instant from seconds, thousandths or millionths of them since 1970: which of them, its size tells. */
export function instantOfEpoch(value: unknown): string | null {
  const number = typeof value === 'string' && /^\s*\d{1,20}(?:\.\d{0,20})?(?:e\+?\d{1,2})?\s*$/i.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !(number > 0)) return null
  return instantAt(number > 1e14 ? number / 1000 : number > 1e11 ? number : number * 1000)
}

const number = /^[1-9]\d{0,9}$/

/** How sites write their ids. */
const idForms: Readonly<Record<IdSite, RegExp>> = {
  imdb: /^tt\d{5,10}$/,
  tmdb: number,
  tvdb: number,
  tvmaze: number,
  tvrage: number,
  trakt: number,
  wikidata: /^Q[1-9]\d{0,11}$/,
}

/** Ids as sites write them, of whatever else stands there nothing. */
export function idsIn(values: Readonly<Partial<Record<IdSite, unknown>>>): ExternalIds {
  const ids: Partial<Record<IdSite, string>> = {}
  for (const [site, form] of Object.entries(idForms) as [IdSite, RegExp][]) {
    const value = values[site]
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
    if (form.test(text)) ids[site] = text
  }
  return ids
}

function instantAt(milliseconds: number): string | null {
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime())) return null
  const year = date.getUTCFullYear()
  return year >= 1970 && year <= 2200 ? date.toISOString() : null
}

import { isCountryCode, isLanguageCode, isPartialDay, rowName, type ExternalIds, type IdSite, type PartialDay } from '../model/index.ts'

/** An object of a service's JSON, of which nothing is known for sure. */
export type Fields = Readonly<Record<string, unknown>>

/** A value as an object; one without fields where it is none. */
export function fieldsIn(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** The objects in a list; none where the value is no list. */
export function listIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'object' && item !== null).map(fieldsIn) : []
}

/** A value as a name that rows can hold, or null: catalogues leave names empty, and put numbers in their place. */
export function nameIn(value: unknown): string | null {
  return typeof value === 'string' ? rowName(value) : null
}

/** A whole number from `least` to `most`, or null. */
export function wholeIn(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : null
}

/** A number from `least` to `most`, or null. */
export function numberIn(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null
}

/** A service's own id, as rows hold it, or null: a whole number from 1 on, also where it is written as a text. */
export function idIn(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && /^[1-9]\d{0,9}$/.test(text) ? text : null
}

/** A day, a month or a year within reason, or null: catalogues write what they don't know as an empty text, as zeros or as a year such as 0001. */
export function dayIn(value: unknown): PartialDay | null {
  return typeof value === 'string' && isPartialDay(value) && value >= '1000' && value < '2200' ? value : null
}

/** A country's code of ISO 3166-1, or null. */
export function countryIn(value: unknown): string | null {
  return typeof value === 'string' && isCountryCode(value) ? value : null
}

/** A language's code of ISO 639-1, or null. */
export function languageIn(value: unknown): string | null {
  return typeof value === 'string' && isLanguageCode(value) ? value : null
}

/** Minutes that an episode may have, or null: 0 stands for unknown. */
export function minutesIn(value: unknown): number | null {
  return wholeIn(value, 1, 10_000)
}

/** The ids among values that have the form of their site. */
export function idsIn(values: Readonly<Partial<Record<IdSite, unknown>>>): ExternalIds {
  const ids: Partial<Record<IdSite, string>> = {}
  for (const [site, value] of Object.entries(values) as [IdSite, unknown][]) {
    const id =
      site === 'imdb' || site === 'wikidata' ? textOfForm(value, site === 'imdb' ? /^(?:tt|nm)\d{7,10}$/ : /^Q[1-9]\d{0,11}$/) : idIn(value)
    if (id !== null) ids[site] = id
  }
  return ids
}

function textOfForm(value: unknown, form: RegExp): string | null {
  return typeof value === 'string' && form.test(value.trim()) ? value.trim() : null
}

/** Items without those that have the key of an earlier one: services say some things twice. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => readonly unknown[]): T[] {
  const seen = new Set<string>()
  return items.filter(item => {
    const key = JSON.stringify(keyOf(item))
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

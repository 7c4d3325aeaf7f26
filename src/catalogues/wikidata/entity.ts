import { dayIn, fieldsIn, listIn, nameIn, type Fields } from '../../ingest/index.ts'
import type { ExternalIds, PartialDay } from '../../model/index.ts'
import type { IdProperty } from './properties.ts'

/** A name and the code of its language, as Wikimedia writes it. */
export interface Term {
  readonly language: string
  readonly text: string
}

/** The statements of a property that count: those of the best rank, without deprecated ones and those that say "unknown" or "none". */
export function bestStatements(entity: Fields, property: string): readonly Fields[] {
  const all = listIn(fieldsIn(entity.claims)[property])
  const preferred = all.filter(({ rank }) => rank === 'preferred')
  return (preferred.length > 0 ? preferred : all.filter(({ rank }) => rank !== 'deprecated')).filter(
    ({ mainsnak }) => fieldsIn(mainsnak).snaktype === 'value',
  )
}

/** The values of the statements that count. */
export function valuesOf(entity: Fields, property: string): readonly unknown[] {
  return bestStatements(entity, property).map(mainValue)
}

/** What a statement says. */
export function mainValue(statement: Fields): unknown {
  return fieldsIn(fieldsIn(statement.mainsnak).datavalue).value
}

/** The values of a statement's qualifier. */
export function qualifiersOf(statement: Fields, property: string): readonly unknown[] {
  return listIn(fieldsIn(statement.qualifiers)[property])
    .filter(({ snaktype }) => snaktype === 'value')
    .map(({ datavalue }) => fieldsIn(datavalue).value)
}

/** The items among values, each once: `Q42`. */
export function itemsIn(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.map(itemIn).filter(item => item !== null))]
}

/** The item that a value names, or null. Old dumps give its number alone. */
export function itemIn(value: unknown): string | null {
  const { id, 'numeric-id': number, 'entity-type': type } = fieldsIn(value)
  const item = id ?? (type === 'item' && typeof number === 'number' ? `Q${number}` : null)
  return typeof item === 'string' && /^Q[1-9]\d{0,11}$/.test(item) ? item : null
}

const julian = 'Q1985786'

/**
 * The day, month or year of a time, as precisely as it says (https://www.wikidata.org/wiki/Help:Dates): 11 is a day, 10 a month, 9 a year; what is
 * vaguer (a decade, a century) is null. Days of the Julian calendar are other days in ours: their year is kept.
 */
export function dayOfTime(value: unknown): PartialDay | null {
  const { time, precision, calendarmodel } = fieldsIn(value)
  const match = typeof time === 'string' ? /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(time) : null
  if (match === null || typeof precision !== 'number' || precision < 9) return null
  const [, year, month, day] = match
  const isJulian = typeof calendarmodel === 'string' && calendarmodel.endsWith(julian)
  const forms = [precision >= 11 && `${year}-${month}-${day}`, precision >= 10 && `${year}-${month}`, year]
  for (const form of isJulian ? [year] : forms) {
    const partial = dayIn(form)
    if (partial !== null) return partial
  }
  return null
}

/** The earliest of days, or the latest; of two that may be the same, the more precise one. Null when there is none. */
export function outermost(days: readonly (PartialDay | null)[], which: 'earliest' | 'latest'): PartialDay | null {
  let found: PartialDay | null = null
  for (const day of days) {
    if (day === null) continue
    if (found === null || isBetter(day, found, which)) found = day
  }
  return found
}

function isBetter(day: PartialDay, than: PartialDay, which: 'earliest' | 'latest'): boolean {
  const length = Math.min(day.length, than.length)
  const [one, other] = [day.slice(0, length), than.slice(0, length)]
  if (one === other) return day.length > than.length
  return which === 'earliest' ? one < other : one > other
}

/** A quantity's amount where it is a whole number within bounds, and its unit's item (null for a bare number). */
export function wholeOf(value: unknown, most: number): { readonly amount: number; readonly unit: string | null } | null {
  const { amount, unit } = fieldsIn(value)
  const number = typeof amount === 'string' && /^\+?\d+(?:\.0+)?$/.test(amount) ? Number(amount) : Number.NaN
  if (!(number <= most)) return null
  return { amount: number, unit: typeof unit === 'string' ? (/Q\d+$/.exec(unit)?.[0] ?? null) : null }
}

/** A number that counts something: an ordinal is a text there, a quantity an object. */
export function countOf(value: unknown, most: number): number | null {
  if (typeof value === 'string') return /^\d{1,4}$/.test(value) && Number(value) <= most ? Number(value) : null
  const quantity = wholeOf(value, most)
  return quantity?.unit === null ? quantity.amount : null
}

/** The labels, or the aliases, of an entity, in the order of their languages' codes; what rows cannot hold is left out. */
export function termsOf(entity: Fields, which: 'labels' | 'aliases'): readonly Term[] {
  return Object.entries(fieldsIn(entity[which]))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([language, terms]) =>
      (Array.isArray(terms) ? listIn(terms) : [fieldsIn(terms)]).map(({ value }) => ({ language, text: nameIn(value) })),
    )
    .filter((term): term is Term => term.text !== null)
}

/** The name of an entity in English, else the one for all languages, else in the first of its languages; null where it has none. */
export function nameOf(labels: readonly Term[]): string | null {
  const of = (code: string): string | undefined => labels.find(({ language }) => language === code)?.text
  return of('en') ?? of('mul') ?? labels[0]?.text ?? null
}

/** The ids of an entity on other sites, and its own. */
export function idsOf(entity: Fields, properties: readonly IdProperty[]): ExternalIds {
  const ids: Record<string, string> = { wikidata: String(entity.id) }
  for (const { property, site, form } of properties)
    for (const value of valuesOf(entity, property)) {
      const id = typeof value === 'string' ? form.exec(value.trim())?.[1] : undefined
      if (id !== undefined) ids[site] ??= id
    }
  return ids
}

import { makeDay, type Day } from '../model/index.ts'

/** A day that a text names, and where. */
export interface DatedSpan {
  readonly day: Day
  readonly start: number
  readonly end: number
}

/** Beginnings of the months' names in the languages of the West that tell them apart, by month. */
const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'janvier', 'januar', 'jänner', 'janeiro', 'gennaio', 'januari', 'ocak', 'stycznia', 'ianuarie', 'janv'],
  [
    'february',
    'feb',
    'febrero',
    'février',
    'fevrier',
    'februar',
    'fevereiro',
    'febbraio',
    'februari',
    'şubat',
    'lutego',
    'februarie',
    'févr',
    'fév',
  ],
  ['march', 'mar', 'marzo', 'mars', 'märz', 'maerz', 'março', 'marco', 'maart', 'mart', 'marca', 'martie'],
  ['april', 'apr', 'abril', 'avril', 'aprile', 'nisan', 'kwietnia', 'aprilie', 'abr', 'avr'],
  ['may', 'mayo', 'mai', 'maio', 'maggio', 'mei', 'mayıs', 'maja', 'maj'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'junho', 'giugno', 'haziran', 'czerwca', 'iunie'],
  ['july', 'jul', 'julio', 'juillet', 'juli', 'julho', 'luglio', 'temmuz', 'lipca', 'iulie', 'juil'],
  ['august', 'aug', 'agosto', 'août', 'aout', 'augustus', 'ağustos', 'sierpnia', 'augusti', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'septembre', 'setembro', 'settembre', 'eylül', 'września', 'septembrie'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'okt', 'outubro', 'ottobre', 'ekim', 'października', 'octombrie'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro', 'kasım', 'listopada', 'noiembrie'],
  [
    'december',
    'dec',
    'diciembre',
    'décembre',
    'decembre',
    'dezember',
    'dez',
    'dezembro',
    'dicembre',
    'aralık',
    'grudnia',
    'decembrie',
    'dic',
    'déc',
  ],
]
const months = new Map<string, number>()
monthNames.forEach((names, index) => names.forEach(name => months.set(name, index + 1)))

/** The month (1 to 12) of a name, long or short, with or without its full stop; 0 when it is none. */
function monthOfName(name: string): number {
  return months.get(name.toLowerCase().replace(/\.$/, '')) ?? 0
}

const name = '(\\p{L}{3,12})'
/** The ways to write a whole day, and which group is which. Numbers with slashes count only when they cannot be read in two ways. */
const forms: readonly { readonly pattern: RegExp; readonly day: (m: RegExpMatchArray) => Day | null }[] = [
  { pattern: /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/gu, day: m => plausible(m[1]!, m[3]!, m[4]!) },
  { pattern: new RegExp(`${name}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})(?!\\d)`, 'gu'), day: m => named(m[3]!, m[1]!, m[2]!) },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]+(?:of |de |di )?${name}\\.?,?[\\s-]+(?:de |del )?(\\d{4})(?!\\d)`,
      'gu',
    ),
    day: m => named(m[3]!, m[2]!, m[1]!),
  },
  { pattern: /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/gu, day: m => plausible(m[1]!, m[2]!, m[3]!) },
  { pattern: /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-])/gu, day: m => numbers(m[1]!, m[3]!, m[4]!, m[2] === '.') },
  // As `date` prints it: Tue May 4 10:00:00 EDT 2021.
  {
    pattern: new RegExp(`${name}\\s+(\\d{1,2})\\s+\\d{2}:\\d{2}(?::\\d{2})?(?:\\s+[A-Z]{2,5})?\\s+(\\d{4})(?!\\d)`, 'gu'),
    day: m => named(m[3]!, m[1]!, m[2]!),
  },
]

const years = /(?<!\d)(?:19[89]|20\d)\d(?!\d)/g
/** How far from its year a day may begin, and end. */
const before = 36
const after = 16

/** The first whole day that a short text names (year, month and day), or null. Meant for lines and attributes, not for whole articles. */
export function findDay(text: string): DatedSpan | null {
  for (const { index } of text.matchAll(years)) {
    const from = Math.max(0, index - before)
    const around = text.slice(from, index + after)
    let best: DatedSpan | null = null
    for (const form of forms) {
      for (const match of around.matchAll(form.pattern)) {
        if (best !== null && from + match.index >= best.start) break
        const day = form.day(match)
        if (day !== null) best = { day, start: from + match.index, end: from + match.index + match[0].length }
      }
    }
    if (best !== null) return best
  }
  return null
}

/** The day in a page's own data: any form of `findDay`, `20210504` with or without a time, or seconds or milliseconds since 1970. */
export function dayOfData(value: string): Day | null {
  const text = value.trim().slice(0, 100)
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|\d{6}|$|\s)/.exec(text)
  if (compact !== null) {
    const day = plausible(compact[1]!, compact[2]!, compact[3]!)
    if (day !== null) return day
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const day = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString()
    return plausible(day.slice(0, 4), day.slice(5, 7), day.slice(8, 10))
  }
  return findDay(text)?.day ?? null
}

/** The day in an address: `/2022/05/20/`, `/2022/may/20/`, `20220520`, `2022-05-20`; null where only a year and month stand. */
export function dayOfUrl(url: string): Day | null {
  // An archive's own time stamp is not the article's: the address it keeps is.
  const path = url.replace(/^https?:\/\/web\.archive\.org\/web\/[^/]*\//i, '').replace(/^(?:https?:\/\/)?[^/?#]*/i, '')
  const end = path.search(/[?#]/)
  const plain = (end < 0 ? path : path.slice(0, end)).slice(0, 2000)
  for (const pattern of urlForms) {
    const match = pattern.exec(plain)
    if (match === null) continue
    const month = /^\d/.test(match[2]!) ? match[2]! : String(monthOfName(match[2]!))
    const day = plausible(match[1]!, month, match[3]!)
    if (day !== null) return day
  }
  return null
}

const urlForms: readonly RegExp[] = [
  /\/(\d{4})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=\/|$|[-_])/i,
  /(?<!\d)((?:19|20)\d{2})[-_](\d{2})[-_](\d{2})(?!\d)/,
  /(?<!\d)((?:19|20)\d{2})(\d{2})\/?(\d{2})(?!\d)/,
]

function named(year: string, month: string, day: string): Day | null {
  const number = monthOfName(month)
  return number === 0 ? null : plausible(year, String(number), day)
}

/** The Web is not older than 1990; other years are sentinels ("1970-01-01", "0001-01-01") or mistakes. */
function plausible(year: string, month: string, day: string): Day | null {
  const number = Number(year)
  return number >= 1990 && number <= 2099 ? makeDay(number, Number(month), Number(day)) : null
}

function numbers(first: string, second: string, year: string, dots: boolean): Day | null {
  const one = Number(first)
  const two = Number(second)
  if (dots || one > 12 || one === two) return plausible(year, second, first)
  return two > 12 ? plausible(year, first, second) : null
}

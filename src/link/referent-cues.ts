import { tokenFlag, type Sentence, type Tokens } from '../model/index.ts'
import { countriesAt } from './countries.ts'
import { seriesNouns } from './words.ts'

const { word, opens, closes } = tokenFlag

/** What the words around a title say of which series it is. */
export interface ReferentCues {
  /** Years in brackets after it or right beside it, of its beginning first: "Charmed (1998)", "the 2018 Charmed". */
  readonly years: readonly number[]
  /** Countries in brackets or right beside it: "the British Ghosts", "Ghosts US". */
  readonly countries: readonly string[]
  /** Whether it is called the original, or a remake, reboot or revival; null where neither. */
  readonly version: 'original' | 'remake' | null
  /** The season told of it, or null. */
  readonly season: number | null
  /** Years and countries elsewhere in its sentence. */
  readonly looseYears: readonly number[]
  readonly looseCountries: readonly string[]
}

/** Reads the cues to a title of tokens `from` to `to`. */
export function cuesAt(tokens: Tokens, taken: Uint8Array, sentence: Sentence, from: number, to: number): ReferentCues {
  const cues: Gathered = { years: [], countries: [], version: null, season: null }
  lookBehind(tokens, taken, sentence, from - 1, cues)
  lookAhead(tokens, sentence, to, cues)
  const looseYears: number[] = []
  const looseCountries: string[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    if (at >= from && at < to) continue
    const year = yearAt(tokens, at)
    if (year !== null) looseYears.push(year)
    looseCountries.push(...(countriesAt(tokens, at) ?? []))
  }
  return { ...cues, looseYears, looseCountries }
}

interface Gathered {
  years: number[]
  countries: readonly string[]
  version: 'original' | 'remake' | null
  season: number | null
}

/** So far from a title stand the words that say which one it is. */
const reach = 8

/** "the US remake of", "the original 1978", "season 8 of the British": from the title back to the first word that is none of these. */
function lookBehind(tokens: Tokens, taken: Uint8Array, sentence: Sentence, last: number, cues: Gathered): void {
  let isPastOf = false
  for (let at = last; at >= sentence.from && at > last - reach; at--) {
    const lower = tokens.lower[at]!
    if (tokens.flags[at]! & opens || passed.has(lower)) continue
    if (lower === 'of') {
      if (isPastOf || cues.countries.length > 0 || cues.years.length > 0) return
      isPastOf = true
      continue
    }
    const countries = countriesAt(tokens, at)
    const year = yearAt(tokens, at)
    const season = seasonBefore(tokens, at)
    if (countries !== null) cues.countries = cues.countries.length > 0 ? cues.countries : countries
    else if (year !== null) cues.years.push(year)
    else if (versions[lower] !== undefined) cues.version ??= versions[lower]
    else if (season !== null && isPastOf) {
      cues.season = season
      return
    } else if (!(seriesNouns.has(lower) || taken[at] === 1 || lower === "'s" || lower === 'version')) return
  }
}

/** "(UK)", "(2004–2011)", "US", "2018", "season 8": what follows a title. */
function lookAhead(tokens: Tokens, sentence: Sentence, to: number, cues: Gathered): void {
  let at = to
  while (at < sentence.to && tokens.flags[at]! & closes) at++
  if (tokens.lower[at] === '(') {
    for (let inner = at + 1; inner < Math.min(sentence.to, at + reach + 1) && tokens.lower[inner] !== ')'; inner++)
      read(tokens, inner, cues)
    while (at < sentence.to && tokens.lower[at] !== ')') at++
    at++
  } else if (at < sentence.to && (countriesAt(tokens, at) === null || isCode(tokens, at))) read(tokens, at, cues)
  for (let next = at; next < Math.min(sentence.to, at + 3); next++) {
    const season = seasonAfter(tokens, next)
    if (season !== null) cues.season ??= season
  }
}

/** "Ghosts US", not "Ghosts American fans". */
function isCode(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & tokenFlag.upper) !== 0
}

function read(tokens: Tokens, at: number, cues: Gathered): void {
  const countries = countriesAt(tokens, at)
  const year = yearAt(tokens, at)
  if (countries !== null) cues.countries = cues.countries.length > 0 ? cues.countries : countries
  else if (year !== null) cues.years.push(year)
  else cues.version ??= versions[tokens.lower[at]!] ?? null
}

const passed: ReadonlySet<string> = new Set('the a an hit beloved acclaimed popular long-running short-lived'.split(' '))

const versions: Readonly<Record<string, 'original' | 'remake' | undefined>> = {
  original: 'original',
  classic: 'original',
  remake: 'remake',
  reboot: 'remake',
  rebooted: 'remake',
  revival: 'remake',
  revived: 'remake',
  reimagined: 'remake',
  reimagining: 'remake',
  adaptation: 'remake',
  new: 'remake',
}

function yearAt(tokens: Tokens, at: number): number | null {
  const match = /^((?:19|20)\d\d)(?:[-–](?:\d{2,4})?)?$/.exec(tokens.lower[at]!)
  return match === null ? null : Number(match[1])
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const cardinals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

function numberOf(lower: string | undefined): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower ?? '')
  if (digits !== null) return Number(digits[1])
  const place = Math.max(ordinals.indexOf(lower ?? ''), cardinals.indexOf(lower ?? ''))
  return place < 0 ? null : place + 1
}

/** "season 8", "the eighth season", ending at a token. */
function seasonBefore(tokens: Tokens, at: number): number | null {
  if (/^(?:season|series)$/.test(tokens.lower[at]!)) return numberOf(tokens.lower[at - 1])
  return /^(?:season|series)$/.test(tokens.lower[at - 1] ?? '') ? numberOf(tokens.lower[at]) : null
}

/** "season 8", "s8", "'s eighth season", beginning at a token. */
function seasonAfter(tokens: Tokens, at: number): number | null {
  const lower = tokens.lower[at]!
  if (/^s\d{1,2}$/.test(lower)) return Number(lower.slice(1))
  if (/^(?:season|series)$/.test(lower)) return numberOf(tokens.lower[at + 1])
  return tokens.flags[at]! & word && /^(?:season|series)$/.test(tokens.lower[at + 1] ?? '') ? numberOf(lower) : null
}

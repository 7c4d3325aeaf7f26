import type { Claim, Polarity, Property, PropertyValues, SeriesRef, Valued } from '../model/index.ts'
import { sayDay, sayWindow } from './say-date.ts'
import { modalityWords, ratingWords, roleWords, statusWords } from './words.ts'

/** A claim in plain words: what is claimed, and the qualifications that follow it. */
export interface Saying {
  readonly head: string
  readonly asides: readonly string[]
}

type Say<P extends Property> = (value: PropertyValues[P], season: number | null, denied: boolean) => string

const heads: { readonly [P in Property]: Say<P> } = {
  renewal({ status }, season, denied) {
    const words = statusWords[status]
    const which = denied ? 1 : 0
    return season === null ? words.series[which] : words.season[which].replace('{}', saySeason(season))
  },
  release: (value, season, denied) => ofSeason(season, `${denied ? 'not ' : ''}${sayWindow(value)}`),
  trailer({ status }, season, denied) {
    const out = (status === 'released') !== denied
    return ofSeason(season, out ? 'trailer is out' : 'no trailer yet')
  },
  cast({ person, character }, season, denied) {
    const who = character === null ? person : `${person} as ${character}`
    if (!denied) return season === null ? who : `${who}, ${saySeason(season)}`
    return `${who} will not return${season === null ? '' : ` for ${saySeason(season)}`}`
  },
  crew({ person, role }, season, denied) {
    return `${roleWords[role][denied ? 1 : 0]} ${person}${season === null ? '' : `, ${saySeason(season)}`}`
  },
  episodes({ min, max }, season, denied) {
    return ofSeason(season, `${denied ? 'not ' : ''}${sayRange(min, max)} ${min === 1 && max === 1 ? 'episode' : 'episodes'}`)
  },
  runtime({ min, max }, season, denied) {
    return ofSeason(season, `${denied ? 'not ' : ''}${sayRange(min, max)} minutes an episode`)
  },
  platform({ name, region }, season, denied) {
    return ofSeason(season, `${denied ? 'not ' : ''}on ${name}${region === null ? '' : ` (${sayRegion(region)})`}`)
  },
  rating({ source, value, scale, kind }, season, denied) {
    const score = scale === 100 ? `${value}%` : `${value} out of ${scale}`
    const where = source === null ? '' : ` on ${source}`
    return ofSeason(season, `${denied ? 'not ' : ''}${score}${where}${kind === null ? '' : ` ${ratingWords[kind]}`}`)
  },
  based_on({ work, author }, season, denied) {
    return ofSeason(season, `${denied ? 'not ' : ''}based on “${work}”${author === null ? '' : ` by ${author}`}`)
  },
  statement: ({ speaker, role, summary }) => `${speaker}${role === null ? '' : ` (${role})`}: ${summary}`,
  storyline: ({ summary }, season) => ofSeason(season, summary),
}

/** Says a value by itself: "Renewed for season 2", "Season 2: late 2023". */
export function sayValue({ property, value }: Valued, season: number | null, polarity: Polarity): string {
  const say = heads[property] as (value: unknown, season: number | null, denied: boolean) => string
  return say(value, season, polarity === 'denied')
}

/**
 * Says a claim in plain words: "Renewed for season 2", with "as of 6 June 2022" and "says Netflix" beside it. Names the
 * series when it is not the one that the article is about.
 */
export function sayClaim(claim: Claim, main: SeriesRef | null): Saying {
  const denied = claim.polarity === 'denied'
  const what = sayValue(claim, claim.season, claim.polarity)
  const head = main !== null && isSame(claim.series, main) ? what : `${claim.series.title}: ${lowerFirst(what, claim)}`
  return { head, asides: sayAsides(claim, denied) }
}

/** Says a claim in one line: "Renewed for season 2, as of 6 June 2022, says Netflix". */
export function sayClaimLine(claim: Claim, main: SeriesRef | null): string {
  const saying = sayClaim(claim, main)
  return saying.head + sayTail(saying)
}

/** What follows the head of a saying: ", as of 6 June 2022", or in brackets after a whole sentence. */
export function sayTail({ head, asides }: Saying): string {
  if (asides.length === 0) return ''
  const tail = asides.join(', ')
  return /[.!?…]["'”’)]*$/u.test(head) ? ` (${tail})` : `, ${tail}`
}

function sayAsides(claim: Claim, denied: boolean): readonly string[] {
  const asides: string[] = []
  if (claim.property === 'storyline') {
    if (denied) asides.push('denied')
    const { spoils } = claim.value
    if (spoils !== null) asides.push(`gives away ${saySeason(spoils)}`)
  }
  if (claim.property === 'statement' && denied) asides.push('denied')
  const sure = modalityWords[claim.modality]
  if (sure !== null) asides.push(sure)
  if (claim.asOf !== null) asides.push(`as of ${sayDay(claim.asOf)}`)
  const by = claim.attribution
  if (by !== null && !isSpeaker(claim, by)) asides.push(`${isPlural(by) ? 'say' : 'says'} ${by}`)
  return asides
}

/** Whether the head already says who said it. */
function isSpeaker(claim: Claim, by: string): boolean {
  return claim.property === 'statement' && claim.value.speaker === by
}

/** The series that the article is about; null for a round-up. */
export function mainSeries(series: readonly (SeriesRef & { readonly main: boolean })[]): SeriesRef | null {
  return series.find(one => one.main) ?? null
}

function isSame(one: SeriesRef, other: SeriesRef): boolean {
  return one.id !== null && other.id !== null ? one.id === other.id : one.title === other.title
}

function saySeason(season: number): string {
  return season === 0 ? 'the specials' : `season ${season}`
}

function ofSeason(season: number | null, text: string): string {
  return season === null ? upperFirst(text) : `${upperFirst(saySeason(season))}: ${text}`
}

function sayRange(min: number, max: number | null): string {
  if (max === null) return `${min} or more`
  return min === max ? `${min}` : `${min} to ${max}`
}

/** Says who it is in the plural: "various reports", "fans"; a name with a capital is one voice. */
function isPlural(attribution: string): boolean {
  return /^\P{Lu}*(?:reports|sources|rumou?rs|insiders|fans|outlets|sites|leaks|viewers|critics|people)$/u.test(attribution)
}

function sayRegion(region: string): string {
  if (!/^[A-Z]{2}$/.test(region)) return region
  return new Intl.DisplayNames('en', { type: 'region' }).of(region) ?? region
}

function upperFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return text === '' ? text : first.toUpperCase() + text.slice(first.length)
}

/** Our own words begin small after a colon; a name keeps its capital. */
function lowerFirst(text: string, { property }: Claim): string {
  if (property === 'cast' || property === 'statement' || property === 'storyline') return text
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

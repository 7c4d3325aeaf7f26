import type { ClaimOf, DateWindow, Day, Finding, SeasonEntry } from '../model/index.ts'
import { daysBetween } from './days.ts'
import { finding } from './finding.ts'
import { groupsOf } from './groups.ts'
import { hitsOf, linkedOf, passage, plainAt, seasonKey, sentenceOf, speaksFrom, wordsOf, type Reading } from './reading.ts'
import { ofTrailer, otherDateOf, tellsAhead, wordsToDate } from './release-words.ts'
import { sayDay, saySeason, sayWhen } from './say.ts'
import { seasonOf, seasonsIn } from './seasons.ts'

/** From this many days on, those of an article that is only old are told as one. */
const crowd = 3

/** How long "soon" may last, in days. */
const soonDays = 365

/** How long before the article a time must have gone by to be told as gone by then, in days. */
const staleDays = 30

const soon =
  /\b(?:will (?:be )?(?:return|releas|premier|air|arriv|com|drop|out|back)\w*|(?:is|are) (?:set|going) to (?:be )?\w+|coming(?: back)?|(?:to|be) releas\w+|arriving|releasing|premiering)(?: [\w ]{1,20})? (?:very |pretty )?soon\b|\bcoming soon\b/g

/** What `findExpired` looks for. */
export const expiredPatterns: readonly RegExp[] = [soon]

/** Finds what the article tells as to come and whose time has gone by. */
export function findExpired(reading: Reading): Finding[] {
  const expired = reading.claims.filter(claim => claim.property === 'release').filter(claim => isExpired(reading, claim))
  const seasons = groupsOf(expired, claim => [seasonKey(claim)])
  const beside = (claim: ClaimOf<'release'>): readonly ClaimOf<'release'>[] => seasons.get(seasonKey(claim))!
  const told = expired.filter(claim => !beside(claim).some(other => saysMore(other, claim)))
  const old = told.filter(claim => !wasPast(reading, claim) && claim.modality === 'asserted' && claim.value.precision === 'day')
  const many = new Set(old.length < crowd ? [] : old)
  const single = told.filter(claim => !many.has(claim))
  const alike = (claim: ClaimOf<'release'>): ClaimOf<'release'>[] =>
    beside(claim).filter(other => other === claim || saysMore(claim, other))
  return [
    ...(old.length < crowd ? [] : [expiredMany(old)]),
    ...single.map(claim => expiredOne(reading, claim, alike(claim))),
    ...expiredSoon(reading, expired),
  ]
}

/** Whether a claim gives the same season's time more narrowly than another. */
function saysMore(claim: ClaimOf<'release'>, other: ClaimOf<'release'>): boolean {
  const { earliest, latest } = claim.value
  if (claim === other || seasonKey(claim) !== seasonKey(other)) return false
  return (
    earliest >= other.value.earliest &&
    latest <= other.value.latest &&
    earliest !== latest &&
    !(earliest === other.value.earliest && latest === other.value.latest)
  )
}

/** Dates that are not a season's own, and promises that the text itself tells as broken. */
const besides: ReadonlySet<string> = new Set(['an episode', 'work on it', 'another work', 'its end'])
const brokenPromise =
  /\b(?:was|were|had been|it was) (?:supposed|originally|initially|slated|scheduled|due|meant)\b|\b(?:postponed|delayed|moved) from\b|\bpreviously announc|\bdespite\b/
const broken =
  /^\W*(?:but|yet|however|unfortunately|sadly)\b[^.]*\b(?:no|not|never|nothing)\b|^\W*(?:but|yet|however|unfortunately|sadly)\b[^.]*n't/

function isExpired(reading: Reading, claim: ClaimOf<'release'>): boolean {
  const { value } = claim
  if (claim.polarity !== 'affirmed' || value.latest >= reading.today) return false
  const words = wordsOf(reading, claim)
  if (brokenPromise.test(words) || ofTrailer.test(wordsToDate(reading, claim)) || isBroken(reading, claim)) return false
  const from = speaksFrom(reading.article)
  if (from !== null && value.earliest > from) return true
  if (besides.has(otherDateOf(reading, claim) ?? '') || !tellsAhead(wordsToDate(reading, claim))) return false
  // What was gone by then must stand in the text with its year, or it may have been resolved to a wrong one.
  return from === null || value.latest > from || (daysBetween(value.latest, from) > staleDays && words.includes(value.latest.slice(0, 4)))
}

/** Whether the next sentence says that it did not come about. */
function isBroken(reading: Reading, claim: ClaimOf<'release'>): boolean {
  const sentence = sentenceOf(reading, claim)
  const next = sentence === null ? undefined : reading.sentences[reading.sentences.indexOf(sentence) + 1]
  return (
    next !== undefined && next.block === sentence!.block && /\bhad\b/.test(wordsOf(reading, claim)) && broken.test(plainAt(reading, next))
  )
}

/** Whether the time had gone by when the article came out. */
function wasPast({ article }: Reading, { value }: ClaimOf<'release'>): boolean {
  const from = speaksFrom(article)
  return from !== null && value.latest < from
}

function expiredOne(reading: Reading, claim: ClaimOf<'release'>, alike: readonly ClaimOf<'release'>[]): Finding {
  const early = wasPast(reading, claim)
  const since = early ? `had gone by when the article came out, on ${sayDay(speaksFrom(reading.article)!)}` : 'has gone by'
  return finding(
    'expired',
    early || claim.modality !== 'asserted' || isVague(claim) ? 'warning' : 'note',
    `The text has ${whatOf(reading, claim)} still to come ${sayWhen(claim.value)}; that time ${since}.${outcomeOf(reading, claim)}`,
    { claims: alike, quotes: alike.map(other => other.quote) },
  )
}

function isVague({ value }: ClaimOf<'release'>): boolean {
  return value.precision !== 'day' && value.precision !== 'month'
}

/** The season that a claim is about, where its words name no other beside it and the date is the season's own; else the series. */
function whatOf(reading: Reading, claim: ClaimOf<'release'>): string {
  const isVagueSeason = seasonsIn(wordsOf(reading, claim)).length > 1 || besides.has(otherDateOf(reading, claim) ?? '')
  return saySeason(claim.series.title, isVagueSeason ? null : claim.season)
}

function outcomeOf(reading: Reading, claim: ClaimOf<'release'>): string {
  const premiere = seasonEntry(linkedOf(reading, claim)?.entry?.seasons, claim.season)?.premiere ?? null
  if (premiere === null || premiere.length !== 10 || whatOf(reading, claim) === claim.series.title) return ''
  const toldRightly = reading.claims.some(
    other => other.property === 'release' && other.season === claim.season && holds(other.value, premiere) && !saysMore(claim, other),
  )
  const held = holds(claim.value, premiere)
  if (!held && toldRightly) return ''
  return ` By the catalogue it came out on ${sayDay(premiere)}${held ? '' : ' instead'}.`
}

function holds({ earliest, latest }: DateWindow, day: Day): boolean {
  return day >= earliest && day <= latest
}

function expiredMany(claims: readonly ClaimOf<'release'>[]): Finding {
  const days = claims.map(claim => claim.value.latest).toSorted()
  return finding(
    'expired',
    'note',
    `The text has ${claims.length} days still to come that have gone by, from ${sayDay(days[0]!)} to ${sayDay(days.at(-1)!)}.`,
    {
      claims,
      quotes: claims.map(claim => claim.quote),
    },
  )
}

function seasonEntry(seasons: readonly SeasonEntry[] | undefined, number: number | null): SeasonEntry | undefined {
  return seasons?.find(season => season.number === number)
}

const otherNews = /\b(?:trailer|teaser|update|updates|news|announc\w*|details|information|reveal\w*|confirm\w*|teas(?:e|ed)|date)\b/

/** "Coming soon" of a season that is out, or a year and more after it was said; a date beside it says more. */
function expiredSoon(reading: Reading, dated: readonly ClaimOf<'release'>[]): Finding[] {
  const { main, today } = reading
  if (main === null) return []
  return hitsOf(reading, soon).flatMap(hit => {
    const season = seasonOf(reading, hit.sentence)
    if (season === null || otherNews.test(plainAt(reading, hit.sentence)) || dated.some(claim => claim.season === season)) return []
    const premiere = seasonEntry(main.entry?.seasons, season)?.premiere ?? null
    const from = speaksFrom(reading.article)
    const isOut = premiere !== null && premiere.length === 10 && premiere < today && (from === null || from < premiere)
    const isOld = premiere === null && from !== null && daysBetween(from, today) > soonDays
    if (!isOut && !isOld) return []
    const outcome = isOut ? `by the catalogue it came out on ${sayDay(premiere)}` : `that was on ${sayDay(from!)}`
    return [
      finding('expired', 'note', `The text promises ${saySeason(main.ref.title, season)} soon; ${outcome}.`, {
        quotes: [passage(reading, hit.sentence)],
      }),
    ]
  })
}

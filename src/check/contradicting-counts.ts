import type { Claim, ClaimOf, Finding, Property } from '../model/index.ts'
import { finding } from './finding.ts'
import { groupsOf } from './groups.ts'
import { plainAt, seasonKey, sentenceOf, type Reading } from './reading.ts'
import { capital, sayAbout, sayList } from './say.ts'
import { namesSeason } from './seasons.ts'

interface Range {
  readonly min: number
  readonly max: number | null
}

const counted: ReadonlySet<Property> = new Set(['episodes', 'runtime', 'rating'])

/** Words by which a number is not that of the whole season. */
const partial =
  /\b(?:order\w*|first|part|vol\w*|half|cour|specials?|additional|cut|reduc\w+|shorten\w*|extend\w*|originally|initially|instead|contrary|per week|a week|weekly|so far|remaining|aired|per season|each season|two seasons|average|nearly|about|around|roughly|up to|more than|over|at least|longer|extra|premiere|finale|pilot|drop|plummet\w*|from)\b/

/** How far apart two runtimes must lie, in minutes: they are told rounded, with advertisements and without. */
const runtimeSlackMinutes = 10

/** Finds numbers of one season, or ratings of one source, that disagree: all that are told of one thing in one finding. */
export function findContradictingCounts(reading: Reading): Finding[] {
  const claims = reading.claims.filter(
    claim => counted.has(claim.property) && claim.modality === 'asserted' && claim.polarity === 'affirmed' && isWhole(reading, claim),
  )
  const done = new Set<Claim>()
  const seasons = groupsOf(claims, claim => [`${claim.property} ${seasonKey(claim)}`])
  return claims.flatMap(first => {
    if (done.has(first)) return []
    const beside = seasons.get(`${first.property} ${seasonKey(first)}`)!
    const others = beside.filter(other => differ(first, other) && sentenceOf(reading, first) !== sentenceOf(reading, other))
    if (others.length === 0) return []
    const all = [first, ...others]
    for (const claim of all) done.add(claim)
    return [finding('contradiction', 'warning', sayCounts(all), { claims: all, quotes: all.map(({ quote }) => quote) })]
  })
}

/** Whether two claims on one season tell different numbers. */
function differ(first: Claim, second: Claim): boolean {
  if (first.property === 'episodes' && second.property === 'episodes') return apart(first.value, second.value) > 0
  if (first.property === 'runtime' && second.property === 'runtime') return apart(first.value, second.value) > runtimeSlackMinutes
  return first.property === 'rating' && second.property === 'rating' && ratingsDiffer(first, second)
}

function sayCounts(claims: readonly Claim[]): string {
  const numbers = [...new Set(claims.map(sayNumber))]
  const places = numbers.length === 2 ? 'in two places' : 'in several places'
  const [first] = claims
  const what = sayAbout(first!)
  if (first?.property === 'episodes') return `${capital(what)} has ${sayList(numbers)} episodes ${places}.`
  if (first?.property === 'runtime') return `The episodes of ${what} last ${sayList(numbers)} minutes ${places}.`
  return `${capital(what)} is rated ${sayList(numbers)} on ${first?.property === 'rating' ? first.value.source : ''}.`
}

function sayNumber(claim: Claim): string {
  if (claim.property === 'rating') return `${claim.value.value}`
  return claim.property === 'episodes' || claim.property === 'runtime' ? sayRange(claim.value) : ''
}

function ratingsDiffer({ value: a }: ClaimOf<'rating'>, { value: b }: ClaimOf<'rating'>): boolean {
  return a.source !== null && a.source === b.source && a.kind === b.kind && a.scale === b.scale && a.value !== b.value
}

/** Whether a claim is of the whole season that its words name. */
function isWhole(reading: Reading, claim: Claim): boolean {
  const sentence = sentenceOf(reading, claim)
  if (sentence === null || partial.test(plainAt(reading, sentence).replace(/\b(?:first|debut) (?:season|series)\b/g, ''))) return false
  return claim.season === null ? claim.property === 'rating' : namesSeason(reading, claim)
}

/** How far two ranges lie apart; 0 where they meet. */
function apart(a: Range, b: Range): number {
  const [low, high] = [a, b].toSorted((x, y) => x.min - y.min) as [Range, Range]
  return low.max === null ? 0 : Math.max(0, high.min - low.max)
}

function sayRange({ min, max }: Range): string {
  if (max === null) return `${min} or more`
  return min === max ? `${min}` : `${min} to ${max}`
}

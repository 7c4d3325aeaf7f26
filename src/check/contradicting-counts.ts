import type { Claim, ClaimOf, Finding } from '../model/index.ts'
import { finding } from './finding.ts'
import { plainAt, sameSeries, sentenceOf, type Reading } from './reading.ts'
import { capital, sayAbout } from './say.ts'
import { namesSeason } from './seasons.ts'

interface Range {
  readonly min: number
  readonly max: number | null
}

/** Words by which a number is not that of the whole season. */
const partial =
  /\b(?:order\w*|first|part|vol\w*|half|cour|specials?|additional|cut|reduc\w+|shorten\w*|extend\w*|originally|initially|instead|contrary|per week|a week|weekly|so far|remaining|aired|per season|each season|two seasons|average|nearly|about|around|roughly|up to|more than|over|at least|longer|extra|premiere|finale|pilot|drop|plummet\w*|from)\b/

/** How far apart two runtimes must lie, in minutes: they are told rounded, with advertisements and without. */
const runtimeSlackMinutes = 10

/** Finds numbers of one season, or ratings of one source, that disagree. */
export function findContradictingCounts(reading: Reading): Finding[] {
  const findings: Finding[] = []
  const claims = reading.claims.filter(claim => claim.modality === 'asserted' && claim.polarity === 'affirmed')
  claims.forEach((first, i) => {
    for (const second of claims.slice(i + 1)) {
      if (first.property !== second.property || first.season !== second.season || !sameSeries(first, second)) continue
      const message = disagreement(first, second)
      if (message === null || !isWhole(reading, first) || !isWhole(reading, second)) continue
      if (sentenceOf(reading, first) === sentenceOf(reading, second)) continue
      findings.push(finding('contradiction', 'warning', message, { claims: [first, second], quotes: [first.quote, second.quote] }))
    }
  })
  return findings
}

/** What is told of two claims of one property that disagree; null where they don't. */
function disagreement(first: Claim, second: Claim): string | null {
  const what = capital(sayAbout(first))
  if (first.property === 'episodes' && second.property === 'episodes') {
    return apart(first.value, second.value) > 0
      ? `${what} has ${sayRange(first.value)} episodes in one place and ${sayRange(second.value)} in another.`
      : null
  }
  if (first.property === 'runtime' && second.property === 'runtime') {
    const far = apart(first.value, second.value) > runtimeSlackMinutes
    return far
      ? `The episodes of ${sayAbout(first)} last ${sayRange(first.value)} minutes in one place and ${sayRange(second.value)} in another.`
      : null
  }
  if (first.property === 'rating' && second.property === 'rating') {
    return ratingsDiffer(first, second) ? `${what} is rated ${first.value.value} and ${second.value.value} on ${first.value.source}.` : null
  }
  return null
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

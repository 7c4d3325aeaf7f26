import type { Claim, ClaimOf, DateWindow, Finding, Sentence } from '../model/index.ts'
import { daysBetween } from './days.ts'
import { finding } from './finding.ts'
import { isHeading, sameSeries, sentenceOf, type Reading } from './reading.ts'
import { firstRelease, onOtherChannels, otherDateOf } from './release-words.ts'
import { sayAbout, sayWindow } from './say.ts'
import { namesSeason } from './seasons.ts'

/** How far apart two windows must lie before they are told to disagree, in days: days for time zones, vague windows because their ends are only read so. */
function slackDays(a: DateWindow, b: DateWindow): number {
  if (a.precision !== b.precision) return a.precision === 'day' || b.precision === 'day' ? 7 : 10
  return a.precision === 'day' ? 1 : a.precision === 'month' ? 0 : 10
}

interface Dated {
  readonly claim: ClaimOf<'release'>
  readonly sentence: Sentence
}

/** Finds two windows of release of one season that cannot both hold, and expectations that disagree. */
export function findContradictingReleases(reading: Reading): Finding[] {
  const dated = reading.claims.filter(isRelease).flatMap(claim => {
    const sentence = sentenceOf(reading, claim)
    return sentence !== null && isPlain(reading, claim) ? [{ claim, sentence }] : []
  })
  const findings: Finding[] = []
  dated.forEach((first, i) => {
    for (const second of dated.slice(i + 1)) {
      const disagreement = disagree(reading, first, second)
      if (disagreement !== null) findings.push(disagreement)
    }
  })
  return findings
}

function isRelease(claim: Claim): claim is ClaimOf<'release'> {
  return claim.property === 'release' && claim.polarity === 'affirmed' && claim.season !== null
}

/** Whether a claim gives plainly the first day of the season that its words name. */
function isPlain(reading: Reading, claim: ClaimOf<'release'>): boolean {
  return otherDateOf(reading, claim) === null && firstRelease(reading, claim) && namesSeason(reading, claim)
}

function disagree(reading: Reading, a: Dated, b: Dated): Finding | null {
  if (a.sentence === b.sentence || a.claim.season !== b.claim.season || !sameSeries(a.claim, b.claim)) return null
  if (onOtherChannels(reading, a.sentence, b.sentence)) return null
  const [first, second] = [a.claim, b.claim]
  const gap = gapOf(first.value, second.value)
  const sure = first.modality === 'asserted' && second.modality === 'asserted'
  const what = sayAbout(first)
  const shown = { claims: [first, second], quotes: [first.quote, second.quote] }
  if (gap > slackDays(first.value, second.value)) {
    return finding(
      'contradiction',
      sure ? 'error' : 'warning',
      `The text gives two times for ${what} that cannot both hold: ${sayWindow(first.value)}${by(first)} and ${sayWindow(second.value)}${by(second)}.`,
      shown,
    )
  }
  // Vague windows that overlap in part disagree only where each is somebody's.
  if (gap > 0 || first.attribution === second.attribution || isHeading(reading, a.sentence) || isHeading(reading, b.sentence)) return null
  if (first.attribution === null || second.attribution === null || nests(first.value, second.value) || nests(second.value, first.value))
    return null
  return finding(
    'contradiction',
    'warning',
    `The sources disagree on when ${what} comes out: ${sayWindow(first.value)}${by(first)}, ${sayWindow(second.value)}${by(second)}.`,
    shown,
  )
}

function by({ attribution }: Claim): string {
  return attribution === null ? '' : ` (${attribution})`
}

/** Days between two windows; 0 or less where they touch or overlap. */
function gapOf(a: DateWindow, b: DateWindow): number {
  return Math.max(daysBetween(a.latest, b.earliest), daysBetween(b.latest, a.earliest))
}

function nests(inner: DateWindow, outer: DateWindow): boolean {
  return inner.earliest >= outer.earliest && inner.latest <= outer.latest
}

import type { Claim, ClaimOf, DateWindow, Finding, Sentence } from '../model/index.ts'
import { daysBetween } from './days.ts'
import { finding } from './finding.ts'
import { groupsOf } from './groups.ts'
import { isHeading, seasonKey, sentenceOf, wordsOf, type Reading } from './reading.ts'
import { firstRelease, onOtherChannels, otherDateOf } from './release-words.ts'
import { sayAbout, sayList, sayWindow } from './say.ts'
import { namesSeason } from './seasons.ts'

interface Dated {
  readonly claim: ClaimOf<'release'>
  readonly sentence: Sentence
}

/** Finds windows of release of one season that cannot all hold, and sources whose expectations disagree. */
export function findContradictingReleases(reading: Reading): Finding[] {
  const told = reading.claims.filter(isRelease).flatMap(claim => {
    const sentence = sentenceOf(reading, claim)
    return sentence === null ? [] : [{ claim, sentence }]
  })
  // Whether a claim is plain takes time to tell: only those are looked at that another can contradict.
  const rivals = groupRivals(told)
  const dated = told.filter(one => rivals(one) && isPlain(reading, one.claim))
  const seasons = groupsOf(dated, ({ claim }) => [seasonKey(claim)])
  const besides = ({ claim }: Dated): readonly Dated[] => seasons.get(seasonKey(claim))!
  const pairs = dated.flatMap(first => {
    const all = besides(first)
    return all.slice(all.indexOf(first) + 1).map(second => [first, second] as const)
  })
  const comparable = pairs.filter(([a, b]) => areComparable(reading, a, b))
  const apart = comparable.filter(([a, b]) => gapOf(a.claim.value, b.claim.value) > slackDays(a.claim.value, b.claim.value))
  const clashingAll = new Set(apart.flat())
  const done = new Set<Dated>()
  const findings = dated.flatMap(one => {
    if (!clashingAll.has(one) || done.has(one)) return []
    const clashing = besides(one).filter(other => clashingAll.has(other))
    for (const other of clashing) done.add(other)
    return [clash(reading, clashing)]
  })
  return [...findings, ...comparable.filter(([a, b]) => !done.has(a) && !done.has(b) && disagree(reading, a, b)).map(disagreement)]
}

/** Tells whether a claim has another of its season beside it, in another sentence. */
function groupRivals(told: readonly Dated[]): (one: Dated) => boolean {
  const keyOf = ({ claim }: Dated): string => seasonKey(claim)
  const sentences = new Map<string, Set<Sentence>>()
  for (const one of told) sentences.set(keyOf(one), (sentences.get(keyOf(one)) ?? new Set<Sentence>()).add(one.sentence))
  return one => sentences.get(keyOf(one))!.size > 1
}

function isRelease(claim: Claim): claim is ClaimOf<'release'> {
  return claim.property === 'release' && claim.polarity === 'affirmed' && claim.season !== null
}

/** Whether a claim gives plainly the first day of the season that its words name. */
function isPlain(reading: Reading, claim: ClaimOf<'release'>): boolean {
  return otherDateOf(reading, claim) === null && firstRelease(reading, claim) && namesSeason(reading, claim)
}

/** How far apart two windows must lie before they are told to disagree, in days: days for time zones, vague windows because their ends are only read so. */
function slackDays(a: DateWindow, b: DateWindow): number {
  if (a.precision !== b.precision) return a.precision === 'day' || b.precision === 'day' ? 7 : 10
  return a.precision === 'day' ? 1 : a.precision === 'month' ? 0 : 10
}

function areComparable(reading: Reading, a: Dated, b: Dated): boolean {
  return a.sentence !== b.sentence && !onOtherChannels(reading, a.sentence, b.sentence)
}

function clash(reading: Reading, clashing: readonly Dated[]): Finding {
  const claims = clashing.map(({ claim }) => claim)
  const said = [...new Set(claims.map(claim => `${sayWindow(claim.value)}${by(claim)}`))]
  const [count, all] = said.length === 2 ? ['two', 'both'] : [said.length, 'all']
  return finding(
    'contradiction',
    claims.filter(claim => isSure(reading, claim)).length > 1 ? 'error' : 'warning',
    `The text gives ${count} times for ${sayAbout(claims[0]!)} that cannot ${all} hold: ${sayList(said)}.`,
    { claims, quotes: claims.map(claim => claim.quote) },
  )
}

function isSure(reading: Reading, claim: Claim): boolean {
  return (
    claim.modality === 'asserted' &&
    !/\b(?:would|could|might|fans|accounts|guess|rumou?rs?|some (?:say|believe|think))\b/.test(wordsOf(reading, claim))
  )
}

/** Vague windows that overlap in part disagree only where each is somebody's. */
function disagree(reading: Reading, a: Dated, b: Dated): boolean {
  if (gapOf(a.claim.value, b.claim.value) > 0 || isHeading(reading, a.sentence) || isHeading(reading, b.sentence)) return false
  if (a.claim.attribution === null || b.claim.attribution === null || a.claim.attribution === b.claim.attribution) return false
  return !nests(a.claim.value, b.claim.value) && !nests(b.claim.value, a.claim.value)
}

function disagreement([{ claim: a }, { claim: b }]: readonly [Dated, Dated]): Finding {
  const said = `${sayWindow(a.value)}${by(a)}, ${sayWindow(b.value)}${by(b)}`
  return finding('contradiction', 'warning', `The sources disagree on when ${sayAbout(a)} comes out: ${said}.`, {
    claims: [a, b],
    quotes: [a.quote, b.quote],
  })
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

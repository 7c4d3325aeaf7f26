import type { Claim, ClaimOf, Day, Finding, Sentence } from '../model/index.ts'
import { fateOf, fatesTold, toldOn } from './fates.ts'
import { finding } from './finding.ts'
import { groupsOf } from './groups.ts'
import { hitsOf, isHeading, linkedOf, passage, plainAt, seasonKey, sentenceOf, speaksFrom, wordsOf, type Reading } from './reading.ts'
import { isUndated, otherDateOf, tellsAhead, undated, wordsToDate } from './release-words.ts'
import { sayAbout, sayDay, sayWhen, saySeason } from './say.ts'
import { namesSeason, seasonOf, seasonsIn } from './seasons.ts'

/** Finds passages that speak of an earlier state of things, where the text itself has the later word. */
export function findSuperseded(reading: Reading): Finding[] {
  return [...supersededFates(reading), ...supersededDates(reading)]
}

/** A later word on a season: what it says, and the day that it tells. */
interface Word {
  readonly claim: Claim
  readonly day: Day
  readonly what: string
}

/** "It has not been renewed yet" beside "it was renewed on 6 June" or "it came out in May". */
function supersededFates(reading: Reading): Finding[] {
  const fates = fatesTold(reading).filter(claim => claim.season !== null)
  const seasons = groupsOf(fates, claim => [seasonKey(claim)])
  const later = new Map<Claim, { readonly word: Word; readonly earlier: Claim[] }>()
  for (const open of fates.filter(claim => fateOf(claim) === 'open' && !isUndated(wordsOf(reading, claim)))) {
    const since = toldOn(reading, open)
    const words = [...decisions(reading, seasons.get(seasonKey(open))!, open), ...releases(reading, open)].filter(
      ({ day }) => since === null || since < day,
    )
    const [word] = words.toSorted((a, b) => rank(b) - rank(a) || (a.day < b.day ? 1 : -1))
    if (word !== undefined) later.set(word.claim, { word, earlier: [...(later.get(word.claim)?.earlier ?? []), open] })
  }
  return [...later.values()].map(({ word: { claim, what, day }, earlier }) =>
    finding(
      'superseded',
      'warning',
      `The text says that nothing was decided yet about ${sayAbout(claim)}, and then that it ${what} (${sayDay(day)}): the earlier words no longer hold.`,
      { claims: [...earlier, claim], quotes: [...earlier, claim].map(({ quote }) => quote) },
    ),
  )
}

function decisions(reading: Reading, fates: readonly ClaimOf<'renewal'>[], open: Claim): Word[] {
  return fates.flatMap(claim => {
    if (fateOf(claim) === 'open') return []
    const day = toldOn(reading, claim)
    if (day === null || sentenceOf(reading, claim) === sentenceOf(reading, open) || !namesSeason(reading, claim)) return []
    const what = fateOf(claim) === 'off' ? 'was cancelled' : claim.value.status === 'in_production' ? 'was in production' : 'was renewed'
    return [{ claim, day, what }]
  })
}

function releases(reading: Reading, open: Claim): Word[] {
  const until = speaksFrom(reading.article) ?? reading.today
  return reading.claimsOn('release', open).flatMap(claim => {
    if (claim.property !== 'release' || claim.modality !== 'asserted' || claim.polarity !== 'affirmed') return []
    const day = claim.value.latest
    if (day > until || tellsAhead(wordsToDate(reading, claim)) || otherDateOf(reading, claim) !== null) return []
    return seasonsIn(wordsOf(reading, claim)).includes(claim.season ?? 0) ? [{ claim, day, what: 'came out' }] : []
  })
}

/** A renewal says more than work that is under way. */
function rank({ what }: Word): number {
  return what === 'was in production' ? 0 : what === 'came out' ? 1 : 2
}

/** What the day is not known of: another country, a part, a film. */
const besides =
  /\b(?:international|worldwide|outside|other countr|dub|english|part|volume|vol|cour|half|film|movie|finale|dvd|blu-ray|time slot|if|whether|should|until|before|when it (?:was|came))\b/
/** Words of a day that nobody stands for. */
const loose =
  /\b(?:report|rumou?r|source|leak|insider|expect|tentative|likely|speculat|might|may|could|according to|predict|suggest|probabl|originally|supposed|hop(?:e|es|ed)|but|however)\w*/

/** "No release date yet" of a season that the text has a day for. */
function supersededDates(reading: Reading): Finding[] {
  const findings: Finding[] = []
  for (const { sentence, match } of hitsOf(reading, undated)) {
    if (isHeading(reading, sentence)) continue
    const words = plainAt(reading, sentence)
    const season = seasonOf(reading, sentence)
    if (season === null || besides.test(match[0])) continue
    const dated = reading.claims.find(claim => claim.season === season && isDated(reading, claim, sentence, words))
    if (dated?.property !== 'release') continue
    const out = dated.value.latest <= (speaksFrom(reading.article) ?? reading.today) && !tellsAhead(wordsToDate(reading, dated))
    const what = saySeason(dated.series.title, season)
    findings.push(
      finding(
        out ? 'superseded' : 'contradiction',
        'warning',
        out
          ? `The text says that no day is known for ${what}, and then that it came out ${sayWhen(dated.value)}: the earlier words no longer hold.`
          : `The text says that no day is known for ${what}, and also that it comes out ${sayWhen(dated.value)}.`,
        { claims: [dated], quotes: [passage(reading, sentence), dated.quote] },
      ),
    )
  }
  return findings
}

function isDated(reading: Reading, claim: Claim, sentence: Sentence, undatedWords: string): boolean {
  if (claim.property !== 'release' || claim.modality !== 'asserted' || claim.polarity !== 'affirmed') return false
  const other = sentenceOf(reading, claim)
  if (other === null || other === sentence || linkedOf(reading, claim) !== reading.main) return false
  const words = plainAt(reading, other)
  if (loose.test(words) || besides.test(words) || isUndated(words) || !seasonsIn(words).includes(claim.season!)) return false
  if (claim.value.earliest === claim.value.latest) return true
  return (
    claim.value.precision === 'month' &&
    !/\b(?:exact|specific|official|officially|concrete|precise|set|fixed|final|firm)\b/.test(undatedWords)
  )
}

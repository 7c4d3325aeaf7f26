import type { Claim, ClaimOf, Finding, Sentence } from '../model/index.ts'
import { fateOf, fatesTold, toldOn } from './fates.ts'
import { finding } from './finding.ts'
import { hitsOf, isHeading, linkedOf, passage, plainAt, sameSeries, sentenceOf, speaksFrom, type Reading } from './reading.ts'
import { tellsAhead, wordsToDate } from './release-words.ts'
import { sayAbout, sayDay, sayWhen, saySeason } from './say.ts'
import { namesSeason, seasonOf, seasonsIn } from './seasons.ts'

/** Finds passages that speak of an earlier state of things, where the text itself has the later word. */
export function findSuperseded(reading: Reading): Finding[] {
  return [...supersededFates(reading), ...supersededDates(reading)]
}

/** "It has not been renewed yet" beside "it was renewed on 6 June". */
function supersededFates(reading: Reading): Finding[] {
  const fates = fatesTold(reading).filter(claim => claim.season !== null)
  const later = new Map<ClaimOf<'renewal'>, ClaimOf<'renewal'>[]>()
  for (const open of fates.filter(claim => fateOf(claim) === 'open')) {
    const since = toldOn(reading, open)
    const words = fates
      .filter(claim => fateOf(claim) !== 'open' && claim.season === open.season && sameSeries(claim, open))
      .filter(claim => sentenceOf(reading, claim) !== sentenceOf(reading, open) && namesSeason(reading, claim))
      .map(claim => ({ claim, day: toldOn(reading, claim) }))
      .filter(({ day }) => day !== null && (since === null || since < day))
      .toSorted((a, b) => rank(b.claim) - rank(a.claim) || (a.day! < b.day! ? 1 : -1))
    if (words[0] !== undefined) later.set(words[0].claim, [...(later.get(words[0].claim) ?? []), open])
  }
  return [...later].map(([word, earlier]) => {
    const what = fateOf(word) === 'off' ? 'cancelled' : word.value.status === 'in_production' ? 'in production' : 'renewed'
    return finding(
      'superseded',
      'warning',
      `The text says that nothing was decided yet about ${sayAbout(word)}, and then that it was ${what} (${sayDay(toldOn(reading, word)!)}): the earlier words no longer hold.`,
      { claims: [...earlier, word], quotes: [...earlier, word].map(claim => claim.quote) },
    )
  })
}

/** A renewal says more than work that is under way. */
function rank({ value }: ClaimOf<'renewal'>): number {
  return value.status === 'in_production' ? 0 : 1
}

/** Sentences that say the day of release is not known. */
const undated =
  /\b(?:no|without an?|not|n't|yet to|unconfirmed|unknown|undecided)\b[^.!?;:\n]{0,50}\b(?:release|premiere|air) (?:date|day)\b|\b(?:release|premiere|air) (?:date|day)\b[^.!?;:\n]{0,50}\b(?:not|yet to|unconfirmed|unknown|unannounced|tba|tbd)\b|\b(?:not|n't|yet to|no word)\b[^.!?;:\n]{0,40}\b(?:on )?when\b[^.!?;:\n]{0,60}\b(?:available|airs?|premieres?|released?|arrives?|returns?|comes?|debuts?|out)\b/g
const undatedOnce = new RegExp(undated.source)
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
  if (loose.test(words) || besides.test(words) || undatedOnce.test(words) || !seasonsIn(words).includes(claim.season!)) return false
  if (claim.value.earliest === claim.value.latest) return true
  return (
    claim.value.precision === 'month' &&
    !/\b(?:exact|specific|official|officially|concrete|precise|set|fixed|final|firm)\b/.test(undatedWords)
  )
}

import type { ClaimOf, Finding } from '../model/index.ts'
import { fateOf, fatesTold, toldOn } from './fates.ts'
import { finding } from './finding.ts'
import { groupsOf } from './groups.ts'
import { plainAt, seasonKey, sentenceOf, type Reading } from './reading.ts'
import { sayAbout } from './say.ts'
import { namesSeason } from './seasons.ts'

/** Words that tell one thing after another: both can have been true in their time. */
const sequence =
  /\b(?:then|later|after|afterwards|before|however|previously|originally|initially|instead|revers\w+|saved?|saves|rescu\w+|reviv\w+|pick(?:s|ed)? up|had been|was to|despite|although|until|again|once|contrary|chang\w+|u-turn|second chance|new home|at first|at the time|finally|eventually|false|debunk\w*|den(?:y|ied|ies)|mistook|rumou?r\w*)\b/
/** Words that open a sentence which answers the one before it. */
const answer = /^\W*(?:but|however|yet|now|then|finally|later|thankfully|fortunately|luckily|eventually|still)\b/
const renewing = /\b(?:renew\w*|recommission\w*|green-?lit|green-?light\w*|pick(?:s|ed) up|ordered|officially|confirmed)\b/
const dating = /\b(?:when|date|dates|how many|how long)\b/

/** Finds a season that the text calls renewed and also undecided or cancelled, where neither is the later word. */
export function findContradictingFates(reading: Reading): Finding[] {
  const fates = fatesTold(reading).filter(claim => claim.season !== null && claim.value.status !== 'in_production')
  const others = fates.filter(claim => fateOf(claim) !== 'on')
  const findings: Finding[] = []
  if (others.length === 0) return findings
  const seasons = groupsOf(others, claim => [seasonKey(claim)])
  for (const on of fates.filter(claim => fateOf(claim) === 'on')) {
    for (const other of seasons.get(seasonKey(on)) ?? []) {
      const fate = fateOf(other)
      if (!contradict(reading, on, other)) continue
      const what = fate === 'off' ? 'cancelled' : 'not renewed'
      findings.push(
        finding(
          'contradiction',
          'error',
          `The text calls ${sayAbout(on)} renewed in one place and ${what} in another, and does not say which is the later word.`,
          {
            claims: [on, other],
            quotes: [on.quote, other.quote],
          },
        ),
      )
    }
  }
  return findings
}

function contradict(reading: Reading, on: ClaimOf<'renewal'>, other: ClaimOf<'renewal'>): boolean {
  const [first, second] = [sentenceOf(reading, on), sentenceOf(reading, other)]
  if (first === null || second === null || first === second) return false
  if (toldOn(reading, on) !== null || toldOn(reading, other) !== null) return false
  if (!namesSeason(reading, on) || !namesSeason(reading, other)) return false
  const [onWords, otherWords] = [plainAt(reading, first), plainAt(reading, second)]
  if (!renewing.test(onWords) || dating.test(otherWords)) return false
  if (fateOf(other) === 'off')
    return (
      !sequence.test(onWords) &&
      !sequence.test(otherWords) &&
      (on.attribution === null || other.attribution === null || on.attribution === other.attribution)
    )
  const [before, after] = first.start < second.start ? [first, second] : [second, first]
  const adjacent = reading.sentences.indexOf(after) - reading.sentences.indexOf(before) === 1
  return !(adjacent && answer.test(plainAt(reading, after)))
}

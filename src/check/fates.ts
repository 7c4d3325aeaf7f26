import type { ClaimOf, Day, RenewalStatus } from '../model/index.ts'
import { meantDay } from './days.ts'
import { plainAt, sentenceOf, speaksFrom, wordsOf, type Reading } from './reading.ts'

/** Whether a season is on its way, not decided on, or will not come. */
export type Fate = 'on' | 'open' | 'off'

/** The renewal claims that say a season's fate as a fact. */
export function fatesTold(reading: Reading): ClaimOf<'renewal'>[] {
  return reading.claims
    .filter(claim => claim.property === 'renewal')
    .filter(claim => fateOf(claim) !== null && !(fateOf(claim) === 'on' && denied.test(wordsOf(reading, claim))))
}

/** "The reason why it has not been renewed yet" tells no renewal, however it was read. */
const denied = /(?:\b(?:not|never|yet to|nothing|no)\b|n't)[^.;,]{0,45}\b(?:renew|order|green-?li)/

const fates: Readonly<Record<RenewalStatus, Fate | null>> = {
  renewed: 'on',
  ordered: 'on',
  in_production: 'on',
  undecided: 'open',
  cancelled: 'off',
  // The last season is on its way like another; the one after it is not spoken of.
  ending: null,
}

/** What a claim says of a season's fate; null where it only supposes. */
export function fateOf({ value, polarity, modality }: ClaimOf<'renewal'>): Fate | null {
  if (modality !== 'asserted') return null
  if (polarity === 'affirmed') return fates[value.status]
  return value.status === 'renewed' || value.status === 'ordered' ? 'open' : null
}

/** The day that a claim of a fate is told of: its own, or the one that its sentence names nearest to its verb. */
export function toldOn(reading: Reading, claim: ClaimOf<'renewal'>): Day | null {
  if (claim.asOf !== null) return claim.asOf
  const sentence = sentenceOf(reading, claim)
  if (sentence === null) return null
  const verb = sentence.start + plainAt(reading, sentence).search(/renew|order|confirm|announc|pick|cancel|ax|works|production|report/)
  const until = speaksFrom(reading.article) ?? reading.today
  const days = reading
    .daysIn(sentence)
    .map(day => ({ at: day.start, day: meantDay(day, until, true) }))
    .filter((day): day is { at: number; day: Day } => day.day !== null && day.day <= until)
    .toSorted((a, b) => Math.abs(a.at - verb) - Math.abs(b.at - verb))
  return days[0]?.day ?? null
}

import { idsContradict } from './entries.ts'
import type { MergeRecord } from './merge-record.ts'

/** What speaks for or against two records being one series, and the sum. */
export interface PairWeight {
  /** Natural log odds. */
  readonly logOdds: number
  /** Ids that both have, as `imdb:tt7772588`. */
  readonly sharedIds: readonly string[]
  readonly sameYear: boolean
  readonly sameCountry: boolean
}

/**
 * Log odds of each agreement and disagreement (Fellegi and Sunter 1969, "A Theory for Record Linkage"): how much likelier it is of two records of one
 * series than of two records of two. Set by hand; the years and countries of catalogues differ by one or by co-production often enough to forgive.
 */
const signs = {
  sharedId: 7,
  secondSharedId: 3,
  /** Two ids of one site: two things there. A site's own doubles are rarer than two series of one name. */
  otherId: -8,
  /** Beside an id that they share, another that differs is likely a mistake in one of the catalogues. */
  otherIdBeside: -4,
  /** Of the records of one name in another catalogue one is likely it, before anything else is looked at. */
  name: 0.85,
  longName: 1,
  aliasOnly: -0.7,
  noNameShared: -3,
  sameYear: 3,
  nextYear: 1,
  twoYears: -1.5,
  otherYear: -5,
  sameCountry: 1,
  otherCountry: -2,
  otherLanguage: -0.7,
  samePremiere: 3,
  onePerson: 3,
  morePeople: 5,
  noPersonShared: -2,
} as const

/** Both records know so many people at least before it says something that they share none. */
const enoughPeople = 3
/** A name of so many letters is hardly borne by two series. */
const longNameLetters = 14

/** Weighs two records. `namesakes` is how many records of the other one's catalogue bear the name that they share, 0 where they share none. */
export function weighPair(a: MergeRecord, b: MergeRecord, namesakes: number): PairWeight {
  const sharedIds = a.ids.filter(id => b.ids.includes(id))
  const sameYear = a.year !== null && a.year === b.year
  const sameCountry = a.country !== null && a.country === b.country
  const logOdds =
    idSign(a, b, sharedIds) + nameSign(a, b, namesakes, sharedIds.length > 0) + yearSign(a, b) + placeSign(a, b) + peopleSign(a, b)
  return { logOdds, sharedIds, sameYear, sameCountry }
}

/** The probability of log odds. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

function idSign(a: MergeRecord, b: MergeRecord, shared: readonly string[]): number {
  const contradict = idsContradict(a.ids, b.ids)
  if (shared.length === 0) return contradict ? signs.otherId : 0
  return signs.sharedId + (shared.length - 1) * signs.secondSharedId + (contradict ? signs.otherIdBeside : 0)
}

function nameSign(a: MergeRecord, b: MergeRecord, namesakes: number, tied: boolean): number {
  const shared = a.names.find(name => b.names.includes(name))
  if (shared === undefined) return signs.noNameShared
  if (tied) return 0
  const main = shared === a.names[0] && shared === b.names[0]
  const long = shared.length >= longNameLetters
  return signs.name - Math.log(Math.max(1, namesakes)) + (main ? 0 : signs.aliasOnly) + (long ? signs.longName : 0)
}

function yearSign({ year: a, premiere: day }: MergeRecord, { year: b, premiere: otherDay }: MergeRecord): number {
  const premiere = day !== null && day === otherDay ? signs.samePremiere : 0
  if (a === null || b === null) return premiere
  const apart = Math.abs(a - b)
  const year = [signs.sameYear, signs.nextYear, signs.twoYears][apart] ?? signs.otherYear
  return year + premiere
}

function placeSign(a: MergeRecord, b: MergeRecord): number {
  const country = a.country === null || b.country === null ? 0 : a.country === b.country ? signs.sameCountry : signs.otherCountry
  const language = a.language !== null && b.language !== null && a.language !== b.language ? signs.otherLanguage : 0
  return country + language
}

function peopleSign({ people: a }: MergeRecord, { people: b }: MergeRecord): number {
  const shared = a.filter(person => b.includes(person)).length
  if (shared > 0) return shared === 1 ? signs.onePerson : signs.morePeople
  return a.length >= enoughPeople && b.length >= enoughPeople ? signs.noPersonShared : 0
}

import type { Day, SeriesEntry } from '../model/index.ts'
import { isChannelNamed, isCharacterNamed, peopleNamed, type ArticleNames } from './article-names.ts'
import { peopleOf } from './gazetteer.ts'
import type { Referent } from './referent.ts'
import type { ReferentCues } from './referent-cues.ts'

/** What is known of the text around a title that several series bear. */
export interface ReferentContext {
  readonly published: Day | null
  /** The cues to this mention. */
  readonly here: ReferentCues
  /** What the cues to all mentions of the title say of each of its series, by `meanScores`. */
  readonly everywhere: readonly number[]
  /** The names in the mention's sentence, and in the whole text. */
  readonly sentence: ArticleNames
  readonly text: ArticleNames
}

/** The series that a title means, or null for none of those that the catalogue has under it. */
export interface Choice {
  readonly referent: Referent | null
  /** How sure the choice is, from 0 to 1. */
  readonly confidence: number
}

/**
 * What speaks for a series being meant by a title that it bears: log-odds, added. Set by hand on the tuned half of our own passages
 * (eval/gold/namesakes.jsonl); too few of them exist to learn from.
 */
export const referentWeights = {
  /** A year beside the title is that of the first episode, is one year off, or is another. */
  year: 5,
  nearYear: 2,
  otherYear: -6,
  /** A year elsewhere in the sentence is that of the first episode. */
  looseYear: 1.5,
  /** All years in the sentence lie before the series began. */
  beforeIt: -1.5,
  /** A country beside the title, or elsewhere in the sentence. */
  country: 4,
  otherCountry: -4,
  looseCountry: 1,
  /** Called the original or a remake, and first or last of its name; or not so. */
  version: 2.5,
  otherVersion: -1.5,
  /** A channel of the series is named. */
  channelHere: 2.5,
  channelInText: 1,
  /** People of the series are named: the first of them, and each further one up to `mostPeople`. */
  personHere: 3,
  personInText: 2,
  furtherPerson: 0.7,
  /** All of the people of the series are named; less for a smaller share: a remake lists the makers of the original among many. */
  allPeople: 4,
  character: 2,
  /** A season that the series doesn't have. */
  noSuchSeason: -2,
  /** The series began years after the article: too many to be announced in it, more than most wait, or no more. */
  notBegun: -5,
  farToCome: -2,
  toCome: -1,
  /** It ran when the article appeared; or a year has gone by since, up to `mostYears`. */
  onAir: 1.2,
  yearOver: -0.06,
  /** The catalogue describes it season by season, as it does those that are written of. */
  described: 0.8,
  /** A place behind the best known of its name; and the logarithm of how much less popular it is. */
  rank: -0.3,
  popularity: 0.4,
  /** Cues to the other mentions of the title count in part: a text seldom speaks of two series of one name. */
  elsewhere: 0.5,
  /** None of them is meant. */
  none: -2.5,
} as const

const mostPeople = 4
const mostYears = 40
/** A series begins this many years after its announcement at most, and as a rule. */
const longestWait = 4
const usualWait = 2

/** Chooses among the series that bear a title. `referents` come best known first. */
export function chooseReferent(referents: readonly Referent[], context: ReferentContext): Choice {
  const scores = referents.map((referent, rank) => scoreOf(referent, rank, referents, context))
  const none = referentWeights.none
  const best = scores.reduce((at, score, i) => (score > scores[at]! ? i : at), 0)
  const top = Math.max(none, scores[best] ?? none)
  const total = [...scores, none].reduce((sum, score) => sum + Math.exp(score - top), 0)
  return { referent: (scores[best] ?? none) >= none ? (referents[best] ?? null) : null, confidence: 1 / total }
}

/** What the cues to all mentions of a title say of each series that bears it, in the mean of those that say something. Found once a title: texts may name one thousands of times. */
export function meanScores(referents: readonly Referent[], cues: readonly ReferentCues[]): number[] {
  return referents.map(({ entry }) => {
    const telling = cues.map(each => cueScore(each, entry, referents)).filter(score => score !== 0)
    return telling.length === 0 ? 0 : telling.reduce((sum, score) => sum + score, 0) / telling.length
  })
}

function scoreOf(referent: Referent, rank: number, all: readonly Referent[], context: ReferentContext): number {
  const { entry, popularity } = referent
  const weights = referentWeights
  const here = cueScore(context.here, entry, all)
  const mean = context.everywhere[rank]!
  return (
    (here === 0 ? mean : here + weights.elsewhere * (mean - here)) +
    nameScore(entry, context) +
    timeScore(entry, context.published) +
    (all.length > 1
      ? rank * weights.rank +
        weights.popularity * (Math.log1p(popularity) - Math.log1p(all[0]!.popularity)) +
        (entry.seasons.length > 0 ? weights.described : 0)
      : 0)
  )
}

/** What years, countries, seasons and words for versions beside a title say of a series. */
function cueScore(cues: ReferentCues, entry: SeriesEntry, all: readonly Referent[]): number {
  const weights = referentWeights
  let score = 0
  if (cues.years.length > 0 && entry.year !== null) {
    const off = Math.min(...cues.years.map(year => Math.abs(year - entry.year!)))
    score += off === 0 ? weights.year : off === 1 ? weights.nearYear : isAirYear(entry, cues.years) ? 0 : weights.otherYear
  } else if (entry.year !== null && cues.looseYears.includes(entry.year)) score += weights.looseYear
  else if (entry.year !== null && cues.looseYears.length > 0 && Math.max(...cues.looseYears) < entry.year - 1) score += weights.beforeIt
  if (entry.country !== null) {
    if (cues.countries.length > 0) score += cues.countries.includes(entry.country) ? weights.country : weights.otherCountry
    else if (cues.looseCountries.includes(entry.country)) score += weights.looseCountry
  }
  if (cues.version !== null && all.length > 1) {
    const years = all.flatMap(({ entry: { year } }) => (year === null ? [] : [year]))
    const wanted = cues.version === 'original' ? Math.min(...years) : Math.max(...years)
    const fits = cues.version === 'original' ? entry.year === wanted : entry.year !== null && entry.year > Math.min(...years)
    score += fits ? weights.version : weights.otherVersion
  }
  if (cues.season !== null && entry.seasons.length > 0 && cues.season > entry.seasons.length + (entry.status === 'ended' ? 0 : 1))
    score += weights.noSuchSeason
  return score
}

/** Whether a year beside a title may be that of one of its seasons, by those that the catalogue has. */
function isAirYear({ seasons }: SeriesEntry, years: readonly number[]): boolean {
  return seasons.some(({ premiere }) => premiere !== null && years.includes(Number(premiere.slice(0, 4))))
}

/** What the channels, people and characters that a text names say of a series. */
function nameScore(entry: SeriesEntry, { sentence, text }: ReferentContext): number {
  const weights = referentWeights
  // Who made the series that a remake is based on speaks for that one.
  const author = entry.basedOn?.kind === 'series' ? entry.basedOn.author : null
  const named = [...peopleNamed(entry, text)].filter(person => person !== author)
  const inSentence = peopleNamed(entry, sentence)
  const people = Math.min(mostPeople, named.length)
  return (
    (isChannelNamed(entry, sentence) ? weights.channelHere : isChannelNamed(entry, text) ? weights.channelInText : 0) +
    (people === 0
      ? 0
      : (named.some(person => inSentence.has(person)) ? weights.personHere : weights.personInText) +
        (people - 1) * weights.furtherPerson +
        (named.length / new Set(peopleOf(entry)).size) * weights.allPeople) +
    (isCharacterNamed(entry, text) ? weights.character : 0)
  )
}

/** What the day of an article says of a series: whether it had begun, ran, or was over for long. */
function timeScore(entry: SeriesEntry, published: Day | null): number {
  if (published === null || entry.year === null) return 0
  const weights = referentWeights
  const now = Number(published.slice(0, 4))
  if (entry.year > now + longestWait) return weights.notBegun
  if (entry.year > now) return entry.year > now + usualWait ? weights.farToCome : weights.toCome
  const last = lastYear(entry)
  if (last !== null && now <= last + 1) return weights.onAir
  return weights.yearOver * Math.min(mostYears, now - (last ?? entry.year))
}

/** The year of the last season that the catalogue has; null for a series that it knows no seasons of. */
function lastYear({ seasons, year }: SeriesEntry): number | null {
  const last = seasons.findLast(({ premiere }) => premiere !== null)
  return seasons.length === 0 ? null : last === undefined ? year : Number(last.premiere!.slice(0, 4))
}

import { editDistance } from '../src/names/index.ts'
import type { GoldArticle, GoldClaim, ScoredProperty } from './gold.ts'
import { scoredProperties } from './gold.ts'

/** A claim to be scored, in the form that `hiatus check --json` prints; Hiatus's own claims have it too. */
export interface FoundClaim {
  readonly series: { readonly title: string }
  readonly season: number | null
  readonly property: string
  readonly value: unknown
  readonly polarity: string
  readonly modality: string
  readonly quote: { readonly exact: string }
}

/** What the comparison of claims with labels came to. The agreements are counted over the hits. */
export interface Tally {
  readonly hits: number
  readonly extras: number
  readonly misses: number
  readonly season: number
  readonly polarity: number
  readonly modality: number
}

/** A label that no claim met, or a claim that meets no label. */
export interface ScoreError {
  readonly article: string
  readonly kind: 'miss' | 'extra'
  readonly property: ScoredProperty
  readonly series: string
  readonly season: number | null
  readonly value: unknown
  /** The words of the text that carry it. */
  readonly words: string
}

/** How an article's claims compare with its labels. */
export interface ArticleScore {
  readonly tallies: ReadonlyMap<ScoredProperty, Tally>
  readonly errors: readonly ScoreError[]
}

/** Precision, recall and their harmonic mean, and how often season, polarity and modality of a hit are the label's. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly season: number
  readonly polarity: number
  readonly modality: number
}

/** The tally of nothing. */
export const noTally: Tally = { hits: 0, extras: 0, misses: 0, season: 0, polarity: 0, modality: 0 }

/** The sum of some tallies. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = { ...noTally }
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key]
  return sum
}

/** The score that a tally comes to; where nothing was found or labelled it is 0. */
export function scoreOf(tally: Tally): Score {
  const { hits, extras, misses } = tally
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  const precision = share(hits, hits + extras)
  const recall = share(hits, hits + misses)
  return {
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    season: share(tally.season, hits),
    polarity: share(tally.polarity, hits),
    modality: share(tally.modality, hits),
  }
}

/**
 * Compares an article's claims with its labels. A label is hit by the first claim of its property, series and value that no other label has taken,
 * rather one of its season; for renewal and release the season must be the label's. Claims that tell the same again are no extras.
 */
export function scoreArticle(article: GoldArticle, found: readonly FoundClaim[]): ArticleScore {
  const claims = found.filter(claim => isScored(claim.property))
  const taken = new Set<FoundClaim>()
  const tallies = new Map<ScoredProperty, { -readonly [K in keyof Tally]: Tally[K] }>()
  const errors: ScoreError[] = []
  const tallyOf = (property: ScoredProperty) => {
    const tally = tallies.get(property) ?? { ...noTally }
    tallies.set(property, tally)
    return tally
  }
  for (const label of article.claims) {
    const tally = tallyOf(label.property)
    const same = claims.filter(claim => !taken.has(claim) && isSame(label, claim))
    const hit = same.find(claim => claim.season === label.season) ?? same[0]
    if (hit === undefined) {
      tally.misses++
      errors.push({
        article: article.id,
        kind: 'miss',
        property: label.property,
        series: label.series,
        season: label.season,
        value: label.value,
        words: label.anchor,
      })
      continue
    }
    for (const claim of same) taken.add(claim)
    tally.hits++
    tally.season += Number(hit.season === label.season)
    tally.polarity += Number(hit.polarity === label.polarity)
    tally.modality += Number(hit.modality === label.modality)
  }
  for (const claim of claims) {
    if (taken.has(claim)) continue
    const property = claim.property as ScoredProperty
    tallyOf(property).extras++
    errors.push({
      article: article.id,
      kind: 'extra',
      property,
      series: claim.series.title,
      season: claim.season,
      value: claim.value,
      words: claim.quote.exact,
    })
  }
  return { tallies, errors }
}

function isScored(property: string): property is ScoredProperty {
  return (scoredProperties as readonly string[]).includes(property)
}

/** Whether a claim says what a label says; the season counts for renewal and release alone. */
function isSame(label: GoldClaim, claim: FoundClaim): boolean {
  if (claim.property !== label.property || !isSameTitle(claim.series.title, label.series)) return false
  if ((label.property === 'renewal' || label.property === 'release') && claim.season !== label.season) return false
  return isSameValue(label.property, label.value, claim.value)
}

/** The fields that the values of scored properties may have; which of them a property has, the contract says. */
type Fields = Readonly<
  Partial<
    Record<'status' | 'earliest' | 'latest' | 'person' | 'role' | 'name' | 'source' | 'work', string | null> &
      Record<'min' | 'max' | 'value', number | null>
  >
>

/** Whether two values of a property are one: dates and names with some slack, all else exactly. Characters, authors and scales are not compared. */
export function isSameValue(property: ScoredProperty, labelled: unknown, claimed: unknown): boolean {
  if (typeof labelled !== 'object' || typeof claimed !== 'object' || labelled === null || claimed === null) return false
  const [label, claim] = [labelled as Fields, claimed as Fields]
  switch (property) {
    case 'renewal':
    case 'trailer':
      return label.status === claim.status
    case 'release':
      return isSameWindow(label, claim)
    case 'cast':
      return isSameName(label.person, claim.person)
    case 'crew':
      return isSameName(label.person, claim.person) && roleGroup(label.role) === roleGroup(claim.role)
    case 'platform':
      return isSameName(withoutPlus(label.name), withoutPlus(claim.name))
    case 'episodes':
    case 'runtime':
      return label.min === claim.min && label.max === claim.max
    case 'rating':
      return isSameName(label.source, claim.source) && label.value === claim.value
    case 'based_on':
      return isSameTitle(label.work, claim.work)
  }
}

const msPerDay = 86_400_000

/** Whether both ends of two windows lie within a tenth of the longer one, or a month; a day must be the day. */
function isSameWindow(label: Fields, claim: Fields): boolean {
  const [from, to] = [dayOf(label.earliest), dayOf(label.latest)]
  const [start, end] = [dayOf(claim.earliest ?? claim.latest), dayOf(claim.latest ?? claim.earliest)]
  const longest = Math.max(to - from, end - start)
  const slack = longest < 2 ? 0 : Math.max(31, longest * 0.1)
  return Math.abs(from - start) <= slack && Math.abs(to - end) <= slack
}

/** Days since 1970 of an ISO day; NaN, which is near nothing, where there is none. */
function dayOf(day: string | null | undefined): number {
  return Date.parse(`${day ?? ''}T00:00:00Z`) / msPerDay
}

/** Whether two names are one but for marks, accents and an eighth of the letters of the shorter one. */
export function isSameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const [one, other] = [wordsOf(a).join(''), wordsOf(b).join('')]
  if (one === '' || other === '') return false
  const slack = Math.floor(Math.min(one.length, other.length) / 8)
  return one === other || editDistance(one, other, slack) <= slack
}

/** Whether two titles are one name, or one of several words begins the other: "All of Us Are Dead: Season 2". */
export function isSameTitle(a: string | null | undefined, b: string | null | undefined): boolean {
  if (isSameName(a, b)) return true
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.length < 2 || other.length < 2) return false
  const [first, second] = [one.join(' '), other.join(' ')]
  return first.startsWith(second) || second.startsWith(first)
}

/** The words of a name in lower case, without accents, marks and a leading article. */
function wordsOf(name: string | null | undefined): string[] {
  const words = (name ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|a|an) /, '')
    .trim()
  return words === '' ? [] : words.split(' ')
}

/** "Apple TV+", "Apple TV Plus" and "Apple" are one. */
function withoutPlus(name: string | null | undefined): string {
  return (name ?? '').replace(/\s*(?:tv)?\+| plus$/i, '')
}

const roleGroups: Readonly<Record<string, string>> = {
  'executive producer': 'producer',
  developer: 'creator',
  'co-creator': 'creator',
  studio: 'company',
  author: 'writer',
}

function roleGroup(role: string | null | undefined): string {
  return roleGroups[role ?? ''] ?? role ?? ''
}

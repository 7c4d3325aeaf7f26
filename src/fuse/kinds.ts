import { foldText, personKey, titleKey } from '../names/index.ts'
import { dayNumber, type Claim, type ClaimOf, type DateWindow, type Day, type Property, type RenewalStatus } from '../model/index.ts'

/** How claims of one property bear on one another. */
export interface Kind<C = Claim> {
  /** What the claim is about within its series and season: claims of one topic can agree or differ. */
  readonly topic: (claim: C) => string
  /**
   * How far a claim backs a candidate: 1 says the same, less says something that holds if the candidate does, 0 is silent, below 0 denies it.
   */
  readonly relate: (said: C, candidate: C) => number
  /** Whether of two values that agree the first says more. */
  readonly isFiner: (a: C, b: C) => boolean
  /** Whether a value gives way to a later one that differs without being contradicted: what was open is decided, what went by is set anew. */
  readonly yields: (held: C, later: C, day: Day) => boolean
  /** Whether a claim tells, on the day that it is said, of what has come to pass: that is not open any more. */
  readonly hasCome: (claim: C, said: Day) => boolean
}

const never = (): boolean => false

/** The fates of a season: it goes on, it does not, or it is open. */
const fates: Readonly<Record<RenewalStatus, { readonly fate: 'on' | 'off' | 'open' | 'last'; readonly rank: number }>> = {
  renewed: { fate: 'on', rank: 3 },
  ordered: { fate: 'on', rank: 2 },
  in_production: { fate: 'on', rank: 1 },
  cancelled: { fate: 'off', rank: 1 },
  undecided: { fate: 'open', rank: 1 },
  ending: { fate: 'last', rank: 1 },
}

function fateOf({ value, polarity }: ClaimOf<'renewal'>): 'on' | 'off' | 'open' | 'last' | 'not-last' {
  const { fate } = fates[value.status]
  if (polarity === 'affirmed') return fate
  if (fate === 'last') return 'not-last'
  // What is not renewed is not yet cancelled, and what is not cancelled not yet renewed.
  return 'open'
}

const renewal: Kind<ClaimOf<'renewal'>> = {
  topic: ({ value }) => (value.status === 'ending' ? 'ending' : ''),
  relate(said, candidate) {
    const [a, b] = [fateOf(said), fateOf(candidate)]
    if (a === b) return said.value.status === candidate.value.status ? 1 : a === 'on' ? 0.7 : 0.9
    // An article that is behind the news says that nothing is known: that denies nothing.
    return a === 'open' ? 0 : -1
  },
  isFiner: (a, b) => fateOf(a) === fateOf(b) && fates[a.value.status].rank > fates[b.value.status].rank,
  yields: (held, later) => fateOf(held) === 'open' && fateOf(later) !== 'open',
  hasCome: never,
}

/** Premieres around the world fall on two days. */
const slack = 1

const release: Kind<ClaimOf<'release'>> = {
  topic: () => '',
  relate: (said, candidate) => relatePolar(said, candidate, relateWindows(said.value, candidate.value)),
  isFiner: (a, b) => daysIn(a.value) < daysIn(b.value) && contains(b.value, a.value) && a.polarity === b.polarity,
  yields: (held, later, day) => held.value.latest < day && held.value.latest < later.value.earliest,
  hasCome: ({ modality, value, polarity }, said) => modality === 'asserted' && polarity === 'affirmed' && value.latest <= said,
}

function relateWindows(said: DateWindow, candidate: DateWindow): number {
  if (daysIn(said) <= slack + 1 && daysIn(candidate) <= slack + 1)
    return said.earliest === candidate.earliest ? 1 : overlap(said, candidate) ? 0.8 : -1
  if (contains(candidate, said)) return 1
  if (contains(said, candidate)) return 0.4
  return overlap(said, candidate) ? 0.3 : -1
}

function daysIn({ earliest, latest }: DateWindow): number {
  return dayNumber(latest) - dayNumber(earliest) + 1
}

function contains(outer: DateWindow, inner: DateWindow): boolean {
  return dayNumber(inner.earliest) >= dayNumber(outer.earliest) - slack && dayNumber(inner.latest) <= dayNumber(outer.latest) + slack
}

/** Whether windows meet. A single day may be the day beside it; two years that follow one another have nothing in common. */
function overlap(a: DateWindow, b: DateWindow): boolean {
  const beside = Math.min(daysIn(a), daysIn(b)) <= slack + 1 ? slack : 0
  return dayNumber(a.earliest) <= dayNumber(b.latest) + beside && dayNumber(b.earliest) <= dayNumber(a.latest) + beside
}

/** Counts: of episodes, of minutes. `least` is how far two may lie apart and still be one. */
function counts<C extends ClaimOf<'episodes' | 'runtime'>>(apart: number): Kind<C> {
  const span = ({ value }: C): readonly [number, number] => [value.min, value.max ?? Number.POSITIVE_INFINITY]
  return {
    topic: () => '',
    relate(said, candidate) {
      const [[a, b], [c, d]] = [span(said), span(candidate)]
      const share = a === c && b === d ? 1 : a >= c - apart && b <= d + apart ? 0.9 : a <= c && b >= d ? 0.5 : a <= d && b >= c ? 0.3 : -1
      return relatePolar(said, candidate, share)
    },
    isFiner(a, b) {
      const [[c, d], [e, f]] = [span(a), span(b)]
      return a.polarity === b.polarity && c >= e && d <= f && d - c < f - e
    },
    yields: never,
    hasCome: never,
  }
}

/** Members of a set: each is in it or is not. */
function members<C extends Claim>(topic: (claim: C) => string): Kind<C> {
  return { topic, relate: (said, candidate) => relatePolar(said, candidate, 1), isFiner: never, yields: never, hasCome: never }
}

const rating: Kind<ClaimOf<'rating'>> = {
  topic: ({ value }) => foldText(`${value.source ?? ''} ${value.kind ?? ''}`).trim(),
  relate: (said, candidate) =>
    relatePolar(said, candidate, said.value.value === candidate.value.value && said.value.scale === candidate.value.scale ? 1 : -1),
  isFiner: never,
  // A score moves with every vote: the later word is not at odds with the earlier.
  yields: () => true,
  hasCome: never,
}

const trailer: Kind<ClaimOf<'trailer'>> = {
  topic: () => '',
  relate: (said, candidate) => (said.value.status === candidate.value.status ? 1 : said.value.status === 'released' ? -1 : 0),
  isFiner: never,
  yields: held => held.value.status === 'unreleased',
  hasCome: never,
}

/** What is told, not counted: each telling is a topic of its own, and the same words are the same telling. */
function told<C extends Claim>(words: (claim: C) => string): Kind<C> {
  return { topic: claim => foldText(words(claim)).slice(0, 160), relate: () => 1, isFiner: never, yields: never, hasCome: never }
}

function relatePolar(said: Claim, candidate: Claim, share: number): number {
  if (said.polarity === candidate.polarity) return said.polarity === 'affirmed' ? share : Math.max(0, share)
  return share >= 0.9 ? -1 : 0
}

/** All properties, by how their claims bear on one another. */
const kinds: { readonly [P in Property]: Kind<ClaimOf<P>> } = {
  renewal,
  release,
  episodes: counts<ClaimOf<'episodes'>>(0),
  runtime: counts<ClaimOf<'runtime'>>(3),
  cast: members<ClaimOf<'cast'>>(({ value }) => personKey(value.person)),
  crew: members<ClaimOf<'crew'>>(({ value }) => `${personKey(value.person)} ${value.role}`),
  platform: members<ClaimOf<'platform'>>(({ value }) => `${foldText(value.name)} ${value.region ?? ''}`.trim()),
  based_on: members<ClaimOf<'based_on'>>(({ value }) => titleKey(value.work)),
  rating,
  trailer,
  storyline: told<ClaimOf<'storyline'>>(({ value }) => value.summary),
  statement: told<ClaimOf<'statement'>>(({ value }) => `${value.speaker} ${value.summary}`),
}

/** How claims of a claim's property bear on one another. Its functions take claims of that property alone. */
export function kindOf({ property }: Pick<Claim, 'property'>): Kind {
  return kinds[property] as unknown as Kind
}

/**
 * The same kind with what it has once worked out about two values kept: of hundreds of claims on one topic few differ. For the claims of one topic.
 */
export function remembering(kind: Kind): Kind {
  const forms = new Map<Claim, number>()
  const known = new Map<string, number>()
  const shares: (number | undefined)[] = []
  const formOf = (claim: Claim): number => {
    let form = forms.get(claim)
    if (form === undefined) {
      const key = JSON.stringify([claim.value, claim.polarity])
      form = known.get(key) ?? known.size
      known.set(key, form)
      forms.set(claim, form)
    }
    return form
  }
  return {
    ...kind,
    relate(said, candidate) {
      // Pairs of forms, numbered so that new forms move none: (a, b) as in Szudzik's pairing.
      const [a, b] = [formOf(said), formOf(candidate)]
      const pair = a >= b ? a * a + a + b : b * b + a
      return (shares[pair] ??= kind.relate(said, candidate))
    },
  }
}

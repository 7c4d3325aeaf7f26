import { addDays, type Claim, type Day } from '../model/index.ts'
import type { Kind } from './kinds.ts'
import { tallyOf, type Tally } from './tally.ts'
import type { Witness } from './witness.ts'

/** What the words of one topic have come to. */
export interface Settled {
  /** The value that holds. */
  readonly held: Claim
  /** The day of the first word for it, of those that carried it. */
  readonly since: Day
  /** Whether it was carried by words that weigh, and not only told by strangers. */
  readonly isTaken: boolean
  readonly support: readonly Witness[]
  readonly opposition: readonly Witness[]
  readonly strength: Tally
  readonly resistance: Tally
  /** Values beside it that deny it, with who says so. */
  readonly others: readonly { readonly claim: Claim; readonly support: readonly Witness[]; readonly strength: Tally }[]
}

/** The least weight that makes a value more than a rumour: one word of the press, or the trade's guess. */
export const likelyBar = 1.2
/** What makes a value sure without an official word: two voices that weigh so much together. */
export const sureBar = { weight: 4.2, voices: 2 } as const
/** What it takes, of words that are near each other in time, to turn what is held: more voices than one owner or one error reaches. */
const turnBar = { sure: { weight: 5.5, voices: 3 }, likely: { weight: 3, voices: 3 } } as const
/** Words that turn a fact speak within so many days of each other: a true change is told by all at once. */
const together = 45
/** A word that came to us so many days after the first for what is held was not there when it was taken. */
const lateBy = 2
/** What is said again so many days after it was denied stands. */
const reaffirmedAfter = 14

interface Held {
  readonly claim: Claim
  readonly since: Day
  /** When the first word for it came to us. */
  readonly heard: Day
  /** The day of the last official word for it, or null. */
  readonly official: Day | null
}

/**
 * Settles one topic: goes through the words in the order in which they came and holds one value at a time. The later word wins if who says so may
 * turn what is held: whoever shows the series at once, others by several independent voices together; an official word yields to official words
 * alone. The same for the same words, in whatever order they are given.
 */
export function settle(witnesses: readonly Witness[], kind: Kind): Settled {
  const { relate } = kind
  const ordered = witnesses.toSorted(byArrival)
  const weighing = ordered.filter(({ isKnown, weight }) => isKnown && weight > 0)
  const held = hold(weighing, candidatesOf(weighing, kind), kind)
  const claim = held?.claim ?? leadingRumour(ordered, candidatesOf(ordered, kind), kind)
  const backs = (of: Claim): Witness[] => ordered.filter(({ testimony }) => relate(testimony.claim, of) > 0)
  const support = backs(claim)
  const since = held?.since ?? earliest(support.filter(({ testimony }) => relate(testimony.claim, claim) === 1))
  const heard = held?.heard ?? since
  const opposition = standing(
    ordered.filter(({ testimony }) => {
      const isLater = testimony.said >= since || testimony.heard > addDays(heard, lateBy)
      return isLater && relate(testimony.claim, claim) < 0
    }),
    support,
    addDays(heard, lateBy),
  )
  const against = new Set(opposition)
  const others = candidatesOf(opposition, kind).map(other => {
    const behind = ordered.filter(each => against.has(each) && relate(each.testimony.claim, other) > 0)
    return { claim: other, support: behind, strength: tally(behind, other, relate) }
  })
  return {
    held: claim,
    since,
    isTaken: held !== null,
    support,
    opposition,
    strength: tally(support, claim, relate),
    resistance: tallyOf(opposition.map(each => [each, 1])),
    others: others.toSorted((a, b) => b.strength.weight - a.strength.weight || b.support.length - a.support.length),
  }
}

type Relate = Kind['relate']

function tally(witnesses: readonly Witness[], candidate: Claim, relate: Relate): Tally {
  return tallyOf(witnesses.map(each => [each, Math.max(0, relate(each.testimony.claim, candidate))] as const))
}

/** By when they came to us, then by when they were said: a text with an old day on it that comes late is a late word. */
function byArrival(a: Witness, b: Witness): number {
  const [one, other] = [a.testimony, b.testimony]
  if (one.heard !== other.heard) return one.heard < other.heard ? -1 : 1
  if (one.said !== other.said) return one.said < other.said ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/** Values that differ, one claim each. */
function candidatesOf(witnesses: readonly Witness[], kind: Kind): Claim[] {
  const { relate, isFiner } = kind
  const found: Claim[] = []
  const areOne = (a: Claim, b: Claim): boolean =>
    a.polarity === b.polarity && relate(a, b) === 1 && relate(b, a) === 1 && !isFiner(a, b) && !isFiner(b, a)
  for (const { testimony } of witnesses) if (!found.some(each => areOne(each, testimony.claim))) found.push(testimony.claim)
  return found
}

/** Holds one value after another as words come; null while no word weighs enough. */
function hold(ordered: readonly Witness[], candidates: readonly Claim[], kind: Kind): Held | null {
  let held: Held | null = null
  const seen: Witness[] = []
  // A late word from an old day turns no clock back.
  let day: Day = ''
  for (let next = 0; next < ordered.length;) {
    const { heard, said } = ordered[next]!.testimony
    if (said > day) day = said
    for (; next < ordered.length && ordered[next]!.testimony.heard === heard && ordered[next]!.testimony.said === said; next++)
      seen.push(ordered[next]!)
    // Words of one day make a value newer or finer; none is taken twice for them.
    const passed = new Set<Claim | undefined>([held?.claim])
    for (;;) {
      const open = candidates.filter(claim => !passed.has(claim))
      const later: Held | null = nextHeld(held, seen, open, day, kind)
      if (later === null) break
      held = later
      passed.add(later.claim)
    }
    if (held !== null) held = { ...held, official: lastOfficial(seen, held.claim, kind) }
  }
  return held
}

function nextHeld(held: Held | null, seen: readonly Witness[], candidates: readonly Claim[], day: Day, kind: Kind): Held | null {
  let best: { readonly held: Held; readonly strength: Tally } | null = null
  for (const claim of candidates) {
    const behind = seen.filter(({ testimony }) => kind.relate(testimony.claim, claim) > 0)
    const carried = held === null ? carriers(behind, claim, kind) : turned(held, claim, behind, seen, day, kind)
    if (carried === null) continue
    const strength = tally(carried, claim, kind.relate)
    if (best !== null && !isStronger(strength, best.strength)) continue
    const from = carried.filter(({ testimony }) => kind.relate(testimony.claim, claim) === 1)
    // What follows from others' words has not been said by that.
    if (from.length === 0) continue
    const heard = from.reduce((first, { testimony }) => (testimony.heard < first ? testimony.heard : first), from[0]!.testimony.heard)
    best = { held: { claim, since: earliest(from), heard, official: lastOfficial(seen, claim, kind) }, strength }
  }
  return best?.held ?? null
}

function isStronger(a: Tally, b: Tally): boolean {
  return a.isOfficial !== b.isOfficial ? a.isOfficial : a.weight > b.weight
}

/** Who carries a first value, or null where they do not weigh enough. */
function carriers(behind: readonly Witness[], claim: Claim, kind: Kind): readonly Witness[] | null {
  const { weight, isOfficial } = tally(behind, claim, kind.relate)
  return isOfficial || weight >= likelyBar ? behind : null
}

/** Who turns what is held to another value, or null where they may not. */
function turned(
  held: Held,
  claim: Claim,
  behind: readonly Witness[],
  seen: readonly Witness[],
  day: Day,
  kind: Kind,
): readonly Witness[] | null {
  const isDenied = kind.relate(claim, held.claim) < 0
  // What had been said before, and was given up for what is held, does not come back by itself.
  const anew = behind.filter(({ testimony }) => testimony.said >= held.since || testimony.heard > held.heard)
  if (kind.yields(held.claim, claim, day) && !hasCome(held.claim, seen, kind)) return carriers(anew, claim, kind)
  if (!isDenied)
    return kind.isFiner(claim, held.claim) ? refined(held, claim, behind, seen, kind) : shifted(held, claim, behind, seen, kind)
  const official = anew.filter(each => each.isOfficial && kind.relate(each.testimony.claim, claim) === 1)
  const speaks = official.filter(({ testimony }) => held.official === null || testimony.said > held.official)
  if (speaks.length > 0) return speaks
  if (held.official !== null) return null
  const recent = behind.filter(({ testimony }) => testimony.said >= held.since && testimony.said > addDays(day, -together))
  const { weight, voices } = tally(recent, claim, kind.relate)
  const bar = isSure(tally(backing(seen, held.claim, kind), held.claim, kind.relate)) ? turnBar.sure : turnBar.likely
  const defence = seen.filter(({ testimony }) => testimony.said > addDays(day, -together) && kind.relate(testimony.claim, held.claim) > 0)
  const isCarried =
    weight >= bar.weight && voices >= bar.voices && weight > tally(laterThan(defence, recent), held.claim, kind.relate).weight
  return isCarried ? recent : null
}

/** Whether somebody who is known has told that what is held has come to pass: then it is past, and gives way to nothing by itself. */
function hasCome(claim: Claim, seen: readonly Witness[], kind: Kind): boolean {
  return seen.some(({ testimony }) => kind.hasCome(testimony.claim, testimony.said) && kind.relate(testimony.claim, claim) > 0)
}

/** What was said for the held value since others began to deny it: those words have not been overtaken. */
function laterThan(defence: readonly Witness[], attack: readonly Witness[]): readonly Witness[] {
  if (attack.length === 0) return defence
  const from = earliest(attack)
  return defence.filter(({ testimony }) => testimony.said >= from)
}

/** A finer value within one that is sure wants a second voice; within a likely one it needs no more than any first word. */
function refined(held: Held, claim: Claim, behind: readonly Witness[], seen: readonly Witness[], kind: Kind): readonly Witness[] | null {
  const exact = behind.filter(({ testimony }) => kind.relate(testimony.claim, claim) >= 0.7)
  const { weight, voices, isOfficial } = tally(exact, claim, kind.relate)
  const wants = isSure(tally(backing(seen, held.claim, kind), held.claim, kind.relate)) ? sureBar : { weight: likelyBar, voices: 0 }
  return isOfficial || (weight >= wants.weight && voices >= wants.voices) ? exact : null
}

/** A value that agrees in part, and is no finer: one that is better carried, or as well and later. */
function shifted(held: Held, claim: Claim, behind: readonly Witness[], seen: readonly Witness[], kind: Kind): readonly Witness[] | null {
  if (kind.isFiner(held.claim, claim) || kind.relate(claim, held.claim) <= 0) return null
  const exactly = (of: Claim, among: readonly Witness[]): readonly Witness[] =>
    among.filter(({ testimony }) => kind.relate(testimony.claim, of) === 1)
  const [theirs, ours] = [exactly(claim, behind), exactly(held.claim, seen)]
  const [one, other] = [tally(theirs, claim, kind.relate), tally(ours, held.claim, kind.relate)]
  if (theirs.length === 0 || (other.isOfficial && !one.isOfficial) || one.weight < likelyBar) return null
  const isLater = earliest(theirs) > latest(ours)
  return one.weight > other.weight || (isLater && one.weight === other.weight) || (isLater && one.isOfficial) ? theirs : null
}

function backing(seen: readonly Witness[], claim: Claim, kind: Kind): readonly Witness[] {
  return seen.filter(({ testimony }) => kind.relate(testimony.claim, claim) > 0)
}

/** Whether a value stands without doubt: officially said, or by several voices. */
export function isSure({ isOfficial, weight, voices }: Tally): boolean {
  return isOfficial || (weight >= sureBar.weight && voices >= sureBar.voices)
}

function lastOfficial(seen: readonly Witness[], claim: Claim, kind: Kind): Day | null {
  let last: Day | null = null
  for (const { isOfficial, testimony } of seen)
    if (isOfficial && kind.relate(testimony.claim, claim) >= 0.7 && (last === null || testimony.said > last)) last = testimony.said
  return last
}

function earliest(witnesses: readonly Witness[]): Day {
  return witnesses.reduce((first, { testimony }) => (testimony.said < first ? testimony.said : first), witnesses[0]!.testimony.said)
}

function latest(witnesses: readonly Witness[]): Day {
  return witnesses.reduce((last, { testimony }) => (testimony.said > last ? testimony.said : last), '')
}

/**
 * Words of opposition that still stand: whose outlet has not come round, and that have not been answered since by who knows. What came to us after
 * `late` has been said when it came, whatever its day.
 */
function standing(opposition: readonly Witness[], support: readonly Witness[], late: Day): Witness[] {
  return opposition.filter(({ testimony: { outlet, said, heard } }) => {
    const isLate = heard > late
    const hasComeRound = support.some(
      ({ testimony }) => testimony.outlet === outlet && testimony.said > said && (!isLate || testimony.heard >= heard),
    )
    if (hasComeRound) return false
    const after = addDays(isLate ? heard : said, reaffirmedAfter)
    return !isSure(tallyOf(support.filter(({ testimony }) => testimony.said > after).map(each => [each, 1] as const)))
  })
}

/** Of values that only strangers tell, the one that most of them tell, the later of two; one that gives way to another that is told is past. */
function leadingRumour(ordered: readonly Witness[], candidates: readonly Claim[], kind: Kind): Claim {
  const day = ordered.at(-1)!.testimony.said
  const open = candidates.filter(
    each => !candidates.some(other => other !== each && kind.yields(each, other, day) && !kind.yields(other, each, day)),
  )
  let best: { readonly claim: Claim; readonly outlets: number } | null = null
  for (const claim of open.toReversed()) {
    const outlets = new Set(ordered.filter(each => kind.relate(each.testimony.claim, claim) > 0).map(each => each.testimony.outlet)).size
    if (best === null || outlets > best.outlets) best = { claim, outlets }
  }
  return best?.claim ?? candidates[0]!
}

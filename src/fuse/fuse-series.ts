import type { Alternative, Claim, Day, Fact, FactStatus, Outlet, Testimony } from '../model/index.ts'
import { kindOf, remembering } from './kinds.ts'
import { probabilityOf, within } from './probability.ts'
import { sayWhy } from './say-why.ts'
import { isSure, likelyBar, settle, type Settled } from './settle.ts'
import { tallyOf } from './tally.ts'
import { topicsOf } from './topics.ts'
import { witnessesOf, type Standing, type Witness } from './witness.ts'

/** What is said of one series, and what is known of who says so. */
export interface Evidence extends Standing {
  readonly testimony: readonly Testimony[]
  /** The day that it is weighed on; what was said later is not looked at. */
  readonly today: Day
}

/** Opposition of so much weight is a dispute: one voice of the press. */
const disputeBar = 0.8

/**
 * Makes facts of what is said of one series. Each topic is settled alone (see `settle`); the trust in outlets comes with the records that `judge`
 * keeps, as in truth discovery that estimates values and sources in turn (ACCU: Dong, Berti-Equille and Srivastava, VLDB 2009), here with time, since a
 * later word replaces an earlier. The same facts for the same testimony, in whatever order it is given. Sorted by key.
 */
export function fuseSeries(evidence: Evidence): readonly Fact[] {
  const { today, outlets } = evidence
  const present = evidence.testimony.filter(({ said, withdrawn }) => said <= today && (withdrawn === null || withdrawn > today))
  const witnesses = new Map(witnessesOf(present, evidence).map(each => [each.testimony, each]))
  return topicsOf(present).map(({ key, testimony }) => {
    const settled = settle(
      testimony.map(each => witnesses.get(each)!),
      remembering(kindOf(testimony[0]!.claim)),
    )
    return factOf(key, settled, today, outlets)
  })
}

function factOf(key: string, settled: Settled, today: Day, outlets: ReadonlyMap<string, Outlet>): Fact {
  const status = statusOf(settled, today)
  const shown = bestWords(settled)
  const probability = within(status, probabilityOf(settled))
  return {
    property: shown.property,
    value: shown.value,
    key,
    season: shown.season,
    polarity: shown.polarity,
    status,
    probability,
    since: settled.since,
    support: ids(settled.support),
    opposition: ids(settled.opposition),
    why: sayWhy(settled, status, outlets),
    others: settled.others.map(({ claim, support, strength }): Alternative => {
      const odds = probabilityOf({ strength, resistance: settled.strength })
      const since = support.reduce((first, { testimony }) => (testimony.said < first ? testimony.said : first), support[0]!.testimony.said)
      return {
        property: claim.property,
        value: claim.value,
        polarity: claim.polarity,
        probability: Math.min(odds, Math.round((1 - probability) * 1000) / 1000),
        since,
        support: ids(support),
      } as Alternative
    }),
  } as Fact
}

function statusOf(settled: Settled, today: Day): FactStatus {
  if (settled.resistance.weight >= disputeBar && settled.isTaken) return 'disputed'
  if (hasGoneBy(settled, today)) return 'expired'
  if (!settled.isTaken) return 'rumoured'
  if (isSure(settled.strength) || cameOut(settled)) return 'confirmed'
  return settled.strength.weight >= likelyBar ? 'likely' : 'rumoured'
}

/** Whether the time that was given is over and nobody of weight says that it came out. */
function hasGoneBy({ held, support, isTaken }: Settled, today: Day): boolean {
  if (held.property !== 'release' || held.polarity === 'denied' || held.value.latest >= today) return false
  return !support.some(
    ({ isKnown, weight, testimony: { claim, said } }) =>
      // Of what only strangers tell, strangers may tell as well that it came, if they give the day: a text without a date may have meant what was to come.
      ((isKnown && weight > 0) || (!isTaken && claim.property === 'release' && claim.value.earliest === claim.value.latest)) &&
      kindOf(held).hasCome(claim, said),
  )
}

/** Whether a premiere that has been is told by a catalogue, or by whoever else is known, after the day. */
function cameOut({ held, support }: Settled): boolean {
  if (held.property !== 'release' || held.polarity === 'denied') return false
  const after = support.filter(({ testimony }) => kindOf(held).hasCome(testimony.claim, testimony.said))
  return tallyOf(after.map(each => [each, 1] as const)).weight >= 2
}

/** Of claims that say the same, the one whose words are shown: the weightiest, of these the most told, the earliest. */
function bestWords({ held, support }: Settled): Claim {
  const { relate, isFiner } = kindOf(held)
  const same = support.filter(
    ({ testimony: { claim } }) =>
      claim.polarity === held.polarity && relate(claim, held) === 1 && !isFiner(held, claim) && !isFiner(claim, held),
  )
  const shares = new Map<string, { readonly claim: Claim; weight: number; outlets: Set<string> }>()
  for (const { testimony, weight } of same) {
    const key = JSON.stringify(testimony.claim.value)
    const share = shares.get(key) ?? { claim: testimony.claim, weight: 0, outlets: new Set() }
    share.weight = Math.max(share.weight, weight)
    share.outlets.add(testimony.outlet)
    shares.set(key, share)
  }
  const [best] = [...shares].toSorted(
    ([a, x], [b, y]) => y.weight - x.weight || says(y.claim) - says(x.claim) || y.outlets.size - x.outlets.size || (a < b ? -1 : 1),
  )
  return best?.[1].claim ?? held
}

/** How much a value tells: a part with its character more than one without. */
function says({ value }: Claim): number {
  return Object.values(value).filter(each => each !== null).length
}

function ids(witnesses: readonly Witness[]): readonly string[] {
  return witnesses
    .toSorted(
      (a, b) =>
        Number(b.isOfficial) - Number(a.isOfficial) ||
        b.weight - a.weight ||
        (a.testimony.said === b.testimony.said ? (a.testimony.id < b.testimony.id ? -1 : 1) : a.testimony.said < b.testimony.said ? -1 : 1),
    )
    .map(({ testimony }) => testimony.id)
}

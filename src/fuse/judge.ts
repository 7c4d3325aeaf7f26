import {
  addDays,
  dayNumber,
  withoutAddress,
  type Claim,
  type ClaimOf,
  type Day,
  type Fact,
  type Outcome,
  type Property,
  type Testimony,
} from '../model/index.ts'
import { kindOf } from './kinds.ts'
import { topicsOf } from './topics.ts'
import type { Evidence } from './fuse-series.ts'

/** A fact stands so many days unturned before what was said of it is judged. */
const settlesAfter = 30

/** Properties whose claims come true or not at a day that can be told. */
const judged: ReadonlySet<Property> = new Set(['renewal', 'release', 'episodes'])

/**
 * Tells which testimony has come true and which has not, by facts that are sure: an outlet's track record. Nobody is judged by its own word, no copy counts,
 * and a stranger gets nothing for what others had already said: a record is earned by being right first.
 */
export function judge({
  testimony,
  facts,
  today,
  outlets,
}: Pick<Evidence, 'testimony' | 'today' | 'outlets'> & { readonly facts: readonly Fact[] }): readonly Outcome[] {
  const byKey = new Map(facts.map(fact => [fact.key, fact]))
  const byId = new Map(testimony.map(each => [each.id, each]))
  return topicsOf(testimony.filter(({ claim }) => judged.has(claim.property))).flatMap(topic => {
    const fact = byKey.get(topic.key)
    const settled = fact === undefined ? null : settledOn(fact, today)
    if (fact === undefined || settled === null) return []
    const tiers = (each: Testimony): string => outlets.get(each.outlet)?.tier ?? 'unknown'
    const carriers = fact.support.map(id => byId.get(id)!).filter(each => tiers(each) !== 'unknown')
    const firsts = firstWords(topic.testimony)
    return firsts.flatMap(each => {
      const { claim } = each
      // A name without an address is anybody's, and earns nothing.
      if (each.outlet.startsWith(withoutAddress)) return []
      if (claim.polarity !== 'affirmed' || claim.modality === 'speculated' || each.voice !== each.document) return []
      if (!carriers.some(other => other.outlet !== each.outlet)) return []
      if (tiers(each) === 'unknown' && carriers.some(other => other.said <= each.said && other.outlet !== each.outlet)) return []
      const verdict = verdictOn(each, fact)
      return verdict === null ? [] : [{ testimony: each.id, outlet: each.outlet, property: claim.property, ...verdict, settled }]
    })
  })
}

/** The day since which a fact is past doubt, or null while it is not. A premiere is judged when it has come. */
function settledOn(fact: Fact, today: Day): Day | null {
  if (fact.status !== 'confirmed' || fact.polarity !== 'affirmed') return null
  if (fact.property === 'renewal' && fact.value.status === 'undecided') return null
  const day = fact.property === 'release' ? fact.value.latest : addDays(fact.since, settlesAfter)
  return day <= today && (fact.property !== 'release' || fact.value.precision === 'day') ? day : null
}

/** The first testimony of each outlet for each value: saying it again is no second merit. */
function firstWords(testimony: readonly Testimony[]): readonly Testimony[] {
  const firsts = new Map<string, Testimony>()
  for (const each of testimony.toSorted((a, b) => (a.said === b.said ? (a.id < b.id ? -1 : 1) : a.said < b.said ? -1 : 1))) {
    const key = `${each.outlet} ${JSON.stringify(each.claim.value)} ${each.claim.polarity}`
    if (!firsts.has(key)) firsts.set(key, each)
  }
  return [...firsts.values()]
}

/** Whether it came true: of a premiere, what was said before it; of a decision, what was said around it. What was true of its day is no error. */
function verdictOn({ claim, said }: Testimony, fact: Fact): { readonly right: boolean; readonly daysOff: number | null } | null {
  if (claim.property === 'release' && fact.property === 'release') {
    if (said >= fact.value.earliest) return null
    const daysOff = daysBeside(claim, fact.value.earliest)
    return { right: daysOff <= 1, daysOff }
  }
  const share = kindOf(claim).relate(claim, fact as unknown as Claim)
  if (share === 0) return null
  // A denial from before the decision spoke of another state of things.
  return share < 0 && said < fact.since ? null : { right: share > 0, daysOff: null }
}

/** How many days a day lies beside a window; 0 within it. */
function daysBeside({ value }: ClaimOf<'release'>, day: Day): number {
  const at = dayNumber(day)
  return Math.max(0, dayNumber(value.earliest) - at, at - dayNumber(value.latest))
}

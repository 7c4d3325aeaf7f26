import { addDays, type Day, type Outlet, type SourceTier, type Testimony } from '../../src/model/index.ts'

/** A simpler way to tell what is so: the value with most votes. */
export interface Ballot {
  readonly name: string
  readonly title: string
  /** How many votes a testimony has on a day; 0 for none. */
  readonly votes: (testimony: Testimony, tier: SourceTier, today: Day) => number
  /** Whether documents that are found to be one text have one vote together. */
  readonly byVoice: boolean
}

/** A vote counts so many days where votes lapse: without that no true change would win against years of older articles. */
const lapsesAfter = 30

const byTier: Readonly<Record<SourceTier, number>> = { official: 6, catalogue: 4, trade: 4, press: 3, aggregator: 2, unknown: 1 }

/** One vote a document; the same of the last 30 days; one a text; and votes by how near the source stands. */
export const ballots: readonly Ballot[] = [
  {
    name: 'recent',
    title: 'majority, last 30 days',
    byVoice: false,
    votes: (each, _, today) => (each.said > addDays(today, -lapsesAfter) ? 1 : 0),
  },
  { name: 'majority', title: 'majority of all', byVoice: false, votes: () => 1 },
  { name: 'voices', title: 'majority, copies once', byVoice: true, votes: () => 1 },
  { name: 'tiers', title: 'votes weighed by tier', byVoice: true, votes: (_, tier) => byTier[tier] },
]

/** What is voted on: what honest outlets say of one topic, and lies in the order in which sites are added. */
export interface Poll {
  readonly honest: readonly Testimony[]
  readonly lies: readonly Testimony[]
  readonly outlets: ReadonlyMap<string, Outlet>
  readonly today: Day
}

/** How many lies it takes until a lie has more votes than any other value; null where all of them are too few. */
export function liesToWin(ballot: Ballot, { honest, lies, outlets, today }: Poll): number | null {
  const seen = new Set<string>()
  const votesOf = (each: Testimony): number => {
    if (ballot.byVoice && seen.has(each.voice)) return 0
    seen.add(each.voice)
    return ballot.votes(each, outlets.get(each.outlet)?.tier ?? 'unknown', today)
  }
  const votes = new Map<string, number>()
  for (const each of honest) votes.set(valueKey(each), (votes.get(valueKey(each)) ?? 0) + votesOf(each))
  const lie = lies[0] === undefined ? '' : valueKey(lies[0])
  const best = Math.max(0, ...[...votes].filter(([value]) => value !== lie).map(([, count]) => count))
  let count = votes.get(lie) ?? 0
  for (const [index, each] of lies.entries()) {
    count += votesOf(each)
    if (count > best) return index + 1
  }
  return null
}

/** A value as text: two that are the same are equal. */
function valueKey({ claim: { polarity, value } }: Testimony): string {
  return `${polarity} ${JSON.stringify(value)}`
}

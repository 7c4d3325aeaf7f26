import { addDays, type Day, type Outlet, type SourceTier, type Testimony } from '../../src/model/index.ts'
import type { Statement } from './histories.ts'

/** A simpler way to tell what is so: who has most votes. */
export interface Ballot {
  readonly name: string
  readonly title: string
  /** How many votes a testimony has on a day; 0 for none. */
  readonly votes: (testimony: Testimony, tier: SourceTier, today: Day) => number
}

/** A vote counts so many days where votes lapse. */
const lapsesAfter = 30

const byTier: Readonly<Record<SourceTier, number>> = { official: 6, catalogue: 4, trade: 4, press: 3, aggregator: 2, unknown: 1 }

/** Every document has a vote; of those of the last 30 days; and votes weighed by how near the source stands. */
export const ballots: readonly Ballot[] = [
  { name: 'majority', title: 'Majority of all documents', votes: () => 1 },
  { name: 'recent', title: 'Majority of the last 30 days', votes: ({ said }, _, today) => (said > addDays(today, -lapsesAfter) ? 1 : 0) },
  { name: 'tiers', title: 'Votes weighed by tier', votes: (_, tier) => byTier[tier] },
]

/** The value with most votes on a topic; the one told first where two have as many; null where nobody votes. */
export function elected(ballot: Ballot, testimony: readonly Testimony[], outlets: ReadonlyMap<string, Outlet>, today: Day): string | null {
  const votes = new Map<string, number>()
  for (const each of testimony) {
    const count = ballot.votes(each, outlets.get(each.outlet)?.tier ?? 'unknown', today)
    if (count > 0) votes.set(valueKey(each.claim), (votes.get(valueKey(each.claim)) ?? 0) + count)
  }
  let best: string | null = null
  for (const [value, count] of votes) if (best === null || count > votes.get(best)!) best = value
  return best
}

/** A value as text: two that are the same are equal. */
export function valueKey({ polarity, value }: Pick<Statement, 'polarity' | 'value'>): string {
  return `${polarity} ${JSON.stringify(value)}`
}

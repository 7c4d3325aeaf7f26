import type { Outlet, Property, SourceTier } from '../../src/model/index.ts'
import { channelCount, channelName } from './histories.ts'

/** How outlets of a tier work in the generated worlds. */
export interface Habit {
  /** Share of its reports that say what is so. */
  readonly accuracy: number
  /** Share of the news on a series that all know that it has. */
  readonly covers: number
  /** Share of its reports that come out on the day itself; the others come up to `late` days later. */
  readonly prompt: number
  readonly late: number
  /** Share of its reports that are others' texts, taken over or reworded. */
  readonly copies: number
  /** Summaries of what is known that it writes for each season of a series that all know, and how many of them are behind the news. */
  readonly summaries: number
  readonly stale: number
}

/** An outlet with how it works. */
export interface Member {
  readonly outlet: Outlet
  readonly habit: Habit
  /** The property that it knows best: it has twice as much on it, and is wrong half as often. */
  readonly speciality: Property | null
}

const habits: Readonly<Record<SourceTier, Habit>> = {
  official: { accuracy: 0.995, covers: 1, prompt: 0.95, late: 1, copies: 0, summaries: 0.3, stale: 0.02 },
  catalogue: { accuracy: 0.97, covers: 0.9, prompt: 0.4, late: 6, copies: 0, summaries: 0, stale: 0 },
  trade: { accuracy: 0.965, covers: 0.75, prompt: 0.85, late: 2, copies: 0.08, summaries: 0.3, stale: 0.05 },
  press: { accuracy: 0.93, covers: 0.5, prompt: 0.65, late: 4, copies: 0.25, summaries: 0.6, stale: 0.12 },
  aggregator: { accuracy: 0.85, covers: 0.6, prompt: 0.55, late: 6, copies: 0.65, summaries: 1.2, stale: 0.25 },
  unknown: { accuracy: 0.72, covers: 0.35, prompt: 0.4, late: 12, copies: 0.75, summaries: 0.8, stale: 0.35 },
}

const counts: readonly (readonly [tier: SourceTier, count: number])[] = [
  ['official', channelCount],
  ['catalogue', 2],
  ['trade', 7],
  ['press', 9],
  ['aggregator', 8],
  ['unknown', 24],
]

const specialities: readonly (Property | null)[] = [null, 'release', 'cast', 'renewal', null]

/** Everybody who writes in the generated worlds. */
export const roster: readonly Member[] = counts.flatMap(([tier, count]) =>
  Array.from({ length: count }, (_, index): Member => {
    const id = `${tier}-${index + 1}.example`
    const speaksFor = tier === 'official' ? [channelName(index)] : []
    // Of two outlets of a tier the one is better than the other: from two thirds to four thirds of the usual errors.
    const errors = (1 - habits[tier].accuracy) * (0.67 + (0.67 * index) / Math.max(1, count - 1))
    return {
      outlet: { id, name: `${tier} ${index + 1}`, tier, speaksFor },
      habit: { ...habits[tier], accuracy: 1 - errors },
      speciality: specialities[index % specialities.length]!,
    }
  }),
)

/** The outlets of the roster by id. */
export const rosterOutlets: ReadonlyMap<string, Outlet> = new Map(roster.map(({ outlet }) => [outlet.id, outlet]))

/** The outlets of a tier. */
export function membersOf(tier: SourceTier): readonly Member[] {
  return roster.filter(({ outlet }) => outlet.tier === tier)
}

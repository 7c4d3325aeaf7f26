import type { SeasonKnown } from './season-known.ts'

/** Groups of seasons that have a curve of their own, which the features then bend. */
export const baseGroups = ['linear', 'stream', 'stream, first', 'stream, part', 'stream, first part'] as const

/** A group of seasons. */
export type BaseGroup = (typeof baseGroups)[number]

/** The group that a season belongs to. Channels with a schedule have one: their years are alike. */
export function baseGroupOf({ delivery, season, isPart }: Pick<SeasonKnown, 'delivery' | 'season' | 'isPart'>): BaseGroup {
  if (delivery === 'linear') return 'linear'
  if (season === 1) return isPart ? 'stream, first part' : 'stream, first'
  return isPart ? 'stream, part' : 'stream'
}

import { cameBy, comesWithin, type Curve } from './curve.ts'
import { period } from './features.ts'
import { dayWhere, leadDistribution } from './lead-distribution.ts'
import type { SeasonKnown } from './season-known.ts'

/** When a first trailer may be looked for, in days since the premiere of the last season: the middle, and the days between which half of the trailers of such seasons come, and eight in ten. */
export interface TrailerDay {
  readonly middle: number
  readonly half: readonly [from: number, to: number]
  readonly most: readonly [from: number, to: number]
}

const leads = { stream: leadDistribution('trailer out', 'stream'), linear: leadDistribution('trailer out', 'linear') } as const

/** Where hardly any trailer is left to come, nothing is said. */
const leastLeft = 0.01

/**
 * When the first trailer of the coming season may be looked for, if none is out by `elapsed`: the premiere's day, announced or by its curve, less how long before it trailers come (`lead-times.ts`).
 * P(trailer by day x) is the sum over days t of the premiere of P(t) P(lead >= t - x); what would lie before now is left out. Null where the season has come, or none is likely to.
 */
export function trailerDay(
  premiere: { readonly day: number } | Curve,
  elapsed: number,
  delivery: SeasonKnown['delivery'],
): TrailerDay | null {
  const days = 'day' in premiere ? (premiere.day > elapsed ? [{ at: premiere.day, weight: 1 }] : []) : daysOf(premiere, elapsed)
  const total = days.reduce((sum, { weight }) => sum + weight, 0)
  if (total <= 0) return null
  const { share } = leads[delivery]
  const outBy = (day: number): number => days.reduce((sum, { at, weight }) => sum + weight * (1 - share(at - day)), 0) / total
  const gone = outBy(elapsed)
  if (1 - gone < leastLeft) return null
  const last = days.at(-1)!.at
  const dayOf = (level: number): number => Math.round(dayWhere(outBy, gone + (1 - gone) * level, elapsed, last))
  return { middle: dayOf(0.5), half: [dayOf(0.25), dayOf(0.75)], most: [dayOf(0.1), dayOf(0.9)] }
}

/** The middles of the fortnights to come, with how likely the season is to come in each. */
function daysOf(curve: Curve, elapsed: number): readonly { readonly at: number; readonly weight: number }[] {
  if (cameBy(curve, elapsed) >= 1) return []
  return Array.from({ length: curve.length - 1 }, (_, index) => {
    const [start, end] = [Math.max(elapsed, index * period.days), (index + 1) * period.days]
    const weight = end > start ? comesWithin(curve, end, elapsed) - comesWithin(curve, start, elapsed) : 0
    return { at: (start + end) / 2, weight }
  }).filter(({ weight }) => weight > 0)
}

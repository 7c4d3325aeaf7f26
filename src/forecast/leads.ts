import { dayNumber, type PartialDay } from '../model/index.ts'
import { windowsHeldBy, type WindowsHeld } from './announced-held.ts'
import { period } from './features.ts'
import { leadTimes, type LeadTime } from './lead-times.ts'
import type { SeasonKnown } from './season-known.ts'

/** What is seen of a season before it comes, the earliest first. */
export const productionKinds = ['filming began', 'filming wrapped', 'date announced', 'trailer out'] as const

export type ProductionKind = (typeof productionKinds)[number]

/** What past seasons tell of news. */
export interface Leads {
  /** For each kind, how likely the premiere is to come so many days after it; null where too few cases are known. */
  readonly shares: Readonly<Record<ProductionKind, Float64Array | null>>
  /** How much a curve's days count beside that: the power that they are raised to (Ibrahim and Chen's power prior, 2000). */
  readonly trust: number
  readonly windows: WindowsHeld
}

const columns: Readonly<Record<ProductionKind, 'began' | 'wrapped' | 'announced' | 'trailer'>> = {
  'filming began': 'began',
  'filming wrapped': 'wrapped',
  'date announced': 'announced',
  'trailer out': 'trailer',
}

/** So far a curve looks. */
const horizon = period.days * period.count

/** Fewer cases than this teach nothing; with so many of its own, a delivery is looked at alone. */
const least = { any: 6, own: 20 } as const

/**
 * Channels keep to their year, and a curve knows it within a fortnight or so. On services whatever makes a season late makes its filming late too, so that the curve and the news say the same twice: of powers from
 * 0 to 1 this gave seasons of Netflix the best log score (docs/forecast.md).
 */
const trust: Readonly<Record<SeasonKnown['delivery'], number>> = { linear: 1, stream: 0.25 }

/** What had been learnt by a day, given as a number, of a delivery; of all where it has too few cases of its own. Null for the delivery: of all. */
export function leadsBy(day: number, delivery: SeasonKnown['delivery'] | null, rows: readonly LeadTime[] = leadTimes): Leads {
  const known = rows.filter(({ premiere }) => dayNumber(premiere) <= day)
  const leadsOf = (kind: ProductionKind): Float64Array | null => {
    const own = leadDays(
      known.filter(({ sort }) => delivery === null || (sort === 'stream') === (delivery === 'stream')),
      kind,
    )
    const days = own.length >= least.own ? own : leadDays(known, kind)
    return days.length < least.any ? null : leadShares(days)
  }
  return {
    shares: Object.fromEntries(productionKinds.map(kind => [kind, leadsOf(kind)])) as Leads['shares'],
    trust: delivery === null ? 1 : trust[delivery],
    windows: windowsHeldBy(day),
  }
}

/** Days from the news to the premiere, of all rows that tell. */
export function leadDays(rows: readonly LeadTime[], kind: ProductionKind): readonly number[] {
  return rows.flatMap(row => {
    const day = row[columns[kind]]
    return day === null ? [] : [dayNumber(row.premiere) - middleOf(day)]
  })
}

/**
 * How likely the premiere is to come each day after the news: the logarithms of the lead times are taken as normal, and the next one is predicted by Student's distribution, which is the wider the fewer they
 * are (Gelman et al., Bayesian Data Analysis, 3rd ed., 3.2). By days from 0; the shares sum to 1.
 */
export function leadShares(days: readonly number[]): Float64Array {
  const logs = days.map(Math.log)
  const count = logs.length
  const mean = logs.reduce((sum, each) => sum + each, 0) / count
  const spread = logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (count - 1)
  const scale = Math.sqrt(spread * (1 + 1 / count))
  const shares = new Float64Array(horizon + 1)
  for (let day = 1; day <= horizon; day++) shares[day] = (1 + ((Math.log(day) - mean) / scale) ** 2 / (count - 1)) ** (-count / 2) / day
  const total = shares.reduce((sum, each) => sum + each, 0)
  return shares.map(each => each / total)
}

function middleOf(day: PartialDay): number {
  return dayNumber(day.length === 10 ? day : `${day}-15`)
}

import { leadTimes, type Milestone } from './lead-times.ts'
import type { SeasonKnown } from './season-known.ts'

/** How a number of days is spread: smooth, above 0, learnt from few cases. */
export interface DaysDistribution {
  /** The share of cases with at most so many days. */
  readonly share: (days: number) => number
  /** The days that a share of cases has at most. */
  readonly dayOfShare: (level: number) => number
}

/** What is known of the other delivery says something too: so much of a case. */
const otherDelivery = 0.25

/** Cases unlike all that were seen: one in so many, as likely on any day of the range. */
const unlike = { share: 0.05, days: 1000 } as const

/**
 * How long before the premiere something is told of a season, by `lead-times.ts`. `without` leaves a series out, so that it can be forecast from the others.
 */
export function leadDistribution(milestone: Milestone, delivery: SeasonKnown['delivery'], without?: string): DaysDistribution {
  return smoothed(
    leadTimes(milestone)
      .filter(({ series, days }) => series !== without && days > 0)
      .map(({ days, delivery: its }) => ({ days, weight: its === delivery ? 1 : otherDelivery })),
  )
}

/**
 * A smooth distribution of days from single cases: a Gaussian kernel on their logarithms with the bandwidth of Silverman (Density Estimation, 1986, equation 3.31), h = 0.9 min(s, IQR / 1.34) n^(-1/5),
 * n being the effective number of weighted cases (Kish, 1965): the fewer, the wider. One case in twenty is spread flat over a thousand days, so that no single news can rule a day out.
 */
export function smoothed(cases: readonly { readonly days: number; readonly weight: number }[]): DaysDistribution {
  const points = cases.map(({ days, weight }) => ({ at: Math.log(days), weight })).toSorted((a, b) => a.at - b.at)
  const total = sumOf(points.map(({ weight }) => weight))
  const mean = sumOf(points.map(({ at, weight }) => at * weight)) / total
  const count = (total * total) / sumOf(points.map(({ weight }) => weight * weight))
  const spread = Math.sqrt((sumOf(points.map(({ at, weight }) => weight * (at - mean) ** 2)) / total) * (count / (count - 1)))
  const quantile = (level: number): number => {
    let sum = 0
    return points.find(({ weight }) => (sum += weight) >= level * total)!.at
  }
  const width = 0.9 * Math.min(spread, (quantile(0.75) - quantile(0.25)) / 1.34) * count ** -0.2
  const share = (days: number): number => {
    if (days <= 0) return 0
    const log = Math.log(days)
    const seen = sumOf(points.map(({ at, weight }) => weight * below((log - at) / width))) / total
    return (1 - unlike.share) * seen + unlike.share * Math.min(1, days / unlike.days)
  }
  return { share, dayOfShare: level => dayWhere(share, level) }
}

/** The day by which a growing share reaches a level, by bisection. */
export function dayWhere(share: (days: number) => number, level: number, from = 0, to = 4000): number {
  let [low, high] = [from, to]
  while (high - low > 0.25) {
    const middle = (low + high) / 2
    if (share(middle) < level) low = middle
    else high = middle
  }
  return high
}

/** The normal distribution, to seven digits (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 26.2.17). */
function below(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return z > 0 ? 1 - tail : tail
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0)
}

/** How good probabilities of something that happened or not are. */
export interface ProbabilityScores {
  readonly count: number
  readonly share: number
  readonly logLoss: number
  readonly brier: number
  /** How much smaller the Brier score is than that of the base, as a share of it. */
  readonly skill: number
  /** The probability that of two cases the one that happened was given more. */
  readonly auc: number
  /** Mean distance of what was given and what happened over ten bins of as many cases each. */
  readonly error: number
}

/** How good distributions of a day are, in days. */
export interface DayScores {
  readonly count: number
  readonly medianError: number
  /** Continuous ranked probability score (Gneiting and Raftery, 2007). */
  readonly crps: number
  /** The share of cases within the middle 80%, and the median of how wide that is. */
  readonly coverage: number
  readonly width: number
}

const surest = 1e-4

/** Scores probabilities beside those of a base. */
export function probabilityScores(happened: readonly boolean[], given: readonly number[], base: readonly number[]): ProbabilityScores {
  const truth = happened.map(Number)
  const brierOf = (of: readonly number[]): number => mean(truth.map((each, at) => (each - of[at]!) ** 2))
  const brier = brierOf(given)
  return {
    count: truth.length,
    share: mean(truth),
    logLoss: -mean(truth.map((each, at) => Math.log(each === 1 ? Math.max(surest, given[at]!) : Math.max(surest, 1 - given[at]!)))),
    brier,
    skill: 1 - brier / brierOf(base),
    auc: aucOf(truth, given),
    error: errorOf(truth, given),
  }
}

/** Scores distributions that are given as their 99 percentiles. */
export function dayScores(days: readonly number[], percentiles: readonly (readonly number[])[]): DayScores {
  const errors = days.map((day, at) => Math.abs(day - percentiles[at]![49]!))
  return {
    count: days.length,
    medianError: median(errors),
    crps: mean(days.map((day, at) => crpsOf(day, percentiles[at]!))),
    coverage: mean(days.map((day, at) => Number(day >= percentiles[at]![9]! && day <= percentiles[at]![89]!))),
    width: median(percentiles.map(of => of[89]! - of[9]!)),
  }
}

function crpsOf(day: number, percentiles: readonly number[]): number {
  const count = percentiles.length
  const near = mean(percentiles.map(each => Math.abs(each - day)))
  return near - percentiles.reduce((sum, each, at) => sum + each * (2 * (at + 1) - count - 1), 0) / (count * count)
}

/** By ranks, those that are alike sharing theirs (Mann and Whitney, 1947). */
function aucOf(truth: readonly number[], given: readonly number[]): number {
  const order = given.map((value, at) => ({ value, truth: truth[at]! })).toSorted((a, b) => a.value - b.value)
  let [ranks, hits] = [0, 0]
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && order[to]!.value === order[from]!.value) to++
    for (let at = from; at < to; at++)
      if (order[at]!.truth === 1) {
        ranks += (from + to + 1) / 2
        hits++
      }
    from = to
  }
  const misses = order.length - hits
  return hits === 0 || misses === 0 ? 0.5 : (ranks - (hits * (hits + 1)) / 2) / (hits * misses)
}

const bins = 10

function errorOf(truth: readonly number[], given: readonly number[]): number {
  const order = given.map((value, at) => ({ value, truth: truth[at]! })).toSorted((a, b) => a.value - b.value)
  let sum = 0
  for (let bin = 0; bin < bins; bin++) {
    const within = order.slice(Math.floor((bin * order.length) / bins), Math.floor(((bin + 1) * order.length) / bins))
    sum += Math.abs(within.reduce((total, each) => total + each.truth - each.value, 0))
  }
  return sum / Math.max(1, order.length)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

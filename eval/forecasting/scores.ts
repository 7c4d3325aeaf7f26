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
  /** The share of cases within the window for 80%, and the median of how wide that is; and the share within the one for half. */
  readonly coverage: number
  readonly width: number
  readonly halfCoverage: number
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
    error: mean(calibrationBins(happened, given).flatMap(bin => Array<number>(bin.count).fill(Math.abs(bin.given - bin.came)))),
  }
}

/** A window of days, from and to. */
type Window = readonly [from: number, to: number]

/** Days that came, and what was given for them: the 99 percentiles of a distribution, and the windows for 80% and for half. */
export interface GivenDays {
  readonly gaps: readonly number[]
  readonly percentiles: readonly (readonly number[])[]
  readonly windows: readonly Window[]
  readonly halves: readonly Window[]
}

/** Scores distributions of days. */
export function dayScores({ gaps: days, percentiles, windows, halves }: GivenDays): DayScores {
  const errors = days.map((day, at) => Math.abs(day - percentiles[at]![49]!))
  return {
    count: days.length,
    medianError: median(errors),
    crps: mean(days.map((day, at) => crpsOf(day, percentiles[at]!))),
    coverage: mean(days.map((day, at) => Number(isWithin(day, windows[at]!)))),
    width: median(windows.map(([from, to]) => to - from)),
    halfCoverage: mean(days.map((day, at) => Number(isWithin(day, halves[at]!)))),
  }
}

function isWithin(day: number, [from, to]: Window): boolean {
  return day >= from && day <= to
}

/** The continuous ranked probability score of one day, in days, given the 99 percentiles. */
export function crpsOf(day: number, percentiles: readonly number[]): number {
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

const binCount = 10

/** Bins of as many cases each, the lowest chances first: what was given on average, and the share that came. */
export function calibrationBins(happened: readonly boolean[], given: readonly number[]) {
  const order = given.map((value, at) => ({ value, truth: Number(happened[at]!) })).toSorted((a, b) => a.value - b.value)
  return Array.from({ length: binCount }, (_, bin) => {
    const cases = order.slice(Math.floor((bin * order.length) / binCount), Math.floor(((bin + 1) * order.length) / binCount))
    return { given: mean(cases.map(({ value }) => value)), came: mean(cases.map(({ truth }) => truth)), count: cases.length }
  })
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

import type { PastSeason } from '../seasons.ts'
import { boost, pinballLoss } from './boosting.ts'
import { plainRow, type PlainFeature } from './plain-features.ts'
import { tableOf } from './renewal-baselines.ts'

/** A way to say when the next season comes, given that it comes: the 99 percentiles of the days since the premiere. */
export interface ReleaseBaseline {
  readonly name: string
  readonly learn: (seasons: readonly PastSeason[], today: number, longest: number) => (season: PastSeason) => readonly number[]
}

const everything: readonly PlainFeature[] = ['season', 'rating', 'trend', 'genre', 'age', 'previous gap', 'group', 'length']
const levels = Array.from({ length: 99 }, (_, at) => (at + 1) / 100)
/** Fewer gaps than this say nothing of a group by themselves. */
const leastGroup = 30

/** They learn of gaps that were complete on the day. */
export const releaseBaselines: readonly ReleaseBaseline[] = [
  {
    name: 'all gaps',
    learn: (seasons, today, longest) => {
      const all = quantilesOf(completeBy(seasons, today, longest).map(gapOf))
      return () => all
    },
  },
  {
    name: 'previous gap as it was',
    learn: (seasons, today, longest) => {
      const middle = quantilesOf(completeBy(seasons, today, longest).map(gapOf))[49]!
      return ({ known: { previousGap } }) => levels.map(() => previousGap ?? middle)
    },
  },
  {
    name: 'previous gap times how gaps change',
    learn: (seasons, today, longest) => {
      const complete = completeBy(seasons, today, longest)
      const all = quantilesOf(complete.map(gapOf))
      const ratios = quantilesOf(
        complete.flatMap(season => (season.known.previousGap === null ? [] : [gapOf(season) / season.known.previousGap])),
      )
      return ({ known: { previousGap } }) => (previousGap === null ? all : ratios.map(ratio => Math.min(longest, ratio * previousGap)))
    },
  },
  {
    name: 'gaps by group, first and later',
    learn: (seasons, today, longest) => {
      const complete = completeBy(seasons, today, longest)
      const all = quantilesOf(complete.map(gapOf))
      const groups = new Map(
        [...Map.groupBy(complete, groupOf)].flatMap(([group, own]) =>
          own.length < leastGroup ? [] : [[group, quantilesOf(own.map(gapOf))] as const],
        ),
      )
      return season => groups.get(groupOf(season)) ?? all
    },
  },
  {
    name: 'accelerated failure time, log-normal',
    learn: (seasons, today, longest) => failureTime(completeBy(seasons, today, longest), longest, 'normal'),
  },
  {
    name: 'robust failure time, residuals as they were',
    learn: (seasons, today, longest) => failureTime(completeBy(seasons, today, longest), longest, 'empirical'),
  },
  {
    name: 'robust failure time, conformal on the newest 30%',
    learn: (seasons, today, longest) => failureTime(completeBy(seasons, today, longest), longest, 'conformal'),
  },
  { name: 'quantile gradient boosting', learn: (seasons, today, longest) => boosted(completeBy(seasons, today, longest)) },
]

function gapOf({ start, next }: PastSeason): number {
  return next! - start
}

function groupOf({ known: { season, isPart, isForeign } }: PastSeason): string {
  return `${season === 1} ${isPart ? 'part' : isForeign ? 'foreign' : ''}`
}

function completeBy(seasons: readonly PastSeason[], today: number, longest: number): readonly PastSeason[] {
  return seasons.filter(({ start, next }) => next !== null && next < today && next - start <= longest).toSorted((a, b) => a.start - b.start)
}

function quantilesOf(numbers: readonly number[]): readonly number[] {
  const sorted = numbers.toSorted((a, b) => a - b)
  return levels.map(level => {
    const place = level * (sorted.length - 1)
    const before = Math.floor(place)
    return sorted[before]! + (sorted[Math.min(before + 1, sorted.length - 1)]! - sorted[before]!) * (place - before)
  })
}

/** Quantiles of the normal distribution, by Acklam's rational approximation (2003; relative error below 1.2e-9). */
function normalQuantile(level: number): number {
  const [a, b] = [
    [-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239],
    [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572],
  ] as const
  const [c, d] = [
    [-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783],
    [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416],
  ] as const
  const sum = (coefficients: readonly number[], x: number): number => coefficients.reduce((total, each) => total * x + each, 0)
  if (level > 0.02425 && level < 1 - 0.02425) {
    const [centre, square] = [level - 0.5, (level - 0.5) ** 2]
    return (sum(a, square) * centre) / (sum(b, square) * square + 1)
  }
  const tail = Math.sqrt(-2 * Math.log(Math.min(level, 1 - level)))
  const far = sum(c, tail) / (sum(d, tail) * tail + 1)
  return level < 0.5 ? far : -far
}

/**
 * The logarithm of the gap, linear in what is known (Wei, 1992): by least squares with normal errors, or by Huber's weights with the errors that were made, on all gaps or on the newest alone.
 */
function failureTime(
  complete: readonly PastSeason[],
  longest: number,
  errors: 'normal' | 'empirical' | 'conformal',
): (season: PastSeason) => readonly number[] {
  const cut = errors === 'conformal' ? Math.floor(complete.length * 0.7) : complete.length
  const weights = linearFit(complete.slice(0, cut), errors !== 'normal')
  const expected = (season: PastSeason): number =>
    plainRow(season, everything).reduce((sum, value, at) => sum + value * weights[at + 1]!, weights[0]!)
  const residuals = (errors === 'conformal' ? complete.slice(cut) : complete).map(season => Math.log(gapOf(season)) - expected(season))
  const spread = Math.sqrt(residuals.reduce((sum, each) => sum + each * each, 0) / residuals.length)
  const shifts = errors === 'normal' ? levels.map(level => spread * normalQuantile(level)) : quantilesOf(residuals)
  return season => {
    const middle = expected(season)
    return shifts.map(shift => Math.min(longest, Math.exp(middle + shift)))
  }
}

const [rounds, ridge, huber] = [12, 1, 1.345]

/** Ridge regression by the normal equations; with Huber's weights (1964) where outliers are to count less. */
function linearFit(seasons: readonly PastSeason[], isRobust: boolean): readonly number[] {
  const { rows, width, count } = tableOf(seasons, everything)
  const size = width + 1
  const truth = seasons.map(season => Math.log(gapOf(season)))
  const at = (row: number, column: number): number => (column === 0 ? 1 : rows[row * width + column - 1]!)
  let weights: number[] = Array<number>(size).fill(0)
  let trust: number[] = Array<number>(count).fill(1)
  for (let round = 0; round < (isRobust ? rounds : 1); round++) {
    const matrix = Array.from({ length: size }, (_, one) =>
      Array.from({ length: size + 1 }, (_unused, other) => {
        let sum = one === other && one > 0 ? ridge : 0
        for (let row = 0; row < count; row++) sum += trust[row]! * at(row, one) * (other === size ? truth[row]! : at(row, other))
        return sum
      }),
    )
    weights = eliminate(matrix)
    const errors = truth.map((value, row) => value - weights.reduce((sum, weight, column) => sum + weight * at(row, column), 0))
    const scale = Math.max(1e-6, (errors.map(Math.abs).toSorted((a, b) => a - b)[Math.floor(count / 2)] ?? 0) / 0.6745)
    trust = errors.map(error => Math.min(1, (huber * scale) / Math.max(1e-9, Math.abs(error))))
  }
  return weights
}

/** Gauss's elimination with pivots; the right side is the last column. */
function eliminate(matrix: number[][]): number[] {
  const size = matrix.length
  for (let column = 0; column < size; column++) {
    const best = Array.from({ length: size - column }, (_, at) => column + at).toSorted(
      (a, b) => Math.abs(matrix[b]![column]!) - Math.abs(matrix[a]![column]!),
    )[0]!
    ;[matrix[column], matrix[best]] = [matrix[best]!, matrix[column]!]
    const pivot = matrix[column]![column]! || 1e-12
    for (let row = 0; row < size; row++) {
      if (row === column) continue
      const share = matrix[row]![column]! / pivot
      for (let other = column; other <= size; other++) matrix[row]![other]! -= share * matrix[column]![other]!
    }
  }
  return matrix.map((row, at) => row[size]! / (row[at]! || 1e-12))
}

const boostedLevels = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const

function boosted(complete: readonly PastSeason[]): (season: PastSeason) => readonly number[] {
  const table = tableOf(complete, everything)
  const gaps = Float64Array.from(complete, gapOf)
  const scores = boostedLevels.map(level => boost(table, gaps, pinballLoss(level), { trees: 100, depth: 3, rate: 0.1, leastLeaf: 20 }))
  return season => {
    const row = plainRow(season, everything)
    // Quantiles may cross: sorted they do not (Chernozhukov et al., 2010).
    const known = scores.map(score => score(row)).toSorted((a, b) => a - b)
    return levels.map(level => {
      const after = boostedLevels.findIndex(each => each >= level)
      if (after <= 0) return known[after === 0 ? 0 : known.length - 1]!
      const [from, to] = [boostedLevels[after - 1]!, boostedLevels[after]!]
      return known[after - 1]! + ((known[after]! - known[after - 1]!) * (level - from)) / (to - from)
    })
  }
}

/** What a logistic regression is fitted to: rows of features one after another, what happened, how much each row counts, and the log-odds that it begins with. */
export interface Observations {
  readonly rows: Float64Array
  readonly width: number
  readonly came: Uint8Array
  readonly weights: Float64Array
  readonly offsets: Float64Array
}

const mostSteps = 40

/**
 * Logistic regression with a ridge penalty and an offset, by Newton's method (Hastie, Tibshirani and Friedman, section 4.4): the coefficients, the intercept first, which is not held back. Those at
 * the places in `rising` never fall below 0: one that would is left out and all are fitted again.
 */
export function fitLogistic(seen: Observations, ridge: number, rising: readonly number[] = []): Float64Array {
  const held = new Set<number>()
  for (;;) {
    const weights = newton(seen, ridge, held)
    const falling = rising.filter(at => weights[at + 1]! < 0)
    if (falling.length === 0) return weights
    for (const at of falling) held.add(at + 1)
  }
}

/** The log-odds of a row. */
export function oddsOf(
  { rows, width, offsets }: Pick<Observations, 'rows' | 'width' | 'offsets'>,
  row: number,
  weights: Float64Array,
): number {
  let odds = weights[0]! + offsets[row]!
  for (let at = 0, from = row * width; at < width; at++) odds += weights[at + 1]! * rows[from + at]!
  return odds
}

/** A step that makes the fit worse is halved. */
function newton(seen: Observations, ridge: number, held: ReadonlySet<number>): Float64Array {
  const { rows, width, came, weights: counts } = seen
  const size = width + 1
  let weights = new Float64Array(size)
  let fit = fitOf(seen, weights, ridge)
  const row = new Float64Array(size)
  for (let step = 0; step < mostSteps; step++) {
    const [slope, curve] = [new Float64Array(size), new Float64Array(size * size)]
    const filled: number[] = []
    row[0] = 1
    for (let at = 0; at < came.length; at++) {
      row.set(rows.subarray(at * width, (at + 1) * width), 1)
      const given = 1 / (1 + Math.exp(-oddsOf(seen, at, weights)))
      const error = counts[at]! * (came[at]! - given)
      const bend = counts[at]! * given * (1 - given)
      filled.length = 0
      for (let one = 0; one < size; one++) if (row[one] !== 0) filled.push(one)
      for (const [place, one] of filled.entries()) {
        slope[one]! += error * row[one]!
        const bent = bend * row[one]!
        for (let other = 0; other <= place; other++) curve[one * size + filled[other]!]! += bent * row[filled[other]!]!
      }
    }
    for (let one = 0; one < size; one++) {
      if (one > 0) {
        slope[one]! -= ridge * weights[one]!
        curve[one * size + one]! += ridge
      }
      if (held.has(one)) hold(curve, slope, size, one)
    }
    const move = solve(curve, slope, size)
    let next = weights
    let better = fit
    for (let length = 1; length > 1e-6; length /= 2) {
      next = weights.map((weight, at) => weight + length * move[at]!)
      better = fitOf(seen, next, ridge)
      if (better > fit) break
    }
    if (better - fit < 1e-7 * Math.abs(fit)) break
    weights = next
    fit = better
  }
  return weights
}

/** Keeps one coefficient where it is. */
function hold(curve: Float64Array, slope: Float64Array, size: number, one: number): void {
  slope[one] = 0
  for (let other = 0; other < size; other++) {
    curve[one * size + other] = 0
    curve[other * size + one] = 0
  }
  curve[one * size + one] = 1
}

/** The logarithm of how likely what came is under weights, less what the penalty takes. */
function fitOf(seen: Observations, weights: Float64Array, ridge: number): number {
  const { came, weights: counts } = seen
  let sum = 0
  for (let at = 0; at < came.length; at++) {
    const odds = oddsOf(seen, at, weights)
    sum -= counts[at]! * Math.log1p(Math.exp(came[at] === 1 ? -odds : odds))
  }
  for (let at = 1; at < weights.length; at++) sum -= (ridge / 2) * weights[at]! ** 2
  return sum
}

/** Solves a symmetric system of which the lower half is given, by Cholesky's method. */
function solve(lower: Float64Array, right: Float64Array, size: number): Float64Array {
  const root = Float64Array.from(lower)
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = root[row * size + column]!
      for (let at = 0; at < column; at++) sum -= root[row * size + at]! * root[column * size + at]!
      root[row * size + column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / root[column * size + column]!
    }
  }
  const out = Float64Array.from(right)
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) out[row]! -= root[row * size + at]! * out[at]!
    out[row]! /= root[row * size + row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) out[row]! -= root[at * size + row]! * out[at]!
    out[row]! /= root[row * size + row]!
  }
  return out
}

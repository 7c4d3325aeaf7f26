import { featureNames, featuresOf, period, writeFeatures, type Curve, type SeasonKnown } from '../../../src/forecast/index.ts'
import { baseGroupOf } from '../../../src/forecast/index.ts'
import { baseOf } from '../fit.ts'
import { featureRows, periodsOf } from '../periods.ts'
import type { PastSeason } from '../seasons.ts'
import { boost, logLoss } from './boosting.ts'

/** Rows that are looked at: of more every other one, and so on. */
const mostRows = 60_000
const halfLifeYears = 6

/** The hazard of each period by gradient boosting, of the same features and curves of groups that Hiatus has. */
export function boostedHazard(seasons: readonly PastSeason[], today: number): (known: SeasonKnown) => Curve {
  const base = baseOf(seasons, today)
  const learnt = new Map<SeasonKnown['delivery'], (row: Float64Array) => number>()
  const width = featureNames.length + 2
  const rowOf = (features: Float64Array, known: SeasonKnown, index: number): Float64Array => {
    const row = new Float64Array(width)
    row.set(features)
    row[width - 2] = base[baseGroupOf(known)][index]!
    row[width - 1] = index
    return row
  }
  const learn = (delivery: SeasonKnown['delivery']): ((row: Float64Array) => number) => {
    const own = seasons.filter(({ known, start }) => known.delivery === delivery && start < today)
    const seen = periodsOf(own, today, halfLifeYears)
    const features = featureRows(own, today, seen)
    const step = Math.max(1, Math.ceil(seen.came.length / mostRows))
    // All that came are kept; what did not is thinned, and counts for as many.
    const kept = Array.from(seen.came.keys()).filter(row => seen.came[row] === 1 || row % step === 0)
    const rows = new Float64Array(kept.length * width)
    for (const [at, row] of kept.entries()) {
      const { known } = own[seen.seasons[row]!]!
      rows.set(rowOf(features.subarray(row * featureNames.length, (row + 1) * featureNames.length), known, seen.periods[row]!), at * width)
    }
    const truth = Float64Array.from(kept, row => seen.came[row]!)
    const score = boost({ rows, width, count: kept.length }, truth, logLoss, { trees: 100, depth: 3, rate: 0.08, leastLeaf: 40 })
    return row => score(row) - Math.log(step)
  }
  return known => {
    let score = learnt.get(known.delivery)
    if (score === undefined) learnt.set(known.delivery, (score = learn(known.delivery)))
    const features = featuresOf(known, today)
    const values = new Float64Array(featureNames.length)
    const curve = new Float64Array(period.count + 1)
    let waiting = 1
    for (let index = 0; index < period.count; index++) {
      writeFeatures(features, index, values, 0)
      waiting *= 1 - 1 / (1 + Math.exp(-score(rowOf(values, known, index))))
      curve[index + 1] = 1 - waiting
    }
    return curve
  }
}

/** What trees are grown on: rows of features one after another. */
export interface Table {
  readonly rows: Float64Array
  readonly width: number
  readonly count: number
}

/** How trees are grown. */
export interface BoostOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly leastLeaf: number
}

/** What is made smaller: how far the truth is from a score (the slope), how fast that changes (the bend), and where scores begin. */
export interface Loss {
  readonly begin: (truth: Float64Array) => number
  readonly slope: (truth: number, score: number) => number
  readonly bend: (truth: number, score: number) => number
  /** The best value of a leaf, given its residuals; by the sums of slopes and bends unless given. */
  readonly leaf?: (residuals: Float64Array) => number
}

/** Of something that happened or not: scores are log-odds. */
export const logLoss: Loss = {
  begin: truth => {
    const share = truth.reduce((sum, each) => sum + each, 0) / truth.length
    return Math.log((share + 1e-3) / (1 - share + 1e-3))
  },
  slope: (truth, score) => truth - 1 / (1 + Math.exp(-score)),
  bend: (_, score) => {
    const given = 1 / (1 + Math.exp(-score))
    return given * (1 - given)
  },
}

/** Of a quantile of a number (Koenker and Bassett, 1978). */
export function pinballLoss(level: number): Loss {
  const quantile = (numbers: Float64Array): number => numbers.toSorted()[Math.min(numbers.length - 1, Math.floor(level * numbers.length))]!
  return { begin: quantile, slope: (truth, score) => (truth > score ? level : level - 1), bend: () => 1, leaf: quantile }
}

interface Split {
  readonly feature: number
  readonly most: number
  readonly low: Node
  readonly high: Node
}

type Node = Split | number

const binCount = 32

/**
 * Gradient boosting of small trees over features in bins (Friedman, 2001; bins as in LightGBM, Ke et al., 2017). The same rows give the same trees. Gives the score of a row.
 */
export function boost(table: Table, truth: Float64Array, loss: Loss, options: BoostOptions): (row: Float64Array) => number {
  const { rows, width, count } = table
  const edges = Array.from({ length: width }, (_, feature) => edgesOf(table, feature))
  const bins = new Uint8Array(count * width)
  for (let row = 0; row < count; row++)
    for (let feature = 0; feature < width; feature++) bins[row * width + feature] = binOf(edges[feature]!, rows[row * width + feature]!)
  const begin = loss.begin(truth)
  const scores = new Float64Array(count).fill(begin)
  const [slopes, bends] = [new Float64Array(count), new Float64Array(count)]
  const trees: Node[] = []
  for (let tree = 0; tree < options.trees; tree++) {
    for (let row = 0; row < count; row++) {
      slopes[row] = loss.slope(truth[row]!, scores[row]!)
      bends[row] = loss.bend(truth[row]!, scores[row]!)
    }
    trees.push(
      grow(
        Int32Array.from({ length: count }, (_, row) => row),
        options.depth,
      ),
    )
  }
  return row => trees.reduce<number>((sum, tree) => sum + valueOf(tree, row), begin)

  function grow(members: Int32Array, depth: number): Node {
    const split = depth === 0 || members.length < 2 * options.leastLeaf ? null : bestSplit(members)
    if (split === null) {
      const value = options.rate * leafOf(members)
      for (const row of members) scores[row]! += value
      return value
    }
    const goesLow = (row: number): boolean => bins[row * width + split.feature]! <= split.bin
    const [low, high] = [members.filter(goesLow), members.filter(row => !goesLow(row))]
    return { feature: split.feature, most: edges[split.feature]![split.bin]!, low: grow(low, depth - 1), high: grow(high, depth - 1) }
  }

  function leafOf(members: Int32Array): number {
    if (loss.leaf !== undefined) return loss.leaf(Float64Array.from(members, row => truth[row]! - scores[row]!))
    return sumOf(members, slopes) / (sumOf(members, bends) + 1)
  }

  function bestSplit(members: Int32Array): { readonly feature: number; readonly bin: number } | null {
    const [allSlope, allBend] = [sumOf(members, slopes), sumOf(members, bends)]
    const whole = allSlope ** 2 / (allBend + 1)
    let best: { feature: number; bin: number } | null = null
    let most = 1e-6
    const [slopeIn, bendIn, countIn] = [new Float64Array(binCount), new Float64Array(binCount), new Int32Array(binCount)]
    for (let feature = 0; feature < width; feature++) {
      const last = edges[feature]!.length
      if (last === 0) continue
      for (const sums of [slopeIn, bendIn, countIn]) sums.fill(0)
      for (const row of members) {
        const bin = bins[row * width + feature]!
        slopeIn[bin]! += slopes[row]!
        bendIn[bin]! += bends[row]!
        countIn[bin]!++
      }
      let [slope, bend, seen] = [0, 0, 0]
      for (let bin = 0; bin < last; bin++) {
        slope += slopeIn[bin]!
        bend += bendIn[bin]!
        seen += countIn[bin]!
        if (seen < options.leastLeaf || members.length - seen < options.leastLeaf) continue
        const gain = slope ** 2 / (bend + 1) + (allSlope - slope) ** 2 / (allBend - bend + 1) - whole
        if (gain > most) {
          most = gain
          best = { feature, bin }
        }
      }
    }
    return best
  }
}

/** Where the bins of a feature end, each but the last: at quantiles of its values, or between few different ones. */
function edgesOf({ rows, width, count }: Table, feature: number): Float64Array {
  const sorted = Float64Array.from({ length: count }, (_, row) => rows[row * width + feature]!).toSorted()
  const edges = new Set<number>()
  for (let bin = 1; bin < binCount; bin++) edges.add(sorted[Math.floor((bin * count) / binCount)]!)
  return Float64Array.from([...edges].filter(edge => edge < sorted[count - 1]!))
}

function binOf(edges: Float64Array, value: number): number {
  let bin = 0
  while (bin < edges.length && value > edges[bin]!) bin++
  return bin
}

function valueOf(node: Node, row: Float64Array): number {
  let at = node
  while (typeof at !== 'number') at = row[at.feature]! <= at.most ? at.low : at.high
  return at
}

function sumOf(members: Int32Array, values: Float64Array): number {
  let sum = 0
  for (const row of members) sum += values[row]!
  return sum
}

import { fitLogistic } from '../logistic.ts'
import { within } from '../rolling.ts'
import type { PastSeason } from '../seasons.ts'
import { boost, logLoss } from './boosting.ts'
import { plainRow, type PlainFeature } from './plain-features.ts'

/** A way to say how likely another season is within two years of the premiere, and nothing else. */
export interface RenewalBaseline {
  readonly name: string
  readonly learn: (seasons: readonly PastSeason[], today: number) => (season: PastSeason) => number
}

const everything: readonly PlainFeature[] = ['season', 'rating', 'trend', 'genre', 'age', 'previous gap', 'group', 'length']

/** They learn of seasons of the same delivery whose two years were over on the day: what is not decided by then teaches them nothing. */
export const renewalBaselines: readonly RenewalBaseline[] = [
  { name: 'base rate', learn: (seasons, today) => logistic(seasons, today, []) },
  { name: 'season number (logistic)', learn: (seasons, today) => logistic(seasons, today, ['season']) },
  { name: 'rating (logistic)', learn: (seasons, today) => logistic(seasons, today, ['rating']) },
  {
    name: 'rating, its trend, season number (logistic)',
    learn: (seasons, today) => logistic(seasons, today, ['rating', 'trend', 'season']),
  },
  { name: 'and genre, age, previous gap, group, length (logistic)', learn: (seasons, today) => logistic(seasons, today, everything) },
  { name: 'gradient boosting of the same', learn: (seasons, today) => boosted(seasons, today, everything) },
]

const ridge = 3

function logistic(seasons: readonly PastSeason[], today: number, features: readonly PlainFeature[]): (season: PastSeason) => number {
  const decided = decidedBy(seasons, today)
  const table = tableOf(decided, features)
  const [intercept, ...weights] = fitLogistic(
    {
      rows: table.rows,
      width: table.width,
      came: Uint8Array.from(decided, hasCome),
      weights: new Float64Array(decided.length).fill(1),
      offsets: new Float64Array(decided.length),
    },
    ridge,
  )
  return season => {
    const row = plainRow(season, features)
    return 1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * row[at]!, intercept!)))
  }
}

function boosted(seasons: readonly PastSeason[], today: number, features: readonly PlainFeature[]): (season: PastSeason) => number {
  const decided = decidedBy(seasons, today)
  const score = boost(tableOf(decided, features), Float64Array.from(decided, hasCome), logLoss, {
    trees: 120,
    depth: 3,
    rate: 0.05,
    leastLeaf: 20,
  })
  return season => 1 / (1 + Math.exp(-score(plainRow(season, features))))
}

/** The seasons' rows, one after another. */
export function tableOf(seasons: readonly PastSeason[], features: readonly PlainFeature[]) {
  const rows = seasons.map(season => plainRow(season, features))
  const width = rows[0]?.length ?? 0
  const all = new Float64Array(rows.length * width)
  for (const [at, row] of rows.entries()) all.set(row, at * width)
  return { rows: all, width, count: rows.length }
}

function decidedBy(seasons: readonly PastSeason[], today: number): readonly PastSeason[] {
  return seasons.filter(({ start, end }) => start + within <= Math.min(today, end))
}

function hasCome({ start, next }: PastSeason): number {
  return Number(next !== null && next - start <= within)
}

/** One decision to learn from: its features by name, the right answer, and how much it counts. */
export interface Example {
  readonly article: string
  readonly features: readonly string[]
  readonly isRight: boolean
  readonly weight: number
  /** Odds (natural logarithm) that are given before any feature counts. */
  readonly offset: number
}

/** A choice to learn from: several things of which one or more are right. */
export interface Choice {
  readonly article: string
  readonly options: readonly { readonly features: readonly string[]; readonly isRight: boolean }[]
}

/** A model that has learnt: the probability that something of these features is right, and its weights as text, a line a feature. */
export interface Fitted {
  readonly probability: (features: readonly string[], offset: number) => number
  readonly text: string
}

const epochs = 12
const rate = 0.08
const ridge = 5e-3
/** A feature counts when so many articles show it: what one article alone shows is its own. */
const fewestArticles = 2
/** Weights smaller than this are left out. */
const least = 0.04

/**
 * Fits a logistic regression with a ridge penalty by AdaGrad (Duchi, Hazan and Singer, JMLR 2011), in an order that is shuffled the same way each
 * time, so that the same examples give the same weights.
 */
export function fit(examples: readonly Example[]): Fitted {
  const index = indexOf(examples)
  const rows = examples.map(({ features, isRight, weight, offset }) => ({
    places: [...new Set(features)].flatMap(name => index.get(name) ?? []),
    target: isRight ? 1 : 0,
    weight,
    offset,
  }))
  const bias = index.size
  const weights = new Float64Array(index.size + 1)
  const squares = new Float64Array(index.size + 1).fill(1e-2)
  const step = (place: number, slope: number): void => {
    squares[place]! += slope * slope
    weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!)
  }
  for (const row of shuffled(rows, epochs)) {
    let odds = weights[bias]! + row.offset
    for (const place of row.places) odds += weights[place]!
    const slope = (logistic(odds) - row.target) * row.weight
    for (const place of row.places) step(place, slope + ridge * weights[place]!)
    step(bias, slope)
  }
  return {
    probability: (features, offset) => {
      let odds = weights[bias]! + offset
      for (const name of new Set(features)) odds += weights[index.get(name) ?? -1] ?? 0
      return logistic(odds)
    },
    text: textOf(index, weights),
  }
}

/**
 * Fits a conditional log-linear model to choices: what counts is which of the options has the highest odds. Otherwise as `fit`.
 */
export function fitChoices(choices: readonly Choice[]): Fitted {
  const index = indexOf(choices.flatMap(({ article, options }) => options.map(({ features }) => ({ article, features }))))
  const rows = choices.map(({ options }) =>
    options.map(({ features, isRight }) => ({ places: [...new Set(features)].flatMap(name => index.get(name) ?? []), isRight })),
  )
  const weights = new Float64Array(index.size + 1)
  const squares = new Float64Array(index.size + 1).fill(1e-2)
  for (const row of shuffled(rows, epochs)) {
    const shares = softmax(row.map(({ places }) => places.reduce((sum, place) => sum + weights[place]!, 0)))
    const right = row.reduce((sum, { isRight }, i) => sum + (isRight ? shares[i]! : 0), 0)
    row.forEach(({ places, isRight }, i) => {
      const slope = shares[i]! - (isRight ? shares[i]! / right : 0)
      for (const place of places) {
        const full = slope + choiceRidge * weights[place]!
        squares[place]! += full * full
        weights[place]! -= (choiceRate * full) / Math.sqrt(squares[place]!)
      }
    })
  }
  const oddsOf = (features: readonly string[]): number => {
    let odds = 0
    for (const name of new Set(features)) odds += weights[index.get(name) ?? -1] ?? 0
    return odds
  }
  return { probability: (features, offset) => logistic(oddsOf(features) + offset), text: textOf(index, weights) }
}

const choiceRate = 0.1
const choiceRidge = 2e-3

function softmax(odds: readonly number[]): number[] {
  const most = Math.max(...odds)
  const parts = odds.map(one => Math.exp(one - most))
  const sum = parts.reduce((a, b) => a + b)
  return parts.map(part => part / sum)
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** The features that enough articles show, each with its place. */
function indexOf(examples: readonly Pick<Example, 'article' | 'features'>[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>()
  for (const { features, article } of examples)
    for (const name of features) articles.set(name, (articles.get(name) ?? new Set()).add(article))
  const index = new Map<string, number>()
  for (const [name, shown] of articles) if (shown.size >= fewestArticles && isWritable(name)) index.set(name, index.size)
  return index
}

/** Whether a feature's name can stand in a template string as it is. */
function isWritable(name: string): boolean {
  return !/[`\\]|\$\{/.test(name)
}

function textOf(index: ReadonlyMap<string, number>, weights: Float64Array): string {
  const lines = [...index]
    .filter(([, place]) => Math.abs(weights[place]!) >= least)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, place]) => `${weights[place]!.toFixed(2)} ${name}`)
  return [`${weights[index.size]!.toFixed(3)} bias`, ...lines].join('\n')
}

/** All rows so many times, each time in another order, by a linear congruential generator with a fixed seed. */
function* shuffled<T>(rows: readonly T[], times: number): Generator<T> {
  const order = [...rows]
  let seed = 7
  for (let time = 0; time < times; time++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      const j = Math.floor((seed / 2_147_483_648) * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    yield* order
  }
}

/** For each example, its probability by a model that has seen none of its article's examples: as many models as folds. */
export function crossValidate(examples: readonly Example[], folds: number): ReadonlyMap<Example, number> {
  const articles = [...new Set(examples.map(({ article }) => article))].toSorted()
  const foldOf = new Map(articles.map((article, i) => [article, i % folds]))
  const probabilities = new Map<Example, number>()
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(examples.filter(({ article }) => foldOf.get(article) !== fold))
    for (const example of examples)
      if (foldOf.get(example.article) === fold) probabilities.set(example, model.probability(example.features, example.offset))
  }
  return probabilities
}

/** For how many choices the likeliest option is right, by models that have seen none of their article's: as many models as folds. */
export function crossValidateChoices(choices: readonly Choice[], folds: number): number {
  const articles = [...new Set(choices.map(({ article }) => article))].toSorted()
  const foldOf = new Map(articles.map((article, i) => [article, i % folds]))
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const model = fitChoices(choices.filter(({ article }) => foldOf.get(article) !== fold))
    for (const { article, options } of choices) {
      if (foldOf.get(article) !== fold) continue
      const odds = options.map(({ features }) => model.probability(features, 0))
      if (options[odds.indexOf(Math.max(...odds))]!.isRight) right++
    }
  }
  return right
}

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

/** How often all examples are gone through, how far a step goes, and the squared slopes that AdaGrad begins with: many keep the steps even. */
interface Pace {
  readonly epochs: number
  readonly rate: number
  readonly squares: number
}
const fresh: Pace = { epochs: 12, rate: 0.08, squares: 1e-2 }
/** Weights that are known already move little. */
const gentle: Pace = { epochs: 4, rate: 0.03, squares: 1 }
const ridge = 5e-3
/** A feature counts when so many articles show it: what one article alone shows is its own. */
const fewestArticles = 2
/** Weights smaller than this are left out. */
const least = 0.04

/**
 * Fits a logistic regression with a ridge penalty by AdaGrad (Duchi, Hazan and Singer, JMLR 2011), in an order that is shuffled the same way each
 * time, so that the same examples give the same weights.
 */
export function fit(examples: readonly Example[], before: Known = nothing): Fitted {
  const index = indexOf(examples, before)
  const rows = examples.map(({ features, isRight, weight, offset }) => ({
    places: [...new Set(features)].flatMap(name => index.get(name) ?? []),
    target: isRight ? 1 : 0,
    weight,
    offset,
  }))
  const bias = index.size
  const { weights, anchors } = begin(index, before)
  const { epochs, rate, squares: begun } = before.size === 0 ? fresh : gentle
  const squares = new Float64Array(index.size + 1).fill(begun)
  const step = (place: number, slope: number): void => {
    squares[place]! += slope * slope
    weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!)
  }
  for (const row of shuffled(rows, epochs)) {
    let odds = weights[bias]! + row.offset
    for (const place of row.places) odds += weights[place]!
    const slope = (logistic(odds) - row.target) * row.weight
    for (const place of row.places) step(place, slope + ridge * (weights[place]! - anchors[place]!))
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
export function fitChoices(choices: readonly Choice[], before: Known = nothing): Fitted {
  const index = indexOf(
    choices.flatMap(({ article, options }) => options.map(({ features }) => ({ article, features }))),
    before,
  )
  const rows = choices.map(({ options }) =>
    options.map(({ features, isRight }) => ({ places: [...new Set(features)].flatMap(name => index.get(name) ?? []), isRight })),
  )
  const { weights, anchors } = begin(index, before)
  const { epochs, rate, squares: begun } = before.size === 0 ? freshChoices : gentle
  const squares = new Float64Array(index.size + 1).fill(begun)
  for (const row of shuffled(rows, epochs)) {
    const shares = softmax(row.map(({ places }) => places.reduce((sum, place) => sum + weights[place]!, 0)))
    const right = row.reduce((sum, { isRight }, i) => sum + (isRight ? shares[i]! : 0), 0)
    row.forEach(({ places, isRight }, i) => {
      const slope = shares[i]! - (isRight ? shares[i]! / right : 0)
      for (const place of places) {
        const full = slope + choiceRidge * (weights[place]! - anchors[place]!)
        squares[place]! += full * full
        weights[place]! -= (rate * full) / Math.sqrt(squares[place]!)
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

const freshChoices: Pace = { epochs: 12, rate: 0.1, squares: 1e-2 }
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

/** Weights that were learnt before, by feature; `bias` among them. */
export type Known = ReadonlyMap<string, number>
const nothing: Known = new Map()

/** The weights of a model's text. */
export function knownFrom(text: string): Known {
  return new Map(
    text
      .split('\n')
      .filter(line => line !== '')
      .map(line => [line.slice(line.indexOf(' ') + 1), Number(line.slice(0, line.indexOf(' ')))]),
  )
}

/** Where learning begins, and what the ridge penalty pulls towards: the weights known before, else nothing. */
function begin(index: ReadonlyMap<string, number>, before: Known): { readonly weights: Float64Array; readonly anchors: Float64Array } {
  const anchors = new Float64Array(index.size + 1)
  for (const [name, place] of index) anchors[place] = before.get(name) ?? 0
  anchors[index.size] = before.get('bias') ?? 0
  return { weights: anchors.slice(), anchors }
}

/** The features that enough articles show, and those known before, each with its place. */
function indexOf(examples: readonly Pick<Example, 'article' | 'features'>[], before: Known): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>()
  for (const { features, article } of examples)
    for (const name of features) articles.set(name, (articles.get(name) ?? new Set()).add(article))
  const index = new Map<string, number>()
  for (const name of before.keys()) if (name !== 'bias') index.set(name, index.size)
  for (const [name, shown] of articles)
    if (shown.size >= fewestArticles && isWritable(name) && !index.has(name)) index.set(name, index.size)
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

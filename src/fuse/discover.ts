import { copyTree, twinTree, type CopyLink } from './discover-copies.ts'
import { tableOf, type ClaimTable, type Statement } from './discover-table.ts'

/** What a set of statements comes to. */
export interface Discovered {
  /** Of each item the likeliest value, and how likely it is. */
  readonly values: ReadonlyMap<string, { readonly value: string; readonly probability: number }>
  /** Of each source, how often what it says is true. */
  readonly accuracy: ReadonlyMap<string, number>
  /** Who copies whom, and how often. */
  readonly copies: readonly CopyLink[]
}

const rounds = 20
/** How a search for what is true begins. */
interface Trial {
  /** The round from which on copying is looked for. */
  readonly copiesFrom: number
  /**
   * What is believed of copying until then: that nobody copies; that sources which can't be told apart are one; or what follows if all values of an item are as likely, so
   * that those who copy don't decide who copies.
   */
  readonly begins: 'independent' | 'twins' | 'even'
}

/** Which guess comes first decides which peak is climbed; of several the likeliest is taken. */
const trials: readonly Trial[] = [
  { copiesFrom: 0, begins: 'even' },
  { copiesFrom: 4, begins: 'twins' },
  ...[0, 2, 4, 8, Number.POSITIVE_INFINITY].map(copiesFrom => ({ copiesFrom, begins: 'independent' as const })),
]
/** A source begins as right in eight of ten, which is worth as many items as this. */
const prior = { right: 4, wrong: 1 }
/** What a link costs, in log-odds. */
const priceOfLink = 5
/** Values are no surer than this; otherwise one source that is always right would decide all. */
const mostAccurate = 0.99
const leastAccurate = 0.05

/**
 * Finds what is true among what sources say, how right each source is, and who copies whom, in turn until they agree: the Bayesian model ACCU with copying (Dong, Berti-Equille and Srivastava,
 * "Integrating conflicting data: the role of source dependence", VLDB 2009), with one difference. There copying is weighed pair by pair; here each source has at most one
 * that it copies, so that who copies whom is a forest, chosen as the likeliest (Chow and Liu, 1968), and in a chain or a ring of copiers one independent voice is left. For items that hold still, of which
 * one value is true. The same for the same statements in any order and under any names of sources.
 */
export function discover(statements: readonly Statement[]): Discovered {
  const table = tableOf(statements)
  const { sources, items } = table
  const { accuracy, truth, links } = trials
    .map(trial => climb(table, trial))
    .reduce((best, each) => (each.likelihood > best.likelihood ? each : best))
  return {
    values: new Map(
      items.map(({ name, values }, item) => {
        const best = bestOf(truth[item]!, values)
        return [name, { value: values[best]!.value, probability: truth[item]![best]! }]
      }),
    ),
    accuracy: new Map(sources.map((name, source) => [name, accuracy[source]!])),
    copies: links,
  }
}

/** What is believed after so many rounds. */
interface Belief {
  readonly accuracy: Float64Array
  readonly truth: readonly Float64Array[]
  readonly links: readonly CopyLink[]
  /** The logarithm of how likely everything that is said is under it. */
  readonly likelihood: number
}

/** Estimates values, accuracies and copying in turn. */
function climb(table: ClaimTable, { copiesFrom, begins }: Trial): Belief {
  let accuracy: Float64Array = new Float64Array(table.sources.length).fill(0.8)
  const even = table.items.map(({ values }) => new Float64Array(values.length).fill(1 / values.length))
  let links = begins === 'even' ? copyTree(table, even, accuracy) : begins === 'twins' ? twinTree(table) : []
  let voted = votes(table, accuracy, links)
  for (let round = 0; round < rounds; round++) {
    accuracy = accuracyOf(table, voted.truth, links)
    if (round >= copiesFrom) links = copyTree(table, voted.truth, accuracy)
    voted = votes(table, accuracy, links)
  }
  // A link is believed at a price, so that copying that is not there makes nothing likelier.
  return { accuracy, links, truth: voted.truth, likelihood: voted.likelihood - priceOfLink * links.length }
}

/** The likeliest value; of several as likely the first by its letters, so that no order of arrival decides. */
function bestOf(probabilities: Float64Array, values: ClaimTable['items'][number]['values']): number {
  let best = 0
  for (let at = 1; at < probabilities.length; at++) {
    const more = probabilities[at]! - probabilities[best]!
    if (more > 1e-9 || (Math.abs(more) <= 1e-9 && values[at]!.value < values[best]!.value)) best = at
  }
  return best
}

/** How likely each value of each item is, and how likely all that is said: who copies says what its source says as often as it copies, and by itself else. */
function votes(
  table: ClaimTable,
  accuracy: Float64Array,
  links: readonly CopyLink[],
): { readonly truth: Float64Array[]; readonly likelihood: number } {
  const numbers = new Map(table.sources.map((name, source) => [name, source]))
  const linkOf = new Map(links.map(({ copier, from, rate }) => [numbers.get(copier)!, { rate, from: numbers.get(from)! }]))
  const wrongs = table.falseValues
  let likelihood = 0
  const truth = table.items.map(({ values, said }) => {
    const score = (value: number): number => {
      let sum = 0
      for (const [source, says] of said) {
        const alone = says === value ? accuracy[source]! : (1 - accuracy[source]!) / wrongs
        const link = linkOf.get(source)
        const theirs = link === undefined ? undefined : said.get(link.from)
        if (link === undefined || theirs === undefined) sum += Math.log(alone)
        else sum += Math.log((theirs === says ? link.rate : 0) + (1 - link.rate) * alone)
      }
      return sum
    }
    const scores = values.map((_, value) => score(value))
    // Values that nobody has said may be true as well.
    const unsaid = score(-1) + Math.log(Math.max(1, wrongs + 1 - values.length))
    const most = Math.max(unsaid, ...scores)
    const all = [...scores, unsaid].reduce((sum, each) => sum + Math.exp(each - most), 0)
    likelihood += most + Math.log(all)
    return Float64Array.from(scores, each => Math.exp(each - most) / all)
  })
  return { truth, likelihood }
}

/** How often each source is right in what it says of its own. */
function accuracyOf({ sources, claims }: ClaimTable, truth: readonly Float64Array[], links: readonly CopyLink[]): Float64Array {
  const [right, all] = [
    new Float64Array(sources.length).fill(prior.right),
    new Float64Array(sources.length).fill(prior.right + prior.wrong),
  ]
  const copiers = new Set(links.map(({ copier }) => sources.indexOf(copier)))
  for (const { source, item, value } of claims) {
    const weight = copiers.has(source) ? 0.5 : 1
    right[source]! += weight * truth[item]![value]!
    all[source]! += weight
  }
  return Float64Array.from(right, (each, source) => Math.min(mostAccurate, Math.max(leastAccurate, each / all[source]!)))
}

import type { Statement } from '../../src/fuse/index.ts'

/** A published way to find what is true among what sources say: the value that it chooses of each item. */
export interface FusionPeer {
  readonly name: string
  readonly choose: (statements: readonly Statement[]) => ReadonlyMap<string, string>
}

/** What is said, by item and value. */
interface Facts {
  readonly items: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  readonly bySource: ReadonlyMap<string, readonly (readonly [item: string, value: string])[]>
}

function factsOf(statements: readonly Statement[]): Facts {
  const items = new Map<string, Map<string, string[]>>()
  const bySource = new Map<string, [string, string][]>()
  for (const { source, item, value } of statements) {
    const values = items.get(item) ?? new Map<string, string[]>()
    items.set(item, values)
    values.set(value, [...(values.get(value) ?? []), source])
    bySource.set(source, [...(bySource.get(source) ?? []), [item, value]])
  }
  return { items, bySource }
}

function best(items: Facts['items'], score: (item: string, value: string, sources: readonly string[]) => number): Map<string, string> {
  const chosen = new Map<string, string>()
  for (const [item, values] of items) {
    const ranked = [...values].map(([value, sources]) => [value, score(item, value, sources)] as const)
    chosen.set(item, ranked.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0])
  }
  return chosen
}

const rounds = 20
const key = (item: string, value: string): string => `${item}\n${value}`

/** The value that most sources give. */
export const majority: FusionPeer = {
  name: 'majority vote',
  choose: statements => best(factsOf(statements).items, (_, __, sources) => sources.length),
}

/** Trust and belief in turn, as in Sums (hubs and authorities) and AverageLog: Pasternack and Roth, "Knowing what to believe", COLING 2010. */
function pasternack(name: string, trustOf: (beliefs: readonly number[]) => number): FusionPeer {
  return {
    name,
    choose(statements) {
      const { items, bySource } = factsOf(statements)
      let belief = new Map<string, number>()
      for (const [item, values] of items) for (const value of values.keys()) belief.set(key(item, value), 1 / values.size)
      for (let round = 0; round < rounds; round++) {
        const trust = new Map(
          [...bySource].map(([source, said]) => [source, trustOf(said.map(([item, value]) => belief.get(key(item, value))!))]),
        )
        const top = Math.max(...trust.values())
        const next = new Map<string, number>()
        for (const [item, values] of items)
          for (const [value, sources] of values)
            next.set(
              key(item, value),
              sources.reduce((sum, source) => sum + trust.get(source)! / top, 0),
            )
        const most = Math.max(...next.values())
        belief = new Map([...next].map(([each, score]) => [each, score / most]))
      }
      return best(items, (item, value) => belief.get(key(item, value))!)
    },
  }
}

export const sums = pasternack('Sums', beliefs => beliefs.reduce((sum, each) => sum + each, 0))
export const averageLog = pasternack(
  'AverageLog',
  beliefs => (Math.log(beliefs.length + 1) * beliefs.reduce((sum, each) => sum + each, 0)) / beliefs.length,
)

/** Yin, Han and Yu, "Truth discovery with multiple conflicting information providers on the web", KDD 2007, without similarities between values; dampening 0.3. */
export const truthFinder: FusionPeer = {
  name: 'TruthFinder',
  choose(statements) {
    const { items, bySource } = factsOf(statements)
    let trust = new Map([...bySource.keys()].map(source => [source, 0.9]))
    const confidence = new Map<string, number>()
    for (let round = 0; round < rounds; round++) {
      for (const [item, values] of items)
        for (const [value, sources] of values) {
          const score = sources.reduce((sum, source) => sum - Math.log(1 - Math.min(0.9999, trust.get(source)!)), 0)
          confidence.set(key(item, value), 1 / (1 + Math.exp(-0.3 * score)))
        }
      trust = new Map(
        [...bySource].map(([source, said]) => [
          source,
          said.reduce((sum, [item, value]) => sum + confidence.get(key(item, value))!, 0) / said.length,
        ]),
      )
    }
    return best(items, (item, value) => confidence.get(key(item, value))!)
  },
}

/** Li, Li, Gao, Zhao, Fan and Han, "Resolving conflicts in heterogeneous data by truth discovery and source reliability estimation", SIGMOD 2014; loss 0 or 1. */
export const crh: FusionPeer = {
  name: 'CRH',
  choose(statements) {
    const { items, bySource } = factsOf(statements)
    let weights = new Map([...bySource.keys()].map(source => [source, 1]))
    let truth = best(items, (_, __, sources) => sources.length)
    for (let round = 0; round < rounds; round++) {
      const losses = [...bySource].map(
        ([source, said]) => [source, (said.filter(([item, value]) => truth.get(item) !== value).length + 0.5) / (said.length + 1)] as const,
      )
      const all = losses.reduce((sum, [, loss]) => sum + loss, 0)
      weights = new Map(losses.map(([source, loss]) => [source, -Math.log(loss / all)]))
      truth = best(items, (_, __, sources) => sources.reduce((sum, source) => sum + weights.get(source)!, 0))
    }
    return truth
  },
}

/** ACCU without copying: Dong, Berti-Equille and Srivastava, VLDB 2009, section 4; ten false values an item. */
export const accu: FusionPeer = {
  name: 'ACCU, no copying',
  choose(statements) {
    const { items, bySource } = factsOf(statements)
    const wrong = 10
    let accuracy = new Map([...bySource.keys()].map(source => [source, 0.8]))
    const probability = new Map<string, number>()
    for (let round = 0; round < rounds; round++) {
      for (const [item, values] of items) {
        const scores = [...values].map(
          ([value, sources]) =>
            [
              value,
              sources.reduce((sum, source) => sum + Math.log((wrong * accuracy.get(source)!) / (1 - accuracy.get(source)!)), 0),
            ] as const,
        )
        const most = Math.max(...scores.map(([, score]) => score))
        const all = scores.reduce((sum, [, score]) => sum + Math.exp(score - most), 0)
        for (const [value, score] of scores) probability.set(key(item, value), Math.exp(score - most) / all)
      }
      accuracy = new Map(
        [...bySource].map(([source, said]) => {
          const mean = said.reduce((sum, [item, value]) => sum + probability.get(key(item, value))!, 0) / said.length
          return [source, Math.min(0.99, Math.max(0.01, mean))]
        }),
      )
    }
    return best(items, (item, value) => probability.get(key(item, value))!)
  },
}

/** All peers, in the order in which they were published. */
export const fusionPeers: readonly FusionPeer[] = [majority, truthFinder, accu, sums, averageLog, crh]

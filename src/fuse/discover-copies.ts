import type { ClaimTable } from './discover-table.ts'

/** A source that copies another. */
export interface CopyLink {
  readonly copier: string
  readonly from: string
  /** Of what both speak of, the share that is copied, 0 to 1. */
  readonly rate: number
}

/** How much likelier, in log-odds, copying must make what two share before it is believed: few pairs of sources copy. */
const believed = 8
const rates = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97] as const
/** Two that speak of fewer items together tell nothing of each other. */
const fewestShared = 8

/**
 * Finds who copies whom. Two sources that are right agree by themselves; two that are wrong in the same way seldom do: the false values that they share tell. Of all pairs, the likeliest
 * forest is kept (Kruskal on log-odds), and each tree hangs from the source that is right most often.
 */
export function copyTree(table: ClaimTable, truth: readonly Float64Array[], accuracy: Float64Array): readonly CopyLink[] {
  return forestOf(table, likelyPairs(table, truth, accuracy), accuracy)
}

/** Two speak of the same items, and say the same of them, from these shares on: they are one source under two names. */
const twins = { coverage: 0.9, agreement: 0.97 } as const

/**
 * Sources that are one under several names, whatever is true: what speaks of the same items and says the same of them (coverage tells of copying as values do; Dong,
 * Berti-Equille, Hu and Srivastava, VLDB 2010). A search that begins with them does not take a whole family for as many witnesses.
 */
export function twinTree(table: ClaimTable): readonly CopyLink[] {
  const pairs: Pair[] = []
  for (let one = 0; one < table.sources.length; one++)
    for (let other = one + 1; other < table.sources.length; other++) {
      let [both, either, same] = [0, 0, 0]
      for (const { said } of table.items) {
        const [a, b] = [said.get(one), said.get(other)]
        if (a === undefined && b === undefined) continue
        either++
        if (a === undefined || b === undefined) continue
        both++
        if (a === b) same++
      }
      if (both < fewestShared || both < twins.coverage * either || same < twins.agreement * both) continue
      pairs.push({ one, other, odds: same / both, rate: rates.at(-1)! })
    }
  return forestOf(table, pairs, new Float64Array(table.sources.length).fill(0.5))
}

/** The likeliest forest among pairs. */
function forestOf(table: ClaimTable, found: readonly Pair[], accuracy: Float64Array): readonly CopyLink[] {
  const pairs = found.toSorted((a, b) => b.odds - a.odds || a.one - b.one || a.other - b.other)
  const roots = Array.from(table.sources, (_, source) => source)
  const rootOf = (source: number): number => (roots[source] === source ? source : (roots[source] = rootOf(roots[source]!)))
  const edges = new Map<number, { readonly to: number; readonly rate: number }[]>()
  for (const { one, other, rate } of pairs) {
    if (rootOf(one) === rootOf(other)) continue
    roots[rootOf(one)] = rootOf(other)
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      edges.set(from, [...(edges.get(from) ?? []), { to, rate }])
  }
  return hang(table, edges, accuracy)
}

/** Hangs each tree from its best source: the others copy, each from its neighbour on the way there. */
function hang(
  { sources, items }: ClaimTable,
  edges: ReadonlyMap<number, readonly { readonly to: number; readonly rate: number }[]>,
  accuracy: Float64Array,
): readonly CopyLink[] {
  const said = new Float64Array(sources.length)
  for (const item of items) for (const source of item.said.keys()) said[source]!++
  const links: CopyLink[] = []
  const seen = new Set<number>()
  const order = [...edges.keys()].toSorted((a, b) => accuracy[b]! - accuracy[a]! || said[b]! - said[a]! || a - b)
  for (const root of order) {
    if (seen.has(root)) continue
    seen.add(root)
    for (const queue = [root]; queue.length > 0;) {
      const at = queue.shift()!
      for (const { to, rate } of edges.get(at) ?? []) {
        if (seen.has(to)) continue
        seen.add(to)
        links.push({ copier: sources[to]!, from: sources[at]!, rate })
        queue.push(to)
      }
    }
  }
  return links
}

interface Pair {
  readonly one: number
  readonly other: number
  readonly odds: number
  readonly rate: number
}

function likelyPairs(table: ClaimTable, truth: readonly Float64Array[], accuracy: Float64Array): Pair[] {
  const { sources, items, falseValues } = table
  const pairs: Pair[] = []
  for (let one = 0; one < sources.length; one++)
    for (let other = one + 1; other < sources.length; other++) {
      let [shared, same] = [0, 0]
      /** How likely it is that two who know nothing of each other say the same of each item that both speak of; and whether they do. */
      const chances: { readonly alike: number; readonly isSame: boolean }[] = []
      for (const [item, { said, values }] of items.entries()) {
        const [a, b] = [said.get(one), said.get(other)]
        if (a === undefined || b === undefined) continue
        shared++
        const isSame = a === b
        if (isSame) same++
        const [x, y] = [accuracy[one]!, accuracy[other]!]
        if (isSame) {
          const isTrue = truth[item]![a]!
          // Wrong in the same way by chance: as seldom as there are false values, but some are popular.
          const popular = Math.max(1 / falseValues, popularity(values, a, one, other))
          chances.push({
            alike:
              Math.max(1e-6, isTrue * x * y + (1 - isTrue) * (1 - x) * (1 - y) * popular) /
              Math.max(1e-6, isTrue * x + (1 - isTrue) * (1 - x)),
            isSame,
          })
        } else chances.push({ alike: 0, isSame })
      }
      if (shared < fewestShared || same === 0) continue
      let best: Pair | null = null
      for (const rate of rates) {
        let odds = 0
        for (const { alike, isSame } of chances) odds += isSame ? Math.log((rate + (1 - rate) * alike) / alike) : Math.log(1 - rate)
        if (best === null || odds > best.odds) best = { one, other, odds, rate }
      }
      if (best !== null && best.odds > believed) pairs.push(best)
    }
  return pairs
}

/** The share of a value among what all but two say of an item. */
function popularity(values: ClaimTable['items'][number]['values'], value: number, one: number, other: number): number {
  const others = values.reduce((sum, { sources }) => sum + sources.length, 0) - 2
  const same = values[value]!.sources.filter(source => source !== one && source !== other).length
  return others <= 0 ? 0 : (same / others) * 0.5
}

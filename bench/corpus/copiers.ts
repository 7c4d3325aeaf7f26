import type { Statement } from '../../src/fuse/index.ts'
import { SeededRandom } from './random.ts'

/** A made-up set in which who is right and who copies is known. */
export interface CopierSet {
  readonly name: string
  readonly statements: readonly Statement[]
  readonly truth: ReadonlyMap<string, string>
  /** Copier and original. */
  readonly copies: readonly (readonly [copier: string, from: string])[]
}

/** How a set is made. */
export interface CopierOptions {
  readonly name: string
  readonly seed: number
  readonly items?: number
  readonly honest: number
  readonly copiers: number
  /** How right honest sources are, from and to. */
  readonly right: readonly [number, number]
  /** How right those are that are copied. */
  readonly copied: number
  /** Of what it says, the share that a copier copies. */
  readonly rate: number
  /** Whether copiers copy copiers. */
  readonly chain: boolean
  /** Of all items, the share that a source speaks of. */
  readonly coverage: number
}

/** Makes sources that look for themselves and sources that copy. False values are some of twenty, the first likelier than the others. */
export function makeCopiers(options: CopierOptions): CopierSet {
  const { name, seed, items = 200, honest, copiers, right, copied, rate, chain, coverage } = options
  const random = new SeededRandom(seed)
  const names = Array.from({ length: items }, (_, item) => `i${item}`)
  const truth = new Map(names.map(item => [item, 'v0']))
  const wrong = (): string => `v${1 + Math.min(random.int(0, 19), random.int(0, 19))}`
  const said = new Map<string, Map<string, string>>()
  const look = (accuracy: number): string => (random.chance(accuracy) ? 'v0' : wrong())
  const originals: string[] = []
  for (let at = 0; at < honest; at++) {
    const source = `h${at}`
    const isCopied = at < Math.max(1, Math.round(copiers / 6))
    const accuracy = isCopied ? copied : right[0] + random.next() * (right[1] - right[0])
    if (isCopied) originals.push(source)
    said.set(source, new Map(names.filter(() => isCopied || random.chance(coverage)).map(item => [item, look(accuracy)])))
  }
  const copies: [string, string][] = []
  for (let at = 0; at < copiers; at++) {
    const source = `c${at}`
    const from = chain && at > 1 && random.chance(0.5) ? `c${random.int(0, at - 1)}` : random.pick(originals)
    copies.push([source, from])
    const accuracy = right[0] + random.next() * (right[1] - right[0])
    const theirs = said.get(from)!
    said.set(
      source,
      new Map(
        names
          .filter(() => random.chance(Math.max(coverage, 0.7)))
          .map(item => [item, theirs.has(item) && random.chance(rate) ? theirs.get(item)! : look(accuracy)]),
      ),
    )
  }
  const statements = [...said].flatMap(([source, own]) => [...own].map(([item, value]) => ({ source, item, value })))
  return { name, statements, truth, copies }
}

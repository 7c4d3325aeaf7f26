/** Two entries that may be one, by their places in a list, and how likely. */
export interface Tie {
  readonly a: number
  readonly b: number
  readonly confidence: number
  readonly reason: string
}

/** How an entry came to belong to its cluster. */
export interface Joined {
  readonly confidence: number
  readonly reason: string
}

/**
 * Joins entries by their ties, the surest first (agglomeration by single link, under constraints), and never where the two clusters may not be one. `mayJoin` is asked
 * with the members of both; ties of the same confidence are taken in the order of the list, so that the same ties give the same clusters.
 */
export class Clusters {
  readonly #parent: Int32Array
  readonly #members: (number[] | null)[]
  readonly #joined: (Joined | null)[]

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, index) => index)
    this.#members = Array.from({ length: count }, () => null)
    this.#joined = Array.from({ length: count }, () => null)
  }

  /** Joins by the ties that are allowed, and gives those that were not. */
  join(ties: readonly Tie[], mayJoin: (a: readonly number[], b: readonly number[]) => boolean): Tie[] {
    const refused: Tie[] = []
    for (const tie of ties.toSorted((one, other) => other.confidence - one.confidence)) {
      const [a, b] = [this.#root(tie.a), this.#root(tie.b)]
      if (a === b) continue
      const [ofA, ofB] = [this.membersOf(a), this.membersOf(b)]
      if (mayJoin(ofA, ofB)) this.#unite(a, b, ofA, ofB, tie)
      else refused.push(tie)
    }
    return refused
  }

  /** The members of each cluster, by their places in the list. */
  *all(): Generator<readonly number[]> {
    for (let index = 0; index < this.#parent.length; index++) if (this.#parent[index] === index) yield this.membersOf(index)
  }

  /** Why an entry is in its cluster; null for the one that the others joined. */
  joined(index: number): Joined | null {
    return this.#joined[index]!
  }

  /** Whether two entries are in one cluster. */
  together(a: number, b: number): boolean {
    return this.#root(a) === this.#root(b)
  }

  /** All that are in the cluster of an entry. */
  membersOf(index: number): readonly number[] {
    const root = this.#root(index)
    return this.#members[root] ?? [root]
  }

  #unite(a: number, b: number, ofA: readonly number[], ofB: readonly number[], { confidence, reason, ...tie }: Tie): void {
    const [root, leaf, all] = a < b ? [a, b, [...ofA, ...ofB]] : [b, a, [...ofB, ...ofA]]
    this.#parent[leaf] = root
    this.#members[root] = all
    this.#members[leaf] = null
    for (const entry of [tie.a, tie.b]) if (entry !== root) this.#joined[entry] ??= { confidence, reason }
    this.#joined[leaf] ??= { confidence, reason }
  }

  #root(index: number): number {
    let root = index
    while (this.#parent[root] !== root) root = this.#parent[root]!
    for (let at = index; at !== root;) [this.#parent[at], at] = [root, this.#parent[at]!]
    return root
  }
}

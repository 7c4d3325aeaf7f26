/** Random choices that come out the same for the same seed, on any machine (mulberry32). */
export class SeededRandom {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 (included) to 1 (excluded). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** Whether something with this probability happens. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** One of some things. */
  pick<T>(from: readonly T[]): T {
    const chosen = from[Math.floor(this.next() * from.length)]
    if (chosen === undefined) throw new Error('nothing to pick from')
    return chosen
  }

  /** The same things in another order. */
  shuffled<T>(from: readonly T[]): T[] {
    const order = [...from]
    for (let at = order.length - 1; at > 0; at--) {
      const other = this.int(0, at)
      const kept = order[at]!
      order[at] = order[other]!
      order[other] = kept
    }
    return order
  }
}

import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** The largest id that a set takes, many times TVmaze's own largest. */
const largest = 10_000_000

/**
 * A set of whole numbers that fits into a position: a bit each, packed. All of TVmaze's shows, some 90,000, take at most 16 kB of text,
 * whatever their order.
 */
export class IdSet {
  #bits = new Uint8Array(1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  has(id: number): boolean {
    return ((this.#bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0
  }

  /** Adds an id. Throws for one that is no whole number from 0 to ten million. */
  add(id: number): void {
    if (!Number.isInteger(id) || id < 0 || id > largest) throw new RangeError(`${id} is no id of a show`)
    if (this.has(id)) return
    if (id >> 3 >= this.#bits.length) this.#grow(id >> 3)
    this.#bits[id >> 3]! |= 1 << (id & 7)
    this.#size++
  }

  /** The set as a text, for `IdSet.from`. */
  toText(): string {
    return deflateRawSync(this.#bits.subarray(0, this.#bits.findLastIndex(byte => byte !== 0) + 1)).toString('base64')
  }

  /** The set that was written; throws for a text that is none. */
  static from(text: string): IdSet {
    const bits = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: largest })
    const set = new IdSet()
    for (const [index, byte] of bits.entries()) for (let bit = 0; bit < 8; bit++) if ((byte & (1 << bit)) !== 0) set.add(index * 8 + bit)
    return set
  }

  #grow(index: number): void {
    const bits = new Uint8Array(Math.max(index + 1, this.#bits.length * 2))
    bits.set(this.#bits)
    this.#bits = bits
  }
}

/**
 * Which documents have a key, in memory: an open-addressing table of keys in typed arrays, and chains of documents. Grows by doubling; what the store keeps in a table of PostgreSQL,
 * for measuring the engine alone.
 */
export class KeyIndex {
  #hashes = new Float64Array(1 << 16)
  #heads = new Int32Array(1 << 16)
  #next = new Int32Array(1 << 16)
  #documents = new Int32Array(1 << 16)
  #keys = 0
  #links = 1

  /** Documents that share a key with this one, each with how many, and adds it under its keys. */
  addAndFind(document: number, keys: readonly number[]): Map<number, number> {
    const shared = new Map<number, number>()
    for (const key of keys) {
      const slot = this.#slotOf(key + 1)
      for (let link = this.#heads[slot]!, seen = 0; link !== 0 && seen < mostChain; link = this.#next[link]!, seen++) {
        const other = this.#documents[link]!
        shared.set(other, (shared.get(other) ?? 0) + 1)
      }
      if (this.#links === this.#next.length) this.#growLinks()
      this.#documents[this.#links] = document
      this.#next[this.#links] = this.#heads[slot]!
      this.#heads[slot] = this.#links++
    }
    if (this.#keys * 2 > this.#hashes.length) this.#growTable()
    return shared
  }

  /** Bytes that the table takes. */
  get bytes(): number {
    return this.#hashes.byteLength + this.#heads.byteLength + this.#next.byteLength + this.#documents.byteLength
  }

  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let slot = (hash ^ (hash / 4096)) & mask
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    if (this.#hashes[slot] === 0) {
      this.#hashes[slot] = hash
      this.#keys++
    }
    return slot
  }

  #growLinks(): void {
    const [next, documents] = [new Int32Array(this.#next.length * 2), new Int32Array(this.#next.length * 2)]
    next.set(this.#next)
    documents.set(this.#documents)
    this.#next = next
    this.#documents = documents
  }

  #growTable(): void {
    const [hashes, heads] = [this.#hashes, this.#heads]
    this.#hashes = new Float64Array(hashes.length * 2)
    this.#heads = new Int32Array(hashes.length * 2)
    this.#keys = 0
    for (const [slot, hash] of hashes.entries()) if (hash !== 0) this.#heads[this.#slotOf(hash)] = heads[slot]!
  }
}

/** A key that so many documents have tells none of them from another. */
const mostChain = 16

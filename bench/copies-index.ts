/**
 * Which documents have a key, in memory: an open-addressing table of keys in typed arrays; a key's only document stands in the table, several stand in chunks that are linked, the newest first. Grows
 * by doubling; what the store keeps in a table of PostgreSQL, for measuring the engine alone.
 */
export class KeyIndex {
  #keys = new Float64Array(1 << 16)
  /** 0 for nothing, below 0 the only document (-1 is document 0), above 0 the newest chunk. */
  #heads = new Int32Array(1 << 16)
  /** Chunks: the next one, how many documents, the documents. */
  #chunks = new Int32Array(chunk << 12)
  #held = 0
  #chunksHeld = 1

  /** Documents that share a key with this one, each with how many, and adds it under its keys. */
  addAndFind(document: number, keys: readonly number[]): Map<number, number> {
    const shared = new Map<number, number>()
    const note = (other: number): void => void shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const key of keys) {
      const slot = this.#slotOf(key + 1)
      const head = this.#heads[slot]!
      if (head === 0) this.#heads[slot] = -1 - document
      else if (head < 0) {
        note(-1 - head)
        this.#heads[slot] = this.#newChunk(0, -1 - head, document)
      } else {
        this.#eachOf(head, note)
        const at = head * chunk
        const count = this.#chunks[at + 1]!
        if (count === chunk - 2) this.#heads[slot] = this.#newChunk(head, document)
        else {
          this.#chunks[at + 2 + count] = document
          this.#chunks[at + 1] = count + 1
        }
      }
    }
    if (this.#held * 2 > this.#keys.length) this.#growTable()
    return shared
  }

  /** Bytes that the table takes. */
  get bytes(): number {
    return this.#keys.byteLength + this.#heads.byteLength + this.#chunks.byteLength
  }

  #eachOf(head: number, note: (document: number) => void): void {
    let left = mostChain
    for (let at = head * chunk; at !== 0 && left > 0; at = this.#chunks[at]! * chunk)
      for (let next = this.#chunks[at + 1]! - 1; next >= 0 && left > 0; next--, left--) note(this.#chunks[at + 2 + next]!)
  }

  #newChunk(next: number, ...documents: readonly number[]): number {
    if ((this.#chunksHeld + 1) * chunk > this.#chunks.length) {
      const grown = new Int32Array(this.#chunks.length * 2)
      grown.set(this.#chunks)
      this.#chunks = grown
    }
    const at = this.#chunksHeld * chunk
    this.#chunks[at] = next
    this.#chunks[at + 1] = documents.length
    this.#chunks.set(documents, at + 2)
    return this.#chunksHeld++
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = (key ^ (key / 4096)) & mask
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    if (this.#keys[slot] === 0) {
      this.#keys[slot] = key
      this.#held++
    }
    return slot
  }

  #growTable(): void {
    const [keys, heads] = [this.#keys, this.#heads]
    this.#keys = new Float64Array(keys.length * 2)
    this.#heads = new Int32Array(keys.length * 2)
    this.#held = 0
    for (const [slot, key] of keys.entries()) if (key !== 0) this.#heads[this.#slotOf(key)] = heads[slot]!
  }
}

/** Numbers in a chunk: eight take half a line of a processor's cache. */
const chunk = 8
/** A key that so many documents have tells none of them from another. */
const mostChain = 16

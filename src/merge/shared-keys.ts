/**
 * Which keys stand in more than one catalogue, told by hashes alone: ten bytes a key, whatever its length. Two keys of one hash, with a chance of one in nine
 * thousand million million for any two, are taken for one.
 */
export class SharedKeys {
  #hashes = new Float64Array(1 << 12)
  /** The catalogue of each, from 1, or `several`. */
  #owners = new Uint16Array(1 << 12)
  #size = 0
  readonly #catalogues = new Map<string, number>()

  /** Notes that a catalogue has a key. */
  add(catalogue: string, key: string): void {
    if (this.#size * 3 > this.#hashes.length * 2) this.#grow()
    const number = this.#catalogues.get(catalogue) ?? this.#catalogues.size + 1
    this.#catalogues.set(catalogue, number)
    const hash = hashOf(key)
    const slot = this.#slotOf(hash)
    if (this.#owners[slot] === 0) {
      this.#hashes[slot] = hash
      this.#owners[slot] = number
      this.#size++
    } else if (this.#owners[slot] !== number) this.#owners[slot] = several
  }

  /** Notes that a key is worth comparing, whoever has it. */
  share(key: string): void {
    this.add('', key)
    this.#owners[this.#slotOf(hashOf(key))] = several
  }

  /** Whether more than one catalogue has a key. */
  has(key: string): boolean {
    return this.#owners[this.#slotOf(hashOf(key))] === several
  }

  #grow(): void {
    const [hashes, owners] = [this.#hashes, this.#owners]
    this.#hashes = new Float64Array(hashes.length * 2)
    this.#owners = new Uint16Array(hashes.length * 2)
    for (const [from, owner] of owners.entries()) {
      if (owner === 0) continue
      const slot = this.#slotOf(hashes[from]!)
      this.#hashes[slot] = hashes[from]!
      this.#owners[slot] = owner
    }
  }

  /** Where a hash stands, or would. */
  #slotOf(hash: number): number {
    const last = this.#hashes.length - 1
    let slot = hash % this.#hashes.length
    while (this.#owners[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & last
    return slot
  }
}

const several = 0xffff

/** 53 bits of a text: two hashes of 32 bits (FNV-1a, and the same with another start and prime), cut and put together. */
function hashOf(text: string): number {
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x5bd1e995)
    high ^= high >>> 13
  }
  return ((high >>> 0) & 0x1f_ffff) * 4_294_967_296 + (low >>> 0)
}

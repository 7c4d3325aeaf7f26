/**
 * A set of names of series, as a number each: the titles under which series are already known are not given once more as other names. Two different names
 * have the same number with a chance of one in nine thousand million million, so that none is lost in practice.
 */
export class NameKeys {
  #slots = new Float64Array(1 << 12)
  #size = 0

  add(series: number, name: string): void {
    if (this.#size * 3 > this.#slots.length * 2) this.#grow()
    if (this.#put(keyOf(series, name))) this.#size++
  }

  has(series: number, name: string): boolean {
    const key = keyOf(series, name)
    for (let slot = this.#slotOf(key); this.#slots[slot] !== 0; slot = this.#after(slot)) if (this.#slots[slot] === key) return true
    return false
  }

  #put(key: number): boolean {
    let slot = this.#slotOf(key)
    for (; this.#slots[slot] !== 0; slot = this.#after(slot)) if (this.#slots[slot] === key) return false
    this.#slots[slot] = key
    return true
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Float64Array(before.length * 2)
    for (const key of before) if (key !== 0) this.#put(key)
  }

  #slotOf(key: number): number {
    return key % this.#slots.length
  }

  #after(slot: number): number {
    return slot + 1 === this.#slots.length ? 0 : slot + 1
  }
}

/** 53 bits of a series and a name, never 0: two hashes of 32 bits (FNV-1a, and the same with another start and prime), cut and put together. */
function keyOf(series: number, name: string): number {
  let low = 0x811c9dc5 ^ series
  let high = 0x9e3779b9 ^ Math.imul(series, 0x85ebca6b)
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x5bd1e995)
    high ^= high >>> 13
  }
  return ((high >>> 0) & 0x1f_ffff) * 4_294_967_296 + (low >>> 0) + 1
}

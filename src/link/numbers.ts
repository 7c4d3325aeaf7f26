/** Whole numbers from 0 to 2^32 - 1, as many as come. */
export class Numbers {
  #array = new Uint32Array(32)
  #length = 0

  /** How many there are. */
  get length(): number {
    return this.#length
  }

  /** Adds a number; gives how many there are then. */
  push(value: number): number {
    if (this.#length === this.#array.length) {
      const array = new Uint32Array(this.#length * 2)
      array.set(this.#array)
      this.#array = array
    }
    this.#array[this.#length++] = value
    return this.#length
  }

  /** The number at a place. */
  at(index: number): number {
    return this.#array[index]!
  }

  /** Puts a number in another's place. */
  set(index: number, value: number): void {
    this.#array[index] = value
  }

  /** The numbers, in an array of their own. */
  finish(): Uint32Array {
    return this.#array.slice(0, this.#length)
  }
}

/** Whole numbers below 2³² by small whole numbers; 0 where none was set. Four bytes each. */
export class GrowingNumbers {
  #numbers = new Uint32Array(1 << 10)

  set(at: number, number: number): void {
    if (at >= this.#numbers.length) {
      const larger = new Uint32Array(Math.max(at + 1, this.#numbers.length * 2))
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[at] = number
  }

  at(at: number): number {
    return this.#numbers[at] ?? 0
  }
}

/** Bytes that grow at their end: how text of unknown length is gathered without a string or an object for each. */
export class GrowingBytes {
  bytes = new Uint8Array(1 << 12)
  length = 0

  push(byte: number): void {
    this.#makeRoom(1)
    this.bytes[this.length++] = byte
  }

  /** Adds a text as UTF-8. */
  write(text: string): void {
    this.#makeRoom(text.length * 3)
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written
  }

  #makeRoom(count: number): void {
    if (this.length + count <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count))
    larger.set(this.bytes)
    this.bytes = larger
  }

  view(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }
}

const encoder = new TextEncoder()

/** Whole numbers below 2^32 that grow at their end. */
export class GrowingNumbers {
  #numbers = new Uint32Array(1 << 10)
  length = 0

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.length++] = value
  }

  view(): Uint32Array {
    return this.#numbers.subarray(0, this.length)
  }
}

import type { Readable } from 'node:stream'

/** Reads a stream of bytes by lines and by lengths, holding no more than was asked for and the chunk at hand. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array(0)
  #at = 0

  constructor(stream: Readable) {
    this.#chunks = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  }

  /** The next line without its end, as Latin-1; null at the end of the stream. Of a line of more than `most` bytes the beginning. */
  async line(most: number): Promise<string | null> {
    const pieces: Uint8Array[] = []
    let length = 0
    for (;;) {
      if (this.#at >= this.#held.length && !(await this.#fill())) return length === 0 ? null : text(pieces)
      const end = this.#held.indexOf(10, this.#at)
      const piece = this.#held.subarray(this.#at, end < 0 ? this.#held.length : end)
      if (length < most) pieces.push(piece.subarray(0, most - length))
      length += piece.length + 1
      this.#at = end < 0 ? this.#held.length : end + 1
      if (end >= 0) return text(pieces)
    }
  }

  /** The next so many bytes, fewer where the stream ends. */
  async bytes(count: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = []
    for (let left = count; left > 0;) {
      if (this.#at >= this.#held.length && !(await this.#fill())) break
      const piece = this.#held.subarray(this.#at, this.#at + left)
      pieces.push(piece)
      this.#at += piece.length
      left -= piece.length
    }
    return Buffer.concat(pieces)
  }

  /** Passes over the next so many bytes. */
  async skip(count: number): Promise<void> {
    for (let left = count; left > 0;) {
      if (this.#at >= this.#held.length && !(await this.#fill())) return
      const step = Math.min(left, this.#held.length - this.#at)
      this.#at += step
      left -= step
    }
  }

  async #fill(): Promise<boolean> {
    const { value, done } = await this.#chunks.next()
    if (done === true) return false
    this.#held = value
    this.#at = 0
    return true
  }
}

function text(pieces: readonly Uint8Array[]): string {
  return Buffer.concat(pieces).toString('latin1').replace(/\r$/, '')
}

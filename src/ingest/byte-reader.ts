/** Reads a stream of bytes by lines and by lengths, holding no more than was asked for and the chunk at hand. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array(0)
  #at = 0
  /** Where in the stream the chunk at hand begins. */
  #start = 0

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  /** How many bytes have been read. */
  get place(): number {
    return this.#start + this.#at
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

  /** The next so many bytes, fewer where the stream ends, which stay to be read. */
  async peek(count: number): Promise<Uint8Array> {
    const bytes = await this.bytes(count)
    this.unread(bytes)
    return bytes
  }

  /** Passes over all up to these bytes, which stay to be read; false where they don't come. */
  async skipTo(sought: Uint8Array): Promise<boolean> {
    for (;;) {
      const rest = this.#held.subarray(this.#at)
      const found = Buffer.from(rest.buffer, rest.byteOffset, rest.length).indexOf(sought)
      this.#at += found < 0 ? rest.length : found
      if (found >= 0) return true
      if (!(await this.#fill())) return false
      // They may begin in one chunk and end in the next.
      this.unread(rest.subarray(Math.max(0, rest.length - sought.length + 1)))
    }
  }

  /** Takes back what was read last. */
  unread(bytes: Uint8Array): void {
    const place = this.place - bytes.length
    this.#held = Buffer.concat([bytes, this.#held.subarray(this.#at)])
    this.#start = place
    this.#at = 0
  }

  async #fill(): Promise<boolean> {
    const { value, done } = await this.#chunks.next()
    if (done === true) return false
    this.#start += this.#held.length
    this.#held = value
    this.#at = 0
    return true
  }
}

function text(pieces: readonly Uint8Array[]): string {
  return Buffer.concat(pieces).toString('latin1').replace(/\r$/, '')
}

const carriageReturn = 13
const newline = 10
/** Line ends that are kept before those that have been asked for are let go. */
const keptEnds = 10_000

/** Where a line ends: from its CR, or LF where there is no CR, to the first byte of the next line. */
interface LineEnd {
  readonly from: number
  to: number
}

/** Counts the lines of bytes that go by, for a reader that tells only how far it is. Lines end in CR, LF or both. */
export class LineCounter {
  #ends: LineEnd[] = []
  #next = 0
  /** Ends that have been let go. */
  #gone = 0
  #length = 0
  #endsInReturn = false

  /** Takes the next bytes. */
  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]
      const offset = this.#length + at
      if (byte === newline && this.#endsInReturn) this.#ends.at(-1)!.to++
      else if (byte === newline || byte === carriageReturn) this.#ends.push({ from: offset, to: offset + 1 })
      this.#endsInReturn = byte === carriageReturn
    }
    this.#length += bytes.length
  }

  /** The number of the line, from 1, that holds the byte at an offset, its own end included; offsets never go back. */
  lineAt(offset: number): number {
    while (this.#next < this.#ends.length && this.#ends[this.#next]!.to <= offset) this.#next++
    if (this.#next > keptEnds) {
      this.#gone += this.#next
      this.#ends = this.#ends.slice(this.#next)
      this.#next = 0
    }
    return this.#gone + this.#next + 1
  }

  /** The number of the first line from an offset on that is not empty. */
  lineOfTextAt(offset: number): number {
    let line = this.lineAt(offset)
    let from = offset
    for (let next = this.#next; this.#ends[next]?.from === from; next++) {
      from = this.#ends[next]!.to
      line++
    }
    return line
  }
}

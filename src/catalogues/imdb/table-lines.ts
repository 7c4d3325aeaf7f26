import { isUtf8 } from 'node:buffer'
import { rowName } from '../../model/index.ts'

const tab = 9
const newline = 10
const backslash = 92
const capitalN = 78

/**
 * A cursor over the lines of a block of a table. It finds the ends of cells as bytes and decodes nothing by itself, so that a line that nobody wants
 * costs one walk over its bytes.
 */
export class TableLines {
  /** The number of the line at hand, or of the last one that was; the header is 1. */
  number = 1
  readonly #places: Int32Array
  readonly #columns: number
  readonly #starts: Int32Array
  #bytes: Buffer = Buffer.alloc(0)
  #at = 0
  #end = 0
  #utf8 = true

  /** `places` are the columns wanted, by their place in the header, of `columns` in all. */
  constructor(places: readonly number[], columns: number) {
    this.#places = Int32Array.from(places)
    this.#columns = columns
    this.#starts = new Int32Array(columns + 1)
  }

  /** Goes over to a block of whole lines. */
  open(bytes: Buffer): void {
    this.#bytes = bytes
    this.#at = 0
    this.#end = bytes.length
    this.#utf8 = isUtf8(bytes)
  }

  /** Goes to the next line; false at the end of the block. Throws `LineFault`. */
  next(): boolean {
    let at = this.#at
    if (at >= this.#end) return false
    const bytes = this.#bytes
    const starts = this.#starts
    const from = at
    let column = 0
    starts[0] = at
    for (;;) {
      const byte = bytes[at++]!
      if (byte > newline) continue
      // What is written past the end of the array is dropped; the count tells.
      if (byte === tab) starts[++column] = at
      else if (byte === newline) break
    }
    this.number++
    this.#at = at
    if (column + 1 !== this.#columns) throw new LineFault(this.number, `${column + 1} cells where the header has ${this.#columns}`)
    const windows = at - 2 >= from && bytes[at - 2] === 13 ? 1 : 0
    starts[column + 1] = at - windows
    if (!this.#utf8 && !isUtf8(bytes.subarray(from, at))) throw new LineFault(this.number, 'bytes that are no UTF-8')
    return true
  }

  /** Whether a wanted column holds exactly these bytes. */
  is(column: number, what: Uint8Array): boolean {
    const from = this.#from(column)
    if (this.#to(column) - from !== what.length) return false
    for (let i = 0; i < what.length; i++) if (this.#bytes[from + i] !== what[i]) return false
    return true
  }

  /** The text of a wanted column, or null for `\N` and for nothing. */
  text(column: number): string | null {
    const from = this.#from(column)
    const to = this.#to(column)
    if (to === from || (to - from === 2 && this.#bytes[from] === backslash && this.#bytes[from + 1] === capitalN)) return null
    return this.#bytes.toString('utf8', from, to)
  }

  /** The name in a wanted column, as rows hold it; null for `\N` and for what is no readable name. */
  name(column: number): string | null {
    const text = this.text(column)
    return text === null ? null : rowName(text)
  }

  /** The number in an id such as `tt0944947` or `nm0001234`. Throws `LineFault` where there is none. */
  id(column: number): number {
    const from = this.#from(column)
    const to = this.#to(column)
    const bytes = this.#bytes
    let number = 0
    for (let at = from + 2; at < to; at++) {
      const digit = bytes[at]! - 48
      if (digit < 0 || digit > 9) return this.#noId(from, to)
      number = number * 10 + digit
    }
    const prefixed = (bytes[from] === 116 && bytes[from + 1] === 116) || (bytes[from] === 110 && bytes[from + 1] === 109)
    return prefixed && to - from > 2 && number <= 0xffff_ffff ? number : this.#noId(from, to)
  }

  /** The numbers of ids that stand with commas between them; none for `\N`. Throws `LineFault` where one is no id. */
  ids(column: number): readonly number[] {
    return (this.text(column)?.split(',') ?? []).map(id => {
      const number = /^(?:tt|nm)\d{1,10}$/.test(id) ? Number(id.slice(2)) : Number.NaN
      if (!(number <= 0xffff_ffff)) throw new LineFault(this.number, `"${id.slice(0, 40)}" where an id should stand`)
      return number
    })
  }

  #noId(from: number, to: number): never {
    throw new LineFault(this.number, `"${this.#bytes.toString('utf8', from, Math.min(to, from + 40))}" where an id should stand`)
  }

  #from(column: number): number {
    return this.#starts[this.#places[column]!]!
  }

  #to(column: number): number {
    return this.#starts[this.#places[column]! + 1]! - 1
  }
}

/** A line that is not as it must be. */
export class LineFault extends Error {
  override readonly name = 'LineFault'
  readonly line: number

  /** `message` goes on from "line N: ". */
  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

import { Numbers } from './numbers.ts'

/** Bytes that grow: numbers as varints of seven bits a byte, low bits first, and texts by their UTF-16 units in one to three bytes, as UTF-8 writes code points. */
export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #length = 0

  /** How many bytes have been written. */
  get length(): number {
    return this.#length
  }

  /** The bytes as they stand; good until more are written. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** Writes a whole number from 0 to 2^32 - 1. Throws a `RangeError` for any other. */
  number(value: number): void {
    if (value >>> 0 !== value) throw new RangeError(`${value} is no whole number from 0 to 2^32 - 1`)
    this.#room(5)
    let rest = value
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }

  /** Writes the units of a text, without its length. */
  units(text: string): void {
    this.#room(text.length * 3)
    const bytes = this.#bytes
    let at = this.#length
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < 0x80) bytes[at++] = code
      else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6)
        bytes[at++] = 0x80 | (code & 0x3f)
      } else {
        bytes[at++] = 0xe0 | (code >> 12)
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f)
        bytes[at++] = 0x80 | (code & 0x3f)
      }
    }
    this.#length = at
  }

  /** Writes a text after its length in UTF-16 units. */
  text(text: string): void {
    this.number(text.length)
    this.units(text)
  }

  /** Copies bytes. */
  copy(bytes: Uint8Array, from: number, to: number): void {
    this.#room(to - from)
    this.#bytes.set(bytes.subarray(from, to), this.#length)
    this.#length += to - from
  }

  /** Takes back what was written after a length. */
  cut(length: number): void {
    this.#length = length
  }

  /** The bytes written, in an array of their own. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.#bytes.length * 1.5, this.#length + more) >>> 0)
    grown.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = grown
  }
}

/** How many bytes a number takes. */
export function sizeOf(value: number): number {
  let size = 1
  for (let rest = value; rest > 0x7f; rest >>>= 7) size++
  return size
}

/** Reads what a `ByteWriter` wrote, from a place on. */
export class ByteReader {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.at = at
  }

  /** Reads a number. */
  number(): number {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = this.bytes[this.at++]!
      value |= (byte & 0x7f) << shift
      if (!(byte & 0x80)) return value >>> 0
      shift += 7
    }
  }

  /** Reads one UTF-16 unit. */
  unit(): number {
    const byte = this.bytes[this.at++]!
    if (byte < 0x80) return byte
    const second = this.bytes[this.at++]! & 0x3f
    if (byte < 0xe0) return ((byte & 0x1f) << 6) | second
    return ((byte & 0x0f) << 12) | (second << 6) | (this.bytes[this.at++]! & 0x3f)
  }

  /** Whether a text stands here after its length; reads it, or a part of it. */
  isText(text: string): boolean {
    return this.number() === text.length && this.#areUnits(text, this.bytes.length)
  }

  /** Whether the units of a text stand here up to a place; reads them, or a part of them. */
  isUnits(text: string, end: number): boolean {
    return this.#areUnits(text, end) && this.at === end
  }

  #areUnits(text: string, end: number): boolean {
    for (let i = 0; i < text.length; i++) if (this.at >= end || this.unit() !== text.charCodeAt(i)) return false
    return true
  }

  /** Reads a text that follows its length. */
  text(): string {
    let left = this.number()
    let text = ''
    const units: number[] = []
    for (; left > 0; left--) {
      units.push(this.unit())
      if (units.length === unitsAtOnce) text += String.fromCharCode(...units.splice(0))
    }
    return text + String.fromCharCode(...units)
  }
}

/** So many units are made a text at once: more arguments than a call takes would be an error. */
const unitsAtOnce = 4096

/** Records of bytes, one after another, by their numbers. */
export class Records {
  readonly #bytes = new ByteWriter()
  readonly #starts: Numbers = new Numbers()

  /** How many there are. */
  get length(): number {
    return this.#starts.length
  }

  /** Adds what is written as a record; gives its number. What is written when something throws is taken back. */
  add(write: (bytes: ByteWriter) => void): number {
    const start = this.#bytes.length
    try {
      write(this.#bytes)
    } catch (error) {
      this.#bytes.cut(start)
      throw error
    }
    return this.#starts.push(start) - 1
  }

  /** Reads a record. */
  reader(number: number): ByteReader {
    return new ByteReader(this.#bytes.bytes, this.#starts.at(number))
  }

  /** The bytes, and where each record begins; given an order, the records go by that. */
  finish(order: readonly number[] | null = null): { readonly starts: Uint32Array; readonly bytes: Uint8Array } {
    const starts = order === null ? this.#starts.finish() : Uint32Array.from(order, number => this.#starts.at(number))
    return { starts, bytes: this.#bytes.finish() }
  }
}

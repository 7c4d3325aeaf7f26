import { pack, PackedError, tokenFlag, unpack } from '../model/index.ts'
import { ByteReader } from './bytes.ts'
import { hashPiece, markHashes, slotOf, tagOf, type KeyedText } from './key-hash.ts'
import { endsName, goesOn, tagBits, type NameIndexArrays } from './name-index-builder.ts'
import { bridges, markPiece } from './name-key.ts'

const { word } = tokenFlag
const kind = 'names 1'

/** Packs an index into bytes that `openNameIndex` opens, in this thread or another. */
export function packNameIndex(arrays: NameIndexArrays): Uint8Array {
  return pack(kind, { ...arrays })
}

/** Opens an index, at once and without a copy. Throws a `PackedError` for bytes that hold none. */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  const { slots, starts, records } = unpack<keyof NameIndexArrays>(kind, bytes)
  return new NameIndex(nameArrays(slots, starts, records))
}

/** Arrays from outside as those of an index. Throws a `PackedError` where they are none. */
export function nameArrays(slots: unknown, starts: unknown, records: unknown): NameIndexArrays {
  if (!(slots instanceof Uint16Array && starts instanceof Uint32Array && records instanceof Uint8Array) || slots.length !== starts.length)
    throw new PackedError('the arrays make no name index')
  return { slots, starts, records }
}

/** A name that stands in a text. */
export interface NameMatch {
  /** The token after its last. */
  readonly to: number
  /** The name, as its index has it. */
  readonly name: number
}

/** Names with their values, compiled: found in the tokens of a text, or by their keys. What hashes alike is told apart by its letters. */
export class NameIndex {
  readonly arrays: NameIndexArrays

  constructor(arrays: NameIndexArrays) {
    this.arrays = arrays
  }

  /** Makes ready to look for names in a text: those that have a value below a bound. */
  in(text: KeyedText, below = Infinity): NameFinder {
    return new NameFinder(this, text, below)
  }

  /** The name of a key of `nameKey`; -1 where there is none. */
  get(key: string): number {
    const { slots, starts } = this.arrays
    const { first, second } = hashPiece(key)
    const tag = tagOf(first, second)
    let slot = slotOf(first, second, slots.length)
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      if (held & endsName && (held & tagBits) === tag && this.#hasKey(starts[slot]!, key)) return starts[slot]!
      slot = slot + 1 === slots.length ? 0 : slot + 1
    }
    return -1
  }

  #hasKey(name: number, key: string): boolean {
    const reader = new ByteReader(this.arrays.records, name)
    const length = reader.number()
    const end = reader.at + length
    for (let i = 0; i < key.length; i++) if (reader.at >= end || reader.unit() !== key.charCodeAt(i)) return false
    return reader.at === end
  }

  /** The values of a name, from the least, at most so many. */
  valuesOf(name: number, most = Infinity): number[] {
    const reader = new ByteReader(this.arrays.records, name)
    const length = reader.number()
    reader.at += length
    const values: number[] = []
    let value = 0
    for (let more = 1; more === 1 && values.length < most;) {
      const read = reader.number()
      more = read & 1
      value += read >>> 1
      values.push(value)
    }
    return values
  }
}

/** So many marks may stand between two words of a name: `What?!" - Now`. */
const mostMarks = 3

/** What is known of a word as a name's first: bits, 0 where nobody has asked. */
const asked = 1
const begins = 2
const continues = 4

/** Looks for the names of an index in one text. What a word begins is looked up once for each distinct word. */
export class NameFinder {
  readonly #arrays: NameIndexArrays
  readonly #text: KeyedText
  readonly #below: number
  readonly #firsts: Uint8Array
  /** The names by hash of the last walk, each with the token after its last; they are names only if their letters say so too. */
  readonly #hits: number[] = []
  #hitCount = 0

  constructor({ arrays }: NameIndex, text: KeyedText, below: number) {
    this.#arrays = arrays
    this.#text = text
    this.#below = below
    this.#firsts = new Uint8Array(text.pieces.length)
  }

  /** Whether a name may begin at a token, by its word. */
  mayBegin(at: number): boolean {
    const { tokens } = this.#text
    return tokens.flags[at]! & word ? (this.#firstAt(tokens.ids[at]!) & begins) !== 0 : markHashes.has(tokens.lower[at]!)
  }

  /** The longest name that begins at a token and ends before `limit`. */
  longest(from: number, limit: number): NameMatch | null {
    this.#walk(from, limit)
    for (let i = this.#hitCount - 2; i >= 0; i -= 2) {
      const [name, to] = [this.#hits[i]!, this.#hits[i + 1]!]
      if (this.#isAt(name, from, to)) return { to, name }
    }
    return null
  }

  /** All names that begin at a token and end before `limit`, the shortest first. */
  all(from: number, limit: number): NameMatch[] {
    this.#walk(from, limit)
    const matches: NameMatch[] = []
    for (let i = 0; i < this.#hitCount; i += 2) {
      const [name, to] = [this.#hits[i]!, this.#hits[i + 1]!]
      if (this.#isAt(name, from, to)) matches.push({ to, name })
    }
    return matches
  }

  /** Goes on from a token for as long as names do, and notes those that may end on the way. */
  #walk(from: number, limit: number): void {
    this.#hitCount = 0
    const { tokens, first: firsts, second: seconds, firstPower, secondPower } = this.#text
    const { flags, ids, lower } = tokens
    let [first, second, marks, at] = [0, 0, 0, from]
    if (from >= limit) return
    if (flags[from]! & word) {
      const id = ids[from]!
      const known = this.#firstAt(id)
      if (!(known & begins)) return
      first = firsts[id]!
      second = seconds[id]!
      if (!(known & continues)) {
        this.#lookUp(first, second, from + 1)
        return
      }
      this.#lookUp(first, second, from + 1)
      at++
    } else if (!markHashes.has(lower[from]!)) return
    for (; at < limit; at++) {
      if (flags[at]! & word) {
        const id = ids[at]!
        first = (Math.imul(first, firstPower[id]!) + firsts[id]!) | 0
        second = (Math.imul(second, secondPower[id]!) + seconds[id]!) | 0
      } else {
        const mark = markHashes.get(lower[at]!)
        if (mark === undefined) {
          if (marks++ === mostMarks || !bridges.has(lower[at]!)) return
          continue
        }
        first = (Math.imul(first, mark.firstPower) + mark.first) | 0
        second = (Math.imul(second, mark.secondPower) + mark.second) | 0
      }
      marks = 0
      if (!(this.#lookUp(first, second, at + 1) & goesOn)) return
    }
  }

  /** Looks a hash up: notes the names that may end before a token, and gives the bits of its slots. */
  #lookUp(first: number, second: number, to: number): number {
    const { slots, starts } = this.#arrays
    const tag = tagOf(first, second)
    let bits = 0
    let slot = slotOf(first, second, slots.length)
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      if ((held & tagBits) === tag) {
        bits |= held
        if (held & endsName) {
          this.#hits[this.#hitCount++] = starts[slot]!
          this.#hits[this.#hitCount++] = to
        }
      }
      if (++slot === slots.length) slot = 0
    }
    return bits
  }

  #firstAt(id: number): number {
    const known = this.#firsts[id]!
    if (known !== 0) return known
    const hits = this.#hitCount
    const bits = this.#lookUp(this.#text.first[id]!, this.#text.second[id]!, 0)
    this.#hitCount = hits
    return (this.#firsts[id] = asked | (bits === 0 ? 0 : begins) | (bits & goesOn ? continues : 0))
  }

  /** Whether a name's letters are those of some tokens, and it has a value that is asked for. */
  #isAt(name: number, from: number, to: number): boolean {
    const { tokens, pieces } = this.#text
    const { records } = this.#arrays
    let place = name
    let length = records[place++]!
    if (length > 0x7f) length = (length & 0x7f) | (records[place++]! << 7)
    const end = place + length
    for (let at = from; at < to; at++) {
      const piece = tokens.flags[at]! & word ? pieces[tokens.ids[at]!]! : markPiece(tokens.lower[at]!)
      for (let i = 0; i < piece.length; i++) {
        const code = piece.charCodeAt(i)
        if (code < 0x80) {
          if (records[place++] !== code) return false
        } else {
          const reader = new ByteReader(records, place)
          if (reader.unit() !== code) return false
          place = reader.at
        }
      }
    }
    return place === end && (this.#below === Infinity || new ByteReader(records, end).number() >>> 1 < this.#below)
  }
}

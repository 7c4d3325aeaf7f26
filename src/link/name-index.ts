import { pack, PackedError, tokenFlag, unpack } from '../model/index.ts'
import { ByteReader } from './bytes.ts'
import { hashKey, hashMark, hashOn, hashPast, markKind, slotOf, tagOf, type KeyedText } from './key-hash.ts'
import { NameIndexBuilder } from './name-index-builder.ts'
import { markPiece } from './name-key.ts'
import { NameLines, type Tokenize } from './name-lines.ts'
import { blockBits, endOfKey, endsName, goesOn, placeAfter, recordAt, startOfKey, tagBits, type NameIndexArrays } from './name-slots.ts'

const { word } = tokenFlag
const kind = 'names 1'

/**
 * Compiles names with their values, whole numbers from 0, into bytes that `openNameIndex` opens, in this thread or another. Names are taken one after
 * another; a name that comes again means all of its values. `tokenize` is the reader's, so that names are cut as texts are.
 */
export function compileNameIndex(names: Iterable<readonly [name: string, value: number]>, tokenize: Tokenize): Uint8Array {
  const builder = new NameIndexBuilder()
  const lines = new NameLines(builder, tokenize, false)
  for (const [name, value] of names) lines.add(name, value)
  lines.flush()
  return pack(kind, { ...builder.finish() })
}

/** Opens an index, at once and without a copy. Throws a `PackedError` for bytes that hold none. */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  const { slots, blocks, records } = unpack<keyof NameIndexArrays>(kind, bytes)
  return new NameIndex(nameArrays(slots, blocks, records))
}

/** Arrays from outside as those of an index. Throws a `PackedError` where they are none. */
export function nameArrays(slots: unknown, blocks: unknown, records: unknown): NameIndexArrays {
  if (!(slots instanceof Uint16Array && blocks instanceof Uint32Array && records instanceof Uint8Array))
    throw new PackedError('the arrays make no name index')
  if (blocks.length !== (slots.length >> blockBits) + 1) throw new PackedError('the arrays of a name index do not fit together')
  return { slots, blocks, records }
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
    const { slots, records } = this.arrays
    const hash = hashKey(key)
    const tag = tagOf(hash)
    let slot = slotOf(hash, slots.length)
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      if (held & endsName && (held & tagBits) === tag) {
        const record = recordAt(this.arrays, slot)
        if (new ByteReader(records, startOfKey(records, record)).isUnits(key, endOfKey(records, record))) return record
      }
      slot = slot + 1 === slots.length ? 0 : slot + 1
    }
    return -1
  }

  /** The values of a name, from the least, at most so many. */
  valuesOf(name: number, most = Infinity): number[] {
    const { records } = this.arrays
    const reader = new ByteReader(records, endOfKey(records, name))
    const length = reader.number()
    const end = reader.at + length
    const values: number[] = []
    for (let value = 0; reader.at < end && values.length < most;) values.push((value += reader.number()))
    return values
  }
}

/** So many marks may stand between two words of a name: `What?!" - Now`. */
const mostMarks = 3

/** What is known of a word as a name's first: bits, 0 where nobody has asked. */
const asked = 1
const begins = 2
const continues = 4
const isName = 8

/** Looks for the names of an index in one text. What a word begins is looked up once for each distinct word. */
export class NameFinder {
  readonly #arrays: NameIndexArrays
  readonly #text: KeyedText
  readonly #below: number
  /** Of each distinct word its bits as a name's first, and the name that it may be. */
  readonly #firsts: Uint8Array
  readonly #firstNames: Uint32Array
  /** What the last walk came by, each with the token after its last: the name of a single word, or the slot of more tokens, by their hash alone. */
  readonly #hits: number[] = []
  #hitCount = 0

  constructor({ arrays }: NameIndex, text: KeyedText, below: number) {
    this.#arrays = arrays
    this.#text = text
    this.#below = below
    this.#firsts = new Uint8Array(text.hashes.length)
    this.#firstNames = new Uint32Array(text.hashes.length)
  }

  /** Whether a name may begin at a token, by its word. */
  mayBegin(at: number): boolean {
    const { tokens, marks } = this.#text
    const id = tokens.ids[at]!
    return tokens.flags[at]! & word ? (this.#firstAt(id) & begins) !== 0 : marks[id]! > markKind.bridges
  }

  /** The longest name that begins at a token and ends before `limit`. */
  longest(from: number, limit: number): NameMatch | null {
    this.#walk(from, limit)
    for (let i = this.#hitCount - 2; i >= 0; i -= 2) {
      const to = this.#hits[i + 1]!
      const name = this.#nameOf(this.#hits[i]!, from, to)
      if (name >= 0) return { to, name }
    }
    return null
  }

  /** All names that begin at a token and end before `limit`, the shortest first. */
  all(from: number, limit: number): NameMatch[] {
    this.#walk(from, limit)
    const matches: NameMatch[] = []
    for (let i = 0; i < this.#hitCount; i += 2) {
      const to = this.#hits[i + 1]!
      const name = this.#nameOf(this.#hits[i]!, from, to)
      if (name >= 0) matches.push({ to, name })
    }
    return matches
  }

  /** The name of a hit; -1 where its letters are others. A single word's were compared when it was first seen. */
  #nameOf(hit: number, from: number, to: number): number {
    if (to === from + 1 && (this.#text.tokens.flags[from]! & word) !== 0) return hit
    const name = recordAt(this.#arrays, hit)
    return this.#isAt(name, from, to) ? name : -1
  }

  /** Goes on from a token for as long as names do, and notes those that may end on the way. */
  #walk(from: number, limit: number): void {
    this.#hitCount = 0
    const { tokens, hashes, lengths, marks } = this.#text
    const { flags, ids, lower } = tokens
    if (from >= limit) return
    let hash = 0
    let bridged = 0
    let isOpen = false
    let at = from
    if (flags[from]! & word) {
      const id = ids[from]!
      const known = this.#firstAt(id)
      if (known & isName) this.#hit(this.#firstNames[id]!, from + 1)
      if (!(known & continues)) return
      hash = hashes[id]!
      at++
    } else if (marks[ids[from]!]! <= markKind.bridges) return
    for (; at < limit; at++) {
      const id = ids[at]!
      if (flags[at]! & word) hash = hashOn(hash, hashes[id]!, lengths[id]!)
      else {
        const mark = marks[id]!
        if (mark <= markKind.bridges) {
          if (++bridged > mostMarks) return
          if (mark === markKind.ends) {
            if (!this.#goesOnPast(hash, lower[at]!)) return
            if (lower[at] === '(') isOpen = true
            else if (lower[at] === ')') isOpen = false
          }
          continue
        }
        hash = hashMark(hash, mark)
      }
      bridged = 0
      // A bracket that opens within the name is closed by it.
      const to = isOpen && at + 1 < limit && lower[at + 1] === ')' ? at + 2 : at + 1
      if (!(this.#lookUp(hash, to) & goesOn)) return
    }
  }

  /** Looks a hash up: notes the names that may end before a token, and gives the bits of its slots. */
  #lookUp(hash: number, to: number): number {
    const { slots } = this.#arrays
    const tag = tagOf(hash)
    let bits = 0
    let slot = slotOf(hash, slots.length)
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      if ((held & tagBits) === tag) {
        bits |= held
        if (held & endsName) this.#hit(slot, to)
      }
      if (++slot === slots.length) slot = 0
    }
    return bits
  }

  /** Whether names go on past a mark that most of them end at. */
  #goesOnPast(hash: number, mark: string): boolean {
    const { slots } = this.#arrays
    const past = hashPast(hash, mark)
    const tag = tagOf(past)
    let slot = slotOf(past, slots.length)
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      if ((held & tagBits) === tag && held & goesOn) return true
      if (++slot === slots.length) slot = 0
    }
    return false
  }

  #hit(place: number, to: number): void {
    this.#hits[this.#hitCount++] = place
    this.#hits[this.#hitCount++] = to
  }

  #firstAt(id: number): number {
    return this.#firsts[id]! || this.#findFirst(id)
  }

  #findFirst(id: number): number {
    const { slots } = this.#arrays
    const hash = this.#text.hashes[id]!
    const tag = tagOf(hash)
    let bits = asked
    let slot = slotOf(hash, slots.length)
    for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
      if ((held & tagBits) === tag) {
        bits |= begins | (held & goesOn ? continues : 0)
        if (held & endsName) {
          const record = recordAt(this.#arrays, slot)
          if (this.#isWord(record, this.#text.tokens.words[id]!)) {
            bits |= isName
            this.#firstNames[id] = record
          }
        }
      }
      if (++slot === slots.length) slot = 0
    }
    this.#firsts[id] = bits
    return bits
  }

  /** Whether a name's letters are a word's, and it is sought. */
  #isWord(name: number, lower: string): boolean {
    const { records } = this.#arrays
    const end = endOfKey(records, name)
    return placeAfter(records, startOfKey(records, name), lower) === end && this.#isSought(end)
  }

  /** Whether a name's letters are those of some tokens, and it is sought. */
  #isAt(name: number, from: number, to: number): boolean {
    const { flags, ids, words, lower } = this.#text.tokens
    const { records } = this.#arrays
    const end = endOfKey(records, name)
    let place = startOfKey(records, name)
    for (let at = from; at < to && place >= 0; at++)
      place = placeAfter(records, place, flags[at]! & word ? words[ids[at]!]! : markPiece(lower[at]!))
    return place === end && this.#isSought(end)
  }

  /** Whether the least of the values at a place is below the bound. */
  #isSought(place: number): boolean {
    if (this.#below === Infinity) return true
    const reader = new ByteReader(this.#arrays.records, place)
    reader.number()
    return reader.number() < this.#below
  }
}

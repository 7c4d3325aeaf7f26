import { tokenFlag, type Tokens } from '../model/index.ts'
import { ByteWriter } from './bytes.ts'
import { hashPiece, markHashes, slotOf, tagOf, type KeyedText, type PieceHash } from './key-hash.ts'
import { Numbers } from './numbers.ts'
import { keyPiece, longestKey, plainOf, shortestKey } from './name-key.ts'

/**
 * The arrays of a name index: an open-addressed hash table of all names and of what they begin with at each of their words, and beside it the names
 * themselves with their values.
 */
export interface NameIndexArrays {
  /** Of each slot its tag, and whether a name ends here (`endsName`) and whether names go on from here (`goesOn`); 0 where it is empty. */
  readonly slots: Uint16Array
  /** Of each slot in which a name ends, where its record begins. */
  readonly starts: Uint32Array
  /** A name's record: the bytes of its key after their number, then its values from the least, each as what is added to the one before, doubled, and one more where another follows. */
  readonly records: Uint8Array
}

/** Bit of a slot: a name ends here. */
export const endsName = 0x8000
/** Bit of a slot: names go on from here. */
export const goesOn = 0x4000
/** The bits of a slot that hold its tag. */
export const tagBits = 0x3fff
/** So many of the slots are taken: more would make the way to an empty one long. */
const load = 0.66

/** Collects names with their values, whole numbers from 0, and makes an index of them. Holds what it was given in some 60 bytes a name. */
export class NameIndexBuilder {
  /** The keys of all names, one after another. */
  readonly #keys = new ByteWriter()
  readonly #keyStarts = new Numbers()
  /** Of each name, the last of its values; of each value, the one before it of the same name. Both are counted from 1. */
  readonly #lastValues = new Numbers()
  readonly #values = new Numbers()
  readonly #earlierValues = new Numbers()
  /** What stands under each hash: the hash's halves, and a name counted from 1 or 0. */
  readonly #first = new Numbers()
  readonly #second = new Numbers()
  readonly #names = new Numbers()
  readonly #isBeginning = new Numbers()
  /** Entries counted from 1, in slots by their hash. */
  #slots = new Uint32Array(64)

  /** How many different names there are. */
  get size(): number {
    return this.#keyStarts.length
  }

  /** Adds the name that tokens of a text make, under a value; a name may have many. Whether it is a name: not if it is of a single letter, or of too many. */
  add(text: KeyedText, value: number, from: number, to: number): boolean {
    const { tokens } = text
    const last = lastPiece(tokens, from, to)
    const begin = this.#keys.length
    let [first, second, length] = [0, 0, 0]
    const before: number[] = []
    for (let at = from; at <= last; at++) {
      const hash = hashAt(text, at)
      if (hash === null) continue
      if (tokens.flags[at]! & tokenFlag.word && tokens.lower[at]!.includes('-')) beginParts(tokens.lower[at]!, first, second, before)
      first = grown(first, hash.first, hash.firstPower)
      second = grown(second, hash.second, hash.secondPower)
      const piece = keyPiece(tokens, at)
      length += piece.length
      if (length > longestKey) break
      this.#keys.units(piece)
      if (at < last) before.push(first, second)
    }
    if (length < shortestKey || length > longestKey) {
      this.#keys.cut(begin)
      return false
    }
    for (let i = 0; i < before.length; i += 2) this.#begin(before[i]!, before[i + 1]!)
    this.#end(first, second, begin, value)
    return true
  }

  /** Adds a name by its key alone: it is found by `get`, and in a text where it is one word. */
  addKey(key: string, value: number): boolean {
    if (key.length < shortestKey || key.length > longestKey) return false
    const begin = this.#keys.length
    this.#keys.units(key)
    const { first, second } = hashPiece(key)
    this.#end(first, second, begin, value)
    return true
  }

  /** Notes that names go on from a hash. Two beginnings of one hash are taken for one: it costs a look-up, and no name is found by it. */
  #begin(first: number, second: number): void {
    const slot = this.#slotWhere(first, second, () => true)
    const entry = this.#slots[slot]!
    if (entry === 0) this.#enter(slot, first, second, 0, 1)
    else this.#isBeginning.set(entry - 1, 1)
  }

  /** Notes the name whose key has been written from `begin` on. */
  #end(first: number, second: number, begin: number, value: number): void {
    const slot = this.#slotWhere(first, second, name => name === 0 || this.#hasKey(name - 1, begin))
    const entry = this.#slots[slot]!
    let name = entry === 0 ? 0 : this.#names.at(entry - 1)
    if (name === 0) {
      name = this.#keyStarts.push(begin)
      this.#lastValues.push(0)
      if (entry === 0) this.#enter(slot, first, second, name, 0)
      else this.#names.set(entry - 1, name)
    } else this.#keys.cut(begin)
    this.#earlierValues.push(this.#lastValues.at(name - 1))
    this.#lastValues.set(name - 1, this.#values.push(value))
  }

  /** The slot of the entry under a hash whose name will do, or the empty one where it would be. */
  #slotWhere(first: number, second: number, will: (name: number) => boolean): number {
    const slots = this.#slots
    let slot = slotOf(first, second, slots.length)
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      if (this.#first.at(entry - 1) === first >>> 0 && this.#second.at(entry - 1) === second >>> 0 && will(this.#names.at(entry - 1)))
        return slot
      slot = slot + 1 === slots.length ? 0 : slot + 1
    }
    return slot
  }

  #enter(slot: number, first: number, second: number, name: number, isBeginning: number): void {
    this.#slots[slot] = this.#first.push(first)
    this.#second.push(second)
    this.#names.push(name)
    this.#isBeginning.push(isBeginning)
    if (this.#first.length < this.#slots.length * load) return
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (let entry = 0; entry < this.#first.length; entry++) {
      const free = freeSlot(this.#slots, this.#first.at(entry), this.#second.at(entry))
      this.#slots[free] = entry + 1
    }
  }

  /** Whether a name has the key that has been written from a place to the end. */
  #hasKey(name: number, begin: number): boolean {
    const { bytes, length } = this.#keys
    const start = this.#keyStarts.at(name)
    const end = name + 1 < this.#keyStarts.length ? this.#keyStarts.at(name + 1) : begin
    if (end - start !== length - begin) return false
    for (let i = 0; i < end - start; i++) if (bytes[start + i] !== bytes[begin + i]) return false
    return true
  }

  /** Makes the index. `rank` tells, of each value, what stands for it in the index. */
  finish(rank: ArrayLike<number> | null = null): NameIndexArrays {
    const records = new ByteWriter()
    const recordStarts = new Uint32Array(this.size)
    for (let name = 0; name < this.size; name++) {
      recordStarts[name] = records.length
      const start = this.#keyStarts.at(name)
      const end = name + 1 < this.size ? this.#keyStarts.at(name + 1) : this.#keys.length
      records.number(end - start)
      records.copy(this.#keys.bytes, start, end)
      this.#writeValues(records, name, rank)
    }
    const count = Math.ceil((this.#first.length + 1) / load)
    const slots = new Uint16Array(count)
    const starts = new Uint32Array(count)
    for (let entry = 0; entry < this.#first.length; entry++) {
      const [first, second, name] = [this.#first.at(entry), this.#second.at(entry), this.#names.at(entry)]
      const slot = freeSlot(slots, first, second)
      slots[slot] = tagOf(first, second) | (name > 0 ? endsName : 0) | (this.#isBeginning.at(entry) ? goesOn : 0)
      if (name > 0) starts[slot] = recordStarts[name - 1]!
    }
    return { slots, starts, records: records.finish() }
  }

  #writeValues(records: ByteWriter, name: number, rank: ArrayLike<number> | null): void {
    const values: number[] = []
    for (let at = this.#lastValues.at(name); at > 0; at = this.#earlierValues.at(at - 1)) {
      const value = this.#values.at(at - 1)
      values.push(rank === null ? value : rank[value]!)
    }
    const distinct = values.length === 1 ? values : [...new Set(values.toSorted((a, b) => a - b))]
    let before = 0
    for (const [i, value] of distinct.entries()) {
      records.number((value - before) * 2 + (i + 1 < distinct.length ? 1 : 0))
      before = value
    }
  }
}

/** The hash of what a token adds to a key; null where it adds nothing. */
function hashAt(text: KeyedText, at: number): PieceHash | null {
  const { tokens } = text
  if (!(tokens.flags[at]! & tokenFlag.word)) return markHashes.get(tokens.lower[at]!) ?? null
  const id = tokens.ids[at]!
  return {
    first: text.first[id]!,
    second: text.second[id]!,
    firstPower: text.firstPower[id]!,
    secondPower: text.secondPower[id]!,
  }
}

function lastPiece(tokens: Tokens, from: number, to: number): number {
  let last = to - 1
  while (last >= from && keyPiece(tokens, last) === '') last--
  return last
}

/** The hashes that a key has within a hyphenated word: a text may part it into words. */
function beginParts(word: string, first: number, second: number, hashes: number[]): void {
  const parts = word.split('-')
  for (let part = 1; part < parts.length; part++) {
    const hash = hashPiece(plainOf(parts.slice(0, part).join('')))
    hashes.push(grown(first, hash.first, hash.firstPower), grown(second, hash.second, hash.secondPower))
  }
}

/** The hash of a key and a piece after it. */
function grown(hash: number, piece: number, power: number): number {
  return (Math.imul(hash, power) + piece) | 0
}

function freeSlot(slots: Uint16Array | Uint32Array, first: number, second: number): number {
  let slot = slotOf(first, second, slots.length)
  while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1
  return slot
}

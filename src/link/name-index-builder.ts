import { tokenFlag, type Tokens } from '../model/index.ts'
import { ByteWriter, sizeOf } from './bytes.ts'
import { hashKey, hashMark, hashOn, slotOf, tagOf, type KeyedText } from './key-hash.ts'
import { blockBits, endsName, goesOn, slotLoad, type NameIndexArrays } from './name-slots.ts'
import { Numbers } from './numbers.ts'
import { keyPiece, longestKey, plainOf, shortestKey } from './name-key.ts'

/** So many of the slots are taken while names are collected. */
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
  /** What stands under each hash: a name counted from 1, or 0, and whether names go on from here. */
  readonly #hashes = new Numbers()
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
    let [hash, length] = [0, 0]
    const before: number[] = []
    for (let at = from; at <= last && length <= longestKey; at++) {
      const piece = keyPiece(tokens, at)
      if (piece === '') continue
      if (tokens.flags[at]! & tokenFlag.word) {
        if (tokens.lower[at]!.includes('-')) beginParts(tokens.lower[at]!, hash, before)
        hash = hashOn(hash, text.hashes[tokens.ids[at]!]!, text.lengths[tokens.ids[at]!]!)
      } else hash = hashMark(hash, text.marks[tokens.ids[at]!]!)
      length += piece.length
      this.#keys.units(piece)
      if (at < last) before.push(hash)
    }
    if (length < shortestKey || length > longestKey) {
      this.#keys.cut(begin)
      return false
    }
    for (const beginning of before) this.#begin(beginning)
    this.#end(hash, begin, value)
    return true
  }

  /** Adds a name by its key alone: it is found by `get`, and in a text where it is one word. */
  addKey(key: string, value: number): boolean {
    if (key.length < shortestKey || key.length > longestKey) return false
    const begin = this.#keys.length
    this.#keys.units(key)
    this.#end(hashKey(key), begin, value)
    return true
  }

  /** Notes that names go on from a hash. Two beginnings of one hash are taken for one: it costs a look-up, and no name is found by it. */
  #begin(hash: number): void {
    const slot = this.#slotWhere(hash, () => true)
    const entry = this.#slots[slot]!
    if (entry === 0) this.#enter(slot, hash, 0, 1)
    else this.#isBeginning.set(entry - 1, 1)
  }

  /** Notes the name whose key has been written from `begin` on. */
  #end(hash: number, begin: number, value: number): void {
    const slot = this.#slotWhere(hash, name => name === 0 || this.#hasKey(name - 1, begin))
    const entry = this.#slots[slot]!
    let name = entry === 0 ? 0 : this.#names.at(entry - 1)
    if (name === 0) {
      name = this.#keyStarts.push(begin)
      this.#lastValues.push(0)
      if (entry === 0) this.#enter(slot, hash, name, 0)
      else this.#names.set(entry - 1, name)
    } else this.#keys.cut(begin)
    this.#earlierValues.push(this.#lastValues.at(name - 1))
    this.#lastValues.set(name - 1, this.#values.push(value))
  }

  /** The slot of the entry under a hash whose name will do, or the empty one where it would be. */
  #slotWhere(hash: number, will: (name: number) => boolean): number {
    const slots = this.#slots
    let slot = slotOf(hash, slots.length)
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      if (this.#hashes.at(entry - 1) === hash >>> 0 && will(this.#names.at(entry - 1))) return slot
      slot = slot + 1 === slots.length ? 0 : slot + 1
    }
    return slot
  }

  #enter(slot: number, hash: number, name: number, isBeginning: number): void {
    this.#slots[slot] = this.#hashes.push(hash)
    this.#names.push(name)
    this.#isBeginning.push(isBeginning)
    if (this.#hashes.length < this.#slots.length * load) return
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (let entry = 0; entry < this.#hashes.length; entry++) {
      const free = freeSlot(this.#slots, this.#hashes.at(entry))
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
    const count = Math.ceil((this.#hashes.length + 1) / slotLoad)
    const entries = new Uint32Array(count)
    for (let entry = 0; entry < this.#hashes.length; entry++) entries[freeSlot(entries, this.#hashes.at(entry))] = entry + 1
    const slots = new Uint16Array(count)
    const blocks = new Uint32Array((count >> blockBits) + 1)
    const records = new ByteWriter()
    for (const [slot, entry] of entries.entries()) {
      if (slot % (1 << blockBits) === 0) blocks[slot >> blockBits] = records.length
      if (entry === 0) continue
      const name = this.#names.at(entry - 1)
      slots[slot] = tagOf(this.#hashes.at(entry - 1)) | (name > 0 ? endsName : 0) | (this.#isBeginning.at(entry - 1) ? goesOn : 0)
      if (name > 0) this.#writeRecord(records, name - 1, rank)
    }
    return { slots, blocks, records: records.finish() }
  }

  #writeRecord(records: ByteWriter, name: number, rank: ArrayLike<number> | null): void {
    const start = this.#keyStarts.at(name)
    const end = name + 1 < this.size ? this.#keyStarts.at(name + 1) : this.#keys.length
    records.number(end - start)
    records.copy(this.#keys.bytes, start, end)
    const values: number[] = []
    for (let at = this.#lastValues.at(name); at > 0; at = this.#earlierValues.at(at - 1)) {
      const value = this.#values.at(at - 1)
      values.push(rank === null ? value : rank[value]!)
    }
    const distinct = values.length === 1 ? values : [...new Set(values.toSorted((a, b) => a - b))]
    const steps = distinct.map((value, i) => value - (i === 0 ? 0 : distinct[i - 1]!))
    records.number(steps.reduce((sum, step) => sum + sizeOf(step), 0))
    for (const step of steps) records.number(step)
  }
}

function lastPiece(tokens: Tokens, from: number, to: number): number {
  let last = to - 1
  while (last >= from && keyPiece(tokens, last) === '') last--
  return last
}

/** The hashes that a key has within a hyphenated word: a text may part it into words. */
function beginParts(word: string, hash: number, hashes: number[]): void {
  const parts = word.split('-')
  for (let part = 1; part < parts.length; part++) {
    const piece = plainOf(parts.slice(0, part).join(''))
    if (piece.length <= longestKey) hashes.push(hashOn(hash, hashKey(piece), piece.length))
  }
}

function freeSlot(slots: Uint16Array | Uint32Array, hash: number): number {
  let slot = slotOf(hash, slots.length)
  while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1
  return slot
}

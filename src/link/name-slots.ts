import { ByteReader } from './bytes.ts'
import { isDropped } from './name-key.ts'

/**
 * The arrays of a name index: an open-addressed hash table of all names and of what they begin with at each of their words, and beside it the names
 * themselves with their values.
 */
export interface NameIndexArrays {
  /** Of each slot its tag, and whether a name ends here (`endsName`) and whether names go on from here (`goesOn`); 0 where it is empty. */
  readonly slots: Uint16Array
  /** Of each block of slots, where the record of the first name in it begins. */
  readonly blocks: Uint32Array
  /** The names' records in the order of their slots: the bytes of the key after their number, and the bytes of the values after theirs; each value as what is added to the one before. */
  readonly records: Uint8Array
}

/** Bit of a slot: a name ends here. */
export const endsName = 0x8000
/** Bit of a slot: names go on from here. */
export const goesOn = 0x4000
/** The bits of a slot that hold its tag. */
export const tagBits = 0x3fff
/** A block has two to this power of slots, as many as lie side by side in the processor's cache. */
export const blockBits = 4
/** So many of the slots are taken: slots are small, and the way to an empty one is short. */
export const slotLoad = 0.4

/** Where the record of the name begins that ends in a slot. */
export function recordAt({ slots, blocks, records }: NameIndexArrays, slot: number): number {
  const block = slot >> blockBits
  let record = blocks[block]!
  for (let before = block << blockBits; before < slot; before++) if (slots[before]! & endsName) record = recordAfter(records, record)
  return record
}

function recordAfter(records: Uint8Array, record: number): number {
  const values = endOfKey(records, record)
  // Names of many series are few.
  if (records[values]! < 0x80) return values + 1 + records[values]!
  const reader = new ByteReader(records, values)
  const length = reader.number()
  return reader.at + length
}

/** A key has at most 500 letters of three bytes: their number takes one byte or two. */
export function startOfKey(records: Uint8Array, record: number): number {
  return records[record]! < 0x80 ? record + 1 : record + 2
}

/** The place in a record after its key. */
export function endOfKey(records: Uint8Array, record: number): number {
  const low = records[record]!
  return low < 0x80 ? record + 1 + low : record + 2 + ((low & 0x7f) | (records[record + 1]! << 7))
}

/** The place in a key after the letters of a word, from a place on; -1 where it has others. */
export function placeAfter(records: Uint8Array, from: number, lower: string): number {
  let place = from
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (isDropped(code)) continue
    if (code < 0x80) {
      if (records[place++] !== code) return -1
    } else {
      const reader = new ByteReader(records, place)
      if (reader.unit() !== code) return -1
      place = reader.at
    }
  }
  return place
}

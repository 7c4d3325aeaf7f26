import { Inflate } from 'fflate'
import { ListError } from './list-error.ts'

/** One file in a zip. */
export interface ZipEntry {
  readonly name: string
  /** Unpacks it. Throws a `ListError` when it is damaged, or when all that was unpacked grows beyond what may be. */
  readonly bytes: () => Uint8Array
}

/** Most bytes that may come out of a zip, all files together, however few went in. */
export const mostUnpacked = 100_000_000
const mostEntries = 50_000
/** Packed bytes that are looked at between two counts: deflate makes at most some thousand of each. */
const atOnce = 8192

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const entryLength = 46
const localLength = 30

/** Whether bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
}

/**
 * Reads the list of files at the end of a zip; each is unpacked when it is asked for, and counted as it comes out, whatever the zip says of its size. Throws a `ListError` when the
 * zip is damaged, locked, or has too many files.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  // Zips of more than 65,535 files or 4 GB say so by these numbers: neither is taken.
  if (count > mostEntries) throw new ListError('too many')
  if (at === 0xffffffff) throw new ListError('too big')
  const budget = { left: mostUnpacked }
  const entries: ZipEntry[] = []
  for (let no = 0; no < count; no++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature) throw new ListError('damaged zip')
    const nameLength = view.getUint16(at + 28, true)
    const name = nameIn(bytes.subarray(at + entryLength, at + entryLength + nameLength))
    const isFolder = name.endsWith('/')
    const isLocked = (view.getUint16(at + 8, true) & 1) === 1
    if (isLocked && !isFolder) throw new ListError('encrypted')
    const packed = { method: view.getUint16(at + 10, true), length: view.getUint32(at + 20, true), local: view.getUint32(at + 42, true) }
    if (!isFolder) entries.push({ name, bytes: () => unpacked(bytes, view, packed, name, budget) })
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at
  throw new ListError('damaged zip')
}

interface Packed {
  readonly method: number
  readonly length: number
  readonly local: number
}

function unpacked(
  bytes: Uint8Array,
  view: DataView,
  { method, length, local }: Packed,
  name: string,
  budget: { left: number },
): Uint8Array {
  if (local + localLength > bytes.length || view.getUint32(local, true) !== localSignature) throw new ListError('damaged zip', name)
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + length > bytes.length) throw new ListError('damaged zip', name)
  const packed = bytes.subarray(start, start + length)
  if (method === 0) {
    spend(budget, length)
    return packed
  }
  if (method === 99) throw new ListError('encrypted')
  if (method !== 8) throw new ListError('zip method', name)
  return inflated(packed, name, budget)
}

function inflated(packed: Uint8Array, name: string, budget: { left: number }): Uint8Array {
  const parts: Uint8Array[] = []
  const inflate = new Inflate(part => {
    spend(budget, part.length)
    parts.push(part)
  })
  try {
    for (let at = 0; at < packed.length; at += atOnce) inflate.push(packed.subarray(at, at + atOnce), at + atOnce >= packed.length)
  } catch (error) {
    throw error instanceof ListError ? error : new ListError('damaged zip', name, error)
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function spend(budget: { left: number }, count: number): void {
  budget.left -= count
  if (budget.left < 0) throw new ListError('too big')
}

function nameIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

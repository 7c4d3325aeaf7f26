/**
 * Typed arrays under names in one run of bytes: how an index is kept in a file and shared between workers. Opening it copies nothing: the arrays are
 * views into the bytes, which may be a `SharedArrayBuffer`. Numbers are little-endian, as on every machine that Node runs on today.
 */

/** The arrays that can be packed. */
export type PackedArray = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array

const arrays = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
}
type ArrayName = keyof typeof arrays

interface Entry {
  readonly name: string
  readonly type: ArrayName
  readonly start: number
  readonly length: number
}

const magic = 'HIATUS01'
const prefix = 16

/** Packs arrays. `kind` names what they make up, with its version: `names 1`; bytes of another kind are refused when they are opened. */
export function pack(kind: string, sections: Readonly<Record<string, PackedArray>>): Uint8Array {
  const named = Object.entries(sections)
  const entries: Entry[] = []
  let size = 0
  for (const [name, array] of named) {
    entries.push({ name, type: typeOf(array), start: size, length: array.length })
    size = aligned(size + array.byteLength)
  }
  const head = new TextEncoder().encode(JSON.stringify({ kind, size, entries }))
  const from = aligned(prefix + head.length)
  const bytes = new Uint8Array(from + size)
  bytes.set(new TextEncoder().encode(magic))
  new DataView(bytes.buffer).setUint32(8, head.length, true)
  bytes.set(head, prefix)
  for (const [index, [, array]] of named.entries())
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), from + entries[index]!.start)
  return bytes
}

/** Opens what `pack` made. Throws when the bytes are cut off, or hold something else or another version of it. */
export function unpack<Name extends string>(kind: string, bytes: Uint8Array): Readonly<Record<Name, PackedArray>> {
  if (bytes.length < prefix || new TextDecoder().decode(bytes.slice(0, 8)) !== magic)
    throw new PackedError(`no ${kind}: the bytes begin otherwise`)
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true)
  const from = aligned(prefix + length)
  if (from > bytes.length) throw new PackedError(`${kind} is cut off`)
  const head = JSON.parse(new TextDecoder().decode(bytes.slice(prefix, prefix + length))) as {
    kind: string
    size: number
    entries: Entry[]
  }
  if (head.kind !== kind) throw new PackedError(`no ${kind}: it holds ${head.kind}`)
  if (bytes.length < from + head.size) throw new PackedError(`${kind} is cut off`)
  if (bytes.byteOffset % 8 !== 0) throw new PackedError(`${kind} does not begin at a multiple of 8 bytes`)
  return Object.fromEntries(
    head.entries.map(entry => [
      entry.name,
      new arrays[entry.type](bytes.buffer as ArrayBuffer, bytes.byteOffset + from + entry.start, entry.length),
    ]),
  ) as unknown as Record<Name, PackedArray>
}

/** Bytes that hold no index of the kind asked for. */
export class PackedError extends Error {
  override readonly name = 'PackedError'
}

function typeOf(array: PackedArray): ArrayName {
  return (Object.keys(arrays) as ArrayName[]).find(name => array instanceof arrays[name])!
}

function aligned(size: number): number {
  return Math.ceil(size / 8) * 8
}

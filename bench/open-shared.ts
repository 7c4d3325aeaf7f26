import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** The bytes of a file, read into memory that workers share, as Hiatus opens its indexes. */
export function openShared(file: string): Uint8Array {
  const bytes = new Uint8Array(new SharedArrayBuffer(statSync(file).size))
  const from = openSync(file, 'r')
  for (let at = 0; at < bytes.length;) at += readSync(from, bytes, at, bytes.length - at, at)
  closeSync(from)
  return bytes
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { unreadable } from './unreadable.ts'

/** Bytes at each end of a packed file that tell it from all others. */
const edge = 1 << 16

/**
 * A text that is the same for files of the same names and bytes, in this order, and no others. Of a file packed with gzip its ends are enough: they hold
 * the checksum and the length of what is packed (RFC 1952). Throws `SourceError` with exit code 2 when a file cannot be read.
 */
export async function stateOfFiles(paths: readonly string[], signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for (const path of paths) {
    hash.update(`${JSON.stringify(basename(path))}\n`)
    try {
      for await (const bytes of tellingBytes(path, signal)) hash.update(bytes)
    } catch (error) {
      signal.throwIfAborted()
      throw unreadable(path, error)
    }
  }
  return hash.digest('base64url')
}

async function* tellingBytes(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array | string> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    yield `${size}\n`
    const head = Buffer.alloc(Math.min(edge, size))
    await file.read(head, 0, head.length, 0)
    if (size <= 2 * edge || head[0] !== 0x1f || head[1] !== 0x8b) {
      yield* createReadStream(path, { highWaterMark: 1 << 20, signal }) as AsyncIterable<Uint8Array>
      return
    }
    const tail = Buffer.alloc(edge)
    await file.read(tail, 0, edge, size - edge)
    yield head
    yield tail
  } finally {
    await file.close()
  }
}

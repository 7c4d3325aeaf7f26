import { Readable, pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { FileWindow } from './file-window.ts'

/** What each member begins with: its mark, and the one method of packing that there is. */
export const memberMark: Uint8Array = Uint8Array.of(0x1f, 0x8b, 8)

/** One member of a gzip file (RFC 1952): what it holds, and where it ends, which Node's own reader of all members together does not tell. */
export class GzipMember {
  readonly #file: FileWindow
  readonly #start: number
  /** Bytes that it has given. */
  length = 0
  /** Where it ends in the file; known once all of it was read. */
  end = 0

  constructor(file: FileWindow, start: number) {
    this.#file = file
    this.#start = start
  }

  /** What it holds, unpacked. Throws with a code of zlib (`Z_…`) where it is cut off or damaged, by its checksum too; its last bytes come when that has been found right. */
  async *bytes(): AsyncGenerator<Uint8Array> {
    const body = this.#start + (await headerLength(this.#file, this.#start))
    const inflate = createInflateRaw()
    // Nothing is read ahead: what comes behind is the next member's.
    pipeline(Readable.from(this.#file.from(body), { objectMode: false, highWaterMark: 0 }), inflate, () => undefined)
    let checksum = 0
    let last: Uint8Array = new Uint8Array(0)
    try {
      for await (const chunk of inflate as AsyncIterable<Uint8Array>) {
        checksum = crc32(chunk, checksum)
        this.length += chunk.length
        if (last.length > 0) yield last
        last = chunk
      }
    } finally {
      inflate.destroy()
    }
    const trailer = body + inflate.bytesWritten
    const said = await this.#file.at(trailer, 8)
    if (said.length < 8 || said.readUInt32LE(0) !== checksum || said.readUInt32LE(4) !== this.length % 2 ** 32)
      throw Object.assign(new Error('a member of a gzip file is not what its checksum says'), { code: 'Z_DATA_ERROR' })
    this.end = trailer + 8
    if (last.length > 0) yield last
  }
}

const [hasChecksum, hasExtra, hasName, hasComment] = [2, 4, 8, 16]
/** A name or a comment in a header is shorter. */
const longestText = 1 << 16

async function headerLength(file: FileWindow, start: number): Promise<number> {
  const head = await file.at(start, 12)
  const flags = head[3] ?? 0
  let length = 10
  if ((flags & hasExtra) !== 0) length += 2 + ((head[10] ?? 0) | ((head[11] ?? 0) << 8))
  for (const flag of [hasName, hasComment])
    if ((flags & flag) !== 0) length += (await file.at(start + length, longestText)).subarray(0, longestText).indexOf(0) + 1
  return length + ((flags & hasChecksum) !== 0 ? 2 : 0)
}

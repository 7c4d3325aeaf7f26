import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { codeOf, SourceError } from './source-error.ts'
import { unreadable } from './unreadable.ts'

/** Bytes that are read, and unpacked, at a time. */
const chunkSize = 1 << 20
/** Lines in a block: a file of blank lines would have a million of them in each chunk. */
const mostLines = 10_000
const newline = 0x0a
const carriageReturn = 0x0d

/** Lines that follow each other in a file, as bytes without their ends, which are valid until the next are asked for. */
export interface LineBlock {
  readonly lines: readonly Uint8Array[]
  /** The number of the first of them, from 1. */
  readonly first: number
  /** Bytes of the file that have been read for these lines and all before, packed as they stand in it. */
  readonly bytesRead: number
}

/** How long a line may be, in bytes, and whether a longer one is passed over: `overlongLine` stands in its place, and nothing of it is kept. */
export interface LineLimit {
  readonly maxLine?: number
  readonly passOver?: boolean
}

/** Stands for a line that is longer than it may be. */
export const overlongLine: Uint8Array = new Uint8Array(0)

/**
 * The lines of a file, plain or packed with gzip, whatever its name, in blocks as they come: memory depends on the longest line alone.
 * Throws `SourceError` with exit code 2: no such file, a gzip that is cut off or broken (with the line where it breaks), a line that is too long and not to be passed over.
 */
export async function* byteLines(
  path: string,
  signal: AbortSignal,
  { maxLine = 64 << 20, passOver = false }: LineLimit = {},
): AsyncGenerator<LineBlock> {
  const packed = await isGzip(path)
  const file = createReadStream(path, { highWaterMark: chunkSize, signal })
  const stream: Readable = packed ? pipeline(file, createGunzip({ chunkSize }), () => undefined) : file
  let rest: Uint8Array[] = []
  let restLength = 0
  let done = 0
  const refuse = (number: number): void => {
    if (!passOver) throw new SourceError(2, `${path}, line ${number}: is longer than ${maxLine >> 20} MB: is this the right file?`)
  }
  const lineWith = (end: Uint8Array, number: number): Uint8Array => {
    const isLong = restLength + end.length > maxLine
    if (isLong) refuse(number)
    const line = isLong ? overlongLine : withoutReturn(rest.length === 0 ? end : Buffer.concat([...rest, end]))
    rest = []
    restLength = 0
    return line
  }
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      let lines: Uint8Array[] = []
      let from = 0
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
        lines.push(lineWith(chunk.subarray(from, at), done + lines.length + 1))
        from = at + 1
        if (lines.length < mostLines) continue
        yield { lines, first: done + 1, bytesRead: file.bytesRead }
        done += lines.length
        lines = []
      }
      if (from < chunk.length) rest.push(chunk.subarray(from))
      restLength += chunk.length - from
      if (restLength > maxLine) {
        refuse(done + lines.length + 1)
        rest = []
      }
      if (lines.length > 0) yield { lines, first: done + 1, bytesRead: file.bytesRead }
      done += lines.length
    }
    if (restLength > 0) yield { lines: [lineWith(new Uint8Array(0), done + 1)], first: done + 1, bytesRead: file.bytesRead }
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof SourceError ? error : readingFailed(path, done, error)
  } finally {
    file.destroy()
    stream.destroy()
  }
}

/** Whether a file begins as RFC 1952 says of gzip. */
async function isGzip(path: string): Promise<boolean> {
  let file
  try {
    file = await open(path)
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } catch (error) {
    throw readingFailed(path, 0, error)
  } finally {
    await file?.close()
  }
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line
}

/** The error for a file that cannot be read to its end; `lines` of it were. */
function readingFailed(path: string, lines: number, error: unknown): SourceError {
  switch (codeOf(error)) {
    case 'Z_BUF_ERROR':
      return new SourceError(2, `${path} is cut off after line ${lines}: fetch it again`, error)
    case 'Z_DATA_ERROR':
      return new SourceError(2, `${path} is damaged after line ${lines}: fetch it again`, error)
    default:
      return unreadable(path, error)
  }
}

import type { IncomingMessage } from 'node:http'
import { pipeline, type Duplex, type Readable } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { SourceError } from './source-error.ts'

/** The encodings that `readBody` undoes, for the request's `Accept-Encoding`. */
export const acceptedEncodings = 'gzip, deflate, br'
/** What a person can do about a body that cannot be taken. */
export interface BodyAdvice {
  /** About one that is too large. */
  readonly large: string
  /** About one in an encoding that is not understood. */
  readonly strange: string
}

/** For bodies that should have been articles. */
export const articleAdvice: BodyAdvice = { large: 'give the article alone', strange: 'save the article and give the file' }

/** More are a bomb. */
const mostEncodings = 2

/**
 * The decoded body of an answer. Both the bytes on the wire and those decoded are counted, and the reading stops at the limit.
 * Throws `SourceError` with exit code 2 for one that is too large and 3 for one that cannot be decoded.
 */
export async function readBody(response: IncomingMessage, maxBytes: number, name: string, advice: BodyAdvice): Promise<Uint8Array> {
  const announced = Number(response.headers['content-length'] ?? 0)
  if (announced > maxBytes) {
    response.destroy()
    throw tooLarge(name, maxBytes, advice)
  }
  const encodings = (response.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map(encoding => encoding.trim())
    .filter(encoding => encoding !== '' && encoding !== 'identity')
  if (encodings.length > mostEncodings) {
    response.destroy()
    throw new SourceError(3, `${name} is compressed ${encodings.length} times over: ${advice.strange}`)
  }
  // The first bytes tell which of its two forms a deflated body has.
  const first = encodings.includes('deflate') && encodings.length === 1 ? await firstByte(response) : null
  const decoders = encodings.toReversed().map(encoding => decoderFor(encoding, first, { name, advice, response }))
  return collect(decoders.length === 0 ? response : chain(response, decoders), maxBytes, name, advice)
}

/** The bytes of a stream; throws `SourceError` with exit code 2 as soon as there are more than `maxBytes`. */
export async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
  name: string,
  advice: BodyAdvice,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece
    length += chunk.length
    // Leaving the loop destroys the stream.
    if (length > maxBytes) throw tooLarge(name, maxBytes, advice)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

/** The error for a source of more than `maxBytes`. */
export function tooLarge(name: string, maxBytes: number, advice: BodyAdvice): SourceError {
  return new SourceError(2, `${name} is larger than ${Math.round(maxBytes / 1e6)} MB: ${advice.large}`)
}

function chain(response: Readable, decoders: readonly Duplex[]): Readable {
  const last = decoders.at(-1)!
  // Errors reach the reader through the last stream, which the pipeline destroys with them.
  pipeline([response, ...decoders], () => undefined)
  return last
}

/** The answer that a decoder is for. */
interface Coded {
  readonly name: string
  readonly advice: BodyAdvice
  readonly response: Readable
}

function decoderFor(encoding: string, first: number | null, { name, advice, response }: Coded): Duplex {
  // A body that was cut short gives what it has.
  const lenient = { finishFlush: constants.Z_SYNC_FLUSH }
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip(lenient)
    case 'deflate':
      return first === null || (first & 0x0f) === 8 ? createInflate(lenient) : createInflateRaw(lenient)
    case 'br':
      return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })
    default:
      response.destroy()
      throw new SourceError(3, `${name} comes in an encoding that was not asked for (${encoding.slice(0, 40)}): ${advice.strange}`)
  }
}

/** The first byte of a stream, which stays in it; null when there is none. */
function firstByte(stream: Readable): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const chunk = stream.read(1) as Buffer | null
      if (chunk === null) {
        stream.once('readable', look)
        return
      }
      done()
      stream.unshift(chunk)
      resolve(chunk[0]!)
    }
    const end = () => {
      done()
      resolve(null)
    }
    const fail = (error: Error) => {
      done()
      reject(error)
    }
    const done = () => {
      stream.off('readable', look)
      stream.off('end', end)
      stream.off('error', fail)
    }
    stream.once('end', end)
    stream.once('error', fail)
    look()
  })
}

import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { IncomingMessage } from 'node:http'
import { articleAdvice, readBody } from './body.ts'
import { ByteReader } from './byte-reader.ts'
import { dayOfDate, faultOf, type SourcePart } from './item.ts'
import { webAddress } from './json-articles.ts'
import { SourceError } from './source-error.ts'
import { unreadable } from './unreadable.ts'

/** Headers of a record or of an answer: names in lower case. */
type Headers = ReadonlyMap<string, string>

/** A page of an article is smaller; what is larger is passed over. */
const largestPage = 20_000_000
const mostHeaderLines = 200
const longestHeaderLine = 64_000

/**
 * The pages in a WARC file (ISO 28500:2017), plain or packed record by record with gzip: answers to requests with a page in them. Records of other kinds, other types of content and
 * answers that are errors are passed over. What is broken is told in a line; a record that can still be found after it is read. An address in an archive is the word of whoever supplied it.
 */
export async function* warcPages(path: string, signal: AbortSignal): AsyncGenerator<SourcePart> {
  const file = createReadStream(path, { signal })
  try {
    const [isPacked, stream] = await startOf(file)
    const reader = new ByteReader(isPacked ? pipeline(stream, createGunzip(), () => undefined) : stream)
    for (let number = 1; ; number++) {
      const version = await versionLine(reader)
      if (version === null) return
      if (!/^WARC\/\d\.\d+$/.test(version)) {
        yield faultOf(
          `${path}, record ${number}: begins with “${version.slice(0, 40)}”, not with WARC/1.0: the rest of the file is not read`,
        )
        return
      }
      const headers = await headersOf(reader)
      const length = Number(headers.get('content-length') ?? Number.NaN)
      if (!Number.isSafeInteger(length) || length < 0) {
        yield faultOf(`${path}, record ${number}: does not say how long it is: the rest of the file is not read`)
        return
      }
      const part = await pageIn(reader, headers, length, `${path}, record ${number}`)
      if (part !== null) yield part
    }
  } catch (error) {
    signal.throwIfAborted()
    const line = error instanceof SourceError ? error.message : isOfFile(error) ? unreadable(path, error).message : 'is cut off or broken'
    yield faultOf(line.includes(path) ? line : `${path}: ${line}: the rest of the file is not read`)
  } finally {
    file.destroy()
  }
}

function isOfFile(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

/** Whether a stream is packed, and the stream with nothing taken from it. */
async function startOf(file: Readable): Promise<readonly [boolean, Readable]> {
  for await (const chunk of file.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    const rest = Readable.from(chain(chunk, file), { objectMode: false })
    return [chunk[0] === 0x1f && chunk[1] === 0x8b, rest]
  }
  return [false, Readable.from([], { objectMode: false })]
}

async function* chain(first: Buffer, rest: Readable): AsyncGenerator<Buffer> {
  yield first
  yield* rest as AsyncIterable<Buffer>
}

/** The first line of the next record, past the blank lines that end the one before; null at the end. */
async function versionLine(reader: ByteReader): Promise<string | null> {
  for (;;) {
    const line = await reader.line(longestHeaderLine)
    if (line === null || line.trim() !== '') return line === null ? null : line.trim()
  }
}

/** Headers up to the blank line; a line that begins with white space goes on with the one before. */
async function headersOf(reader: ByteReader): Promise<Headers> {
  const headers = new Map<string, string>()
  let last = ''
  for (let count = 0; count < mostHeaderLines; count++) {
    const line = await reader.line(longestHeaderLine)
    if (line === null || line.trim() === '') break
    // Cut at the colon: a pattern for both sides would take cubic time over a line of blanks.
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trimEnd()
    if (name !== '' && !/\s/.test(name)) {
      last = name.toLowerCase()
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim())
    } else if (/^\s/.test(line) && last !== '') headers.set(last, `${headers.get(last)} ${line.trim()}`)
  }
  return headers
}

/** The page in a record of that length, or null where there is none; the record is read to its end. */
async function pageIn(reader: ByteReader, record: Headers, length: number, name: string): Promise<SourcePart | null> {
  const type = record.get('warc-type')
  const url = webAddress((record.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1').replaceAll(' ', '%20'))
  const isAnswer = type === 'response' && /^application\/http/i.test(record.get('content-type') ?? '')
  if ((!isAnswer && type !== 'resource') || url === null || length > largestPage) {
    await reader.skip(length)
    return null
  }
  const block = await reader.bytes(length)
  if (block.length < length) return faultOf(`${name}: is cut off`)
  const page = isAnswer ? await answerIn(block, name) : { body: block, contentType: record.get('content-type') ?? null }
  if (page === null) return null
  if ('kind' in page) return page
  const { body: bytes, contentType } = page
  if (contentType !== null && !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)/i.test(contentType)) return null
  if (bytes.length === 0) return null
  // The day of the capture: the page was there then, and may be older.
  return {
    kind: 'item',
    bytes,
    contentType,
    name: `${name} (${url.slice(0, 200)})`,
    url,
    by: 'supplied',
    feed: null,
    published: null,
    publisher: null,
    captured: dayOfDate(record.get('warc-date')),
  }
}

/** The body of an HTTP answer as it stands in a record; null for one that is no page. */
async function answerIn(
  block: Uint8Array,
  name: string,
): Promise<{ readonly body: Uint8Array; readonly contentType: string | null } | SourcePart | null> {
  const reader = new ByteReader(Readable.from([Buffer.from(block)], { objectMode: false }))
  const status = await reader.line(longestHeaderLine)
  if (status === null || !/^HTTP\/\d(?:\.\d)? 200\b/.test(status)) return null
  const headers = await headersOf(reader)
  const rest = await reader.bytes(block.length)
  const plain = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(rest) : rest
  const contentType = headers.get('content-type') ?? null
  const stream = Readable.from([Buffer.from(plain)], { objectMode: false }) as unknown as IncomingMessage
  const encoding = headers.get('content-encoding')
  stream.headers = encoding === undefined || plain.length === 0 ? {} : { 'content-encoding': encoding }
  try {
    return { body: await readBody(stream, largestPage, name, articleAdvice), contentType }
  } catch (error) {
    // Some crawlers store a body unpacked and leave the header as it was.
    if (encoding !== undefined && looksLikeText(plain)) return { body: plain, contentType }
    return faultOf(error instanceof SourceError ? error.message : `${name}: its body cannot be unpacked`)
  }
}

function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 200).every(byte => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
}

/** A chunked body put together (RFC 9112, section 7.1); one that is not chunked, whatever its headers say, as it is. */
function unchunked(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at)
    const size =
      end < 0
        ? Number.NaN
        : Number.parseInt(
            /^\s*([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(Buffer.from(bytes.subarray(at, Math.min(end, at + 80))).toString('latin1'))?.[1] ??
              '',
            16,
          )
    if (Number.isNaN(size)) return chunks.length === 0 ? bytes : Buffer.concat(chunks)
    if (size === 0) break
    chunks.push(bytes.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + (bytes[end + 1 + size] === 13 ? 2 : 1)
  }
  return Buffer.concat(chunks)
}

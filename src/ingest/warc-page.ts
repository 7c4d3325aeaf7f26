import { Readable } from 'node:stream'
import type { IncomingMessage } from 'node:http'
import { articleAdvice, readBody } from './body.ts'
import { ByteReader } from './byte-reader.ts'
import { dayOfDate, faultOf, type SourcePart } from './item.ts'
import { webAddress } from './json-articles.ts'
import { SourceError } from './source-error.ts'

/** Headers of a record or of an answer: names in lower case. */
export type Headers = ReadonlyMap<string, string>

/** A page of an article is smaller; what is larger is passed over. */
export const largestPage = 20_000_000
/** A longer line is cut. */
export const longestHeaderLine = 64_000
const mostHeaderLines = 200

/** The page in the block of a record, or null where there is none. */
export async function pageInRecord(record: Headers, block: Uint8Array, name: string): Promise<SourcePart | null> {
  const type = record.get('warc-type')
  const url = webAddress((record.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1').replaceAll(' ', '%20'))
  const isAnswer = type === 'response' && /^application\/http/i.test(record.get('content-type') ?? '')
  if ((!isAnswer && type !== 'resource') || url === null) return null
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

/** Headers up to the blank line; a line that begins with white space goes on with the one before. */
export async function headersOf(reader: ByteReader): Promise<Headers> {
  const headers = new Map<string, string>()
  let last = ''
  for (let count = 0; count < mostHeaderLines; count++) {
    const line = await reader.line(longestHeaderLine)
    if (line === null || line.trim() === '') break
    const [next] = /WARC\/\d\.\d{1,3}$/.exec(line) ?? []
    if (next !== undefined) {
      // They break off, and another record begins: its headers are not theirs.
      reader.unread(Buffer.from(`${next}\n`))
      break
    }
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

import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { byteLines, fieldsIn, JsonFault, SourceError, skipBlank, unreadable, valueEnd, type Fields } from '../../ingest/index.ts'

/** What a file holds: entities one a line, as in a dump, or a document: EntityData, a list of entities, SPARQL results. */
export type FileForm = 'lines' | 'document'

/** A file of a place, and its size in bytes. */
export interface EntityFile {
  readonly path: string
  readonly size: number
  readonly form: FileForm
}

/** A line of a dump that holds an entity. */
export interface EntityLine {
  readonly bytes: Uint8Array
  /** Bytes of the file that have been read so far, packed as they stand in it. */
  readonly bytesRead: number
  /** Makes the entity of it. Throws `SourceError` with the line where it is none. */
  readonly parse: () => Fields
}

/** Documents are held in memory; dumps are not. */
const mostDocumentBytes = 500_000_000
const openBracket = 0x5b
const closeBracket = 0x5d
const comma = 0x2c
const space = 0x20

/** Looks at a file. Throws `SourceError` when it cannot be read, or is no JSON of Wikidata's. */
export async function lookAt(path: string, signal: AbortSignal): Promise<EntityFile> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error)
  })
  for await (const { lines } of byteLines(path, signal)) {
    const first = lines.map(trimmed).find(line => line.length > 0)
    if (first !== undefined) return { path, size, form: formOf(first, basename(path)) }
  }
  throw new SourceError(2, `${path} is empty: give EntityData, SPARQL results or a dump of Wikidata, as JSON`)
}

function formOf(first: Uint8Array, name: string): FileForm {
  if (first.length === 1 && first[0] === openBracket) return 'lines'
  const text = Buffer.from(first).toString()
  if (!/^[[{]/.test(text))
    throw new SourceError(2, `${name}, line 1: is no JSON, but begins with ${JSON.stringify(text.slice(0, 40))}: fetch it again`)
  // An entity that fills its line is the first of a dump; anything else is a document, whole in this line or not.
  try {
    return isEntity(JSON.parse(text.replace(/,$/, ''))) ? 'lines' : 'document'
  } catch {
    return 'document'
  }
}

function isEntity(value: unknown): boolean {
  const { id, labels, claims } = fieldsIn(value)
  return typeof id === 'string' && (labels !== undefined || claims !== undefined)
}

/** The entities of a dump: one a line, parted by commas, within brackets or without (https://www.wikidata.org/wiki/Wikidata:Database_download). */
export async function* entityLines(file: EntityFile, signal: AbortSignal): AsyncGenerator<EntityLine> {
  const name = basename(file.path)
  let isOpen = false
  let isClosed = false
  let last = 0
  for await (const { lines, first, bytesRead } of byteLines(file.path, signal)) {
    for (const [index, line] of lines.entries()) {
      const bytes = trimmed(line)
      last = first + index
      if (bytes.length === 0) continue
      if (isClosed) throw new SourceError(2, `${name}, line ${last}: something follows the closing ]: fetch it again`)
      if (bytes.length === 1 && bytes[0] === openBracket && !isOpen) isOpen = true
      else if (bytes.length === 1 && bytes[0] === closeBracket && isOpen) isClosed = true
      else yield { bytes, bytesRead, parse: () => parseEntity(bytes, `${name}, line ${first + index}`) }
    }
  }
  if (isOpen && !isClosed) throw new SourceError(2, `${name} is cut off after line ${last}: the closing ] is missing: fetch it again`)
}

/** A line without the comma at its end, white space around and the byte order mark before it. */
function trimmed(line: Uint8Array): Uint8Array {
  let from = line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0
  let to = line.length
  while (from < to && line[from]! <= space) from++
  while (to > from && (line[to - 1]! <= space || line[to - 1] === comma)) to--
  return line.subarray(from, to)
}

function parseEntity(bytes: Uint8Array, place: string): Fields {
  const text = Buffer.from(bytes).toString()
  const value = parseJson(text, offset => `${place}, column ${offset + 1}`)
  if (!isEntity(value)) throw new SourceError(2, `${place}: is no entity of Wikidata: it has no id, labels or claims`)
  return fieldsIn(value)
}

/** A document, parsed. Throws `SourceError` with the line and column where it is no JSON. */
export async function readDocument({ path }: EntityFile, signal: AbortSignal): Promise<unknown> {
  const name = basename(path)
  const packed = await readFile(path, { signal })
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b
  if (packed.length > mostDocumentBytes) throw tooLarge(name)
  const bytes = isPacked ? unpack(packed, name) : packed
  const text = bytes.toString().replace(/^\ufeff/, '')
  return parseJson(text, offset => {
    const before = text.slice(0, offset)
    return `${name}, line ${before.split('\n').length}, column ${offset - before.lastIndexOf('\n')}`
  })
}

function unpack(packed: Buffer, name: string): Buffer {
  try {
    return gunzipSync(packed, { maxOutputLength: mostDocumentBytes })
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(name) : new SourceError(2, `${name} is damaged or cut off: fetch it again`, error)
  }
}

function tooLarge(name: string): SourceError {
  return new SourceError(2, `${name} holds more than ${mostDocumentBytes / 1e6} MB in one piece: give a dump with one entity a line`)
}

function parseJson(text: string, placeOf: (offset: number) => string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SourceError(2, `${placeOf(faultIn(text))}: the JSON is broken or cut off: fetch it again`, error)
  }
}

function faultIn(text: string): number {
  try {
    return skipBlank(text, valueEnd(text, 0))
  } catch (error) {
    if (error instanceof JsonFault) return error.offset
    throw error
  }
}

import { repairMojibake } from './mojibake.ts'
import { ReadError } from './read-error.ts'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const looseUtf8 = new TextDecoder('utf-8')
const windows1252 = new TextDecoder('windows-1252')

/** First bytes of files that are no text, what to call them, and where the bytes stand if not at the start. */
const signatures: readonly (readonly [bytes: string, kind: string, at?: number])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['PK\x03\x04', 'a zip archive or an office document'],
  ['PK\x05\x06', 'a zip archive'],
  ['\x1f\x8b', 'gzip-compressed data'],
  ['BZh', 'bzip2-compressed data'],
  ['\xfd7zXZ', 'xz-compressed data'],
  ['\x28\xb5\x2f\xfd', 'zstd-compressed data'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['OggS', 'a sound or video file'],
  ['ID3', 'a sound file'],
  ['fLaC', 'a sound file'],
  ['\x1a\x45\xdf\xa3', 'a video file'],
  ['{\\rtf', 'a rich text (RTF) document'],
  ['wOF', 'a font'],
  ['RIFF', 'a picture or sound file'],
  ['ftyp', 'a video or picture file', 4],
]

/**
 * The text of some bytes. A byte order mark decides, then the header's charset, the page's own, valid UTF-8, and windows-1252 last;
 * a label that the bytes belie is passed over. Line ends become `\n`.
 * Throws `ReadError` for bytes that are empty, binary or in no encoding that can be told.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null, name: string): string {
  if (bytes.length === 0) throw new ReadError('empty', `${name} is empty: give an article as HTML or plain text`)
  const kind = binaryKind(bytes)
  if (kind !== null) throw new ReadError('binary', `${name} is ${kind}, not text: save the article as HTML or plain text and give that`)
  const decoded = decode(bytes, contentType)
  const text = repairMojibake(plainLineEnds(decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded))
  if (isGarbled(text)) throw new ReadError('undecodable', `${name} is in no text encoding that can be told: save it as UTF-8 and try again`)
  if (!/\S/.test(text)) throw new ReadError('empty', `${name} holds nothing but white space: give an article as HTML or plain text`)
  return text
}

function decode(bytes: Uint8Array, contentType: string | null): string {
  const marked = byteOrder(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  for (const label of [charsetOf(contentType ?? ''), charsetOfPage(bytes)]) {
    const decoder = label === null ? null : decoderOf(label)
    if (decoder === null) continue
    // Pages say UTF-16 of themselves when an editor converted them without changing the label: they could not be read so far if they were.
    if (decoder.encoding === 'utf-8' || decoder.encoding.startsWith('utf-16')) break
    // A page in UTF-8 that is labelled otherwise is far more common than a text in another encoding that happens to be valid UTF-8.
    const utf8 = decodeStrictly(bytes)
    return utf8 ?? decoder.decode(bytes)
  }
  return decodeStrictly(bytes) ?? decodeAsWestern(bytes)
}

/** Bytes that are UTF-8 but for a few faults stay UTF-8: one bad byte must not garble a whole page. */
function decodeAsWestern(bytes: Uint8Array): string {
  const loose = looseUtf8.decode(bytes)
  let faults = 0
  let sound = 0
  for (let i = 0; i < loose.length; i++) {
    const code = loose.charCodeAt(i)
    if (code === 0xfffd) faults++
    else if (code > 0x7f) sound++
  }
  return sound > faults * 4 ? loose : windows1252.decode(bytes)
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 and UTF-8 by their mark, and UTF-16 without one by its zero bytes. */
function byteOrder(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return zeroPattern(bytes)
}

/** Which half of the first bytes is zero, as in UTF-16 of mostly Western text. */
function zeroPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 512) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (half < 8) return null
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null
}

function binaryKind(bytes: Uint8Array): string | null {
  for (const [signature, kind, at = 0] of signatures) if (bytes[at] === signature.charCodeAt(0) && holds(bytes, signature, at)) return kind
  if (byteOrder(bytes) !== null) return null
  const zero = bytes.indexOf(0)
  // A stray NUL far into a page is a fault of the page; one near its start is a format.
  return zero >= 0 && (zero < 1024 || bytes.indexOf(0, zero + 1) >= 0) ? 'binary data' : null
}

/** The charset of a content type, or null. */
function charsetOf(contentType: string): string | null {
  return /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType)?.[1] ?? null
}

/** The charset that a page declares near its start: an XML declaration, `<meta charset>` or `<meta http-equiv>`. */
function charsetOfPage(bytes: Uint8Array): string | null {
  const first = bytes.indexOf(0x3c)
  if (first < 0 || first >= 2048) return null
  const head = windows1252.decode(bytes.subarray(0, 2048))
  const xml = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)
  if (xml !== null) return xml[1]!
  return /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? null
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

function holds(bytes: Uint8Array, signature: string, at: number): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false
  return true
}

function plainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

// eslint-disable-next-line no-control-regex
const odd = /[\u0000-\u0008\u000b\u000d-\u001a\u001c-\u001f\u007f-\u009f\ufffd]/

/** Whether more than a twentieth of a text's beginning is control characters or characters that could not be decoded. */
function isGarbled(whole: string): boolean {
  const text = whole.slice(0, 4000)
  if (!odd.test(text)) return false
  const { length } = text
  let bad = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 27) || (code >= 0x7f && code < 0xa0) || code === 0xfffd) bad++
  }
  return bad > length / 20
}

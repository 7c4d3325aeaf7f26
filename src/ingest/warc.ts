import { ByteReader } from './byte-reader.ts'
import { FileWindow } from './file-window.ts'
import { GzipMember, memberMark } from './gzip-member.ts'
import { faultOf, type SourcePart } from './item.ts'
import { codeOf } from './source-error.ts'
import { unreadable } from './unreadable.ts'
import { headersOf, largestPage, longestHeaderLine, pageInRecord } from './warc-page.ts'

/** What is known of a file's damage as it is read. */
interface Tally {
  readonly path: string
  /** Records so far, damaged ones too. */
  number: number
  damaged: number
  /** The first that is damaged, and what is wrong with it. */
  first: { readonly number: number; readonly why: string } | null
  /** Whether nothing that begins as a record has been found since the last damage. */
  isLost: boolean
  /** Bytes that were unpacked or held in vain. */
  spent: number
}

/** A file that costs more in vain is made to do so. */
const mostSpent = 2 ** 30
/** What a try costs that finds nothing. */
const costOfTry = 100_000
/** What a record begins with: this and a version. */
const recordMark = Buffer.from('WARC/')
const longestVersion = 12
const [cutOff, wrongLength] = ['is cut off', 'says a wrong length']
/** Blank lines between two records take fewer bytes: two lines, by the standard. */
const widestGap = 16

/** What may follow a record: two line ends, or fewer before another record or the end of the file. */
const recordEnd = /^(?:\r?\n\r?\n|[\r\n]*(?:WARC\/\d|$))/
/** Some writers miscount a block by a few bytes. */
const nearRecordEnd = /^[^\n]{0,8}[\r\n]+(?:WARC\/\d|$)/

/**
 * The pages in a WARC file (ISO 28500:2017), plain or packed record by record with gzip: answers to requests with a page in them. Records of other kinds, other types of content and
 * answers that are errors are passed over. A damaged record is passed over up to the next that can be found, and a line at the end tells how many were. An address in an archive is the word of
 * whoever supplied it.
 */
export async function* warcPages(path: string, signal: AbortSignal): AsyncGenerator<SourcePart> {
  const tally: Tally = { path, number: 0, damaged: 0, first: null, isLost: false, spent: 0 }
  let file: FileWindow | null = null
  try {
    file = await FileWindow.of(path, signal)
    const start = await file.at(0, memberMark.length)
    // The name counts where the beginning is damaged.
    const isPacked = beginsMember(start) || (/\.gz$/i.test(path) && !start.toString('latin1').startsWith('WARC/'))
    yield* isPacked ? packedRecords(file, tally) : records(new ByteReader(file.from(0)), tally)
  } catch (error) {
    signal.throwIfAborted()
    if (!isOfFile(error)) throw error
    yield faultOf(unreadable(path, error).message)
  } finally {
    await file?.close()
  }
  if (tally.damaged > 0) yield faultOf(sayDamage(tally))
}

/** The pages in a file of gzip members. A member that begins as a record does begins one, whatever the record before it says of its length. */
async function* packedRecords(file: FileWindow, tally: Tally): AsyncGenerator<SourcePart> {
  const first = await file.find(memberMark, 0)
  if (first !== 0) lose(tally, 'is cut off or damaged')
  const run: Run = { place: first ?? 0, begun: null, isDamaged: false }
  for (let place = first; place !== null && tally.spent < mostSpent; run.place = place ?? 0) {
    yield* records(new ByteReader(recordOf(file, run, tally)), tally)
    place = run.begun === null ? await memberAfter(file, run, tally) : run.place
  }
}

/** Where reading goes on behind members that were read up to one that is damaged, or to what is none; null at the end. */
async function memberAfter(file: FileWindow, { place, isDamaged }: Run, tally: Tally): Promise<number | null> {
  const [byte = 0] = await file.at(place)
  // Some writers pad a file with zeros.
  if (isDamaged || byte !== 0) lose(tally, 'is cut off or damaged')
  // From the beginning of what is damaged: the next may begin before that was noticed.
  return file.find(memberMark, isDamaged ? place + 1 : place)
}

/** How far a file of members is read. */
interface Run {
  /** Where the member at hand begins; behind the last, where that ends. */
  place: number
  /** The member at hand where its beginning is already read: a record begins there. */
  begun: Begun | null
  /** Whether the member at hand cannot be read to its end. */
  isDamaged: boolean
}

interface Begun {
  readonly member: GzipMember
  readonly start: Uint8Array
  readonly rest: AsyncGenerator<Uint8Array>
}

/** The bytes of the members up to the next that begins a record, to one that is damaged or to the end. */
async function* recordOf(file: FileWindow, run: Run, tally: Tally): AsyncGenerator<Uint8Array> {
  run.isDamaged = false
  for (let isFirst = true; beginsMember(await file.at(run.place, memberMark.length)); isFirst = false) {
    const member = run.begun?.member ?? new GzipMember(file, run.place)
    try {
      const begun = run.begun ?? (await begin(member))
      run.begun = isFirst || !recordMark.equals(begun.start.subarray(0, recordMark.length)) ? null : begun
      if (run.begun !== null) return
      yield begun.start
      yield* begun.rest
    } catch (error) {
      if (!codeOf(error).startsWith('Z_')) throw error
      tally.spent += member.length + costOfTry
      run.isDamaged = true
      return
    }
    run.place = member.end
  }
}

async function begin(member: GzipMember): Promise<Begun> {
  const rest = member.bytes()
  const { value, done } = await rest.next()
  return { member, start: done === true ? new Uint8Array(0) : value, rest }
}

function beginsMember(bytes: Uint8Array): boolean {
  return memberMark.every((byte, index) => bytes[index] === byte)
}

/** The pages in records that follow each other. */
async function* records(reader: ByteReader, tally: Tally): AsyncGenerator<SourcePart> {
  for (let line = await lineAfterBlanks(reader); line !== null && tally.spent < mostSpent;) {
    if (!isVersion(line)) {
      lose(tally, `begins with “${line.trim().slice(0, 40)}”, not with WARC/1.0`)
      line = await versionAfter(reader)
      continue
    }
    tally.number++
    tally.isLost = false
    const headers = await headersOf(reader)
    const { block, why, next } = await blockOf(reader, headers.get('content-length') ?? '', tally)
    if (why !== null) damage(tally, why)
    const page = block === null ? null : await pageInRecord(headers, block, `${tally.path}, record ${tally.number}`)
    if (page !== null) yield page
    line = next
  }
}

/** A record's block; null where it is damaged, for a reason, or too large. `next` is the line with which the next record begins. */
interface Block {
  readonly block: Uint8Array | null
  readonly why: string | null
  readonly next: string | null
}

async function blockOf(reader: ByteReader, said: string, tally: Tally): Promise<Block> {
  if (!/^\d{1,15}$/.test(said)) return { block: null, why: 'does not say how long it is', next: await versionAfter(reader) }
  const length = Number(said)
  const end = reader.place + length
  if (length > largestPage) {
    const next = await versionAfter(reader)
    const gap = reader.place - (next?.length ?? 0) - end
    return { block: null, why: gap < 0 && next === null ? cutOff : gap < 0 || gap > widestGap ? wrongLength : null, next }
  }
  const block = await reader.bytes(length)
  if (block.length === length) {
    const after = Buffer.from(await reader.peek(64)).toString('latin1')
    if (recordEnd.test(after)) return { block, why: null, next: await lineAfterBlanks(reader) }
    if (nearRecordEnd.test(after)) return { block, why: null, next: await versionAfter(reader) }
  }
  // A length that is too large takes in the records behind it: they are looked for in what it took.
  reader.unread(block)
  tally.spent += length
  const next = await versionAfter(reader)
  return { block: null, why: block.length < length && next === null ? cutOff : wrongLength, next }
}

function isVersion(line: string): boolean {
  return /^WARC\/\d\.\d{1,3}\s*$/.test(line)
}

/** The next line that is not blank; null at the end. */
async function lineAfterBlanks(reader: ByteReader): Promise<string | null> {
  for (;;) {
    const line = await reader.line(longestHeaderLine)
    if (line === null || line.trim() !== '') return line
  }
}

/** The next line with which a record begins, also behind what breaks off without an end of its line; null where there is none. */
async function versionAfter(reader: ByteReader): Promise<string | null> {
  while (await reader.skipTo(recordMark)) {
    if (/^WARC\/\d\.\d{1,3}\r?\n/.test(Buffer.from(await reader.peek(longestVersion)).toString('latin1')))
      return reader.line(longestVersion)
    await reader.bytes(recordMark.length)
  }
  return null
}

/** Counts a record that does not begin as one. What is passed over while the next is looked for is none. */
function lose(tally: Tally, why: string): void {
  if (tally.isLost) return
  tally.number++
  damage(tally, why)
}

function damage(tally: Tally, why: string): void {
  if (tally.isLost) return
  tally.isLost = true
  tally.damaged++
  tally.first ??= { number: tally.number, why }
}

/** "a.warc: 2 damaged records were passed over; the first, record 4, is cut off". */
function sayDamage({ path, damaged, first, spent }: Tally): string {
  const [counted, the] =
    damaged === 1 ? ['1 damaged record was', 'it is'] : [`${damaged.toLocaleString('en')} damaged records were`, 'the first is']
  const rest = spent < mostSpent ? '' : '; there are too many, and the rest of the file is not read'
  return `${path}: ${counted} passed over; ${the} record ${first!.number}, which ${first!.why}${rest}`
}

function isOfFile(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

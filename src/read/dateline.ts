import type { Day } from '../model/index.ts'
import { findDay } from './dates.ts'
import type { Line } from './lines.ts'

/** What the visible lines around an article say of its own days. */
export interface Dateline {
  readonly published: Day | null
  readonly updated: Day | null
  /** Indexes of the lines that say nothing else: bylines and datelines. */
  readonly lines: ReadonlySet<number>
  /** Where a line's own text starts that has a date or a place before it. */
  readonly starts: ReadonlyMap<number, number>
  /** Where the last line's own text ends that has a date after it. */
  readonly end: number
}

/** Datelines stand within this many lines of the start, and are no longer than this. */
const headLines = 12
const longestDateline = 180

/** Words of which lines about the article's own days are made. */
const vocabulary = new Set(
  `published publish posted post updated update modified edited created written first last originally original on at by in the of and to from date dated time story article pm am a.m p.m
  et est edt pt pst pdt ct cst cdt mt gmt utc bst cet cest ist kst jst aest noon midnight mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
  min mins minute minutes read ago editor staff writer reporter contributor correspondent senior author filed under news tv entertainment television publicado publié veröffentlicht actualizado pubblicato`.split(
    /\s+/,
  ),
)
const cue = /\b(?:published|posted|updated|modified|edited|dated?|created|written|filed|publicado|publié|veröffentlicht|actualizado|pubblicato)\b/i
const updateCue = /\b(?:updated?|modified|edited|actualizado|revised)\b[^|•·]*$/i
/** Words of lines that date something else: a premiere, an episode, a birth. */
const otherDates = /\b(?:releas|premier|season|series|episode|air(?:s|ed|ing)?\b|trailer|teaser|debut|coming|until|due|start|ends?\b|final|born|died|filming|production|renew|cancel|stream|launch|part \d|vol)/i
const clock = /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?|\b\d{1,3}\s+(?:min(?:ute)?s?|comments?|shares?|views?)\b/gi
const year = /(?:19|20)\d\d/
const author = /^(?:by|words by|written by|story by|author:?)[\s:-]+\S/i
/** An archive's own mark before the text. */
const archived = /^date\s+(?=\d{4}-\d{2}-\d{2}\b)/i
const inlineCue = /^(?:(?:last|first|originally)\s+)?(?:published|posted|updated|date)\b(?:\s+(?:on|at))?[\s:-]+/i
/** "LOS ANGELES, March 3 (Reuters) - ", "Oct. 20 (UPI) -- ", "NEW YORK, Jan. 5, 2021 /PRNewswire/ -- ". */
const wire =
  /^(?:\p{Lu}[\p{L}.’' ]{1,30}(?:,\s+\p{Lu}[\p{L}.’' ]{1,20}){0,2}[,.]?\s+(?:[-–—]\s+)?)?((?:\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}(?:,\s+\d{4})?\s*)?)(?:\((?:\p{Lu}{2,}|\p{Lu}[\p{L} .-]{2,24})\)|\/\p{Lu}[\p{L} -]{3,24}\/)\s*[-–—]{1,3}\s*(?=\S)/u
const tail = /(?:(?:first|last|originally)\s+)?(?:published|posted|updated)\b[:\s]+(?:on\s+)?(?=\S{1,12}[\s./-]\S{1,12}[\s./-]?\S{0,6}$)/i

/** Reads the lines at the start and the end of an article that say when it was published and by whom. */
export function readDateline(text: string, lines: readonly Line[]): Dateline {
  const found = { published: null as Day | null, updated: null as Day | null }
  const own = new Set<number>()
  const starts = new Map<number, number>()
  const last = lines.length - 1
  // Below the first paragraph, a date alone dates something else.
  let inBody = false
  for (let i = 0; i < lines.length; i++) {
    if (i >= headLines && i < last - 3) i = last - 3
    const line = lines[i]!
    const inHead = i < headLines
    const long = line.end - line.start > longestDateline
    const words = text.slice(line.start, long ? line.start + longestDateline : line.end)
    if (i === 0) {
      const from = readPrefix(words, found)
      if (from > 0) {
        if (from >= line.end - line.start) own.add(i)
        else starts.set(i, line.start + from)
        continue
      }
    }
    if (inHead) {
      const from = readWire(words, found)
      if (from > 0) {
        starts.set(i, line.start + from)
        continue
      }
    }
    inBody ||= long
    if (long) continue
    const next = i < last && lines[i + 1]!.end - lines[i + 1]!.start <= longestDateline ? text.slice(lines[i + 1]!.start, lines[i + 1]!.end) : ''
    if (year.test(words) ? readLine(words, i, inHead && !inBody, next, found) : inHead && isByline(words, i, next)) own.add(i)
  }
  const end = readTail(text, lines, own, found)
  return { ...found, lines: own, starts, end }
}

interface Found {
  published: Day | null
  updated: Day | null
}

/** Whether a line only dates or signs the article; what it says goes to `found`. */
function readLine(words: string, index: number, inHead: boolean, next: string, found: Found): boolean {
  if (otherDates.test(words)) return false
  const days: { day: Day; updated: boolean }[] = []
  let rest = words
  for (let i = 0; i < 3; i++) {
    const dated = findDay(rest)
    if (dated === null) break
    days.push({ day: dated.day, updated: updateCue.test(rest.slice(0, dated.start)) })
    rest = `${rest.slice(0, dated.start)} | ${rest.slice(dated.end)}`
  }
  if (days.length === 0) return false
  const clocked = rest.replace(clock, ' ')
  const named = namesIn(clocked)
  if (named < 0 || named > 8) return false
  const signed = cue.test(rest) || author.test(words)
  if (!signed && (!inHead || (named > 0 && clocked === rest && index > 3) || (named > 0 && year.test(next)))) return false
  // A second line that is a date and nothing else begins a schedule.
  if (!signed && index > 3 && found.published !== null) return false
  for (const { day, updated } of days) {
    if (updated) found.updated ??= day
    else found.published ??= day
  }
  return true
}

/** How many words of a line are names; -1 when it has other words than names and those that date an article. */
function namesIn(words: string): number {
  let names = 0
  for (const word of words.match(/[\p{L}\p{N}.'’-]+/gu) ?? []) {
    const plain = word.replace(/^[.'’-]+|[.'’-]+$/g, '')
    if (plain === '' || vocabulary.has(plain.toLowerCase())) continue
    if (!/^\p{Lu}/u.test(plain)) return -1
    names++
  }
  return names
}

/** A line that only says who wrote the article: "By A. Person", or a name alone above the date. */
function isByline(words: string, index: number, next: string): boolean {
  if (words.length > 80) return false
  if (author.test(words)) {
    const names = namesIn(words.replace(/[|/•·@].*$/u, ''))
    return names >= 1 && names <= 8
  }
  return index > 0 && words.length <= 40 && next.length <= 60 && year.test(next) && !otherDates.test(next) && namesIn(words) > 1 && !otherDates.test(words) && isOnlyDate(next)
}

function isOnlyDate(words: string): boolean {
  const dated = findDay(words)
  return dated !== null && namesIn((words.slice(0, dated.start) + words.slice(dated.end)).replace(clock, ' ')) === 0
}

/** Length of a date that stands before the text's first line, or 0. */
function readPrefix(words: string, found: Found): number {
  const opening = archived.exec(words) ?? inlineCue.exec(words)
  if (opening === null) return 0
  const rest = words.slice(opening[0].length)
  const dated = findDay(rest.slice(0, 60))
  if (dated === null || dated.start > 12) return 0
  const after = /^(?:T[\d:.]+Z?)?[\s|,;:–—-]*(?:(?:at\s+)?\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4}\b)?[\s|–—-]*)?/.exec(rest.slice(dated.end))
  const end = opening[0].length + dated.end + (after === null ? 0 : after[0].length)
  // A short line with more in it ("Updated May 3, 2021 by A. Person") is a dateline as a whole.
  if (!archived.test(words) && words.length < longestDateline && namesIn(rest.slice(dated.end).replace(clock, ' ')) >= 0 && findDay(words.slice(end)) === null) {
    if (updateCue.test(opening[0])) found.updated ??= dated.day
    else found.published ??= dated.day
    return words.length
  }
  if (findDay(words.slice(end)) !== null && words.length < longestDateline && !archived.test(words)) return 0
  if (updateCue.test(opening[0])) found.updated ??= dated.day
  else found.published ??= dated.day
  return end
}

/** Length of a news agency's place and date before a paragraph, or 0. */
function readWire(words: string, found: Found): number {
  const mark = words.search(/[(/]/)
  if (mark < 0 || mark > 60) return 0
  const match = wire.exec(words)
  if (match === null) return 0
  const dated = findDay(match[0])
  if (dated !== null) found.published ??= dated.day
  return match[0].length
}

/** Where the last line's own words end, when a date of publication is stuck to them. */
function readTail(text: string, lines: readonly Line[], own: Set<number>, found: Found): number {
  const last = lines.at(-1)
  if (last === undefined) return 0
  if (own.has(lines.length - 1)) return last.end
  const from = Math.max(last.start, last.end - 60)
  const words = text.slice(from, last.end)
  const match = tail.exec(words)
  if (match === null) return last.end
  const dated = findDay(words.slice(match.index))
  if (dated === null || match.index + dated.end !== words.length) return last.end
  if (updateCue.test(match[0])) found.updated ??= dated.day
  else found.published ??= dated.day
  return from + match.index
}

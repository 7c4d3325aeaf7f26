import type { Day } from '../model/index.ts'
import { namesIn, noteDay, readPrefix, readTail, readWire, withoutDays, type FoundDays } from './dateline-edges.ts'
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

const cue =
  /\b(?:published|posted|updated|modified|edited|dated?|created|written|filed|publicado|publié|veröffentlicht|actualizado|pubblicato)\b/i
/** Words of lines that date something else: a premiere, an episode, a birth. */
const otherDates =
  /\b(?:releas|premier|season|series|episode|air(?:s|ed|ing)?\b|trailer|teaser|debut|coming|until|due|start|ends?\b|final|born|died|filming|production|renew|cancel|stream|launch|part \d|vol)/i
const year = /(?:19|20)\d\d/
const author = /^(?:by|words by|written by|story by|author:?)[\s:-]+(?!.*\b(?:directed|produced) by\b)\S/i

/** Reads the lines at the start and the end of an article that say when it was published and by whom. */
export function readDateline(text: string, lines: readonly Line[]): Dateline {
  const found: FoundDays = { published: null, updated: null }
  const own = new Set<number>()
  const starts = new Map<number, number>()
  const last = lines.length - 1
  // Below the first paragraph, a date alone dates something else.
  let inBody = false
  for (let i = 0; i <= last; i++) {
    if (i >= headLines && i < last - 3) i = last - 3
    const line = lines[i]!
    const words = openingOf(text, line)
    const from = (i === 0 ? readPrefix(words, found) : 0) || (i < headLines ? readWire(words, found) : 0)
    if (from > 0 && line.start + from < line.end) starts.set(i, line.start + from)
    else if (from > 0) own.add(i)
    inBody ||= line.end - line.start > longestDateline
    if (from > 0 || line.end - line.start > longestDateline) continue
    const next = i < last ? openingOf(text, lines[i + 1]!) : ''
    if (year.test(words) ? readLine(words, i, i < headLines && !inBody, next, found) : i < headLines && isByline(words, i, next)) own.add(i)
  }
  const end = last < 0 || own.has(last) ? (lines[last]?.end ?? 0) : readTail(text, lines[last]!, found)
  return { ...found, lines: own, starts, end }
}

function openingOf(text: string, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + longestDateline))
}

/** Whether a line only dates or signs the article; what it says goes to `found`. */
function readLine(words: string, index: number, inHead: boolean, next: string, found: FoundDays): boolean {
  // A byline's parts stand side by side: what a section is called dates nothing.
  const parts = words.split(/\s+[|·•]\s+/u)
  if (parts.some(part => year.test(part) && otherDates.test(part))) return false
  const { days, rest } = withoutDays(words)
  if (days.length === 0) return false
  const names = namesIn(rest)
  if (names < 0 || names > 8) return false
  if (!cue.test(rest) && !parts.some(part => author.test(part))) {
    if (!inHead || (names > 0 && (index > 3 || year.test(next)))) return false
    // A second line that is a date and nothing else begins a schedule.
    if (index > 3 && found.published !== null) return false
  }
  for (const { day, updated } of days) noteDay(found, day, updated)
  return true
}

/** A line that only says who wrote the article: "By A. Person", or a name alone above the date. */
function isByline(words: string, index: number, next: string): boolean {
  if (words.length > 80) return false
  if (author.test(words)) {
    const names = namesIn(words.replace(/[|/•·@].*$/u, ''))
    return names >= 1 && names <= 8
  }
  return (
    index > 0 &&
    words.length <= 40 &&
    next.length <= 60 &&
    year.test(next) &&
    !otherDates.test(next) &&
    namesIn(words) > 1 &&
    !otherDates.test(words) &&
    isOnlyDate(next)
  )
}

function isOnlyDate(words: string): boolean {
  const { days, rest } = withoutDays(words)
  return days.length > 0 && namesIn(rest) === 0
}

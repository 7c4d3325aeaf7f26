import type { Day } from '../model/index.ts'
import { findDay } from './dates.ts'
import type { Line } from './lines.ts'

/** The article's own days, as far as they have been read; the first of each kind stays. */
export interface FoundDays {
  published: Day | null
  updated: Day | null
}

/** Words of which lines about the article's own days are made. */
const vocabulary = new Set(
  `published publish posted post updated update modified edited created written first last originally original on at by in the of and to from date dated time story article pm am a.m p.m
  et est edt pt pst pdt ct cst cdt mt gmt utc bst cet cest ist kst jst aest noon midnight mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
  min mins minute minutes read ago editor staff writer reporter contributor correspondent senior author filed under news tv entertainment television publicado publié veröffentlicht actualizado pubblicato`.split(
    /\s+/,
  ),
)
const updateCue = /\b(?:updated?|modified|edited|actualizado|revised)\b[^|•·]*$/i
const clock =
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|\b\d{1,2}\s*[ap]\.?m\b\.?|\b\d{1,3}\s+(?:min(?:ute)?s?|comments?|shares?|views?)\b/gi
/** An archive's own mark before the text. */
const archived = /^date\s+(?=\d{4}-\d{2}-\d{2}\b)/i
const inlineCue = /^(?:(?:last|first|originally)\s+)?(?:published|posted|updated|date)\b(?:\s+(?:on|at))?[\s:-]+/i
/** The time of the day and the marks between a date and what follows it. */
const afterDate = /^(?:T[\d:.]+Z?)?[\s|,;:–—-]*(?:(?:at\s+)?\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4}\b)?[\s|–—-]*)?/
/**
 * "LOS ANGELES, March 3 (Reuters) - ", "Oct. 20 (UPI) -- ", "NEW YORK, Jan. 5, 2021 /PRNewswire/ -- ". Only agencies and stations
 * that are known or named as such: "Mina Dorne (Alba) – " and "GLASS ORCHARD (FX) – " begin lines of their own.
 */
const wire = new RegExp(
  [
    "^(?:\\p{Lu}[\\p{L}.’' ]{1,30}(?:,\\s+\\p{Lu}[\\p{L}.’' ]{1,20}){0,2}[,.]?\\s+(?:[-–—]\\s+)?)?",
    '(?:\\p{Lu}\\p{Ll}{2,8}\\.?\\s+\\d{1,2}(?:,\\s+\\d{4})?\\s*)?',
    '(?:\\((?:AP|UPI|AFP|Reuters|ANI|PTI|IANS|DPA|EFE|ANSA|TASS|TNS|CNN|Yonhap|Xinhua|Kyodo|Bloomberg|Variety\\.com|[KW][A-Z]{2,3}(?:-TV)?)\\)',
    '|/(?:PRNewswire|PR Newswire|CNW|Business Wire|GLOBE NEWSWIRE|PRNewswire-[\\p{L} -]{3,24})/)',
    '\\s*[-–—]{1,3}\\s*(?=\\S)',
  ].join(''),
  'u',
)
const tail = /(?:(?:first|last|originally)\s+)?(?:published|posted|updated)\b[:\s]+(?:on\s+)?(?=\S{1,12}[\s./-]\S{1,12}[\s./-]?\S{0,6}$)/i

/** Takes down a day of publication or of an update, unless one is known. */
export function noteDay(found: FoundDays, day: Day, updated: boolean): void {
  if (updated) found.updated ??= day
  else found.published ??= day
}

/** The days that a short line names, and the line without them and without times of the day. */
export function withoutDays(words: string): {
  readonly days: readonly { readonly day: Day; readonly updated: boolean }[]
  readonly rest: string
} {
  const days: { day: Day; updated: boolean }[] = []
  let rest = words
  for (let i = 0; i < 3; i++) {
    const dated = findDay(rest)
    if (dated === null) break
    days.push({ day: dated.day, updated: updateCue.test(rest.slice(0, dated.start)) })
    rest = `${rest.slice(0, dated.start)} | ${rest.slice(dated.end)}`
  }
  return { days, rest: rest.replace(clock, ' ') }
}

/** How many words of a line are names; -1 when it has other words than names and those that date an article. */
export function namesIn(words: string): number {
  let names = 0
  for (const word of words.match(/[\p{L}\p{N}.'’-]+/gu) ?? []) {
    const plain = word.replace(/^[.'’-]+|[.'’-]+$/g, '')
    if (plain === '' || vocabulary.has(plain.toLowerCase())) continue
    if (!/^\p{Lu}/u.test(plain)) return -1
    names++
  }
  return names
}

/** Length of a date that stands before the words of an article's first line, or 0. */
export function readPrefix(words: string, found: FoundDays): number {
  const mark = archived.exec(words)
  const opening = mark ?? inlineCue.exec(words)
  if (opening === null) return 0
  const dated = findDay(words.slice(0, opening[0].length + 60))
  if (dated === null || dated.start > opening[0].length + 12) return 0
  const end = dated.end + afterDate.exec(words.slice(dated.end))![0].length
  // "Updated May 3, 2021 by A. Person" is a dateline as a whole, and is read as one.
  if (mark === null && namesIn(withoutDays(words.slice(end)).rest) >= 0) return 0
  noteDay(found, dated.day, updateCue.test(opening[0]))
  return end
}

/** Length of a news agency's place and date before a paragraph, or 0. */
export function readWire(words: string, found: FoundDays): number {
  const mark = words.search(/[(/]/)
  if (mark < 0 || mark > 60) return 0
  const match = wire.exec(words)
  if (match === null) return 0
  const dated = findDay(match[0])
  if (dated !== null) noteDay(found, dated.day, false)
  return match[0].length
}

/** Where the last line's own words end, when a date of publication is stuck to them. */
export function readTail(text: string, last: Line, found: FoundDays): number {
  const from = Math.max(last.start, last.end - 60)
  const words = text.slice(from, last.end)
  const match = tail.exec(words)
  if (match === null) return last.end
  const dated = findDay(words.slice(match.index))
  if (dated === null || match.index + dated.end !== words.length) return last.end
  noteDay(found, dated.day, updateCue.test(match[0]))
  return from + match.index
}

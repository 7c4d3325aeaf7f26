/** An object of a JSON file, not trusted. */
export type Entry = Readonly<Record<string, unknown>>

/** Takes what is wrong with one entry. */
export type Report = (what: string) => void

/** Whether a value is an object with fields. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value's items, when all of them are objects; reports others and leaves them out. */
export function entriesOf(value: unknown, what: string, report: Report): Entry[] {
  if (!Array.isArray(value)) {
    report(`${what} is not a list`)
    return []
  }
  const kept = value.filter(isEntry)
  if (kept.length < value.length) report(`${what} holds something other than objects`)
  return kept
}

/** The value's items, when all of them are texts. */
export function textsOf(value: unknown, what: string, report: Report): string[] {
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return value
  report(`${what} is not a list of texts`)
  return []
}

/** Reports fields that are missing or that no entry has. */
export function checkFields(entry: Entry, needed: readonly string[], allowed: readonly string[], what: string, report: Report): void {
  for (const field of needed) if (!(field in entry)) report(`${what}has no ${field}`)
  for (const field of Object.keys(entry))
    if (!needed.includes(field) && !allowed.includes(field)) report(`${what}has a field ${field} that is not known`)
}

/** Reports texts anywhere within a value that are empty, not trimmed, not in Unicode's composed form, or that hold control characters. */
export function checkTexts(value: unknown, report: Report): void {
  if (typeof value === 'string') {
    if (value.trim() === '') report('holds an empty text')
    if (value !== value.trim() || /\s\s/.test(value)) report(`has white space to spare in "${value}"`)
    if (/[\p{Cc}\p{Co}\p{Cn}\u200b\u200e\u200f\ufeff]/u.test(value)) report(`has a control character in ${JSON.stringify(value)}`)
    if (value !== value.normalize('NFC')) report(`is not in Unicode's composed form: "${value}"`)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) checkTexts(part, report)
  }
}

/** Whether one partial day is certainly later than another: only what both of them say is compared. */
export function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) > other.slice(0, length)
}

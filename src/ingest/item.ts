import { isLikelyDay, type Day } from '../model/index.ts'

/** An article that a source holds, with what the source tells of it. */
export interface SourceItem {
  readonly kind: 'item'
  readonly bytes: Uint8Array
  readonly contentType: string | null
  /** What to call it in messages. */
  readonly name: string
  /** Its own address, or null. */
  readonly url: string | null
  /** Who vouches for the address: `fetched` from there by us, or `supplied` by whoever gave us the bytes. */
  readonly by: 'fetched' | 'supplied'
  /** The address of the feed that the text was taken from, or null. */
  readonly feed: string | null
  readonly published: Day | null
  /** The day on which an archive captured it; null elsewhere. */
  readonly captured: Day | null
  readonly publisher: string | null
}

/** What of a source could not be read, in one line; the rest goes on. */
export interface SourceFault {
  readonly kind: 'fault'
  readonly line: string
  /** Whether an outside service failed, and not the input. */
  readonly isOutside: boolean
}

/** What of a source was left out, in one line: no fault, but to be known. */
export interface SourceNote {
  readonly kind: 'note'
  readonly line: string
}

/** What a source gives, one after another. */
export type SourcePart = SourceItem | SourceFault | SourceNote

/** A fault of the input. */
export function faultOf(line: string): SourceFault {
  return { kind: 'fault', line, isOutside: false }
}

/** The day of a date as feeds and archives write it (RFC 822, RFC 3339, ISO 8601), in UTC; null where it is none. */
export function dayOfDate(text: unknown): Day | null {
  if (typeof text !== 'string' || text.trim() === '' || text.length > 60) return null
  const [, plain] = /^\s*(\d{4}-\d\d-\d\d)(?:\s*$|T\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*$)/.exec(text) ?? []
  const time = Date.parse(plain ?? text)
  if (Number.isNaN(time)) return null
  const day = new Date(time).toISOString().slice(0, 10)
  return isLikelyDay(day) ? day : null
}

/** A text as a page, so that it is read with its title. Title and text are escaped; `html` is taken as it is. */
export function pageOf({
  title,
  text,
  html,
}: {
  readonly title: string | null
  readonly text?: string
  readonly html?: string
}): Uint8Array {
  const escape = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const body =
    html ??
    (text ?? '')
      .split(/\n\s*\n/)
      .map(paragraph => `<p>${escape(paragraph)}</p>`)
      .join('\n')
  const heading = title === null ? '' : `<h1>${escape(title)}</h1>\n`
  const head = title === null ? '' : `<title>${escape(title)}</title>`
  return new TextEncoder().encode(
    `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><article>\n${heading}${body}\n</article></body></html>`,
  )
}

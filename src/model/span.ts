/** A half-open range of UTF-16 offsets into an article's `text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A passage of the article: its words and where they stand (W3C Web Annotation text quote and position selectors). */
export interface Quote extends Span {
  readonly exact: string
}

/** The quote at a span of a text, without the white space at its ends. */
export function quoteAt(text: string, start: number, end: number): Quote {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { exact: text.slice(start, end), start, end }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0
}

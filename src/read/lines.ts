import type { Span } from '../model/index.ts'

/** A line of a text that is not blank, without the white space at its ends. */
export interface Line extends Span {
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly apart: boolean
}

/** The lines of a text that are not blank, in order. Takes time in proportion to the text. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (let from = 0; from <= text.length;) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    let start = from
    let end = to
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start < end) {
      lines.push({ start, end, apart })
      apart = false
    } else apart = true
    from = to + 1
  }
  return lines
}

/** Whether a code unit is white space, or one of the marks that stand for nothing at a line's end. */
function isBlank(code: number): boolean {
  if (code <= 32) return true
  if (code < 0xa0) return code >= 0x7f
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x2060
  )
}

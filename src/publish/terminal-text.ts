/** How a terminal shows text: whether in colour, and how many columns it has. */
export interface TerminalLook {
  readonly width: number
  readonly colour: boolean
}

/** Ways to set text off, as the numbers of their SGR sequences. */
const styles = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39] } as const

/** The name of a way to set text off. */
export type Style = keyof typeof styles

/** Sets text off where the terminal shows colour; else gives it back as it is. */
export function styled(text: string, style: Style, colour: boolean): string {
  const [on, off] = styles[style]
  return colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
}

/** Text that cannot steer the terminal: one line, without control, bidi and invisible characters. */
export function harmless(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e0fff}]/gu, '')
    .trim()
}

/** How many columns a text takes: none for combining marks, two for wide letters and emoji. */
export function columnsOf(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length
  let columns = 0
  for (const letter of text) columns += /[\p{M}\p{Cf}]/u.test(letter) ? 0 : isWide(letter.codePointAt(0)!) ? 2 : 1
  return columns
}

const wideRanges = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
] as const

function isWide(code: number): boolean {
  return code >= 0x1100 && wideRanges.some(([from, to]) => code >= from && code <= to)
}

/** Breaks a text into lines of at most `width` columns, at spaces where it can. */
export function wrapText(text: string, width: number): readonly string[] {
  const room = Math.max(1, width)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of harmless(text).split(' ')) {
    const wide = columnsOf(word)
    if (used > 0 && used + 1 + wide <= room) {
      line += ` ${word}`
      used += 1 + wide
      continue
    }
    if (used > 0) lines.push(line)
    const parts = wide <= room ? [word] : breakWord(word, room)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1)!
    used = columnsOf(line)
  }
  lines.push(line)
  return lines
}

/** Wraps a text behind a lead ("  ✗ "); lines after the first are indented to stand under its first word. */
export function wrapBehind(lead: string, text: string, width: number): readonly string[] {
  const indent = Math.min(columnsOf(lead), Math.max(0, width - 1))
  const lines = wrapText(text, width - indent)
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line)
}

function breakWord(word: string, room: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && columnsOf(part) + columnsOf(letter) > room) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

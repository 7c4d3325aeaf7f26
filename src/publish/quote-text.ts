/** A quote on one line and no longer than `most` characters; what is left out at its end is shown by an ellipsis. */
export function shortenQuote(exact: string, most: number): string {
  const line = oneLine(exact)
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : withoutHalf(cut)).replace(/[\s,;:.–—-]+$/u, '')}…`
}

/** A text on one line, every stretch of white space made one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function withoutHalf(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text
}

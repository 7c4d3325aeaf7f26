/** The longest name that a row holds, in UTF-16 units; the longest titles of television have some 300. */
export const longestName = 500

/**
 * A name as rows hold it: in Unicode's composed form, on one line, without control characters, without marks of writing direction and with single
 * spaces. Null when nothing readable is left, or when it is too long for a name. Catalogues give names with non-breaking spaces, tabs, soft hyphens
 * and half of a surrogate pair where a title was cut.
 */
export function rowName(text: string): string | null {
  // Most names are in order, and this is asked for each of millions.
  if (isPlain(text)) return text.length > longestName ? null : text
  const name = text
    .toWellFormed()
    .replace(unreadable, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC')
  return name === '' || name.length > longestName ? null : name
}

/** Whether a name is one that `rowName` leaves as it is. */
export function isRowName(text: string): boolean {
  return rowName(text) === text
}

/** Characters that nobody reads: what stands for a broken one, marks of writing direction, soft hyphens, byte order marks, private and unassigned ones. */
const unreadable = /[\ufffd\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\p{Co}\p{Cn}]/gu

/** Printable ASCII alone, without white space to spare. */
function isPlain(text: string): boolean {
  return /^[!-~]+(?: [!-~]+)*$/.test(text)
}

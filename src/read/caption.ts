import type { Span } from '../model/index.ts'

/** Words that begin a credit. */
const opens =
  /^(?:(?:photo(?:graph)?s?|images?|pictured?|file photo|(?:photo|image|picture) credit|credits?)(?: by|\s*:|\s+courtesy)\b|courtesy of\b|(?:photo|image) courtesy|via getty|getty images)/i
/** Credits that end a caption: an agency or a studio after a slash, a bracket with a source. */
const agency = /\/(?:getty|shutterstock|netflix|nbcu?|abc|cbs|fox|hbo|showtime|amc|ap|reuters|upi|bbc|hulu|disney|alamy|rex)\b[^.]{0,24}$/i
const bracket = /\((?:(?:image|photo|picture|pic|credit)\b[^)]*|(?:getty|handout|supplied|netflix)[^)]{0,24})\)$/i
const named = /\b(?:photo by [\p{L} .'’-]{2,40}(?:\/[\p{L} ]{2,24})?|(?:photograph|picture|photo|credit): ?[\p{L}/ .'’-]{2,40})$/iu

/** Whether a line is a picture's caption or credit. */
export function isCaption(text: string, line: Span): boolean {
  if (line.end - line.start > 300) return false
  const last = text.charCodeAt(line.end - 1)
  // Sentences end in a full stop, which no credit does.
  if (last === 0x2e || last === 0x3f || last === 0x21) return false
  const words = text.slice(line.start, line.end)
  if (words.charCodeAt(0) < 0x80 && opens.test(words)) return true
  if (last === 0x29 && bracket.test(words)) return true
  if (words.includes('/') && agency.test(words)) return true
  if (/photo|picture|credit/i.test(words) && named.test(words)) return true
  return namesActors(words)
}

/** Whether a line is a picture's alternative text, which its caption on the next line begins with. */
export function isAlternative(text: string, line: Span, next: Span | undefined): boolean {
  const length = line.end - line.start
  if (next === undefined || length < 8 || next.end - next.start <= length) return false
  if (text.charCodeAt(line.start) !== text.charCodeAt(next.start) || !text.startsWith(text.slice(line.start, line.end), next.start))
    return false
  return text.charCodeAt(next.start + length) === 0x3a || isCaption(text, next)
}

/** "Title JANE DOE as Mary": studios hand out captions with the actors' names in capitals. */
function namesActors(words: string): boolean {
  for (let at = words.indexOf(' as '); at > 0; at = words.indexOf(' as ', at + 4)) {
    if (!/^\p{Lu}/u.test(words.slice(at + 4))) continue
    const before = words
      .slice(Math.max(0, at - 40), at)
      .split(' ')
      .slice(-2)
    if (before.length === 2 && before.every(word => /^\(?\p{Lu}[\p{Lu}.’'-]+\)?$/u.test(word)) && /\p{Ll}{2}/u.test(words.slice(at + 4)))
      return true
  }
  return false
}

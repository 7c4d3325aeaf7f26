/**
 * All matches of a pattern with the flag `g`, as `String.matchAll` gives them. That one makes a new RegExp for each call, which
 * costs more than the search itself where hundreds of patterns look at each sentence and few find anything.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}

const none: readonly RegExpExecArray[] = []

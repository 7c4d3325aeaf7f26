/** Reads a map as Go prints it, `map[ep_no:8 s_no:5]`: texts by their keys. Maps within it and texts with blanks are not told apart, and not needed. */
export function goMap(text: string): ReadonlyMap<string, string> {
  const inside = /^map\[([^[\]]*)\]$/.exec(text.trim())?.[1] ?? ''
  return new Map(
    inside
      .split(' ')
      .filter(part => part.includes(':'))
      .map(part => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)] as const),
  )
}

/** Where a reading of TMDB is. */
export type Position =
  /** In a first import: the day of the list that is read, or null where a list was given, and how many of its series are done. */
  | { readonly part: 'all'; readonly day: string | null; readonly done: number }
  /** In a later one: the last of the series that were asked for, in the order of their numbers. */
  | { readonly part: 'changes'; readonly after: number }

/** A position as a text. */
export function writePosition(position: Position): string {
  return JSON.stringify(position)
}

/** The position that was written, or null for none, and for what was written by another version: the reading then begins anew. */
export function readPosition(text: string | null): Position | null {
  if (text === null) return null
  try {
    const { part, day, done, after } = JSON.parse(text) as Record<string, unknown>
    if (part === 'changes' && typeof after === 'number') return { part, after }
    if (part === 'all' && typeof done === 'number' && (day === null || typeof day === 'string')) return { part, day, done }
    return null
  } catch {
    return null
  }
}

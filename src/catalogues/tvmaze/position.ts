import { IdSet } from './id-set.ts'

/** Where a reading of TVmaze is. */
export type Position =
  /** In the first import: pages up to here, shows whose own row was given, and shows whose details were. */
  | { readonly part: 'all'; readonly pages: number; readonly listed: IdSet; readonly done: IdSet }
  /** In a later one: the last of the changed shows, in the order of their change. */
  | { readonly part: 'changes'; readonly stamp: number; readonly id: number }

/** A position as a text. */
export function writePosition(position: Position): string {
  if (position.part === 'changes') return JSON.stringify(position)
  const { part, pages, listed, done } = position
  return JSON.stringify({ part, pages, listed: listed.toText(), done: done.toText() })
}

/** The position that was written, or null for none, and for what was written by another version: the reading then begins anew. */
export function readPosition(text: string | null): Position | null {
  if (text === null) return null
  try {
    const { part, pages, listed, done, stamp, id } = JSON.parse(text) as Record<string, unknown>
    if (part === 'changes' && typeof stamp === 'number' && typeof id === 'number') return { part, stamp, id }
    if (part === 'all' && typeof pages === 'number' && typeof listed === 'string' && typeof done === 'string')
      return { part, pages, listed: IdSet.from(listed), done: IdSet.from(done) }
    return null
  } catch {
    return null
  }
}

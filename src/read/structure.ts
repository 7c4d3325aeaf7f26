import type { Block, Span } from '../model/index.ts'
import type { Dropped } from './boilerplate.ts'

/** A block before its heading is known. */
export interface Draft extends Span {
  readonly kind: Block['kind']
  readonly level: number
}

/** A longer block is no entry of a list of links. */
const longestEntry = 120
/** A comment form or an author's box ends the article only in this part of it; above, it is a link to one. */
const earliestEnd = 0.35

/**
 * Leaves out what is no part of the article and gives each block its heading: the nearest heading before it,
 * and for a heading the nearest of a higher rank. `dropped` holds, for each draft, what `boilerplateAt` says of it.
 */
export function settle(text: string, drafts: readonly Draft[], dropped: readonly (Dropped | null)[]): Block[] {
  const blocks: Block[] = []
  const open: number[] = []
  let inList = false
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!
    const drop = dropped[i] ?? null
    if (drop === 'rest' && draft.start >= text.length * earliestEnd && draft.end - draft.start <= longestEntry) break
    if (drop !== null) {
      // A phrase that heads a list of links is a short line; in a longer one the links stand in the line itself.
      inList = drop === 'list' && draft.end - draft.start <= 60
      continue
    }
    if (inList && isEntry(text, draft)) continue
    inList = false
    while (draft.level > 0 && open.length > 0 && blocks[open.at(-1)!]!.level >= draft.level) open.pop()
    blocks.push({ ...draft, heading: open.at(-1) ?? -1 })
    if (draft.level > 0) open.push(blocks.length - 1)
  }
  return blocks
}

/** Whether a block can be a link in a list of other articles: short, and no sentence. */
function isEntry(text: string, draft: Draft): boolean {
  if (draft.end - draft.start > longestEntry || draft.level > 0) return false
  const last = text.charCodeAt(draft.end - 1)
  return last !== 0x2e && last !== 0x201d
}

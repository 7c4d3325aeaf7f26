import type { Article, Block, Span } from '../model/index.ts'

/** A piece of an article's text: a block, or what stands between blocks (mostly empty lines). */
export interface Piece extends Span {
  readonly kind: Block['kind'] | 'gap'
  /** 1 (highest) to 6 for headings, 0 for all else. */
  readonly level: number
}

/** The whole text in pieces, in order and without overlaps; text that no block holds is a paragraph of its own. */
export function piecesOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const block of blocks) {
    addBetween(block.start)
    const end = Math.min(block.end, text.length)
    if (end > at) pieces.push({ start: at, end, kind: block.kind, level: block.level })
    at = Math.max(at, end)
  }
  addBetween(text.length)
  return pieces

  function addBetween(end: number): void {
    if (end <= at || end > text.length) return
    const kind = text.slice(at, end).trim() === '' ? 'gap' : 'paragraph'
    pieces.push({ start: at, end, kind, level: 0 })
    at = end
  }
}

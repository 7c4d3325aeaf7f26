import type { Article, Block, Span } from '../model/index.ts'

/** A piece of an article's text: a block, a line that no block holds (an advertisement's, say), or the white space between. */
export interface Piece extends Span {
  readonly kind: Block['kind'] | 'stray' | 'gap'
  /** 1 (highest) to 6 for headings, 0 for all else. */
  readonly level: number
}

/** The whole text in pieces, in order and without overlaps. */
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
    for (const part of text.slice(at, end).match(/\s+|\S[^\n]*(?<=\S)|\S/gu) ?? []) {
      pieces.push({ start: at, end: at + part.length, kind: part.trim() === '' ? 'gap' : 'stray', level: 0 })
      at += part.length
    }
  }
}

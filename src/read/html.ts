import type { Block, Day, Mark } from '../model/index.ts'
import { boilerplateAt, type Dropped } from './boilerplate.ts'
import type { Piece } from './composer.ts'
import { isCaption } from './caption.ts'
import { readDateline } from './dateline.ts'
import { readFlat, wordsOf } from './flat.ts'
import { readMetadata, type Metadata } from './metadata.ts'
import { deepest, readPage, type Page } from './page.ts'
import { settle, type Draft } from './structure.ts'
import { readTree } from './tree.ts'

/** An article as its page has it. */
export interface HtmlLayout {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly metadata: Metadata
  readonly canonical: string | null
  /** The days that the visible lines give. */
  readonly published: Day | null
  readonly updated: Day | null
}

/**
 * Larger and deeper pages are read without a tree: linkedom and Readability take ten times as long as all else, and more than in
 * proportion. Chosen so that no page takes a second; of 60 real ones the largest is at a fifth of each.
 */
const largest = { html: 3_000_000, elements: 15_000, references: 100_000, elementWeight: 600_000, textWeight: 15_000_000 } as const
/** With fewer characters than this, Readability may have found a part only, and the flat reader is asked too. */
const suspiciouslyShort = 1500
/** With fewer than this, it found nothing. */
const tooShort = 60

/** Reads the article of a page: its words, line by line, with their structure and what the page says of itself. */
export function readHtml(html: string): HtmlLayout {
  const page = readPage(html)
  const metadata = readMetadata(page)
  const { text, drafts, marks } = compose(mainPieces(page), metadata.title)
  const lines = drafts.map(({ start, end }) => ({ start, end, apart: true }))
  const dateline = readDateline(text, lines)
  const kept: Draft[] = []
  const dropped: (Dropped | null)[] = []
  for (const [index, draft] of drafts.entries()) {
    if (dateline.lines.has(index) && draft.kind !== 'title') continue
    const start = dateline.starts.get(index) ?? draft.start
    const end = index === drafts.length - 1 ? Math.min(draft.end, dateline.end) : draft.end
    if (start >= end) continue
    const isCredit = draft.kind === 'paragraph' && isCaption(text, draft)
    kept.push({ ...draft, start, end, kind: isCredit ? 'caption' : draft.kind })
    dropped.push(draft.kind === 'title' ? null : boilerplateAt(text, { start, end }))
  }
  return {
    text,
    blocks: settle(text, kept, dropped),
    marks,
    metadata,
    canonical: page.canonical,
    published: dateline.published ?? metadata.visible,
    updated: dateline.updated,
  }
}

function mainPieces(page: Page): readonly Piece[] {
  const found = fitsTree(page) ? readTree(page.html) : []
  const length = wordsOf(found)
  if (length >= suspiciouslyShort) return found
  const flat = readFlat(page.html)
  // What is marked as the article beats what Readability guesses when it is much longer.
  return length < tooShort || (flat.marked && wordsOf(flat.pieces) > length * 2.5) ? flat.pieces : found
}

function fitsTree(page: Page): boolean {
  return (
    page.depth < deepest &&
    page.html.length <= largest.html &&
    page.elements <= largest.elements &&
    page.references <= largest.references &&
    page.elementWeight <= largest.elementWeight &&
    page.textWeight <= largest.textWeight
  )
}

interface Composed {
  readonly text: string
  readonly drafts: readonly Draft[]
  readonly marks: readonly Mark[]
}

/** Joins blocks to a text, the title first. Where the title stands among the blocks, what is above it is the page's head and goes. */
function compose(pieces: readonly Piece[], title: string): Composed {
  const folded = fold(title)
  const at = folded === '' ? -1 : pieces.findIndex(piece => piece.words.length <= title.length * 2 + 20 && fold(piece.words) === folded)
  const early = at >= 0 && at < 12 && wordsOf(pieces.slice(0, at)) < 600
  const body = early ? pieces.slice(at + 1) : pieces
  const own = title !== '' ? title : headingAt(body)
  const rest = title !== '' || own === null ? body : body.slice(body.findIndex(piece => piece.words === own) + 1)
  const parts: string[] = []
  const drafts: Draft[] = []
  const marks: Mark[] = []
  let offset = 0
  const add = (words: string, kind: Block['kind'], level: number) => {
    drafts.push({ start: offset, end: offset + words.length, kind, level })
    parts.push(words)
    offset += words.length + 1
  }
  if (own !== null) add(own, 'title', 0)
  for (const [index, piece] of rest.entries()) {
    // Pages repeat a picture's text under it, and a heading in the navigation above.
    if (piece.words === rest[index - 1]?.words) continue
    for (const mark of piece.marks) marks.push({ kind: mark.kind, start: mark.start + offset, end: mark.end + offset })
    add(piece.words, piece.kind, piece.level)
  }
  return { text: parts.join('\n'), drafts, marks }
}

/** The page's heading, where nothing else gives a title. */
function headingAt(pieces: readonly Piece[]): string | null {
  const first = pieces.slice(0, 6).find(piece => piece.kind === 'heading' && piece.level === 1)
  return first?.words ?? null
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

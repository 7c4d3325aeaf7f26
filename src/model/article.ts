import type { Day } from './day.ts'
import type { Span } from './span.ts'

/** Where the day of publication was read: the visible text, the page's own data, its address, or what the caller said. */
export type PublishedFrom = 'text' | 'meta' | 'url' | 'option'

/** A piece of the article's structure. Headings rule the blocks after them until a heading of the same or a higher rank. */
export interface Block extends Span {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'caption'
  /** 1 (highest) to 6 for headings, 0 for all else. */
  readonly level: number
  /** Index of the heading block that rules this one, or -1. */
  readonly heading: number
}

/** A stretch of the text that the page sets apart: italics are how the trade writes titles. */
export interface Mark extends Span {
  readonly kind: 'italic' | 'link'
}

/** One article, read: what it says, in which structure, and when and where it was published. */
export interface Article {
  readonly url: string | null
  readonly title: string
  readonly publisher: string | null
  readonly published: Day | null
  readonly publishedFrom: PublishedFrom | null
  readonly updated: Day | null
  /** ISO 639-1 code, or `und` when the text is too short to tell. */
  readonly language: string
  /** SHA-256 of the bytes that were read, in hex. */
  readonly sha256: string
  /** The text that all offsets point into. */
  readonly text: string
  /** In order of the text, without overlaps. */
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
}

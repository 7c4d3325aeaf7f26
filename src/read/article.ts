import type { Article, Day, PublishedFrom } from '../model/index.ts'
import { dayOfUrl } from './dates.ts'
import { decodeText } from './encoding.ts'
import { readHtml } from './html.ts'
import { detectLanguage } from './language.ts'
import { isMarkdown } from './markdown.ts'
import { readPlain } from './plain.ts'
import { ReadError } from './read-error.ts'

/** Bytes that may hold an article, and what is known of where they came from. */
export interface ReadInput {
  readonly bytes: Uint8Array
  /** The HTTP header's content type or the one that the file's ending stands for. */
  readonly contentType: string | null
  readonly url: string | null
  /** What to call it in messages: a file's name, an address, `stdin`. */
  readonly name: string
  /** SHA-256 of the bytes, in hex. The caller computes it: this room has no access to a hash, and must stay pure. */
  readonly sha256: string
}

/** What the reader is told beside the bytes. */
export interface ReadOptions {
  /** The day of publication, which wins over all that the article says. */
  readonly published?: Day | undefined
  /** The article's own address, when it was saved or fetched from elsewhere. */
  readonly url?: string | undefined
}

/**
 * Reads an article from HTML, Markdown or plain text: its words, their structure, and when, where and in which language it appeared.
 * Throws `ReadError` when the bytes hold none.
 */
export function readArticle(input: ReadInput, options: ReadOptions = {}): Article {
  const text = decodeText(input.bytes, input.contentType, input.name)
  const url = options.url ?? input.url
  return isHtml(text, input) ? readPage(text, url, input, options) : readText(text, url, input, options)
}

function readText(text: string, url: string | null, input: ReadInput, options: ReadOptions): Article {
  const markdown = /markdown/i.test(input.contentType ?? '') || /\.(?:md|markdown)$/i.test(input.name) || isMarkdown(text)
  const layout = readPlain(text, markdown)
  return {
    url,
    title: layout.title,
    publisher: null,
    // An article that only tells when it was last updated speaks from that day.
    ...dayOf(options.published, ['text', layout.published ?? layout.updated], ['url', urlDay(url)]),
    updated: laterDay(layout.updated, layout.published),
    language: detectLanguage(text),
    sha256: input.sha256,
    text,
    blocks: layout.blocks,
    marks: layout.marks,
  }
}

function readPage(html: string, url: string | null, input: ReadInput, options: ReadOptions): Article {
  const layout = readHtml(html)
  if (layout.blocks.length === 0) {
    throw new ReadError(
      'empty',
      `${input.name} is a page without words of its own: save it from a browser that has shown the article, and give that`,
    )
  }
  const { metadata } = layout
  const updated = metadata.updated ?? layout.updated
  const found = detectLanguage(layout.text)
  return {
    url,
    title: metadata.title !== '' ? metadata.title : titleBlock(layout),
    publisher: metadata.publisher,
    ...dayOf(
      options.published,
      ['meta', metadata.published],
      ['text', layout.published],
      ['meta', metadata.updated],
      ['text', layout.updated],
      ['url', urlDay(url ?? layout.canonical)],
    ),
    updated: laterDay(updated, metadata.published ?? layout.published),
    // Templates give pages the language of their makers: the words know better.
    language: found === 'und' ? (metadata.language ?? 'und') : found,
    sha256: input.sha256,
    text: layout.text,
    blocks: layout.blocks,
    marks: layout.marks,
  }
}

function titleBlock(layout: {
  readonly text: string
  readonly blocks: readonly { readonly kind: string; readonly start: number; readonly end: number }[]
}): string {
  const title = layout.blocks.find(block => block.kind === 'title')
  return title === undefined ? '' : layout.text.slice(title.start, title.end)
}

/** The first day that is known, and where it is from; what the caller says comes first. */
function dayOf(
  option: Day | undefined,
  ...places: readonly (readonly [PublishedFrom, Day | null])[]
): Pick<Article, 'published' | 'publishedFrom'> {
  if (option !== undefined) return { published: option, publishedFrom: 'option' }
  for (const [from, day] of places) if (day !== null) return { published: day, publishedFrom: from }
  return { published: null, publishedFrom: null }
}

/** The day of an update that came after the publication; null when it is the same day or not known. */
function laterDay(updated: Day | null, published: Day | null): Day | null {
  return updated !== null && (published === null || updated > published) ? updated : null
}

function urlDay(url: string | null): Day | null {
  return url === null ? null : dayOfUrl(url)
}

const openings =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|section|header|nav|p|h[1-6]|meta|link|script|style|title|table|ul|figure|form|center)(?=[\s>/])/i

/** Whether a text is HTML: by its opening, by its content type when there are tags in it at all, or by its many end tags. */
function isHtml(text: string, input: ReadInput): boolean {
  const head = text.slice(0, 20_000)
  if (!head.includes('<')) return false
  if (openings.test(head)) return true
  const says = /html/i.test(input.contentType ?? '') || /\.x?html?$/i.test(input.name)
  return says ? /<[a-z][a-z\d]*[\s/>]/i.test(head) : (head.match(/<\/(?:p|div|span|h[1-6]|a|li|article|body|html)>/gi)?.length ?? 0) >= 3
}

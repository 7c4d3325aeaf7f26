import { parseFeed } from 'feedsmith'
import type { Day } from '../model/index.ts'
import { dayOfDate } from './item.ts'

/** An entry of a feed. */
export interface FeedEntry {
  readonly title: string | null
  /** The address of its page, whole, or null. */
  readonly url: string | null
  readonly published: Day | null
  /** What the feed has of its text, as HTML; null where that is nothing. */
  readonly html: string | null
}

/** A feed, as far as articles need it. */
export interface Feed {
  readonly title: string | null
  readonly entries: readonly FeedEntry[]
  /** How many more entries it has than are read. */
  readonly leftOut: number
}

/** More entries than these are no feed that somebody wrote. */
const mostEntries = 5000
/** Elements within elements deeper than this are a bomb for any reader. */
const deepest = 256
const largest = 20_000_000

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom, JSON Feed (feedsmith). Null for what is none; `address` is what relative links are of.
 */
export function readFeed(bytes: Uint8Array, address: string | null): Feed | null {
  if (bytes.length > largest) return null
  const text = decode(bytes)
  if (!looksLikeFeed(text) || isDeeperThan(text, deepest)) return null
  let parsed: unknown
  try {
    parsed = parseFeed(text)
  } catch {
    // It throws for all that it can make nothing of.
    return null
  }
  const { feed } = parsed as { readonly feed: Fields }
  const base = linkOf(feed, address) ?? address
  const list: readonly unknown[] = [feed['items'], feed['entries']].find(Array.isArray) ?? []
  return {
    title: wordsOf(feed['title']),
    entries: list
      .slice(0, mostEntries)
      .filter(isFields)
      .map(entry => entryOf(entry, base)),
    leftOut: Math.max(0, list.length - mostEntries),
  }
}

type Fields = Readonly<Record<string, unknown>>

function entryOf(entry: Fields, base: string | null): FeedEntry {
  const content = isFields(entry['content']) ? (entry['content']['encoded'] ?? entry['content']['value']) : entry['content']
  const html = [content, entry['content_html'], entry['summary'], entry['description']].map(wordsOf).find(each => each !== null) ?? null
  const dates = [
    entry['pubDate'],
    entry['published'],
    entry['date_published'],
    dublin(entry, 'date'),
    dublin(entry, 'dates'),
    entry['updated'],
    entry['date_modified'],
  ]
  return {
    title: wordsOf(entry['title']),
    url: linkOf(entry, base),
    published: dates.map(dayOfDate).find(each => each !== null) ?? null,
    html: html ?? textAsHtml(wordsOf(entry['content_text'])),
  }
}

function dublin(entry: Fields, name: string): unknown {
  const { dc } = entry
  const value = isFields(dc) ? dc[name] : undefined
  return Array.isArray(value) ? value[0] : value
}

function linkOf(fields: Fields, base: string | null): string | null {
  const links = Array.isArray(fields['links']) ? fields['links'].filter(isFields) : []
  const own = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? null
  const guid = isFields(fields['guid']) && fields['guid']['isPermaLink'] !== false ? fields['guid']['value'] : null
  for (const link of [fields['link'], own?.['href'], fields['url'], fields['home_page_url'], guid]) {
    const words = wordsOf(link)
    if (words === null || !URL.canParse(words, base ?? undefined)) continue
    const url = new URL(words, base ?? undefined)
    if (/^https?:$/.test(url.protocol) && url.username === '') return url.href
  }
  return null
}

function wordsOf(value: unknown): string | null {
  const text = isFields(value) ? value['value'] : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

function textAsHtml(text: string | null): string | null {
  return text === null ? null : `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether the first characters are those of a feed: a page that only has the word somewhere is none. */
export function looksLikeFeed(text: string): boolean {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start.startsWith('{')) return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(text.slice(0, 20_000))
  return /^(?:<\?[^>]*>|<!DOCTYPE[^>]*>|<!--(?:[^-]|-(?!->))*-->|\s)*<(?:[\w.-]+:)?(?:rss|feed|RDF|channel)[\s>]/i.test(start)
}

/** Whether elements, or objects of JSON, stand within each other deeper than a limit; one pass, nothing is built. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0
  for (const { 0: mark } of text.matchAll(/<\/|<[A-Za-z][^<>]{0,2000}\/>|<[A-Za-z]|[{[]|[}\]]/g)) {
    if (mark === '</' || mark === '}' || mark === ']') depth = Math.max(0, depth - 1)
    else if (!mark.endsWith('/>') && ++depth > limit) return true
  }
  return false
}

/** The text of a feed by its byte order mark or its declaration (XML 1.0, appendix F), else UTF-8. */
function decode(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 400)).toString('latin1')
  const wide =
    bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)
        ? 'utf-16le'
        : null
  const [, declared] = /^<\?xml[^>]*encoding=["']([\w.:-]{1,40})["']/.exec(start.replace(/^\xEF\xBB\xBF/, '').trimStart()) ?? []
  try {
    return new TextDecoder(wide ?? (/^(?:utf-?16|ucs)/i.test(declared ?? '') ? 'utf-8' : (declared ?? 'utf-8'))).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

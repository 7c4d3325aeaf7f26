import { byteLines, overlongLine } from './byte-lines.ts'
import { dayOfDate, faultOf, pageOf, type SourcePart } from './item.ts'
import { SourceError } from './source-error.ts'

/** What an article's parts are called in JSON Lines that others write; the first name that is there counts. */
const fieldNames = {
  url: ['url', 'link', 'source_url', 'canonical_url', 'permalink', 'WARC-Target-URI'],
  title: ['title', 'headline', 'name'],
  text: ['text', 'maintext', 'body', 'content', 'article', 'articleBody', 'plain_text'],
  html: ['html', 'raw_html', 'content_html', 'page'],
  published: [
    'published',
    'date_publish',
    'datePublished',
    'date_published',
    'pub_date',
    'pubDate',
    'date',
    'published_at',
    'publish_date',
  ],
  publisher: ['publisher', 'source', 'site_name', 'outlet', 'source_domain', 'domain'],
} as const

/** An article is shorter; a longer line is another kind of file. */
const longestLine = 20 << 20
/** An article has fewer values: parsed, each takes many times the memory of its bytes. */
const mostValues = 500_000

/** The articles of a file of JSON Lines (https://jsonlines.org), plain or packed with gzip: objects with a text or a page. A faulty line is told, and the rest goes on. */
export async function* jsonArticles(path: string, signal: AbortSignal): AsyncGenerator<SourcePart> {
  try {
    for await (const { lines, first } of byteLines(path, signal, { maxLine: longestLine, passOver: true }))
      for (const [index, bytes] of lines.entries()) {
        const name = `${path}, line ${first + index}`
        if (bytes === overlongLine) yield faultOf(`${name}: is longer than ${longestLine >> 20} MB, and is passed over`)
        else if (hasMoreValues(bytes, mostValues)) yield faultOf(`${name}: has more in it than an article has, and is passed over`)
        else if (bytes.some(isNoBlank)) yield articleIn(new TextDecoder().decode(bytes), name)
      }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    yield faultOf(error.message)
  }
}

function isNoBlank(byte: number): boolean {
  return byte !== 0x20 && byte !== 0x09 && byte !== 0x0d
}

/** Whether a text of JSON has more values than a limit, by the signs outside its strings that come before a value. */
function hasMoreValues(bytes: Uint8Array, limit: number): boolean {
  if (bytes.length <= limit) return false
  let [values, isString] = [0, false]
  for (let at = 0; at < bytes.length && values <= limit; at++) {
    const sign = bytes[at]
    if (sign === 0x5c) at++
    else if (sign === 0x22) isString = !isString
    else if (!isString && (sign === 0x2c || sign === 0x5b || sign === 0x7b)) values++
  }
  return values > limit
}

function articleIn(line: string, name: string): SourcePart {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return faultOf(`${name}: is no JSON`)
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return faultOf(`${name}: is no object with an article in it`)
  const fields = parsed as Readonly<Record<string, unknown>>
  const field = (of: keyof typeof fieldNames): string | null => {
    for (const each of fieldNames[of]) {
      const value = Object.hasOwn(fields, each) ? fields[each] : undefined
      if (typeof value === 'string' && value.trim() !== '') return value
    }
    return null
  }
  const [html, text, title] = [field('html'), field('text'), field('title')]
  if (html === null && text === null) return faultOf(`${name}: has neither "text" nor "html"`)
  const isPage = html !== null && /<(?:html|body|head)[\s>]/i.test(html)
  const bytes = isPage ? new TextEncoder().encode(html) : pageOf(html === null ? { title, text: text! } : { title, html })
  return {
    kind: 'item',
    bytes,
    contentType: 'text/html; charset=utf-8',
    name,
    url: webAddress(field('url')),
    by: 'supplied',
    feed: null,
    published: dayOfDate(field('published')),
    captured: null,
    publisher: field('publisher'),
  }
}

/** An http or https address, or null for anything else. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null
}

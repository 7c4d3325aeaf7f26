import { decodeEntities } from './entities.ts'
import { readAttributes, scanTags, type TagHandler } from './tags.ts'

/** What a page says of itself, and its markup without what no reader sees. */
export interface Page {
  /** Without scripts, styles, comments, forms' fields and all attributes but those that tell what an element is for. */
  readonly html: string
  /** Elements in `html`, and character references, which each make a node of a tree too. */
  readonly elements: number
  readonly references: number
  /** How deep elements stand in each other; counted no further than `deepest`. */
  readonly depth: number
  /** The elements' depths added up, and the characters' depths: what a walk from each element to the root or to its words costs. */
  readonly elementWeight: number
  readonly textWeight: number
  readonly language: string | null
  readonly title: string
  readonly headings: readonly string[]
  /** `<meta>` by name, property or itemprop, in lower case. */
  readonly meta: ReadonlyMap<string, string>
  readonly jsonLd: readonly string[]
  readonly canonical: string | null
  readonly times: readonly TimeElement[]
  /** The words that stand in elements whose class says that they hold a date or a byline. */
  readonly hints: readonly string[]
}

/** A `<time>` with its `datetime`. */
interface TimeElement {
  readonly datetime: string
  /** Whether its attributes say that it is the time of publication, or of an update. */
  readonly role: 'published' | 'updated' | null
  /** Whether it follows the first `<h1>`. */
  readonly afterHeading: boolean
}

/** Elements in elements beyond this depth are a fault or an attack. */
export const deepest = 256

const voidElements = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
)
/** Elements that close an open one of their own kind. */
const selfImplied = new Set('p li dt dd tr td th option thead tbody tfoot'.split(' '))
/** Elements that are left out with all they hold. */
const unseen = new Set(
  'script style noscript template iframe object embed applet canvas svg math audio video map select textarea dialog button datalist noembed noframes xmp'.split(
    ' ',
  ),
)
const fields = new Set('input link meta base source track param area keygen wbr'.split(' '))
const kept = ['class', 'id', 'role', 'itemprop', 'rel', 'href', 'hidden', 'aria-hidden', 'lang'] as const
const hintName =
  /(?:^|[-_ ])(?:date(?:line|time)?|published|pubdate|publish|posted(?:-on)?|timestamp|byline|(?:entry|post|article|story)-?meta|updated|modified)(?:$|[-_ ])/i
const unstyled = /display\s*:\s*none|visibility\s*:\s*hidden/i

const mostHints = 24
const longestHint = 240
const longestAttribute = 300
const mostJsonLd = 12

/** Reads what a page says of itself and slims its markup, in one pass and in time proportional to its length. */
export function readPage(html: string): Page {
  const reader = new PageReader(html)
  scanTags(html, reader)
  return reader.page()
}

class PageReader implements TagHandler {
  readonly #html: string
  readonly #out: string[] = []
  readonly #stack: string[] = []
  readonly #meta = new Map<string, string>()
  readonly #jsonLd: string[] = []
  readonly #headings: string[] = []
  readonly #times: TimeElement[] = []
  readonly #hints: string[] = []
  #elements = 0
  #references = 0
  #depth = 0
  #elementWeight = 0
  #textWeight = 0
  #language: string | null = null
  #title = ''
  #canonical: string | null = null
  /** The unseen element that is being left out, and how many of its kind are open. */
  #skipped = ''
  #skipDepth = 0
  #inHeading = false
  #heading = ''
  /** Where the words of a hint are being gathered. */
  #hintLeft = 0

  constructor(html: string) {
    this.#html = html
  }

  open(name: string, from: number, to: number): void {
    if (this.#skipDepth > 0) {
      if (name === this.#skipped) this.#skipDepth++
      return
    }
    const attributes = to - from > 1 ? readAttributes(this.#html, from, to) : noAttributes
    this.#note(name, attributes)
    if (fields.has(name)) return
    if (unseen.has(name)) {
      if (this.#html.charCodeAt(to - 1) === 0x2f || voidElements.has(name)) return
      this.#skipped = name
      this.#skipDepth = 1
      return
    }
    this.#push(name)
    this.#elements++
    this.#elementWeight += this.#stack.length
    this.#out.push(`<${name}${name === 'img' ? ' src="x"' : keptAttributes(attributes)}>`)
    // Words on both sides of a block are never one word.
    this.#addHint(' ')
  }

  close(name: string): void {
    if (this.#skipDepth > 0) {
      if (name === this.#skipped) this.#skipDepth--
      return
    }
    if (unseen.has(name) || fields.has(name)) return
    if (name === 'h1' && this.#inHeading) {
      this.#inHeading = false
      if (this.#heading.trim() !== '') this.#headings.push(oneLine(this.#heading))
    }
    this.#pop(name)
    this.#out.push(`</${name}>`)
    this.#addHint(' ')
  }

  text(from: number, to: number): void {
    if (this.#skipDepth > 0) return
    const words = this.#html.slice(from, to)
    // A lone mark of less would make parsers begin a new node.
    this.#out.push(words.includes('<') ? words.replaceAll('<', '&lt;') : words)
    for (let at = words.indexOf('&'); at >= 0; at = words.indexOf('&', at + 1)) this.#references++
    this.#textWeight += (to - from) * this.#stack.length
    if (this.#inHeading && this.#heading.length < 1000) this.#heading += words.slice(0, 1000)
    if (this.#hintLeft > 0) this.#addHint(words.slice(0, longestHint))
  }

  raw(name: string, attributesFrom: number, attributesTo: number, from: number, to: number): void {
    if (name === 'title') {
      if (this.#title === '' && this.#skipDepth === 0) {
        this.#title = oneLine(this.#html.slice(from, Math.min(to, from + 2000)))
        this.#out.push(`<title>${this.#html.slice(from, Math.min(to, from + 2000))}</title>`)
      }
    } else if (name === 'script' && this.#jsonLd.length < mostJsonLd && attributesTo - attributesFrom > 8) {
      const type = readAttributes(this.#html, attributesFrom, attributesTo).get('type')
      if (type !== undefined && /ld\+json/i.test(type) && to - from < 1_000_000) this.#jsonLd.push(this.#html.slice(from, to))
    }
  }

  page(): Page {
    return {
      html: this.#out.join(''),
      elements: this.#elements,
      references: this.#references,
      depth: this.#depth,
      elementWeight: this.#elementWeight,
      textWeight: this.#textWeight,
      language: this.#language,
      title: this.#title,
      headings: this.#headings,
      meta: this.#meta,
      jsonLd: this.#jsonLd,
      canonical: this.#canonical,
      times: this.#times,
      hints: this.#hints.map(oneLine).filter(hint => hint !== ''),
    }
  }

  #note(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'meta') this.#noteMeta(attributes)
    else if (name === 'html') this.#language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null
    else if (name === 'link') {
      if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.get('rel') ?? '')) this.#canonical ??= decodeEntities(attributes.get('href') ?? '')
    } else if (name === 'h1') {
      this.#inHeading = this.#headings.length < 8
      this.#heading = ''
    } else if (name === 'time') this.#noteTime(attributes)
    if (this.#hints.length < mostHints && attributes.size > 0) {
      const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('itemprop') ?? ''}`
      if (
        names.length > 4 &&
        names.length < 400 &&
        hintName.test(names.replace(/([a-z])([A-Z])/g, '$1-$2')) &&
        !/comment|cmt|repl(?:y|ies)/i.test(names)
      ) {
        this.#hints.push('')
        this.#hintLeft = longestHint
      }
    }
    if (attributes.get('itemprop') !== undefined && name !== 'meta') {
      const content = attributes.get('content') ?? (name === 'time' ? attributes.get('datetime') : undefined)
      if (content !== undefined) this.#setMeta(attributes.get('itemprop')!, content)
    }
  }

  #noteMeta(attributes: ReadonlyMap<string, string>): void {
    const content = attributes.get('content')
    if (content === undefined || content === '') return
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributes.get(key)
      if (name !== undefined) this.#setMeta(name, content)
    }
  }

  #setMeta(name: string, content: string): void {
    const key = name.trim().toLowerCase()
    if (this.#meta.size < 300 && key.length <= 80 && !this.#meta.has(key)) this.#meta.set(key, oneLine(content.slice(0, 2000)))
  }

  #noteTime(attributes: ReadonlyMap<string, string>): void {
    const datetime = attributes.get('datetime')
    if (datetime === undefined || this.#times.length >= 50) return
    const names = `${attributes.get('class') ?? ''} ${attributes.get('itemprop') ?? ''}`
    const role = /updat|modif/i.test(names)
      ? 'updated'
      : attributes.has('pubdate') || /publish|entry-date|pubdate|posted/i.test(names)
        ? 'published'
        : null
    this.#times.push({ datetime, role, afterHeading: this.#headings.length > 0 || this.#inHeading })
  }

  #addHint(words: string): void {
    if (this.#hintLeft <= 0) return
    this.#hintLeft -= words.length
    this.#hints[this.#hints.length - 1] += words
  }

  #push(name: string): void {
    if (voidElements.has(name) || this.#stack.length >= deepest) {
      if (!voidElements.has(name)) this.#depth = deepest
      return
    }
    if (selfImplied.has(name) && this.#stack.at(-1) === name) return
    this.#stack.push(name)
    if (this.#stack.length > this.#depth) this.#depth = this.#stack.length
  }

  #pop(name: string): void {
    const at = this.#stack.lastIndexOf(name)
    if (at >= 0) this.#stack.length = at
  }
}

const noAttributes: ReadonlyMap<string, string> = new Map()

/** The attributes that stay, as markup. What a style hides becomes `hidden`. */
function keptAttributes(attributes: ReadonlyMap<string, string>): string {
  let markup = ''
  if (attributes.size === 0) return markup
  for (const name of kept) {
    const value = attributes.get(name)
    if (value !== undefined && value.length <= longestAttribute)
      markup += value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`
  }
  const style = attributes.get('style')
  if (style !== undefined && !attributes.has('hidden') && unstyled.test(style.slice(0, 2000))) markup += ' hidden'
  return markup
}

/** A piece of markup as one line of text. */
function oneLine(markup: string): string {
  return decodeEntities(markup)
    .replace(/[\s\u200b\ufeff\u00ad]+/g, ' ')
    .trim()
}

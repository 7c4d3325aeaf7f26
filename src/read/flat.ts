import { Composer, type Piece } from './composer.ts'
import { decodeEntities } from './entities.ts'
import { readAttributes, scanTags, type TagHandler } from './tags.ts'

/** Elements that frame an article. */
const frames = new Set(['nav', 'footer', 'aside', 'head', 'title'])
/** Classes and ids of what surrounds an article. */
const junk =
  /(?:^|[-_ ])(?:comments?|disqus|respond|related(?:posts|articles)?|recommended|recirc|sidebar|share|sharing|sharedaddy|social|newsletter|subscribe|signup|cookies?|consent|gdpr|advert(?:isement)?|ads?|sponsor(?:ed)?|promo|breadcrumbs?|menu|navbar|navigation|footer|popup|modal|paywall|widget|outbrain|taboola|author-(?:box|bio)|toc|tags|pagination|screen-reader-text|visually-hidden)(?:$|[-_ ])/i
const bodies = /(?:^|[-_ ])(?:article|post|entry|story|page)-?_?(?:body|content|text)(?:$|[-_ ])/i
const containers = new Set(['div', 'section', 'ul', 'ol', 'form', 'span', 'p', 'table', 'header', 'figure'])

/**
 * Reads blocks from a page's markup without a tree: for pages that are too deep or too large for one, or in which Readability finds too little.
 * Where an `<article>`, a `<main>` or an article's body is marked and holds a fair part of the words, these alone are the article.
 */
export function readFlat(html: string): FlatContent {
  const careful = flatPieces(html, true)
  // An element that is never closed can take the whole page with it.
  const all = wordsOf(careful) > 0 ? careful : flatPieces(html, false)
  const inside = all.filter(piece => piece.inArticle)
  const marked = inside.length > 0 && wordsOf(inside) * 4 >= wordsOf(all)
  return { pieces: marked ? inside : withoutMenus(all), marked }
}

/** What the flat reader finds. */
export interface FlatContent {
  readonly pieces: readonly Piece[]
  /** Whether the page marks it as the article. */
  readonly marked: boolean
}

/** So many short lines in a row are a menu. */
const shortestMenu = 5

/** Leaves out runs of short lines that are no sentences. */
function withoutMenus(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = []
  let run: Piece[] = []
  const end = () => {
    if (run.length < shortestMenu) for (const piece of run) kept.push(piece)
    run = []
  }
  for (const piece of pieces) {
    if (piece.kind !== 'row' && piece.level !== 1 && piece.words.length < 60 && !/[.!?…]["”’)]?$/.test(piece.words)) run.push(piece)
    else {
      end()
      kept.push(piece)
    }
  }
  end()
  // Of a page of short lines only, all are kept.
  return kept.length > 0 ? kept : pieces
}

/** The length of some blocks' words. */
export function wordsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.words.length, 0)
}

function flatPieces(html: string, careful: boolean): readonly Piece[] {
  const reader = new FlatReader(html, careful)
  scanTags(html, reader)
  return reader.end()
}

class FlatReader implements TagHandler {
  readonly #html: string
  readonly #careful: boolean
  readonly #composer = new Composer()
  #skipped = ''
  #skipDepth = 0
  /** The element that is marked as the article's body, and how many of its name are open within it. */
  #body = ''
  #bodyDepth = 0

  constructor(html: string, careful: boolean) {
    this.#html = html
    this.#careful = careful
  }

  open(name: string, from: number, to: number): void {
    if (this.#skipDepth > 0) {
      if (name === this.#skipped) this.#skipDepth++
      return
    }
    const attributes = to - from > 3 && (containers.has(name) || name === 'article') ? readAttributes(this.#html, from, to) : null
    const names =
      attributes === null ? '' : `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('itemprop') ?? ''}`
    if (
      frames.has(name) ||
      attributes?.has('hidden') === true ||
      (this.#careful && name !== 'article' && names.length > 2 && junk.test(names))
    ) {
      this.#skipped = name
      this.#skipDepth = 1
      return
    }
    let marks = name === 'article' || name === 'main'
    if (this.#body === '' && containers.has(name) && names.length > 2 && (bodies.test(names) || names.includes('articleBody'))) {
      this.#body = name
      marks = true
    }
    if (name === this.#body) this.#bodyDepth++
    this.#composer.open(name, marks)
  }

  close(name: string): void {
    if (this.#skipDepth > 0) {
      if (name === this.#skipped) this.#skipDepth--
      return
    }
    let marks = name === 'article' || name === 'main'
    if (name === this.#body && --this.#bodyDepth === 0) {
      this.#body = ''
      marks = true
    }
    this.#composer.close(name, marks)
  }

  text(from: number, to: number): void {
    if (this.#skipDepth === 0) this.#composer.text(decodeEntities(this.#html.slice(from, to)))
  }

  end(): readonly Piece[] {
    return this.#composer.end()
  }
}

import type { Block, Mark } from '../model/index.ts'

/** A block of a page, with its own words and marks whose offsets point into these. */
export interface Piece {
  readonly kind: Block['kind']
  readonly level: number
  readonly words: string
  readonly marks: readonly Mark[]
  /** Whether it stands in an `<article>`, a `<main>` or an element that says it is the article's body. */
  readonly inArticle: boolean
}

/** Elements that begin and end a line, and what a line in them is; null for what the element around them says. */
const lines = new Map<string, Block['kind'] | null>([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'aside',
    'nav',
    'blockquote',
    'figure',
    'address',
    'pre',
    'center',
    'details',
    'summary',
    'form',
    'fieldset',
    'ul',
    'ol',
    'dl',
    'dt',
    'dd',
    'table',
    'tbody',
    'thead',
    'tfoot',
    'tr',
    'td',
    'th',
    'hr',
    'br',
    'body',
    'html',
    'hgroup',
    'menu',
    'search',
  ].map(name => [name, null] as const),
  ['li', 'item'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
])
const bold = new Set(['b', 'strong'])
const italic = new Set(['i', 'em', 'cite'])
/** A table whose cells hold more than this is a page's frame, not a table of facts. */
const longestRow = 800
const longestBoldHeading = 100
const endsHeading = new Set(['p', 'ul', 'ol', 'table', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Lists in lists and tables in tables beyond this are a fault or an attack. */
const deepestKinds = 32

/** Turns the elements and words of a page, given in their order, into blocks. Knows no nesting beyond what a line is in, so that faulty markup does no harm. */
export class Composer {
  readonly pieces: Piece[] = []
  #words = ''
  #marks: Mark[] = []
  #italics = 0
  #links = 0
  #bolds = 0
  #italicFrom = -1
  #linkFrom = -1
  /** Characters of the line that are bold. */
  #boldLength = 0
  #spaced = false
  #kinds: Block['kind'][] = []
  #level = 0
  #preformatted = 0
  #articles = 0
  /** The cells of the rows that are open, the innermost last; null for a row that turned out to be a page's frame. */
  #rows: (Piece[][] | null)[] = []

  open(name: string, isArticle = name === 'article' || name === 'main'): void {
    if (isArticle) this.#articles++
    const kind = lines.get(name)
    if (kind === undefined) {
      if (italic.has(name)) this.#openItalic()
      else if (name === 'a') this.#openLink()
      else if (bold.has(name)) this.#bolds++
      return
    }
    this.#flush()
    const context = this.#kinds.at(-1)
    // Headings hold no paragraphs or lists: the end tag is missing.
    if ((context === 'heading' && endsHeading.has(name)) || (context === 'item' && kind === 'item')) this.#kinds.pop()
    if (kind !== null && this.#kinds.length < deepestKinds) this.#kinds.push(kind)
    if (kind === 'heading') this.#level = name.charCodeAt(1) - 0x30
    if (name === 'pre') this.#preformatted++
    else if (name === 'table') this.#spoilRow()
    else if (name === 'tr') this.#openRow()
    else if (name === 'td' || name === 'th') this.#rows.at(-1)?.push([])
    else if (name === 'ul' || name === 'ol' || kind === 'heading') this.#spoilRow()
  }

  close(name: string, isArticle = name === 'article' || name === 'main'): void {
    if (isArticle && this.#articles > 0) this.#articles--
    const kind = lines.get(name)
    if (kind === undefined) {
      if (italic.has(name)) this.#closeItalic()
      else if (name === 'a') this.#closeLink()
      else if (bold.has(name) && this.#bolds > 0) this.#bolds--
      return
    }
    this.#flush()
    if (kind !== null) {
      const at = this.#kinds.lastIndexOf(kind)
      if (at >= 0) this.#kinds.length = at
    }
    if (name === 'pre' && this.#preformatted > 0) this.#preformatted--
    if (name === 'tr' || name === 'table') this.#closeRow()
    // An emphasis that nobody closed ends with its paragraph.
    if (name === 'p' || name === 'li' || name === 'div') this.#italics = this.#links = this.#bolds = 0
  }

  /** Adds words, white space and all. */
  text(words: string): void {
    if (this.#preformatted > 0 && words.includes('\n')) {
      for (const line of words.split('\n')) {
        this.#add(line)
        this.#flush()
      }
    } else this.#add(words)
  }

  /** The blocks, when all has been given. */
  end(): readonly Piece[] {
    this.#flush()
    while (this.#rows.length > 0) this.#closeRow()
    return this.pieces
  }

  #add(words: string): void {
    let plain = words.replace(whiteSpace, ' ').replace(nothing, '')
    if (plain === '') return
    if (plain.charCodeAt(0) === 32) {
      this.#spaced = true
      plain = plain.slice(1)
      if (plain === '') return
    }
    if (this.#spaced && this.#words !== '') this.#words += ' '
    this.#spaced = plain.charCodeAt(plain.length - 1) === 32
    if (this.#spaced) plain = plain.slice(0, -1)
    if (this.#italics > 0 && this.#italicFrom < 0) this.#italicFrom = this.#words.length
    if (this.#links > 0 && this.#linkFrom < 0) this.#linkFrom = this.#words.length
    if (this.#bolds > 0) this.#boldLength += plain.length
    this.#words += plain
  }

  #openItalic(): void {
    this.#italics++
  }

  #closeItalic(): void {
    if (this.#italics > 0 && --this.#italics === 0) this.#endMark('italic')
  }

  #openLink(): void {
    // Links do not nest: a new one ends the last.
    this.#endMark('link')
    this.#links = 1
  }

  #closeLink(): void {
    this.#endMark('link')
    this.#links = 0
  }

  #endMark(kind: Mark['kind']): void {
    const start = kind === 'italic' ? this.#italicFrom : this.#linkFrom
    if (start >= 0 && this.#words.length > start) this.#marks.push({ kind, start, end: this.#words.length })
    if (kind === 'italic') this.#italicFrom = -1
    else this.#linkFrom = -1
  }

  /** Ends the line. */
  #flush(): void {
    const words = this.#words
    if (words !== '') {
      this.#endMark('italic')
      this.#endMark('link')
      const marks = this.#marks.sort((a, b) => a.start - b.start || b.end - a.end)
      const context = this.#kinds.at(-1) ?? 'paragraph'
      const isHeading = context === 'heading' || (context === 'paragraph' && this.#rows.length === 0 && this.#isBoldHeading(words))
      const piece: Piece = {
        kind: isHeading ? 'heading' : context,
        // A line in bold alone heads what follows, below all real headings.
        level: context === 'heading' ? this.#level : isHeading ? 6 : 0,
        words,
        marks,
        inArticle: this.#articles > 0,
      }
      const cell = this.#rows.at(-1)?.at(-1)
      if (cell === undefined) this.pieces.push(piece)
      else cell.push(piece)
    }
    this.#words = ''
    this.#marks = []
    this.#italicFrom = this.#linkFrom = -1
    this.#boldLength = 0
    this.#spaced = false
  }

  #isBoldHeading(words: string): boolean {
    return words.length <= longestBoldHeading && this.#boldLength >= words.length - 2 && !/[.,;]["”’)]?$/.test(words)
  }

  /** Gives up on the open rows as rows of a table of facts. */
  #spoilRow(): void {
    for (let i = 0; i < this.#rows.length; i++) {
      const cells = this.#rows[i]
      if (cells) this.#release(cells)
      this.#rows[i] = null
    }
  }

  #release(cells: readonly (readonly Piece[])[]): void {
    for (const cell of cells) for (const piece of cell) this.pieces.push(piece)
  }

  #openRow(): void {
    // A row in a row without a table between them: the end tag is missing.
    if (this.#rows.at(-1)) this.#closeRow()
    if (this.#rows.length < deepestKinds) this.#rows.push([])
  }

  #closeRow(): void {
    const cells = this.#rows.pop()
    if (!cells) return
    const filled = cells.filter(cell => cell.length > 0)
    if (filled.length < 2 || lengthOf(filled.flat()) > longestRow || filled.some(isProse)) return this.#release(filled)
    let words = ''
    const marks: Mark[] = []
    for (const cell of filled) {
      for (const [index, piece] of cell.entries()) {
        if (words !== '') words += index === 0 ? ' | ' : ', '
        for (const mark of piece.marks) marks.push({ ...mark, start: mark.start + words.length, end: mark.end + words.length })
        words += piece.words
      }
    }
    this.pieces.push({ kind: 'row', level: 0, words, marks, inArticle: filled[0]![0]!.inArticle })
  }
}

function lengthOf(cell: readonly Piece[]): number {
  return cell.reduce((sum, piece) => sum + piece.words.length, 0)
}

/** Whether a cell holds paragraphs and not facts. */
function isProse(cell: readonly Piece[]): boolean {
  return cell.length > 6 || (cell.length > 1 && cell.some(piece => piece.words.length > 80))
}

const whiteSpace = /[\s\u00a0]+/g
/** Marks that stand for nothing: soft hyphens, zero-width spaces, directions. */
const nothing = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g

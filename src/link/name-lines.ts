import type { Tokens } from '../model/index.ts'
import { keyText } from './key-hash.ts'
import type { NameIndexBuilder } from './name-index-builder.ts'

/** Cuts a text into tokens: the reader's own, so that names are cut as texts are. */
export type Tokenize = (text: string) => Tokens

/** So many characters of names are cut into words at once: one name alone costs ten times as much. */
const batch = 1 << 16
/** A long title is told without its article too; a short one is not. */
const shortTitle = 3

/** Takes names as they are written and adds them to an index, many at once. */
export class NameLines {
  readonly #builder: NameIndexBuilder
  readonly #tokenize: Tokenize
  readonly #dropsArticle: boolean
  #text = ''
  #ends: number[] = []
  #values: number[] = []

  /** `dropsArticle` is whether "The Rising of the Shield Hero" is also found as "Rising of the Shield Hero". */
  constructor(builder: NameIndexBuilder, tokenize: Tokenize, dropsArticle: boolean) {
    this.#builder = builder
    this.#tokenize = tokenize
    this.#dropsArticle = dropsArticle
  }

  /** Takes a name; it stands in the index after `flush`, or before. */
  add(name: string, value: number): void {
    this.#text += `${name}\n`
    this.#ends.push(this.#text.length)
    this.#values.push(value)
    if (this.#text.length > batch) this.flush()
  }

  /** Adds to the index what has been taken and is not there yet. */
  flush(): void {
    const tokens = this.#tokenize(this.#text)
    const text = keyText(tokens)
    let from = 0
    for (const [i, end] of this.#ends.entries()) {
      let to = from
      while (to < tokens.count && tokens.start[to]! < end) to++
      this.#builder.add(text, this.#values[i]!, from, to)
      if (this.#dropsArticle && to - from > shortTitle && tokens.lower[from] === 'the')
        this.#builder.add(text, this.#values[i]!, from + 1, to)
      from = to
    }
    this.#text = ''
    this.#ends = []
    this.#values = []
  }
}

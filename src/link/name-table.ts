import type { KeyedText } from './key-hash.ts'
import { NameIndexBuilder } from './name-index-builder.ts'
import { NameIndex, type NameFinder } from './name-index.ts'
import { NameLines, type Tokenize } from './name-lines.ts'

/** Names and what they mean, found in tokens by the longest match; the first meaning given for a name stays. */
export class NameTable<T> {
  readonly #index: NameIndex
  readonly #meanings: readonly T[]

  private constructor(index: NameIndex, meanings: readonly T[]) {
    this.#index = index
    this.#meanings = meanings
  }

  /** A table of names as they are written. */
  static of<T>(rows: Iterable<readonly [name: string, meaning: T]>, tokenize: Tokenize): NameTable<T> {
    const builder = new NameIndexBuilder()
    const lines = new NameLines(builder, tokenize, false)
    const meanings: T[] = []
    for (const [name, meaning] of rows) lines.add(name, meanings.push(meaning) - 1)
    lines.flush()
    return new NameTable(new NameIndex(builder.finish()), meanings)
  }

  /** A table of names that stand in a text. */
  static from<T extends { readonly from: number; readonly to: number }>(text: KeyedText, names: readonly T[]): NameTable<T> {
    const builder = new NameIndexBuilder()
    for (const [i, { from, to }] of names.entries()) builder.add(text, i, from, to)
    return new NameTable(new NameIndex(builder.finish()), names)
  }

  /** Makes ready to look for the names in a text. */
  in(text: KeyedText): TableFinder<T> {
    return new TableFinder(this.#index, this.#meanings, text)
  }
}

/** Looks for the names of a table in one text. */
export class TableFinder<T> {
  readonly #index: NameIndex
  readonly #meanings: readonly T[]
  readonly #finder: NameFinder

  constructor(index: NameIndex, meanings: readonly T[], text: KeyedText) {
    this.#index = index
    this.#meanings = meanings
    this.#finder = index.in(text)
  }

  /** Whether a name may begin at a token, by its word. */
  mayBegin(at: number): boolean {
    return this.#finder.mayBegin(at)
  }

  /** The longest name that begins at a token and ends before `limit`. */
  match(from: number, limit: number): { readonly to: number; readonly value: T } | null {
    const match = this.#finder.longest(from, limit)
    return match === null ? null : { to: match.to, value: this.#meanings[this.#index.valuesOf(match.name, 1)[0]!]! }
  }
}

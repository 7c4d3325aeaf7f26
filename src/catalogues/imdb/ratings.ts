import { IdSet } from './id-set.ts'
import { whole } from './cells.ts'
import type { TableLines } from './table-lines.ts'

/** What people think of titles, by the number of the title: five bytes each. Filled in two goes over title.ratings: `note` says which are there, `take` what they have. */
export class Ratings {
  readonly #rated = new IdSet()
  #votes = new Uint32Array(0)
  /** Tenths. */
  #values = new Uint8Array(0)

  note(line: TableLines): void {
    this.#rated.add(line.id(0))
  }

  /** Goes over from noting to taking. */
  ready(): void {
    this.#votes = new Uint32Array(this.#rated.size)
    this.#values = new Uint8Array(this.#rated.size)
  }

  take(line: TableLines): void {
    const [value, votes] = [Number(line.text(1)), whole(line.text(2), 1, 0xffff_ffff)]
    if (votes === null || !(value >= 0 && value <= 10)) return
    const place = this.#rated.rank(line.id(0))
    this.#votes[place] = votes
    this.#values[place] = Math.round(value * 10)
  }

  /** How many have rated a title; null for one that nobody has rated. */
  votesOf(title: number): number | null {
    return (this.#rated.has(title) && this.#votes[this.#rated.rank(title)]) || null
  }

  /** From 0 to 10; 0 where there are no votes. */
  valueOf(title: number): number {
    return this.#rated.has(title) ? this.#values[this.#rated.rank(title)]! / 10 : 0
  }
}

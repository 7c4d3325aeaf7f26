import type { CatalogueBatch, CatalogueRow } from '../../model/index.ts'
import type { EntityFile } from './entity-file.ts'

/** Rows that are stored together, and lines after which a reading shows how far it is. */
const rowsOfBatch = 2000
const linesOfBatch = 200_000

/** The three times that files are gone through: for what series name, for who and what that is, and for the series themselves. */
const passes = ['references', 'people', 'series'] as const
export type Pass = (typeof passes)[number]

/** One thing that is gone past in a file. */
export interface Step {
  readonly file: string
  /** Bytes of all files that have been read in this pass. */
  readonly bytes: number
}

/** Gathers rows into batches, and leaves out those that were stored before a reading was cut off. */
export class FileBatches {
  readonly #total: number
  /** Where the reading was cut off: a pass, and things gone past in it. */
  readonly #from: readonly [pass: number, count: number]
  #at: readonly [pass: number, count: number] = [0, 0]
  #rows: CatalogueRow[] = []
  #whole: string[] = []
  #since = 0
  #bytes = 0
  #file: string | null = null

  constructor(files: readonly EntityFile[], position: string | null) {
    this.#total = files.reduce((sum, { size }) => sum + size, 0) * passes.length
    const [pass = 0, count = 0] = (position ?? '').split(' ').map(Number)
    this.#from = [pass, count]
  }

  /** Takes the rows of one step, and tells whether they make up a batch. */
  take(pass: Pass, { file, bytes }: Step, rows: readonly CatalogueRow[], whole: readonly string[]): boolean {
    const index = passes.indexOf(pass)
    const [, count] = this.#at[0] === index ? this.#at : [index, 0]
    this.#at = [index, count + 1]
    this.#bytes = (this.#total / passes.length) * index + bytes
    this.#file = file
    if (index < this.#from[0] || (index === this.#from[0] && count < this.#from[1])) return false
    this.#since++
    this.#rows.push(...rows)
    this.#whole.push(...whole)
    return this.#rows.length >= rowsOfBatch || this.#since >= linesOfBatch
  }

  /** The batch that has been made up. Throws the signal's reason when the reading is to stop. */
  next(signal: AbortSignal): CatalogueBatch {
    signal.throwIfAborted()
    return this.#take(false)
  }

  /** The last batch; `isAll` where the files hold all that the catalogue has, and not a part of it. */
  last(isAll: boolean, signal: AbortSignal): CatalogueBatch {
    signal.throwIfAborted()
    this.#bytes = this.#total
    this.#file = null
    return this.#take(isAll)
  }

  #take(final: boolean): CatalogueBatch {
    const batch: CatalogueBatch = {
      rows: this.#rows,
      position: this.#at.join(' '),
      whole: this.#whole,
      final,
      progress: { done: inMegabytes(this.#bytes), total: inMegabytes(this.#total), unit: 'megabytes', part: this.#file },
    }
    this.#rows = []
    this.#whole = []
    this.#since = 0
    return batch
  }
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10
}

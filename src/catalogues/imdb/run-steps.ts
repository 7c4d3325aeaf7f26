import { SourceError } from '../../ingest/index.ts'
import type { CatalogueBatch, CatalogueContext, CatalogueRow } from '../../model/index.ts'
import { columns, type Dataset, type Place } from './datasets.ts'
import { readTable } from './read-table.ts'
import type { Plan, Step } from './steps.ts'
import { LineFault } from './table-lines.ts'

/** Rows of a batch, about: it ends with the line that fills it. */
const batchRows = 4000
/** After so many lines without a full batch there is one all the same, so that an import over tables with little in them can be seen to move. */
const batchLines = 1_000_000
const megabyte = 1_000_000

/** Runs a plan over a place, from a position on. A position is the name of a step, how many lines of it are done, and the megabytes read by then. */
export class StepRunner {
  readonly #place: Place
  readonly #plan: Plan
  readonly #context: CatalogueContext
  readonly #total: number | null
  /** Where an import that goes on had come to, in megabytes: what is read anew before that is no progress. */
  readonly #reached: number
  #bytes = 0

  constructor(place: Place, plan: Plan, context: CatalogueContext) {
    this.#place = place
    this.#plan = plan
    this.#context = context
    this.#reached = Number(context.position?.split(' ')[2] ?? 0)
    const sizes = plan.steps.map(({ dataset }) => place.files.get(dataset)!.size)
    this.#total = sizes.some(size => size === null) ? null : Math.ceil(sizes.reduce<number>((sum, size) => sum + size!, 0) / megabyte)
  }

  /** Batches after the position; the last one is final. Throws `SourceError`, when what came before the fault has been given. */
  async *run(): AsyncGenerator<CatalogueBatch> {
    const { steps } = this.#plan
    const { position } = this.#context
    const [name = '', lines = '0'] = position?.split(' ') ?? []
    const start = position === null ? 0 : steps.findIndex(step => step.name === name)
    const from = name === end ? steps.length : start
    if (from < 0) throw new SourceError(2, `The import cannot go on from "${position}": start it anew`)
    for (const [at, step] of steps.entries()) {
      const lastNeed = steps.findIndex(other => other.name === step.neededBy)
      if (at >= from) yield* this.#step(step, at === from ? Number(lines) : 0)
      else if (lastNeed >= from) yield* this.#again(step)
      else this.#bytes += this.#place.files.get(step.dataset)!.size ?? 0
    }
    for (const line of this.#plan.leftOut()) this.#context.tell(line)
    yield { rows: [], position: this.#position(end, 0), whole: [], final: true, progress: this.#progress(null) }
  }

  /** A step that was done before the import was cut off: what it notes is needed, its rows are not. */
  async *#again(step: Step): AsyncGenerator<CatalogueBatch> {
    for await (const batch of this.#step(step, Number.POSITIVE_INFINITY)) yield { ...batch, position: this.#context.position! }
  }

  async *#step(step: Step, skip: number): AsyncGenerator<CatalogueBatch> {
    const rows: CatalogueRow[] = []
    let done = 0
    let batched = 0
    const isFull = (): boolean => rows.length >= batchRows || done - batched >= batchLines
    const batch = (): CatalogueBatch => {
      batched = done
      return {
        rows: rows.splice(0),
        position: this.#position(step.name, done),
        whole: [],
        final: false,
        progress: this.#progress(step.dataset),
      }
    }
    try {
      step.begin?.()
      for await (const lines of readTable(this.#counted(step.dataset), columns[step.dataset])) {
        this.#context.signal.throwIfAborted()
        while (lines.next()) {
          step.visit(lines, rows)
          if (++done <= skip) rows.length = 0
          if (!isFull()) continue
          yield batch()
          this.#context.signal.throwIfAborted()
        }
      }
      for (const row of step.rest?.() ?? []) {
        if (++done > skip) rows.push(row)
        if (!isFull()) continue
        yield batch()
        this.#context.signal.throwIfAborted()
      }
    } catch (error) {
      if (rows.length > 0 && !this.#context.signal.aborted) yield batch()
      throw this.#fault(step.dataset, error)
    }
    if (rows.length > 0) yield batch()
  }

  async *#counted(dataset: Dataset): AsyncGenerator<Uint8Array> {
    for await (const piece of this.#place.open(dataset)) {
      this.#bytes += piece.length
      yield piece
    }
  }

  #position(step: string, lines: number): string {
    return `${step} ${lines} ${this.#done()}`
  }

  #done(): number {
    return Math.min(Math.max(this.#reached, Math.floor(this.#bytes / megabyte)), this.#total ?? Number.POSITIVE_INFINITY)
  }

  #progress(dataset: Dataset | null): CatalogueBatch['progress'] {
    return {
      done: this.#done(),
      total: this.#total,
      unit: 'megabytes',
      part: dataset === null ? null : `${dataset}.tsv.gz`,
    }
  }

  #fault(dataset: Dataset, error: unknown): unknown {
    const { name } = this.#place.files.get(dataset)!
    if (error instanceof LineFault)
      return new SourceError(this.#place.exitCode, `${name}, line ${error.line}: ${error.message}; fetch the file again`, error)
    if (error instanceof Error && 'syscall' in error && 'code' in error)
      return new SourceError(2, `${name} cannot be read (${String(error.code)}): check the file and its disk`, error)
    return error
  }
}

const end = 'end'

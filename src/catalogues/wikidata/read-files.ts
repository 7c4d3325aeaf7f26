import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fieldsIn, listIn, SourceError, unreadable, type Fields } from '../../ingest/index.ts'
import type { CatalogueBatch, CatalogueContext, CatalogueRow } from '../../model/index.ts'
import { described, personRows, type Described } from './described.ts'
import { entityLines, lookAt, readDocument, type EntityFile } from './entity-file.ts'
import { seriesClasses, tellingIds } from './properties.ts'
import { isSeries, referencesOf, seriesFacts } from './series-facts.ts'
import { seriesRows } from './series-rows.ts'
import { sparqlRows } from './sparql-results.ts'

/** Rows that are stored together, and lines after which a reading shows how far it is. */
const rowsOfBatch = 5000
const linesOfBatch = 200_000

/** The three times that files are gone through: for what series name, for who and what that is, and for the series themselves. */
const passes = ['references', 'people', 'series'] as const
type Pass = (typeof passes)[number]

/** The files of a place: itself, or those of a folder that are JSON, packed or not, in the order of their names. */
export async function filesOf(place: string): Promise<readonly string[]> {
  const found = await stat(place).catch((error: unknown) => {
    throw unreadable(place, error)
  })
  if (!found.isDirectory()) return [place]
  const names = (await readdir(place)).filter(name => /\.json(?:\.gz)?$/i.test(name)).toSorted()
  if (names.length === 0) throw new SourceError(2, `${place} holds no .json or .json.gz: give a folder of EntityData or dumps of Wikidata`)
  return names.map(name => join(place, name))
}

/** Reads EntityData, dumps and SPARQL results from files. Memory grows with what series name, not with the files. */
export async function* readFiles(paths: readonly string[], context: CatalogueContext): AsyncGenerator<CatalogueBatch> {
  const files: EntityFile[] = []
  for (const path of paths) files.push(await lookAt(path, context.signal))
  const batches = new Batches(files, context.position)
  const wanted: Wanted = { people: new Set(), described: new Set() }
  const known = new Map<number, Described>()
  const people = new Set<number>()
  let series = 0

  for await (const step of entitiesOf(files, 'references', isWorthALook, context.signal)) {
    if (step.sparql !== null) series += sparqlRows(step.sparql).length
    if (step.entity !== null && isSeries(step.entity)) {
      series++
      want(step.entity, wanted)
    }
    if (batches.take('references', step, [], [])) yield batches.next(context.signal)
  }
  if (series === 0)
    throw new SourceError(
      2,
      `${paths.length === 1 ? paths[0] : `${paths[0]} and its neighbours`} holds no series: give EntityData, SPARQL results or a dump of Wikidata`,
    )

  const isWanted = (id: number | null): boolean => id === null || wanted.people.has(id) || wanted.described.has(id)
  for await (const step of entitiesOf(files, 'people', line => isWanted(numberIn(line)), context.signal)) {
    const rows: CatalogueRow[] = []
    if (step.entity !== null) {
      const id = numberOf(step.entity.id)
      if (wanted.described.has(id)) known.set(id, described(step.entity))
      if (wanted.people.has(id) && !people.has(id)) rows.push(...personRows(step.entity))
      if (rows.length > 0) people.add(id)
    }
    if (batches.take('people', step, rows, [])) yield batches.next(context.signal)
  }
  const missing = wanted.people.size - people.size
  if (missing > 0)
    context.tell(`Wikidata: ${missing} of ${wanted.people.size} people are not in these files, and their credits are left out`)

  const lookup = { described: (id: string) => known.get(numberOf(id)), hasPerson: (id: string) => people.has(numberOf(id)) }
  const given = new Set<string>()
  for await (const step of entitiesOf(files, 'series', isWorthALook, context.signal)) {
    const groups =
      step.sparql === null
        ? [step.entity !== null && isSeries(step.entity) ? seriesRows(seriesFacts(step.entity), lookup) : []]
        : sparqlRows(step.sparql)
    for (const rows of groups) {
      const [first] = rows
      // An entity that stands in two files is given once.
      const isNew = first?.kind === 'series' && !given.has(first.id)
      if (isNew) given.add(first.id)
      const news = isNew ? rows.filter(row => isNews(row, people)) : []
      if (batches.take('series', step, news, isNew ? [first.id] : [])) yield batches.next(context.signal)
    }
  }
  yield batches.last(context.signal)
}

/** Whether a row is not of a person who was told of before: SPARQL results bring their own. */
function isNews(row: CatalogueRow, people: Set<number>): boolean {
  if (row.kind !== 'person') return true
  const id = numberOf(row.id)
  const isNew = !people.has(id)
  people.add(id)
  return isNew
}

/** What all series name, by the numbers of their ids. */
interface Wanted {
  readonly people: Set<number>
  readonly described: Set<number>
}

function want(entity: Fields, wanted: Wanted): void {
  const { people, described: items, named } = referencesOf(seriesFacts(entity))
  for (const id of people) wanted.people.add(numberOf(id))
  for (const id of [...items, ...named]) wanted.described.add(numberOf(id))
}

/** One thing that is gone past: an entity, a document of SPARQL results, or a line that need not be parsed. */
interface Step {
  readonly entity: Fields | null
  readonly sparql: Fields | null
  readonly file: string
  /** Bytes of all files that have been read in this pass. */
  readonly bytes: number
}

async function* entitiesOf(
  files: readonly EntityFile[],
  pass: Pass,
  isWanted: (line: Uint8Array) => boolean,
  signal: AbortSignal,
): AsyncGenerator<Step> {
  let before = 0
  for (const file of files) {
    const at = { file: basename(file.path) }
    if (file.form === 'lines') {
      // A dump is gone through to its end and all its lines are looked at the first time, so that damage shows before anything is stored.
      for await (const { bytes, bytesRead, parse } of entityLines(file, signal))
        yield {
          ...at,
          entity: isWanted(bytes) || (pass === 'references' && !isWhole(bytes)) ? parse() : null,
          sparql: null,
          bytes: before + bytesRead,
        }
    } else {
      const document = await readDocument(file, signal)
      const isSparql = Array.isArray(fieldsIn(fieldsIn(document).results).bindings)
      const entities = isSparql ? [] : entitiesIn(document, at.file)
      if (isSparql) yield { ...at, entity: null, sparql: fieldsIn(document), bytes: before + file.size }
      for (const entity of entities) yield { ...at, entity, sparql: null, bytes: before + file.size }
    }
    before += file.size
  }
}

function entitiesIn(document: unknown, file: string): readonly Fields[] {
  const { entities, id } = fieldsIn(document)
  const found = Array.isArray(document)
    ? listIn(document)
    : id === undefined
      ? Object.values(fieldsIn(entities)).map(fieldsIn)
      : [fieldsIn(document)]
  if (found.length === 0 || found.some(entity => typeof entity.id !== 'string'))
    throw new SourceError(2, `${file}: is JSON, but no EntityData, SPARQL results or dump of Wikidata`)
  return found
}

const needles = [...seriesClasses.keys(), ...tellingIds].map(id => Buffer.from(`"${id}"`))

/** Whether a line may hold a series: it names one of their classes, or an id that only they have. */
function isWorthALook(line: Uint8Array): boolean {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength)
  return needles.some(needle => bytes.includes(needle))
}

/** Whether a line begins and ends as an object does: one that was cut does not. */
function isWhole(line: Uint8Array): boolean {
  return line[0] === 0x7b && line.at(-1) === 0x7d
}

/** The number of the entity of a line, from its head, or null where it stands elsewhere. */
function numberIn(line: Uint8Array): number | null {
  const match = /^\{"type":"\w+","id":"[QPL](\d+)"/.exec(Buffer.from(line.subarray(0, 60)).toString('latin1'))
  return match === null ? null : Number(match[1])
}

function numberOf(id: unknown): number {
  return Number(String(id).slice(1))
}

/** Gathers rows into batches, and leaves out those that were stored before a reading was cut off. */
class Batches {
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

  next(signal: AbortSignal): CatalogueBatch {
    signal.throwIfAborted()
    return this.#take(false)
  }

  last(signal: AbortSignal): CatalogueBatch {
    signal.throwIfAborted()
    this.#bytes = this.#total
    return this.#take(true)
  }

  #take(final: boolean): CatalogueBatch {
    const batch: CatalogueBatch = {
      rows: this.#rows,
      position: this.#at.join(' '),
      whole: this.#whole,
      final,
      progress: { done: inMegabytes(this.#bytes), total: inMegabytes(this.#total), unit: 'megabytes', part: final ? null : this.#file },
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

import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fieldsIn, listIn, SourceError, unreadable, type Fields } from '../../ingest/index.ts'
import type { CatalogueBatch, CatalogueContext, CatalogueRow } from '../../model/index.ts'
import { FileBatches, type Pass, type Step } from './file-batches.ts'
import { described, personRows, type Described } from './described.ts'
import { entityLines, lookAt, readDocument, type EntityFile } from './entity-file.ts'
import { seriesClasses, tellingIds } from './properties.ts'
import { isSeries, referencesOf, seriesFacts } from './series-facts.ts'
import { seriesRows } from './series-rows.ts'
import { sparqlRows } from './sparql-results.ts'

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
  const batches = new FileBatches(files, context.position)
  const wanted: Wanted = { people: new Set(), described: new Set() }
  const known = new Map<number, Described>()
  const people = new Map<number, string>()
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
      const [own] = rows
      if (own?.kind === 'person') people.set(id, own.name)
    }
    if (batches.take('people', step, rows, [])) yield batches.next(context.signal)
  }
  const missing = wanted.people.size - people.size
  if (missing > 0)
    context.tell(`Wikidata: ${missing} of ${wanted.people.size} people are not in these files, and their credits are left out`)

  const lookup = { described: (id: string) => known.get(numberOf(id)), person: (id: string) => people.get(numberOf(id)) ?? null }
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
  yield batches.last(
    files.some(({ form }) => form === 'lines'),
    context.signal,
  )
}

/** Whether a row is not of a person who was told of before: SPARQL results bring their own. */
function isNews(row: CatalogueRow, people: Map<number, string>): boolean {
  if (row.kind !== 'person') return true
  const id = numberOf(row.id)
  const isNew = !people.has(id)
  people.set(id, row.name)
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

/** An entity or a document of SPARQL results that is gone past, or a line that need not be parsed. */
interface EntityStep extends Step {
  readonly entity: Fields | null
  readonly sparql: Fields | null
}

async function* entitiesOf(
  files: readonly EntityFile[],
  pass: Pass,
  isWanted: (line: Uint8Array) => boolean,
  signal: AbortSignal,
): AsyncGenerator<EntityStep> {
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

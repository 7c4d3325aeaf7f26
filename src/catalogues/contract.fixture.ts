import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inspect, isDeepStrictEqual } from 'node:util'
import { rowFaults, rowKey, type CatalogueBatch, type CatalogueContext, type CatalogueReader, type CatalogueRow } from '../model/index.ts'

/** A small source in the catalogue's true form, made afresh for each test: a folder, a file or a server on loopback. */
export interface ContractSource {
  readonly place: string
  readonly env?: CatalogueContext['env']
  /** Set for a source that holds a part of its catalogue: it is never final. */
  readonly partial?: true
  /** Set to read, in the place of everything, what has changed since this ISO instant: that ends by having caught up. */
  readonly since?: string
  /** Changes what the source says; absent for a service that changes at all times, whose positions hold none the less. */
  readonly change?: () => Promise<void>
  /** Writes the same source anew, as a second download does: another time stamp, the same bytes. */
  readonly rewrite?: () => Promise<void>
  /** Ends the server or takes the folder away. */
  readonly close?: () => Promise<void>
}

export type MakeSource = () => Promise<ContractSource>

/** A source that is damaged in one way, and how the reader must refuse it. */
export interface Damage {
  /** What is wrong with the source, as the end of "refuses …". */
  readonly name: string
  readonly make: MakeSource
  /** 2 for bad input, 3 for an outside service that failed. */
  readonly exitCode: 2 | 3
  readonly message: RegExp
}

/** One thing that every catalogue keeps to. */
export interface Clause {
  readonly name: string
  readonly holds: (reader: CatalogueReader, source: ContractSource) => Promise<void> | void
}

/**
 * What every catalogue keeps to, as tests of `reader`: called from the catalogue's own test. `makeSource` gives a source of at least two batches;
 * `damages` are the faults that the real source is known for.
 */
export function catalogueContract(reader: CatalogueReader, makeSource: MakeSource, damages: readonly Damage[] = []): void {
  describe(`the catalogue ${reader.name}`, () => {
    for (const { name, holds } of contract) test(name, () => withSource(makeSource, async source => holds(reader, source)))
    for (const damage of damages) test(`refuses ${damage.name}`, () => withSource(damage.make, source => refuses(reader, source, damage)))
  })
}

/** All that is asked of a catalogue. */
export const contract: readonly Clause[] = [
  { name: 'says who it is and on what terms', holds: introducesItself },
  { name: 'gives rows in order, of more than one batch, and none twice', holds: givesSoundRows },
  { name: 'gives series before their parts, and people for all credits', holds: keepsRowsTogether },
  { name: 'gives all parts of a whole series in one batch', holds: keepsSeriesWhole },
  { name: 'gives nothing of series that it has said are gone', holds: leavesWhatIsGone },
  { name: 'is final, or has caught up, at the end and nowhere else', holds: endsOnce },
  { name: 'says how far it is, and never goes back', holds: goesForward },
  { name: 'gives the same rows when it is read again', holds: repeatsItself },
  { name: 'goes on from every position as if it had not been cut off', holds: resumesExactly },
  { name: 'can be left at any batch', holds: canBeLeft },
  { name: 'stops within a batch when it is told to', holds: stopsWhenAborted },
  { name: 'tells one state of its source from another', holds: tellsStatesApart },
  { name: 'refuses a place where nothing is, in one line', holds: refusesNothing },
]

function introducesItself(reader: CatalogueReader): void {
  assert.match(reader.name, /^[a-z][a-z\d-]*$/, 'the name goes before the colon of ids')
  const { name, url, attribution, home } = reader.licence
  for (const text of [reader.title, name, attribution, ...reader.usage]) assert.match(text, /^\S(?:[^\n]*\S)?$/, `one line: ${text}`)
  for (const address of [url, home]) assert.ok(address === null || /^https?:\/\/\S+$/.test(address), `no address: ${address}`)
  assert.ok(reader.usage.length > 0, 'says how its place is named')
  assert.ok(reader.home === null || reader.home.trim() !== '')
}

async function givesSoundRows(reader: CatalogueReader, source: ContractSource): Promise<void> {
  const batches = await readAll(reader, source)
  assert.ok(batches.length >= 2, 'a source of one batch shows nothing about positions: make a larger one')
  const seen = new Map<string, CatalogueRow>()
  for (const row of rowsOf(batches)) {
    assert.deepEqual(rowFaults(row), [], `a row is out of order: ${JSON.stringify(row)}`)
    const key = rowKey(row)
    const earlier = seen.get(key)
    assert.ok(earlier === undefined || (mayRepeat(row) && isDeepStrictEqual(row, earlier)), `stands twice: ${key}`)
    seen.set(key, row)
  }
  assert.ok(seen.size > 0)
}

async function keepsRowsTogether(reader: CatalogueReader, source: ContractSource): Promise<void> {
  const series = new Set<string>()
  const people = new Set<string>()
  const named = new Set<string>()
  for (const row of rowsOf(await readAll(reader, source))) {
    if (row.kind === 'series') series.add(row.id)
    else if (row.kind === 'person') people.add(row.id)
    else if ('series' in row) assert.ok(series.has(row.series), `comes before its series: ${JSON.stringify(row)}`)
    if (row.kind === 'credit' || row.kind === 'spelling') named.add(row.person)
  }
  assert.deepEqual(
    [...named].filter(id => !people.has(id)),
    [],
    'people are credited and never told of',
  )
}

async function keepsSeriesWhole(reader: CatalogueReader, source: ContractSource): Promise<void> {
  const batches = await readAll(reader, source)
  const series = new Set(rowsOf(batches).flatMap(row => (row.kind === 'series' ? [row.id] : [])))
  const batchOf = new Map<string, number>()
  for (const [index, { whole }] of batches.entries()) {
    assert.equal(new Set(whole).size, whole.length, 'a series is whole twice')
    for (const id of whole) {
      assert.ok(series.has(id), `${id} is whole and no series`)
      assert.ok(!batchOf.has(id), `${id} is whole in two batches`)
      batchOf.set(id, index)
    }
  }
  for (const [index, { rows }] of batches.entries())
    for (const row of rows)
      if (row.kind !== 'series' && 'series' in row)
        assert.ok(
          (batchOf.get(row.series) ?? index) === index,
          `is no part of the batch in which its series is whole: ${JSON.stringify(row)}`,
        )
}

async function leavesWhatIsGone(reader: CatalogueReader, source: ContractSource): Promise<void> {
  const gone = new Set<string>()
  for (const { rows, whole, gone: going = [] } of await readAll(reader, source)) {
    assert.equal(new Set(going).size, going.length, 'a series goes twice')
    for (const id of going) {
      assert.notEqual(id.trim(), '', 'a series that goes has an id')
      gone.add(id)
    }
    for (const id of whole) assert.ok(!gone.has(id), `${id} is whole and gone`)
    for (const row of rows) {
      const id = row.kind === 'series' ? row.id : 'series' in row ? row.series : null
      assert.ok(id === null || !gone.has(id), `is of a series that is gone: ${JSON.stringify(row)}`)
    }
  }
}

async function endsOnce(reader: CatalogueReader, source: ContractSource): Promise<void> {
  const batches = await readAll(reader, source)
  const end = source.partial === true ? 'goes on' : source.since === undefined ? 'final' : 'caught up'
  assert.deepEqual(
    batches.map(endOf),
    batches.map((_batch, index) => (index === batches.length - 1 ? end : 'goes on')),
  )
}

/** How a batch ends a reading. */
function endOf({ final, caughtUp = false }: CatalogueBatch): string {
  if (final) return caughtUp ? 'final and caught up' : 'final'
  return caughtUp ? 'caught up' : 'goes on'
}

async function goesForward(reader: CatalogueReader, source: ContractSource): Promise<void> {
  const batches = await readAll(reader, source)
  let last = 0
  for (const { progress } of batches) {
    const { done, total, unit, part } = progress
    assert.ok(Number.isFinite(done) && done >= last, `progress goes from ${last} to ${done}`)
    assert.ok(total === null || (Number.isFinite(total) && total >= done), `${done} of ${total} are done`)
    assert.match(unit, /^[a-z][a-z ]*$/)
    assert.ok(part === null || /^\S(?:[^\n]*\S)?$/.test(part))
    last = done
  }
}

async function repeatsItself(reader: CatalogueReader, source: ContractSource): Promise<void> {
  const first = await readAll(reader, source)
  assert.deepEqual(rowsOf(await readAll(reader, source)), rowsOf(first))
}

async function resumesExactly(reader: CatalogueReader, source: ContractSource): Promise<void> {
  const batches = await readAll(reader, source)
  for (const [index, { position, progress }] of batches.entries()) {
    assert.ok(position !== '' && !position.includes('\u0000'), 'a position is a text that a database can keep')
    const rest = await readAll(reader, source, position)
    const before = rowsOf(batches.slice(0, index + 1))
    assert.deepEqual(
      withoutRepeats(rowsOf(rest), before),
      withoutRepeats(rowsOf(batches.slice(index + 1)), before),
      `the rows after batch ${index + 1} of ${batches.length} are others`,
    )
    // After the last batch the end has been told, and need not be told again.
    if (rest.length === 0 && index === batches.length - 1) continue
    assert.equal(endOf(rest.at(-1)!), endOf(batches.at(-1)!), 'a reading that was cut off ends as a whole one does')
    const { done } = rest[0]!.progress
    assert.ok(done >= progress.done, `progress falls back to ${done} from ${progress.done}`)
  }
}

async function canBeLeft(reader: CatalogueReader, source: ContractSource): Promise<void> {
  const whole = await readAll(reader, source)
  for (const count of whole.keys()) {
    let left = count
    for await (const batch of reader.read(source.place, contextOf(source))) {
      assert.ok(batch.rows.length >= 0)
      if (left-- === 0) break
    }
  }
  assert.deepEqual(rowsOf(await readAll(reader, source)), rowsOf(whole))
}

async function stopsWhenAborted(reader: CatalogueReader, source: ContractSource): Promise<void> {
  const early = new AbortController()
  early.abort(new Error('told to stop'))
  assert.ok((await countUntilAborted(reader, source, early, 0)) <= 1, 'a reading begins that was told not to')
  assert.ok((await countUntilAborted(reader, source, new AbortController(), 1)) <= 2, 'more than one batch comes after it was told to stop')
}

/** How many batches come when the signal is given after some of them. The reading may end by the signal's reason, or just end. */
async function countUntilAborted(
  reader: CatalogueReader,
  source: ContractSource,
  controller: AbortController,
  after: number,
): Promise<number> {
  let count = 0
  try {
    for await (const { rows } of reader.read(source.place, contextOf(source, null, controller.signal))) {
      assert.ok(Array.isArray(rows))
      count++
      if (count === after) controller.abort(new Error('told to stop'))
    }
  } catch (error) {
    assert.ok(controller.signal.aborted && isAbort(error, controller.signal), `ends by another error: ${String(error)}`)
  }
  return count
}

function isAbort(error: unknown, signal: AbortSignal): boolean {
  return error === signal.reason || (error instanceof Error && (error.name === 'AbortError' || error.cause === signal.reason))
}

async function tellsStatesApart(reader: CatalogueReader, source: ContractSource): Promise<void> {
  const fingerprint = (): Promise<string> => reader.fingerprint(source.place, contextOf(source))
  const first = await fingerprint()
  assert.notEqual(first, '')
  assert.equal(await fingerprint(), first, 'is another each time')
  await readAll(reader, source)
  assert.equal(await fingerprint(), first, 'is another after a reading')
  if (source.rewrite !== undefined) {
    await source.rewrite()
    assert.equal(await fingerprint(), first, 'is another when the same bytes are written anew')
  }
  if (source.change !== undefined) {
    await source.change()
    assert.notEqual(await fingerprint(), first, 'is the same when the source says something else')
  }
}

async function refusesNothing(reader: CatalogueReader): Promise<void> {
  for (const place of ['/no/such/place/of/a/catalogue', 'http://127.0.0.1:1/nothing']) {
    const source: ContractSource = { place }
    await refuses(reader, source, { exitCode: /^http/.test(place) ? 'any' : 2, message: /\S/ })
    await fails(() => reader.fingerprint(place, contextOf(source)), 'any', /\S/).catch((error: unknown) => {
      // A catalogue whose places have no states need not look at them here.
      if (!(error instanceof NothingFailed)) throw error
    })
  }
}

/** That a reading ends with an error for the user: its exit code, and one line. */
async function refuses(
  reader: CatalogueReader,
  source: ContractSource,
  { exitCode, message }: { readonly exitCode: 2 | 3 | 'any'; readonly message: RegExp },
): Promise<void> {
  await fails(() => readAll(reader, source), exitCode, message)
}

class NothingFailed extends assert.AssertionError {}

async function fails(act: () => Promise<unknown>, exitCode: 2 | 3 | 'any', message: RegExp): Promise<void> {
  let error: unknown
  try {
    await act()
  } catch (thrown) {
    error = thrown
  }
  if (error === undefined) throw new NothingFailed({ message: 'nothing was refused' })
  assert.ok(error instanceof Error && 'exitCode' in error, `no error for the user: ${inspect(error)}`)
  assert.ok(
    exitCode === 'any' ? error.exitCode === 2 || error.exitCode === 3 : error.exitCode === exitCode,
    `exit code ${String(error.exitCode)}: ${error.message}`,
  )
  assert.doesNotMatch(error.message, /[\r\n]|\[object |undefined|NaN/)
  assert.ok(error.message.length <= 1000, 'the line is too long to be read')
  assert.match(error.message, message)
}

async function withSource(make: MakeSource, use: (source: ContractSource) => Promise<void>): Promise<void> {
  const source = await make()
  try {
    await use(source)
  } finally {
    await source.close?.()
  }
}

/** What a test hands to a reader. */
export function contextOf(
  source: Pick<ContractSource, 'env' | 'since'>,
  position: string | null = null,
  signal: AbortSignal = new AbortController().signal,
  tell: (line: string) => void = () => undefined,
): CatalogueContext {
  return { env: source.env ?? {}, position, since: source.since ?? null, tell, signal }
}

/** All batches of a source, from a position on. */
export async function readAll(reader: CatalogueReader, source: ContractSource, position: string | null = null): Promise<CatalogueBatch[]> {
  const batches: CatalogueBatch[] = []
  for await (const batch of reader.read(source.place, contextOf(source, position))) batches.push(batch)
  return batches
}

/** The rows of batches, in their order. */
export function rowsOf(batches: readonly CatalogueBatch[]): CatalogueRow[] {
  return batches.flatMap(({ rows }) => rows)
}

/** Whether a row may be given again, word for word: people belong to many series, and a reader need not remember all of them. */
function mayRepeat(row: CatalogueRow): boolean {
  return row.kind === 'person' || row.kind === 'spelling'
}

/** Rows but those of people that were given before. */
function withoutRepeats(rows: readonly CatalogueRow[], before: readonly CatalogueRow[]): CatalogueRow[] {
  const seen = new Set(before.filter(mayRepeat).map(row => JSON.stringify(row)))
  return rows.filter(row => {
    if (!mayRepeat(row)) return true
    const text = JSON.stringify(row)
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
}

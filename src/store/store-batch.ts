import type { Client } from 'pg'
import type { CatalogueBatch, CatalogueRow } from '../model/index.ts'
import { copyIn } from './copy-in.ts'
import { copyLine } from './copy-text.ts'
import { rowTables, type RowKind, type RowTable } from './row-tables.ts'

/** How rows of one kind came through. */
export interface RowCounts {
  readonly added: number
  readonly changed: number
  /** In the catalogue no more. */
  readonly gone: number
  /** Given and not stored: of a series that is not known, or with a key that is none. */
  readonly dropped: number
}

/** Counts a kind of row; kinds that nothing happened to are left out. */
export type ImportCounts = Readonly<Partial<Record<RowKind, RowCounts>>>

/** What rows are stored for. */
export interface RowsOwner {
  readonly run: number
  /** The catalogue's number. */
  readonly catalogue: number
  /** Numbers of entries of series, by the catalogue's ids: filled with those that are found. */
  readonly entries: Map<string, number>
}

/** Makes the tables that rows pass through: they last as long as the connection, and are emptied at the end of each transaction. */
export async function makeStages(client: Client): Promise<void> {
  const statements = rowTables.map(({ table, owner, columns }) => {
    const names = [...(owner === 'entry' ? ['entry'] : []), ...columns.map(({ name }) => name)].join(', ')
    return `create temp table ${stageOf(table)} on commit delete rows as select ${names} from ${table} with no data`
  })
  await client.query(statements.join(';'))
}

function stageOf(table: string): string {
  return `stage_${table}`
}

/** Stores the rows of a batch, within the transaction that is open, and takes away what its `whole`, `gone` and `final` say is there no more. */
export async function storeRows(client: Client, owner: RowsOwner, batch: CatalogueBatch): Promise<ImportCounts> {
  const byKind = Map.groupBy(batch.rows, ({ kind }) => kind)
  const counts: Partial<Record<RowKind, RowCounts>> = {}
  for (const table of rowTables) {
    const rows = byKind.get(table.kind) ?? []
    if (table.owner === 'entry') await findEntries(client, owner, rows)
    const { lines, dropped } = linesOf(table, rows, owner.entries)
    const { numbers, ...stored } = lines.size === 0 ? nothing : await storeLines(client, table, owner, lines)
    const gone = table.owner === 'entry' ? await removeFromWhole(client, table, owner, batch.whole, numbers) : 0
    add(counts, table.kind, { ...stored, gone, dropped })
  }
  if (batch.gone !== undefined && batch.gone.length > 0)
    for (const [kind, gone] of await removeSeries(client, owner, batch.gone)) add(counts, kind, { ...none, gone })
  if (batch.final) for (const [kind, gone] of await removeUnseen(client, owner)) add(counts, kind, { ...none, gone })
  return counts
}

const none: RowCounts = { added: 0, changed: 0, gone: 0, dropped: 0 }

function add(counts: Partial<Record<RowKind, RowCounts>>, kind: RowKind, more: RowCounts): void {
  const { added, changed, gone, dropped } = counts[kind] ?? none
  const sum = { added: added + more.added, changed: changed + more.changed, gone: gone + more.gone, dropped: dropped + more.dropped }
  if (Object.values(sum).some(count => count > 0)) counts[kind] = sum
}

/** Adds counts up. */
export function sumOf(one: ImportCounts, other: ImportCounts): ImportCounts {
  const sum = { ...one }
  for (const { kind } of rowTables) add(sum, kind, other[kind] ?? none)
  return sum
}

/** Looks up entries of series that rows name and that have not been looked up yet. */
async function findEntries(client: Client, { catalogue, entries }: RowsOwner, rows: readonly CatalogueRow[]): Promise<void> {
  const wanted = new Set<string>()
  for (const row of rows) if ('series' in row && !entries.has(row.series)) wanted.add(row.series)
  await lookUpEntries(client, catalogue, entries, [...wanted])
}

async function lookUpEntries(client: Client, catalogue: number, entries: Map<string, number>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const known = ids.map(id => id.toWellFormed().replaceAll('\0', ''))
  const { rows } = await client.query('select id, no from catalogue_series where catalogue = $1 and id = any($2)', [catalogue, known])
  for (const { id, no } of rows) entries.set(id, no)
}

interface Lines {
  /** By key with owner: the later of two rows with one key wins. */
  readonly lines: ReadonlyMap<string, string>
  readonly dropped: number
}

function linesOf(table: RowTable, rows: readonly CatalogueRow[], entries: ReadonlyMap<string, number>): Lines {
  const lines = new Map<string, string>()
  let dropped = 0
  for (const row of rows) {
    const entry = table.owner === 'entry' && 'series' in row ? entries.get(row.series) : undefined
    const copy = table.owner === 'entry' && entry === undefined ? null : copyLine(table, row)
    if (copy === null) dropped++
    else if (entry === undefined) lines.set(copy.key, copy.line)
    else lines.set(`${entry}\t${copy.key}`, `${entry}\t${copy.line}`)
  }
  return { lines, dropped }
}

const nothing = { added: 0, changed: 0, numbers: '{}' }

/** Stores lines, and tells how many are new or other than they were, and the numbers of all of them. */
async function storeLines(client: Client, table: RowTable, { run, catalogue }: RowsOwner, lines: ReadonlyMap<string, string>) {
  const led = table.owner === 'entry' ? ['entry'] : []
  await copyIn(client, `${stageOf(table.table)} (${[...led, ...table.columns.map(({ name }) => name)].join(', ')})`, lines.values())
  const { rows } = await client.query(storing(table), table.owner === 'entry' ? [run] : [run, catalogue])
  return { added: Number(rows[0].added), changed: Number(rows[0].changed), numbers: rows[0].numbers as string }
}

/**
 * The statement that brings the rows of a stage into their table. Each row is looked up once, by an index (`offset 0` keeps the planner from
 * reading the whole table for a large batch, and rows that change are found by their place); rows that are as they were are not written, only noted as seen, in ranges of their numbers.
 */
function storing({ kind, table, owner, columns }: RowTable): string {
  const lead = owner === 'entry' ? 'entry' : 'catalogue'
  const names = columns.map(({ name }) => name)
  const values = columns.filter(({ isKey }) => !isKey).map(({ name }) => name)
  const keys = columns.filter(({ isKey }) => isKey).map(({ name }) => `t.${name} = s.${name}`)
  const owned = owner === 'entry' ? 't.entry = s.entry' : 't.catalogue = $2'
  const list = (from: string, of: readonly string[]): string => of.map(name => `${from}.${name}`).join(', ')
  const differs = values.length === 0 ? 'false' : `(${list('t', values)}) is distinct from (${list('s', values)})`
  const changed =
    values.length === 0
      ? 'select from matched where false'
      : `update ${table} t set ${values.map(name => `${name} = m.${name}`).join(', ')} from matched m
         where m.differs and t.ctid = m.place and t.ctid = any(array(select place from matched where differs)) returning 1`
  return `with matched as materialized (
      select s.*, old.no as found, old.place, old.differs
      from ${stageOf(table)} s left join lateral (
        select t.no, t.ctid as place, ${differs} as differs from ${table} t where ${[owned, ...keys].join(' and ')} offset 0
      ) old on true
    ),
    added as (
      insert into ${table} (${lead}, ${names.join(', ')})
      select ${owner === 'entry' ? 'entry' : '$2::smallint'}, ${names.join(', ')} from matched where found is null returning no
    ),
    changed as (${changed}),
    numbers as (select found as no from matched where found is not null union all select no from added),
    seen as (
      insert into import_seen (run, kind, numbers) select $1, '${kind}', ${ranges} from (
        select min(no) as first, max(no) as last, count(*) as count from numbers
      ) ends where count > 0 returning numbers
    )
    select (select count(*) from added) as added, (select count(*) from changed) as changed, (select numbers::text from seen) as numbers`
}

/** The numbers in ranges: most often they are one run. */
const ranges = `case when last - first + 1 = count then int4multirange(int4range(first, last, '[]'))
  else (select range_agg(int4range(no, no, '[]')) from numbers) end`

/** Removes the parts of whole series that are none of the numbers just given, and tells how many there were. */
async function removeFromWhole(client: Client, table: RowTable, owner: RowsOwner, whole: readonly string[], numbers: string) {
  const unknown = whole.filter(id => !owner.entries.has(id))
  await lookUpEntries(client, owner.catalogue, owner.entries, unknown)
  const entries = whole.flatMap(id => owner.entries.get(id) ?? [])
  if (entries.length === 0) return 0
  const { rowCount } = await client.query(`delete from ${table.table} where entry = any($1) and not no <@ $2::int4multirange`, [
    entries,
    numbers,
  ])
  return rowCount ?? 0
}

/** Removes series that a catalogue has no more, and first their parts, since these lead to them. */
async function removeSeries(
  client: Client,
  { catalogue, entries }: RowsOwner,
  ids: readonly string[],
): Promise<readonly (readonly [RowKind, number])[]> {
  const removed: [RowKind, number][] = []
  for (const { kind, table, owner } of rowTables.toReversed()) {
    if (kind === 'person' || kind === 'spelling') continue
    const { rowCount } = await client.query(
      owner === 'catalogue'
        ? `delete from ${table} where catalogue = $1 and id = any($2)`
        : `delete from ${table} where entry in (select no from catalogue_series where catalogue = $1 and id = any($2))`,
      [catalogue, ids],
    )
    removed.push([kind, rowCount ?? 0])
  }
  for (const id of ids) entries.delete(id)
  return removed
}

/** Removes what the run has not seen, and the parts of series that are gone; parts first, since they lead to their series. */
async function removeUnseen(client: Client, { run, catalogue, entries }: RowsOwner): Promise<readonly (readonly [RowKind, number])[]> {
  const removed: [RowKind, number][] = []
  const seen = (kind: RowKind): string =>
    `(select coalesce(range_agg(numbers), '{}'::int4multirange) from import_seen where run = $2 and kind = '${kind}')`
  for (const { kind, table, owner } of rowTables.toReversed()) {
    const { rowCount } = await client.query(
      owner === 'catalogue'
        ? `delete from ${table} where catalogue = $1 and not no <@ ${seen(kind)}`
        : `delete from ${table} t using catalogue_series e
           where e.no = t.entry and e.catalogue = $1 and not (t.no <@ ${seen(kind)} and e.no <@ ${seen('series')})`,
      [catalogue, run],
    )
    removed.push([kind, rowCount ?? 0])
  }
  entries.clear()
  return removed
}

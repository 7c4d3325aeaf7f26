import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { CatalogueBatch, Licence } from '../model/index.ts'
import type { Database } from './database.ts'
import { rowTables } from './row-tables.ts'
import { isAlive } from './server-process.ts'
import { makeStages, storeRows, sumOf, type ImportCounts, type RowsOwner } from './store-batch.ts'
import { explaining, ImportBusy } from './store-error.ts'

/** What is imported, and from where. */
export interface ImportSource {
  /** Of the catalogue: `tvmaze`. */
  readonly name: string
  readonly title: string
  readonly licence: Licence
  /** The folder, file or address that is read. */
  readonly place: string
  /** The state that the place is in: an import that was cut off goes on only where this is the same. */
  readonly fingerprint: string
}

/** What an import did. */
export interface ImportSummary {
  /** Counts a kind of row, over all sessions of the import. */
  readonly counts: ImportCounts
  /** Whether it was a reading of everything. */
  readonly isWhole: boolean
  /** When it began, as an ISO instant. */
  readonly began: string
}

/** An import that is under way; nobody else can import the same catalogue until it is finished, discarded or paused. */
export interface ImportRun {
  /** The position after the last batch that was stored, or null at the beginning. */
  readonly position: string | null
  /** When the last import of the place that was finished, and was whole or had caught up with all changes, began, as an ISO instant; or null. */
  readonly since: string | null
  /**
   * Stores a batch and its position in one transaction. Of rows with one key the later wins; parts of a series that is not known are dropped
   * and counted. Throws a `StoreError` when the database fails: nothing of the batch is stored then.
   */
  readonly write: (batch: CatalogueBatch) => Promise<void>
  /** Ends the import, which from then on is not gone on with. */
  readonly finish: () => Promise<ImportSummary>
  /** Gives the import up: what it stored stays, and the next one begins at the beginning. */
  readonly discard: () => Promise<void>
  /** Leaves the import to be gone on with later. */
  readonly pause: () => Promise<void>
}

/** Advisory locks of imports have this first number, and the catalogue's number second. */
const importLocks = 4_842_314
/** The server needs a moment to see that an import was killed. */
const longestWait = 5000
const muchChanged = 10_000

/**
 * Begins to import a catalogue: goes on with the unfinished import of the same place in the same state, or begins a new one, and then closes one of
 * another place or state as abandoned. Throws `ImportBusy` with exit code 2 when an import of the catalogue is under way elsewhere.
 */
export function beginImport(database: Database, source: ImportSource): Promise<ImportRun> {
  return explaining(async () => {
    const name = `hiatus import ${source.name}, process ${process.pid} on ${hostname()}`
    const client = new Client({ ...database.connection, application_name: name.slice(0, 63) })
    client.on('error', () => undefined)
    await client.connect()
    try {
      const catalogue = await storeCatalogue(client, source)
      await lock(client, catalogue, source.title)
      // A statement of an import that was killed ends soon, where the system can tell.
      await client.query(`set client_connection_check_interval = '1s'`).catch(() => undefined)
      await makeStages(client)
      return importRun(client, { catalogue, ...(await openRun(client, catalogue, source)) })
    } catch (error) {
      await client.end()
      throw error
    }
  })
}

/** Whether the last import of a catalogue was of this very source and was finished: then reading it again would change nothing. */
export function isCurrent({ pool }: Database, { name, place, fingerprint }: ImportSource): Promise<boolean> {
  return explaining(async () => {
    const { rows } = await pool.query(
      `select place = $2 and fingerprint = $3 and state = 'finished' and is_whole as current
       from import_runs r join catalogues c on c.no = r.catalogue where c.name = $1 order by r.no desc limit 1`,
      [name, place, fingerprint],
    )
    return rows[0]?.current === true
  })
}

async function storeCatalogue(client: Client, { name, title, licence }: ImportSource): Promise<number> {
  const given = [name, title, licence.name, licence.url, licence.attribution, licence.home]
  const columns = 'name, title, licence_name, licence_url, licence_attribution, licence_home'
  await client.query(
    `insert into catalogues (${columns}) select $1, $2, $3, $4, $5, $6 where not exists (select from catalogues where name = $1)
     on conflict (name) do nothing`,
    given,
  )
  const { rows } = await client.query(`update catalogues set (${columns}) = ($1, $2, $3, $4, $5, $6) where name = $1 returning no`, given)
  return rows[0].no as number
}

async function lock(client: Client, catalogue: number, title: string): Promise<void> {
  for (const until = Date.now() + longestWait; ; await sleep(50)) {
    const { rows } = await client.query('select pg_try_advisory_lock($1, $2) as locked', [importLocks, catalogue])
    if (rows[0].locked === true) return
    const holder = await holderOf(client, catalogue)
    if (Date.now() < until && !isRunning(holder)) continue
    throw new ImportBusy(2, `An import of ${title} is under way already (${holder}): wait until it has ended, or end it.`)
  }
}

/** Who imports the catalogue: `process 4711 on desk, since 2026-05-01 08:00 UTC`. */
async function holderOf(client: Client, catalogue: number): Promise<string> {
  const { rows } = await client.query(
    `select application_name as name, to_char(backend_start at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as start
     from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and classid = $1 and objid = $2 and objsubid = 2 and granted`,
    [importLocks, catalogue],
  )
  return rows[0] === undefined ? 'by another process' : `${String(rows[0].name).replace(/^.*?, /, '')}, since ${rows[0].start} UTC`
}

/** Whether it is sure that the holder still runs, so that waiting is in vain. */
function isRunning(holder: string): boolean {
  const [, pid, host] = /^process (\d+) on (.*), since/.exec(holder) ?? []
  return pid !== undefined && host === hostname() && isAlive(Number(pid))
}

interface OpenRun {
  readonly run: number
  readonly position: string | null
  readonly since: string | null
  readonly began: string
  readonly isWhole: boolean
  readonly caughtUp: boolean
  readonly counts: ImportCounts
}

async function openRun(client: Client, catalogue: number, { place, fingerprint }: ImportSource): Promise<OpenRun> {
  await client.query('begin')
  const given = [catalogue, place, fingerprint]
  await client.query(
    `with closed as (
       update import_runs set state = 'abandoned', ended_at = now()
       where catalogue = $1 and state = 'open' and (place, fingerprint) is distinct from ($2, $3) returning no
     ) delete from import_seen using closed where run = closed.no`,
    given,
  )
  await client.query(
    `insert into import_runs (catalogue, place, fingerprint, state) select $1, $2, $3, 'open'
     where not exists (select from import_runs where catalogue = $1 and state = 'open')`,
    given,
  )
  const { rows } = await client.query(
    `select r.no as run, position, counts, is_whole as "isWhole", caught_up as "caughtUp", began_at as began, (
       select max(began_at) from import_runs where catalogue = $1 and place = $2 and state = 'finished' and (is_whole or caught_up)
     ) as since
     from import_runs r where r.catalogue = $1 and state = 'open'`,
    [catalogue, place],
  )
  await client.query('commit')
  const { began, since, ...run } = rows[0]
  return { ...run, began: began.toISOString(), since: since?.toISOString() ?? null }
}

function importRun(client: Client, open: OpenRun & { readonly catalogue: number }): ImportRun {
  const owner: RowsOwner = { run: open.run, catalogue: open.catalogue, entries: new Map() }
  let counts = open.counts
  let { isWhole, caughtUp } = open

  async function write(batch: CatalogueBatch): Promise<void> {
    try {
      await client.query('begin')
      const all = sumOf(counts, await storeRows(client, owner, batch))
      const whole = isWhole || batch.final
      const caught = caughtUp || batch.caughtUp === true
      await client.query('update import_runs set position = $2, counts = $3, is_whole = $4, caught_up = $5 where no = $1', [
        open.run,
        batch.position,
        JSON.stringify(all),
        whole,
        caught,
      ])
      await client.query('commit')
      counts = all
      isWhole = whole
      caughtUp = caught
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      owner.entries.clear()
      throw error
    }
  }

  async function end(state: 'finished' | 'discarded'): Promise<void> {
    await client.query('begin')
    await client.query('update import_runs set state = $2, ended_at = now() where no = $1', [open.run, state])
    if (state === 'finished' && isWhole)
      await client.query('update catalogues set read_at = $2 where no = $1', [open.catalogue, open.began])
    await client.query('delete from import_seen where run = $1', [open.run])
    await client.query('commit')
    // What is read next should be planned by what is there now. Of small changes PostgreSQL takes notice itself.
    for (const { kind, table } of rowTables) {
      const { added, changed, gone } = counts[kind] ?? { added: 0, changed: 0, gone: 0 }
      if (added + changed + gone > muchChanged) await client.query(`analyze ${table}`)
    }
    await client.end()
  }

  return {
    position: open.position,
    since: open.since,
    write: batch => explaining(() => write(batch)),
    finish: () => explaining(async () => (await end('finished'), { counts, isWhole, began: open.began })),
    discard: () => explaining(() => end('discarded')),
    pause: () => client.end(),
  }
}

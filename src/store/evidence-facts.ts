import type { Fact } from '../model/index.ts'
import type { Database } from './database.ts'
import type { RecordedBy } from './evidence-testimony.ts'
import { inTransaction } from './identities.ts'
import { explaining } from './store-error.ts'

/** A fact as it stood for a time. */
export interface PastFact {
  readonly fact: Fact
  /** ISO instants; null while it stands. */
  readonly recorded: string
  readonly replaced: string | null
}

/** Facts that have changed: by key, what was held before and what is since; null where there is none. */
export interface FactChange {
  readonly before: Fact | null
  readonly after: Fact | null
}

/** Records the facts of a series. Those that have not changed stay; what has changed or gone is kept as having been replaced. Gives what has changed. */
export function saveFacts(database: Database, series: number, facts: readonly Fact[]): Promise<readonly FactChange[]> {
  return inTransaction(database, async client => {
    // One writer a series at a time, so that of two that weigh it at once the later sees what the earlier has recorded.
    await client.query(`select pg_advisory_xact_lock(hashtext('facts'), $1)`, [series])
    const { rows } = await client.query<{ key: string; fact: Fact }>(
      'select key, fact from facts where series_id = $1 and replaced_at is null for update',
      [series],
    )
    const held = new Map(rows.map(({ key, fact }) => [key, fact]))
    const { rows: canonical } = await client.query<{ key: string; fact: Fact; same: boolean }>(
      `select t.key, t.fact, f.fact is not distinct from t.fact as same from unnest($2::text[], $3::jsonb[]) as t(key, fact)
       left join facts f on f.series_id = $1 and f.key = t.key and f.replaced_at is null`,
      [series, facts.map(({ key }) => key), facts.map(fact => JSON.stringify(fact))],
    )
    const changed = canonical.filter(({ same }) => !same)
    const keys = new Set(facts.map(({ key }) => key))
    const gone = rows.filter(({ key }) => !keys.has(key))
    const ended = [...changed.filter(({ key }) => held.has(key)), ...gone].map(({ key }) => key)
    const { rows: clock } = await client.query<{ now: Date }>('select clock_timestamp() as now')
    await client.query('update facts set replaced_at = $3 where series_id = $1 and key = any($2) and replaced_at is null', [
      series,
      ended,
      clock[0]!.now,
    ])
    await client.query(
      `insert into facts (series_id, key, recorded_at, property, status, since, fact)
       select $1, f->>'key', $2, f->>'property', f->>'status', (f->>'since')::date, f from unnest($3::jsonb[]) as t(f)`,
      [series, clock[0]!.now, changed.map(({ fact }) => JSON.stringify(fact))],
    )
    return [
      ...changed.map(({ key, fact }) => ({ before: held.get(key) ?? null, after: fact })),
      ...gone.map(({ fact }) => ({ before: fact, after: null })),
    ]
  })
}

/** The facts of a series as they stand, or as they stood at a moment; sorted by key. */
export function factsOf({ pool }: Database, series: number, { recordedBy }: RecordedBy = {}): Promise<readonly Fact[]> {
  return explaining(async () => {
    const { rows } = await pool.query<{ fact: Fact }>(
      recordedBy === undefined
        ? 'select fact from facts where series_id = $1 and replaced_at is null order by key'
        : 'select fact from facts where series_id = $1 and recorded_at <= $2 and (replaced_at is null or replaced_at > $2) order by key',
      recordedBy === undefined ? [series] : [series, recordedBy],
    )
    return rows.map(({ fact }) => fact)
  })
}

/** All facts of a series that ever stood, the earliest first. */
export function factHistory({ pool }: Database, series: number): Promise<readonly PastFact[]> {
  return explaining(async () => {
    const { rows } = await pool.query<{ fact: Fact; recorded: Date; replaced: Date | null }>(
      'select fact, recorded_at as recorded, replaced_at as replaced from facts where series_id = $1 order by recorded_at, key',
      [series],
    )
    return rows.map(({ fact, recorded, replaced }) => ({
      fact,
      recorded: recorded.toISOString(),
      replaced: replaced?.toISOString() ?? null,
    }))
  })
}

import type { Outcome, OutletRecord } from '../model/index.ts'
import type { Database } from './database.ts'
import { inTransaction } from './identities.ts'
import { explaining } from './store-error.ts'

/** How much an outlet has said. */
export interface OutletTotal {
  readonly outlet: string
  /** The name that its documents give most often, or null. */
  readonly publisher: string | null
  readonly documents: number
  readonly claims: number
}

/** Records what became of what was said of a series, in place of what was recorded before; that is kept as replaced. */
export function saveOutcomes(database: Database, series: number, outcomes: readonly Outcome[]): Promise<void> {
  return inTransaction(database, async client => {
    await client.query(`select pg_advisory_xact_lock(hashtext('outcomes'), $1)`, [series])
    const given = [
      outcomes.map(each => each.testimony),
      outcomes.map(each => each.outlet),
      outcomes.map(each => each.property),
      outcomes.map(each => each.right),
      outcomes.map(each => each.daysOff),
      outcomes.map(each => each.settled),
    ]
    await client.query(
      `update outcomes o set replaced_at = clock_timestamp() where series_id = $1 and replaced_at is null and not exists (
         select from unnest($2::text[], $3::text[], $4::text[], $5::boolean[], $6::int[], $7::date[]) as t(testimony, outlet, property, is_right, days_off, settled)
         where t.testimony = o.testimony and (t.is_right, t.days_off, t.settled) is not distinct from (o.is_right, o.days_off, o.settled))`,
      [series, ...given],
    )
    await client.query(
      `insert into outcomes (series_id, testimony, outlet, property, is_right, days_off, settled)
       select $1, t.* from unnest($2::text[], $3::text[], $4::text[], $5::boolean[], $6::int[], $7::date[]) as t(testimony, outlet, property, is_right, days_off, settled)
       where not exists (select from outcomes o where o.series_id = $1 and o.testimony = t.testimony and o.replaced_at is null)`,
      [series, ...given],
    )
  })
}

/** How often outlets have been right, by property; of all outlets, or of those named. What became of one series can be left out, so that no series is weighed by itself. */
export function recordsOf(
  { pool }: Database,
  outlets: readonly string[] | null = null,
  { leavingOut = 0 }: { readonly leavingOut?: number } = {},
): Promise<readonly OutletRecord[]> {
  return explaining(async () => {
    const { rows } = await pool.query<OutletRecord>(
      `select outlet, property, count(*) filter (where is_right)::int as right, count(*) filter (where not is_right)::int as wrong,
         avg(days_off)::float8 as "daysOff"
       from outcomes where replaced_at is null and series_id <> $2 and ($1::text[] is null or outlet = any($1))
       group by outlet, property order by outlet, property`,
      [outlets, leavingOut],
    )
    return rows
  })
}

/** How much each outlet has said, by id. */
export function outletTotals({ pool }: Database): Promise<readonly OutletTotal[]> {
  return explaining(async () => {
    const { rows } = await pool.query<OutletTotal>(
      `select d.outlet, mode() within group (order by v.publisher) as publisher, count(*)::int as documents,
         coalesce(sum((select count(*) from evidence_claims c where c.document = d.no)), 0)::int as claims
       from evidence_documents d join evidence_versions v on v.document = d.no and v.version = 1 group by d.outlet order by d.outlet`,
    )
    return rows
  })
}

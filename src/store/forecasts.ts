import type { Day, ForecastOutcome, JudgedForecast, KeptForecast, PartialDay } from '../model/index.ts'
import { readInBatches } from './cursor.ts'
import type { Database } from './database.ts'
import { inTransaction } from './identities.ts'
import { explaining } from './store-error.ts'

/** So many go to the server at once. */
const batchSize = 5000

const columns = `series_id, season, made, premiere, until, learnt_until, middle, half_from, half_to, most_from, most_to, chance, delivery, decided, carrier, within`

/** How a forecast is read, but for what it was made from. */
const fields = `f.series_id as series, f.season, made::text, premiere::text, until::text, learnt_until::text as "learntUntil", middle::text,
  array[half_from::text, half_to::text] as half, array[most_from::text, most_to::text] as most, chance, delivery, decided, carrier, within`

/** Keeps forecasts, all or none, and gives how many were new: the first forecast of a day stands. */
export function keepForecasts(database: Database, given: readonly KeptForecast[]): Promise<number> {
  // Of two that keep the same ones at once neither waits for the other in a circle.
  const ordered = given.toSorted((a, b) => a.series - b.series || a.season - b.season || (a.made < b.made ? -1 : Number(a.made > b.made)))
  return inTransaction(database, async client => {
    let kept = 0
    for (let from = 0; from < ordered.length; from += batchSize) {
      const { rowCount } = await client.query(
        `insert into forecasts (${columns}, known)
         select ${columns}, known from jsonb_to_recordset($1::jsonb) as t(series_id int, season smallint, made date, premiere date, until date, learnt_until date, middle date,
           half_from date, half_to date, most_from date, most_to date, chance float8, delivery text, decided text, carrier text, within jsonb, known jsonb)
         on conflict do nothing`,
        [JSON.stringify(ordered.slice(from, from + batchSize).map(rowFrom))],
      )
      kept += rowCount ?? 0
    }
    return kept
  })
}

function rowFrom({ series, learntUntil, half, most, carrier, ...same }: KeptForecast): Readonly<Record<string, unknown>> {
  return {
    ...same,
    series_id: series,
    learnt_until: learntUntil,
    half_from: half[0],
    half_to: half[1],
    most_from: most[0],
    most_to: most[1],
    // PostgreSQL stores no zero character, and no half of a surrogate pair.
    carrier: carrier?.toWellFormed().replaceAll('\0', '') ?? null,
  }
}

/** All forecasts beside what became of them, in batches by series, season and day. */
export function keptForecasts(database: Database): AsyncIterable<readonly JudgedForecast[]> {
  const query = `select ${fields}, o.came::text from forecasts f left join (${newestOutcomes}) o using (series_id, season) order by f.series_id, f.season, made`
  return readInBatches(database, query, batchSize, (_, rows) => Promise.resolve(rows as unknown as readonly JudgedForecast[]))
}

const newestOutcomes = `select distinct on (series_id, season) series_id, season, came, recorded_at from forecast_outcomes order by series_id, season, recorded_at desc`

/** The forecasts of a merged series, and of those that have become one with it, the earliest first. */
export function forecastsOf({ pool }: Database, series: number): Promise<readonly KeptForecast[]> {
  return explaining(async () => {
    const { rows } = await pool.query<KeptForecast>(
      `with recursive same(id) as (select $1::int union select s.id from series s join same on s.became = same.id)
       select ${fields}, known from forecasts f where series_id in (select id from same) order by f.made, f.season, f.series_id`,
      [series],
    )
    return rows
  })
}

/** A season that was forecast, and what is said of when it came. */
export interface ForecastSeason {
  /** The series that was forecast, and the one that it is by now. */
  readonly series: number
  readonly current: number
  readonly season: number
  /** The day that was recorded last; null where none was. */
  readonly recorded: Day | null
  /** What each catalogue says of its premiere. */
  readonly catalogued: readonly { readonly catalogue: string; readonly value: PartialDay }[]
  /** Whether a fact says that it has been released, and whether such facts have changed since the day was recorded. */
  readonly isTold: boolean
  readonly isNews: boolean
}

/** Seasons that were forecast and of which something says that they have come by a day, or of which that was recorded, in batches. */
export function forecastSeasons(database: Database, today: Day): AsyncIterable<readonly ForecastSeason[]> {
  // Of parts that are one season of ours the first one's premiere is the season's, as when a series is settled.
  const query = `
    with recursive asked as materialized (select distinct series_id, season from forecasts),
    way(series_id, id) as (
      select distinct series_id, series_id from asked union select way.series_id, became from way join series on series.id = way.id and became is not null
    ),
    pairs as materialized (
      select series_id, season, way.id from asked join way using (series_id)
      where not exists (select from series where series.id = way.id and became is not null)
    ),
    firsts as (
      select distinct on (p.series_id, p.season, m.catalogue) p.series_id, p.season, c.name, s.premiere
      from pairs p
      join series_members m on m.series_id = p.id
      join catalogues c on c.no = m.catalogue
      join catalogue_series e on e.catalogue = m.catalogue and e.id = m.id
      join catalogue_seasons s on s.entry = e.no
      left join season_maps map on map.series_id = m.series_id and map.catalogue = m.catalogue and map.id = m.id and map.number = s.number
      where coalesce(map.ours, s.number) = p.season
      order by p.series_id, p.season, m.catalogue, s.no
    ),
    catalogued as (
      select series_id, season, json_agg(json_build_object('catalogue', name, 'value', premiere) order by name) as said,
        bool_or(length(premiere) = 10 and premiere collate "C" <= $1) as is_out
      from firsts where premiere is not null group by series_id, season
    ),
    told as (
      select p.series_id, p.season, max(greatest(f.recorded_at, f.replaced_at)) as changed,
        bool_or(f.replaced_at is null and fact->>'polarity' = 'affirmed' and fact->'value'->>'precision' = 'day' and fact->'value'->>'earliest' <= $1) as is_out
      from pairs p join facts f on f.series_id = p.id and f.property = 'release' and (fact->>'season')::int = p.season group by p.series_id, p.season
    )
    select p.series_id as series, p.id as current, p.season, o.came::text as recorded, coalesce(c.said, '[]') as catalogued,
      coalesce(t.is_out, false) as "isTold", coalesce(t.changed > o.recorded_at, false) as "isNews"
    from pairs p
    left join catalogued c using (series_id, season)
    left join told t using (series_id, season)
    left join (${newestOutcomes}) o using (series_id, season)
    where c.is_out or t.is_out or o.came is not null
    order by p.series_id, p.season`
  return readInBatches(database, query, batchSize, (_, rows) => Promise.resolve(rows as unknown as readonly ForecastSeason[]), [today])
}

/** Records what became of seasons, where it is not what was recorded last: until something is, none has come. */
export function saveForecastOutcomes(database: Database, outcomes: readonly ForecastOutcome[]): Promise<void> {
  return inTransaction(database, async client => {
    // One writer at a time, so that of two that settle at once the later sees what the earlier has recorded.
    await client.query(`select pg_advisory_xact_lock(hashtext('forecast outcomes'))`)
    await client.query(
      `insert into forecast_outcomes (series_id, season, came, settled)
       select t.* from unnest($1::int[], $2::smallint[], $3::date[], $4::date[]) as t(series_id, season, came, settled)
       left join lateral (
         select came from forecast_outcomes o where o.series_id = t.series_id and o.season = t.season order by recorded_at desc limit 1
       ) newest on true
       where newest.came is distinct from t.came`,
      [
        outcomes.map(({ series }) => series),
        outcomes.map(({ season }) => season),
        outcomes.map(({ came }) => came),
        outcomes.map(({ settled }) => settled),
      ],
    )
  })
}

/**
 * Forecasts as they were made, and what became of the seasons. Both are written once: the database itself refuses to change or remove a row, so that no forecast can be bettered once
 * the truth is known, and `recorded_at` tells when it was really kept. Of outcomes the newest counts.
 */
export function forecastTables(): string[] {
  return [
    `create table forecasts (
      series_id int not null,
      season smallint not null,
      made date not null,
      premiere date not null,
      until date not null,
      learnt_until date not null,
      middle date not null,
      half_from date not null, half_to date not null,
      most_from date not null, most_to date not null,
      chance double precision not null check (chance between 0 and 1),
      delivery text not null check (delivery in ('linear', 'stream')),
      decided text check (decided = 'renewed'),
      carrier text,
      within jsonb not null,
      known jsonb not null,
      recorded_at timestamptz not null default clock_timestamp(),
      primary key (series_id, season, made)
    )`,
    `create table forecast_outcomes (
      series_id int not null,
      season smallint not null,
      came date,
      settled date not null,
      recorded_at timestamptz not null default clock_timestamp(),
      primary key (series_id, season, recorded_at)
    )`,
    `create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'what is in % is never changed', tg_table_name; end
    $$`,
    ...['forecasts', 'forecast_outcomes'].map(
      table => `create trigger ${table}_stand before update or delete or truncate on ${table} execute function refuse_change()`,
    ),
  ]
}

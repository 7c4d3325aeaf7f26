/** What people keep: the series on their lists, and the episodes that they have watched. A person leads the keys, since nobody looks at another's. */
export function listTables(): string[] {
  return [
    `create table kept_series (
      person_id text collate "C" not null,
      series_id int not null,
      state text not null check (state in ('following', 'watching', 'paused', 'dropped', 'done')),
      added_at timestamptz not null default now(),
      changed_at timestamptz not null default now(),
      primary key (person_id, series_id)
    )`,
    `create index kept_series_of on kept_series (series_id)`,
    `create table watched_episodes (
      person_id text collate "C" not null,
      series_id int not null,
      season int not null,
      episode int not null,
      watched_at timestamptz,
      primary key (person_id, series_id, season, episode)
    )`,
  ]
}

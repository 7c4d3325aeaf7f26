import type { Pool } from 'pg'
import type { KeptSeries, ListState, WatchedEpisode } from '../model/index.ts'
import { explaining } from './store-error.ts'

/** What people keep. Whoever asks is named in each call, and sees and changes what is theirs alone. */
export interface Lists {
  /** Puts series on somebody's lists, or changes where they stand with them; when one was put there first stays as it was. */
  readonly keep: (
    person: string,
    kept: readonly { readonly series: number; readonly state: ListState; readonly addedAt?: string }[],
  ) => Promise<void>
  readonly drop: (person: string, series: number) => Promise<void>
  /** All series of somebody's lists, the newest changes first. */
  readonly keptBy: (person: string) => Promise<readonly KeptSeries[]>
  /** Where somebody stands with a series, or null. */
  readonly stateOf: (person: string, series: number) => Promise<ListState | null>
  /** Notes episodes that somebody has watched; an earlier day of one stays. */
  readonly watch: (person: string, episodes: readonly WatchedEpisode[]) => Promise<void>
  readonly unwatch: (person: string, episodes: readonly Pick<WatchedEpisode, 'series' | 'season' | 'episode'>[]) => Promise<void>
  /** What somebody has watched, of one series or of all, in order. */
  readonly watchedBy: (person: string, series?: number) => Promise<readonly WatchedEpisode[]>
}

/** The lists of a store. */
export function listsIn(pool: Pool): Lists {
  const rows = async (text: string, values: readonly unknown[]): Promise<readonly Record<string, unknown>[]> =>
    explaining(async () => (await pool.query(text, [...values])).rows as Record<string, unknown>[])
  return {
    async keep(person, kept) {
      await rows(
        `insert into kept_series (person_id, series_id, state, added_at)
         select $1, series, state, coalesce(added, now()) from unnest($2::int[], $3::text[], $4::timestamptz[]) as given (series, state, added)
         on conflict (person_id, series_id) do update set state = excluded.state,
           changed_at = case when kept_series.state = excluded.state then kept_series.changed_at else now() end`,
        [person, kept.map(({ series }) => series), kept.map(({ state }) => state), kept.map(({ addedAt }) => addedAt ?? null)],
      )
    },
    async drop(person, series) {
      await rows('delete from kept_series where person_id = $1 and series_id = $2', [person, series])
    },
    async keptBy(person) {
      const found = await rows('select * from kept_series where person_id = $1 order by changed_at desc, series_id', [person])
      return found.map(row => ({
        series: Number(row['series_id']),
        state: row['state'] as ListState,
        addedAt: (row['added_at'] as Date).toISOString(),
        changedAt: (row['changed_at'] as Date).toISOString(),
      }))
    },
    async stateOf(person, series) {
      const [row] = await rows('select state from kept_series where person_id = $1 and series_id = $2', [person, series])
      return (row?.['state'] as ListState | undefined) ?? null
    },
    async watch(person, episodes) {
      await rows(
        `insert into watched_episodes (person_id, series_id, season, episode, watched_at)
         select distinct on (series, season, episode) $1, series, season, episode, watched
         from unnest($2::int[], $3::int[], $4::int[], $5::timestamptz[]) as given (series, season, episode, watched)
         order by series, season, episode, watched nulls last
         on conflict (person_id, series_id, season, episode) do update set watched_at = least(watched_episodes.watched_at, excluded.watched_at)`,
        [person, ...columnsOf(episodes), episodes.map(({ watchedAt }) => watchedAt)],
      )
    },
    async unwatch(person, episodes) {
      await rows(
        `delete from watched_episodes w using unnest($2::int[], $3::int[], $4::int[]) as given (series, season, episode)
         where w.person_id = $1 and w.series_id = given.series and w.season = given.season and w.episode = given.episode`,
        [person, ...columnsOf(episodes)],
      )
    },
    async watchedBy(person, series) {
      const found = await rows(
        `select * from watched_episodes where person_id = $1 and ($2::int is null or series_id = $2) order by series_id, season, episode`,
        [person, series ?? null],
      )
      return found.map(row => ({
        series: Number(row['series_id']),
        season: Number(row['season']),
        episode: Number(row['episode']),
        watchedAt: (row['watched_at'] as Date | null)?.toISOString() ?? null,
      }))
    },
  }
}

function columnsOf(episodes: readonly Pick<WatchedEpisode, 'series' | 'season' | 'episode'>[]): readonly (readonly number[])[] {
  return [episodes.map(({ series }) => series), episodes.map(({ season }) => season), episodes.map(({ episode }) => episode)]
}

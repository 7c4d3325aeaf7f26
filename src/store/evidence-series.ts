import type { Day, Property } from '../model/index.ts'
import type { Database } from './database.ts'
import { explaining } from './store-error.ts'

/** The merged series, by id, of which documents say something of some properties by a day; a series that has been merged into another stands as that one. */
export function seriesTold({ pool }: Database, properties: readonly Property[], by: Day): Promise<readonly number[]> {
  return explaining(async () => {
    const { rows } = await pool.query<{ id: number }>(
      `with recursive told as (select distinct series_id as id from evidence_claims where property = any($1) and said <= $2),
       way as (select s.id, s.became from series s join told on told.id = s.id union select s.id, s.became from series s join way on s.id = way.became)
       select id from way where became is null order by id`,
      [properties, by],
    )
    return rows.map(({ id }) => id)
  })
}

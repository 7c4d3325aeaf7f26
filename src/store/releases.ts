import type { Day, Fact } from '../model/index.ts'
import type { Database } from './database.ts'
import { explaining } from './store-error.ts'

/** A premiere that is held, with the series that it is of. */
export interface ReleaseFact {
  readonly series: number
  readonly fact: Extract<Fact, { property: 'release' }>
}

/**
 * Premieres whose windows touch a stretch of days, both ends included, as facts of articles hold them: confirmed or likely, and of a season that is known. The narrowest windows come first, and no more than `limit`.
 */
export function releasesWithin({ pool }: Database, from: Day, to: Day, limit: number): Promise<readonly ReleaseFact[]> {
  return explaining(async () => {
    const { rows } = await pool.query<ReleaseFact>(
      `select series_id as series, fact from facts
       where replaced_at is null and property = 'release' and status in ('confirmed', 'likely')
         and (fact->'value'->>'latest') collate "C" >= $1 and (fact->'value'->>'earliest') collate "C" <= $2
         and fact->>'polarity' = 'affirmed' and fact->>'season' is not null
       order by (fact->'value'->>'latest')::date - (fact->'value'->>'earliest')::date, (fact->'value'->>'earliest') collate "C", series_id, key
       limit $3`,
      [from, to, limit],
    )
    return rows
  })
}

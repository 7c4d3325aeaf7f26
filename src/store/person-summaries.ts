import type { PoolClient } from 'pg'
import type { PersonRow, PersonSummary, PersonWork } from '../model/index.ts'
import { byNumber, readInBatches, type Held } from './cursor.ts'
import type { Database } from './database.ts'
import { rowOf, tableOf } from './row-tables.ts'
import type { SummaryOptions } from './series-summaries.ts'

const batchSize = 2000

/** Reads every catalogue's every person in short, in batches, in the order of `seriesSummaries`. */
export function personSummaries(database: Database, { most = 8 }: SummaryOptions = {}): AsyncIterable<readonly PersonSummary[]> {
  const query = `select p.*, c.name as catalogue_name, m.person_id
    from catalogue_people p join catalogues c on c.no = p.catalogue
    left join people_members m on m.catalogue = p.catalogue and m.id = p.id
    order by m.person_id nulls last, c.name, p.id`
  return readInBatches(database, query, batchSize, (client, people) => summariesOf(client, people, most))
}

async function summariesOf(client: PoolClient, people: readonly Held[], most: number): Promise<readonly PersonSummary[]> {
  const given = [people.map(({ no }) => no), people.map(({ catalogue }) => catalogue), people.map(({ id }) => id)]
  const spellings = byNumber((await client.query<Held>(spellingsQuery, given)).rows, 'no')
  const works = byNumber((await client.query<Held>(worksQuery, [...given, most])).rows, 'no')
  return people.map(held => {
    const { kind: _, ...row } = rowOf(tableOf('person'), held, '') as PersonRow
    const no = held['no'] as number
    return {
      ...row,
      catalogue: held['catalogue_name'] as string,
      person: held['person_id'] as number | null,
      spellings: (spellings.get(no) ?? []).map(({ name }) => name as string).filter(name => name !== row.name),
      series: (works.get(no) ?? []).map(({ id, series }) => ({ id, series }) as PersonWork),
    }
  })
}

const asked = 'unnest($1::int[], $2::smallint[], $3::text[]) as asked (no, catalogue, id)'

const spellingsQuery = `select asked.no, name from ${asked}
  join catalogue_spellings s on s.catalogue = asked.catalogue and s.person = asked.id group by asked.no, name order by asked.no, name`

/** The works in which a person stands highest in the billing. */
const worksQuery = `
  select no, ranked.id, m.series_id as series
  from (
    select asked.no, e.catalogue, e.id,
      row_number() over (partition by asked.no order by min(billing) nulls last, max(e.popularity) desc nulls last, e.id) as place
    from ${asked}
    join catalogue_credits t on t.person = asked.id
    join catalogue_series e on e.no = t.entry and e.catalogue = asked.catalogue
    group by asked.no, e.catalogue, e.id
  ) ranked
  left join series_members m on m.catalogue = ranked.catalogue and m.id = ranked.id
  where place <= $4 order by no, place`

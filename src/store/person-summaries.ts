import type { PoolClient } from 'pg'
import type { PersonRow, PersonSummary, PersonWork } from '../model/index.ts'
import { byNumber, readInBatches, type Held } from './cursor.ts'
import type { Database } from './database.ts'
import { rowOf, tableOf } from './row-tables.ts'
import type { SummaryOptions } from './series-summaries.ts'

const batchSize = 2000

/** Which people are read, and how much of each. */
export interface PersonSummaryOptions extends SummaryOptions {
  /** Asked of each person before its works are read; all are read when it is not given. */
  readonly wants?: (person: PersonSummary) => boolean
}

/** Reads every catalogue's every person in short, in batches, in the order of `seriesSummaries`. */
export function personSummaries(
  database: Database,
  { most = 8, wants = () => true }: PersonSummaryOptions = {},
): AsyncIterable<readonly PersonSummary[]> {
  const query = `select p.*, c.name as catalogue_name, m.person_id
    from catalogue_people p join catalogues c on c.no = p.catalogue
    left join people_members m on m.catalogue = p.catalogue and m.id = p.id
    order by m.person_id nulls last, c.name, p.id`
  return readInBatches(database, query, batchSize, (client, people) => summariesOf(client, people, most, wants))
}

async function summariesOf(
  client: PoolClient,
  people: readonly Held[],
  most: number,
  wants: (person: PersonSummary) => boolean,
): Promise<readonly PersonSummary[]> {
  const spellings = byNumber((await client.query<Held>(spellingsQuery, keysOf(people))).rows, 'no')
  const wanted = people.map(held => [held, summaryOf(held, spellings)] as const).filter(([, summary]) => wants(summary))
  if (most === 0 || wanted.length === 0) return wanted.map(([, summary]) => summary)
  const given = [...keysOf(wanted.map(([held]) => held)), most]
  const works = byNumber((await client.query<Held>(worksQuery, given)).rows, 'no')
  return wanted.map(([held, summary]) => ({
    ...summary,
    series: (works.get(held['no'] as number) ?? []).map(({ id, series }) => ({ id, series }) as PersonWork),
  }))
}

function keysOf(people: readonly Held[]): unknown[] {
  return [people.map(({ no }) => no), people.map(({ catalogue }) => catalogue), people.map(({ id }) => id)]
}

/** A person without works. */
function summaryOf(held: Held, spellings: ReadonlyMap<number, readonly Held[]>): PersonSummary {
  const { kind: _, ...row } = rowOf(tableOf('person'), held, '') as PersonRow
  return {
    ...row,
    no: held['no'] as number,
    catalogue: held['catalogue_name'] as string,
    person: held['person_id'] as number | null,
    spellings: (spellings.get(held['no'] as number) ?? []).map(({ name }) => name as string).filter(name => name !== row.name),
    series: [],
  }
}

const asked = 'unnest($1::int[], $2::smallint[], $3::text[]) as asked (no, catalogue, id)'

const spellingsQuery = `select asked.no, name from ${asked}
  join catalogue_spellings s on s.catalogue = asked.catalogue and s.person = asked.id group by asked.no, name order by asked.no, name`

/**
 * The works in which a person stands highest in the billing. Credits and their series are looked up one by one (`offset 0` keeps the planner from
 * pairing people with all series of their catalogue first).
 */
const worksQuery = `
  select no, ranked.id, m.series_id as series
  from (
    select asked.no, e.catalogue, e.id,
      row_number() over (partition by asked.no order by min(billing) nulls last, max(e.popularity) desc nulls last, e.id) as place
    from ${asked}
    cross join lateral (select entry, billing from catalogue_credits where person = asked.id offset 0) t
    cross join lateral (select catalogue, id, popularity from catalogue_series where no = t.entry offset 0) e
    where e.catalogue = asked.catalogue
    group by asked.no, e.catalogue, e.id
  ) ranked
  left join series_members m on m.catalogue = ranked.catalogue and m.id = ranked.id
  where place <= $4 order by no, place`

import type { Claim, Day, Testimony } from '../model/index.ts'
import type { Database } from './database.ts'
import { explaining } from './store-error.ts'

/** Which moment of the store is read. */
export interface RecordedBy {
  /** What was recorded later is not seen: an ISO instant. */
  readonly recordedBy?: string | undefined
}

interface Row {
  readonly document: string
  readonly outlet: string
  readonly original: string
  readonly version: number
  readonly no: number
  readonly said: Day
  readonly outletSaid: string | null
  readonly heard: Day
  readonly claim: Claim
}

/** A text of a document on a day on which it stood there. */
interface StateRow {
  readonly document: string
  readonly version: number
  readonly seen: Day
}

/**
 * All that is said of a merged series, and of those that have become one with it. A claim that a document makes in several versions is one testimony, said and heard when it was first made;
 * versions stand in the order in which they were seen, whichever came in first, and one that a later version makes no more is withdrawn with that version. Sorted by id.
 */
export function testimonyOf({ pool }: Database, series: number, { recordedBy }: RecordedBy = {}): Promise<readonly Testimony[]> {
  const until = recordedBy ?? 'infinity'
  return explaining(async () => {
    const { rows } = await pool.query<Row>(
      `with recursive same(id) as (select $1::int union select s.id from series s join same on s.became = same.id),
       said as (select * from evidence_claims where series_id in (select id from same) and recorded_at <= $2),
       documents as materialized (select no, evidence_original(no) as original from (select distinct document as no from said) found)
       select d.id as document, d.outlet, o.id as original, c.version, c.no, c.said::text, c.outlet_said as "outletSaid", v.heard::text, c.claim
       from said c
       join documents on documents.no = c.document
       join evidence_documents d on d.no = c.document
       join evidence_versions v on v.document = c.document and v.version = c.version
       join evidence_documents o on o.no = documents.original
       order by d.id, c.version, c.no`,
      [series, until],
    )
    const { rows: states } = await pool.query<StateRow>(
      `select d.id as document, s.version, s.seen::text from evidence_documents d cross join lateral evidence_states(d.no) s
       where d.id = any($1) and s.recorded_at <= $2 order by d.id, s.seen, s.stamp, s.heard, s.version`,
      [[...new Set(rows.map(({ document }) => document))], until],
    )
    const byDocument = Map.groupBy(rows, ({ document }) => document)
    return [...Map.groupBy(states, ({ document }) => document)].flatMap(([document, own]) => statementsOf(byDocument.get(document)!, own))
  })
}

/** Puts what a document says in all its states together: each statement once, from the state that first makes it until the one that makes it no more. */
function statementsOf(rows: readonly Row[], states: readonly StateRow[]): readonly Testimony[] {
  const byVersion = Map.groupBy(rows, ({ version }) => version)
  const open = new Map<string, { testimony: Testimony; last: number }>()
  const all: { testimony: Testimony; last: number }[] = []
  const seen = new Set<number>()
  for (const [place, state] of states.entries()) {
    for (const row of byVersion.get(state.version) ?? []) {
      const { claim } = row
      const key = JSON.stringify([claim.property, claim.season, claim.value, claim.polarity, claim.modality])
      const before = open.get(key)
      // Said twice in a state, or said in the one before as well.
      if (before !== undefined && before.last >= place - 1) before.last = place
      else {
        const fresh = { testimony: testimonyFrom(row, state, seen.has(state.version)), last: place }
        open.set(key, fresh)
        all.push(fresh)
      }
    }
    seen.add(state.version)
  }
  return all.map(({ testimony, last }) => {
    const next = states[last + 1]
    return next === undefined ? testimony : { ...testimony, withdrawn: next.seen }
  })
}

function testimonyFrom(
  { document, outlet, original, version, said, outletSaid, heard, claim }: Row,
  state: StateRow,
  isAgain: boolean,
): Testimony {
  const voice = outletSaid !== null && outletSaid !== outlet ? `outlet:${outletSaid}` : original
  const id = `${document}/${version}/${claim.id}${isAgain ? `/${state.seen}` : ''}`
  return { id, claim, outlet, document, voice, said: said < state.seen ? said : state.seen, heard, withdrawn: null }
}

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

interface VersionRow {
  readonly document: string
  readonly version: number
  readonly heard: Day
}

/**
 * All that is said of a merged series, and of those that have become one with it. A claim that a document makes in several versions is one testimony, said and heard when it was first made;
 * one that a later version makes no more is withdrawn with that version. Sorted by id.
 */
export function testimonyOf({ pool }: Database, series: number, { recordedBy }: RecordedBy = {}): Promise<readonly Testimony[]> {
  const until = recordedBy ?? 'infinity'
  return explaining(async () => {
    const { rows } = await pool.query<Row>(
      `with recursive same(id) as (select $1::int union select s.id from series s join same on s.became = same.id)
       select d.id as document, d.outlet, o.id as original, c.version, c.no, c.said::text, c.outlet_said as "outletSaid", v.heard::text, c.claim
       from evidence_claims c
       join evidence_documents d on d.no = c.document
       join evidence_versions v on v.document = c.document and v.version = c.version
       join evidence_documents o on o.no = evidence_original(c.document)
       where c.series_id in (select id from same) and c.recorded_at <= $2 order by d.id, c.version, c.no`,
      [series, until],
    )
    const { rows: versions } = await pool.query<VersionRow>(
      `select d.id as document, v.version, v.heard::text from evidence_versions v join evidence_documents d on d.no = v.document
       where d.id = any($1) and v.recorded_at <= $2 order by d.id, v.version`,
      [[...new Set(rows.map(({ document }) => document))], until],
    )
    return joinVersions(
      rows,
      Map.groupBy(versions, ({ document }) => document),
    )
  })
}

/** Puts what a document says in all its versions together: each statement once, from the version that first made it until the one that makes it no more. */
function joinVersions(rows: readonly Row[], versions: ReadonlyMap<string, readonly VersionRow[]>): readonly Testimony[] {
  const open = new Map<string, { testimony: Testimony; last: number }>()
  const all: { testimony: Testimony; last: number }[] = []
  for (const row of rows) {
    const { claim } = row
    const key = JSON.stringify([row.document, claim.property, claim.season, claim.value, claim.polarity, claim.modality])
    const before = open.get(key)
    // Said twice in a version, or said in the one before as well.
    if (before !== undefined && before.last >= row.version - 1) before.last = row.version
    else {
      const fresh = { testimony: testimonyFrom(row), last: row.version }
      open.set(key, fresh)
      all.push(fresh)
    }
  }
  return all.map(({ testimony, last }) => {
    const next = versions.get(testimony.document)?.find(({ version }) => version > last)
    return next === undefined ? testimony : { ...testimony, withdrawn: next.heard }
  })
}

function testimonyFrom({ document, outlet, original, version, said, outletSaid, heard, claim }: Row): Testimony {
  const voice = outletSaid !== null && outletSaid !== outlet ? `outlet:${outletSaid}` : original
  return { id: `${document}/${version}/${claim.id}`, claim, outlet, document, voice, said, heard, withdrawn: null }
}

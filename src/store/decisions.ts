import type { CatalogueRef, IdentityKind, MergeDecision } from '../model/index.ts'
import type { Database } from './database.ts'
import { catalogueNumbers, inTransaction, numberOf } from './identities.ts'
import { explaining } from './store-error.ts'

/** Stores somebody's word on whether two entries are one; an earlier one on the same two is replaced. Throws when a catalogue is not known. */
export function recordDecision(database: Database, decision: MergeDecision): Promise<void> {
  return inTransaction(database, async client => {
    const catalogues = await catalogueNumbers(client)
    const number = ({ catalogue }: CatalogueRef): number => numberOf(catalogues, catalogue)
    // Which of the two is named first says nothing.
    const [one, other] = [decision.one, decision.other].sort(
      (a, b) => number(a) - number(b) || Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)),
    )
    await client.query(
      `insert into merge_decisions (kind, one_catalogue, one_id, other_catalogue, other_id, verdict, by, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (kind, one_catalogue, one_id, other_catalogue, other_id)
       do update set verdict = excluded.verdict, by = excluded.by, note = excluded.note, at = now()`,
      [decision.kind, number(one!), one!.id, number(other!), other!.id, decision.verdict, decision.by, decision.note],
    )
  })
}

/** All decisions on series, or on people, the earliest first. */
export function decisions({ pool }: Database, kind: IdentityKind): Promise<readonly MergeDecision[]> {
  return explaining(async () => {
    const { rows } = await pool.query<MergeDecision>(
      `select kind, json_build_object('catalogue', a.name, 'id', one_id) as one,
         json_build_object('catalogue', b.name, 'id', other_id) as other, verdict, by, note
       from merge_decisions join catalogues a on a.no = one_catalogue join catalogues b on b.no = other_catalogue
       where kind = $1 order by at, one_id, other_id`,
      [kind],
    )
    return rows
  })
}

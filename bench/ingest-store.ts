import { openDatabase } from '../src/store/database.ts'
import { makeDatabase } from '../src/store/open-store.ts'
import { openOwnServer } from '../src/store/own-server.ts'
import { storeOn, type Store } from '../src/store/store.ts'

export type { Store } from '../src/store/store.ts'

/** A store of its own in a folder, and a way to fill it. */
export interface FilledStore {
  readonly store: Store
  /** Stores so many claims, so many a series, ten a document, in bulk. */
  readonly fill: (claims: number, claimsOfSeries: number) => Promise<void>
}

/** Opens a store in a folder, on a PostgreSQL of its own that writes through to the disk as Hiatus's does. */
export async function storeFrom(folder: string): Promise<FilledStore> {
  const server = await openOwnServer(folder)
  await makeDatabase(server.address, 'bench')
  const database = await openDatabase({ ...server.address, database: 'bench' })
  const store = storeOn(database, async () => {
    await database.pool.end()
    await server.close()
  })
  const fill: FilledStore['fill'] = async (claims, claimsOfSeries) => {
    const documents = Math.ceil(claims / 10)
    const run = (sql: string, ...values: readonly unknown[]): Promise<unknown> => database.pool.query(sql, [...values])
    const outlets = `(array['netflix.com', 'deadline.com', 'variety.com', 'theguardian.com', 'screenrant.com', 'a.example', 'b.example', 'c.example'])[1 + d % 8]`
    await run(
      `insert into evidence_documents (no, id, key, url, outlet) overriding system value
       select d, md5(d::text), 'https://fill.example/' || d, 'https://fill.example/' || d, ${outlets} from generate_series(1, $1::int) d`,
      documents,
    )
    await run(`select setval(pg_get_serial_sequence('evidence_documents', 'no'), $1)`, documents + 1000)
    await run(
      `insert into evidence_versions (document, version, published, heard, seen, title, language, sha256, text_hash, text)
       select d, 1, date '2023-01-01' + d % 400, date '2023-01-02' + d % 400, date '2023-01-02' + d % 400, 'Filled', 'en', '', decode(md5(d::text), 'hex'), repeat('Filled with words. ', 40)
       from generate_series(1, $1::int) d`,
      documents,
    )
    await run(
      `insert into evidence_claims (series_id, document, version, no, said, property, claim)
       select 1 + (c / $2::int), 1 + c / 10, 1, c % 10, date '2023-01-01' + (c / 10) % 400, case c % 5 when 0 then 'renewal' when 1 then 'release' else 'cast' end,
         jsonb_build_object('id', 'c' || c % 10, 'series', jsonb_build_object('id', 'hiatus:' || 1 + c / $2::int, 'title', 'Series'), 'season', 2 + c % 2, 'polarity', 'affirmed',
           'modality', 'asserted', 'attribution', null, 'asOf', null, 'rule', 'bench', 'quote', jsonb_build_object('exact', 'it was said', 'start', 0, 'end', 11),
           'property', case c % 5 when 0 then 'renewal' when 1 then 'release' else 'cast' end,
           'value', case c % 5 when 0 then jsonb_build_object('status', case (c / 5) % 4 when 0 then 'cancelled' else 'renewed' end)
             when 1 then jsonb_build_object('earliest', '2025-0' || 1 + (c / 5) % 9 || '-01', 'latest', '2025-0' || 1 + (c / 5) % 9 || '-28', 'precision', 'month')
             else jsonb_build_object('person', 'Player ' || chr(65 + (c / 5) % 10) || ' Surname', 'character', null) end)
       from generate_series(0, $1::int - 1) c`,
      claims,
      claimsOfSeries,
    )
    await run(
      `insert into evidence_keys (key, document, version) select d::bigint * 22 + k, d, 1 from generate_series(1, $1::int) d, generate_series(1, 22) k`,
      documents,
    )
    await run('vacuum analyze')
  }
  return { store, fill }
}

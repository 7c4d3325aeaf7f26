import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Claim, Day } from '../model/index.ts'
import type { Database } from './database.ts'
import { documentId } from './document-id.ts'
import { inTransaction } from './identities.ts'
import { explaining } from './store-error.ts'

/** A document as it was read, with the claims that it makes and what it copies. */
export interface NewDocument {
  /** What makes it the same document: its address without what changes nothing, or its text's hash where it has none. */
  readonly key: string
  readonly url: string | null
  readonly title: string
  /** The outlet's id. */
  readonly outlet: string
  readonly publisher: string | null
  readonly published: Day | null
  readonly updated: Day | null
  readonly language: string
  /** Of the bytes that were read, in hex. */
  readonly sha256: string
  readonly text: string
  /** The day on which it was had first. */
  readonly heard: Day
  readonly claims: readonly NewClaim[]
  /** Keys by which its copies are found. */
  readonly keys: readonly number[]
  /** Documents whose text it shares, by id, in either direction. */
  readonly originals: readonly { readonly document: string; readonly kind: string; readonly share: number }[]
}

/** A claim of a new document. */
export interface NewClaim {
  /** The merged series, or null for one that no catalogue holds. */
  readonly series: number | null
  readonly claim: Claim
  /** The day that it speaks from. */
  readonly said: Day
  /** The outlet whose news the text says that it is, by id, or null. */
  readonly outletSaid: string | null
}

/** What became of a document. */
export interface RecordedDocument {
  readonly document: string
  readonly version: number
  /** Whether the text was new: a document that was known, or a version of it. */
  readonly isNew: boolean
  /** Series of which something else is said since. */
  readonly series: readonly number[]
}

/** A document that is stored, without its text. */
export interface StoredDocument {
  readonly id: string
  readonly url: string | null
  readonly title: string
  readonly outlet: string
  readonly publisher: string | null
  readonly published: Day | null
  readonly updated: Day | null
  readonly heard: Day
  readonly versions: number
  readonly copyOf: string | null
}

/** A document with its newest text, as copies are looked for. */
export interface SharingDocument {
  readonly document: string
  readonly version: number
  readonly text: string
  readonly published: Day | null
  readonly heard: Day
  readonly outlet: string
}

/** What the series of a claim is stored as where no catalogue holds it. */
const noSeries = 0

/**
 * Records a document; when it resolves, all of it has been made durable. The text that is known of it already adds nothing; another text is another version. Two that record the same
 * document at the same time take turns.
 */
export function recordDocument(database: Database, given: NewDocument): Promise<RecordedDocument> {
  const id = documentId(given.key)
  const hash = createHash('sha256').update(given.text).digest()
  return inTransaction(database, async client => {
    await client.query('insert into evidence_documents (id, key, url, outlet) values ($1, $2, $3, $4) on conflict (id) do nothing', [
      id,
      clean(given.key),
      given.url === null ? null : clean(given.url),
      clean(given.outlet),
    ])
    const { rows } = await client.query<{ no: number; version: number | null; same: boolean | null }>(
      `select d.no, v.version, v.text_hash = $2 as same from (select no from evidence_documents where id = $1 for update) d
       left join evidence_versions v on v.document = d.no order by v.version desc nulls last limit 1`,
      [id, hash],
    )
    const { no, version: last, same } = rows[0]!
    if (same === true) {
      // Copies may have been found that were not there before.
      const fresh = await saveCopies(client, no, given.originals)
      return { document: id, version: last!, isNew: false, series: fresh ? await seriesOfDocument(client, no) : [] }
    }
    const version = (last ?? 0) + 1
    await saveVersion(client, no, version, hash, given)
    const before = last === null ? [] : await seriesOfDocument(client, no)
    await saveClaims(client, no, version, given.claims)
    await client.query('insert into evidence_keys (key, document, version) select unnest($1::bigint[]), $2, $3 on conflict do nothing', [
      [...new Set(given.keys)],
      no,
      version,
    ])
    await saveCopies(client, no, given.originals)
    const series = new Set([...before, ...given.claims.flatMap(each => (each.series === null ? [] : [each.series]))])
    return { document: id, version, isNew: true, series: [...series].toSorted((a, b) => a - b) }
  })
}

async function saveVersion(client: PoolClient, no: number, version: number, hash: Buffer, given: NewDocument): Promise<void> {
  await client.query(
    `insert into evidence_versions (document, version, published, updated, heard, title, publisher, language, sha256, text_hash, text)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      no,
      version,
      given.published,
      given.updated,
      given.heard,
      clean(given.title),
      given.publisher === null ? null : clean(given.publisher),
      given.language,
      given.sha256,
      hash,
      clean(given.text),
    ],
  )
}

async function saveClaims(client: PoolClient, document: number, version: number, claims: readonly NewClaim[]): Promise<void> {
  if (claims.length === 0) return
  await client.query(
    `insert into evidence_claims (series_id, document, version, no, said, property, outlet_said, claim)
     select s, $1, $2, n, d, p, o, c from unnest($3::int[], $4::int[], $5::date[], $6::text[], $7::text[], $8::jsonb[]) as t(s, n, d, p, o, c)`,
    [
      document,
      version,
      claims.map(({ series }) => series ?? noSeries),
      claims.map((_, index) => index),
      claims.map(({ said }) => said),
      claims.map(({ claim }) => claim.property),
      claims.map(({ outletSaid }) => outletSaid),
      claims.map(({ claim }) => cleanJson(claim)),
    ],
  )
}

/** Saves which documents share this one's text. True where something was not known. */
async function saveCopies(client: PoolClient, no: number, originals: NewDocument['originals']): Promise<boolean> {
  if (originals.length === 0) return false
  const { rowCount } = await client.query(
    `insert into evidence_copies (document, other, kind, share)
     select $1, d.no, t.kind, t.share from unnest($2::text[], $3::text[], $4::real[]) as t(id, kind, share)
     join evidence_documents d on d.id = t.id and d.no <> $1
     where not exists (select from evidence_copies c where c.document = d.no and c.other = $1)
     on conflict do nothing`,
    [no, originals.map(each => each.document), originals.map(each => each.kind), originals.map(each => each.share)],
  )
  return (rowCount ?? 0) > 0
}

async function seriesOfDocument(client: PoolClient, no: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    'select distinct series_id as id from evidence_claims where document = $1 and series_id <> $2',
    [no, noSeries],
  )
  return rows.map(({ id }) => id)
}

/** No database text holds the character U+0000 or half a surrogate pair: others stand in their places, so that offsets stay true. */
function clean(text: string): string {
  return text.replaceAll('\u0000', ' ').toWellFormed()
}

function cleanJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? clean(each) : each))
}

/**
 * Whether a document was last read from exactly these bytes, by the SHA-256 of them, and from that address where one is given: then reading them again would
 * tell nothing. What somebody supplied is not what was fetched from there, even if it is the same.
 */
export function hasReadBytes({ pool }: Database, sha256: string, url: string | null, isSupplied: boolean): Promise<boolean> {
  return explaining(async () => {
    const { rows } = await pool.query<{ known: boolean }>(
      `select exists (
         select from evidence_versions v join evidence_documents d on d.no = v.document
         where v.sha256 = $1 and ($2::text is null or d.url = $2) and (d.key ~ '^(supplied|text) ') = $3
           and not exists (select from evidence_versions later where later.document = v.document and later.version > v.version)
       ) as known`,
      [sha256, url === null ? null : clean(url), isSupplied],
    )
    return rows[0]!.known
  })
}

/** Documents that share a key, with their newest texts. */
export function documentsSharing({ pool }: Database, keys: readonly number[], most = 50): Promise<readonly SharingDocument[]> {
  return explaining(async () => {
    const { rows } = await pool.query<SharingDocument>(
      `select d.id as document, v.version, v.text, first.published::text, first.heard::text, d.outlet
       from (
         select found.document, count(*) as shared from unnest($1::bigint[]) as asked(key)
         -- A key that many documents have tells none of them from another; the cost stays the same however many there are.
         cross join lateral (select document from evidence_keys where key = asked.key limit 64) found
         group by found.document order by shared desc, found.document limit $2
       ) k
       join evidence_documents d on d.no = k.document
       join lateral (select version, text from evidence_versions where document = d.no order by version desc limit 1) v on true
       join evidence_versions first on first.document = d.no and first.version = 1
       order by k.shared desc, d.id`,
      [[...new Set(keys)], most],
    )
    return rows
  })
}

/** Documents by their ids, in that order; those that are not known are left out. */
export function evidenceDocuments({ pool }: Database, ids: readonly string[]): Promise<readonly StoredDocument[]> {
  return explaining(async () => {
    const { rows } = await pool.query<StoredDocument>(
      `select d.id, d.url, v.title, d.outlet, v.publisher, first.published::text, v.updated::text, first.heard::text, v.version::int as versions,
         (select id from evidence_documents where no = nullif(evidence_original(d.no), d.no)) as "copyOf"
       from unnest($1::text[]) with ordinality as asked(id, place)
       join evidence_documents d on d.id = asked.id
       join lateral (select * from evidence_versions where document = d.no order by version desc limit 1) v on true
       join evidence_versions first on first.document = d.no and first.version = 1
       order by asked.place`,
      [ids],
    )
    return rows
  })
}

/** The text of a version of a document, or null. */
export function documentText({ pool }: Database, id: string, version: number): Promise<string | null> {
  return explaining(async () => {
    const { rows } = await pool.query<{ text: string }>(
      'select text from evidence_versions v join evidence_documents d on d.no = v.document where d.id = $1 and version = $2',
      [id, version],
    )
    return rows[0]?.text ?? null
  })
}

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
  /** Whether that outlet is known: what strangers have is looked for apart, and is nobody's source. */
  readonly isKnown: boolean
  readonly publisher: string | null
  readonly published: Day | null
  readonly updated: Day | null
  /** The day on which this text stood there, as we or an archive saw it; null where nobody did, and the days that it gives stand for it. */
  readonly seen: Day | null
  readonly language: string
  /** Of the bytes that were read, in hex. */
  readonly sha256: string
  readonly text: string
  /** The day on which it was had first. */
  readonly heard: Day
  readonly claims: readonly NewClaim[]
  /** Keys by which its copies are found. */
  readonly keys: readonly number[]
  /** Finds the documents that it shares its text with, in either direction, among those that have a key of its. */
  readonly copiesAmong: (sharing: readonly SharingDocument[]) => readonly Copy[]
}

/** A document whose text another shares. */
export interface Copy {
  readonly document: string
  readonly kind: string
  readonly share: number
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

/** Bytes that may have been read before. */
export interface ReadBytes {
  readonly sha256: string
  readonly url: string | null
  /** Whether somebody supplied them, rather than that we fetched them. */
  readonly isSupplied: boolean
  /** The day on which they stood there, or null where nobody saw that. */
  readonly seen: Day | null
}

/** What the series of a claim is stored as where no catalogue holds it. */
const noSeries = 0

/**
 * Records a document; when it resolves, all of it has been made durable. A text that is known of it already adds nothing, but for the day on which it was seen again; another is another version, and takes
 * its place by the day on which it was seen, whichever came in first. Two that record the same document at the same time take turns, and so do two that are alike: each finds the other.
 */
export function recordDocument(database: Database, given: NewDocument): Promise<RecordedDocument> {
  const id = documentId(given.key)
  const hash = createHash('sha256').update(given.text).digest()
  const keys = [...new Set(given.keys)]
  return inTransaction(database, async client => {
    await client.query(
      'insert into evidence_documents (id, key, url, outlet, is_known) values ($1, $2, $3, $4, $5) on conflict (id) do nothing',
      [id, clean(given.key), given.url === null ? null : clean(given.url), clean(given.outlet), given.isKnown],
    )
    const { rows } = await client.query<{ no: number; last: number | null }>(
      `select d.no, (select max(version)::int from evidence_versions where document = d.no) as last
       from (select no from evidence_documents where id = $1 for update) d`,
      [id],
    )
    const { no, last } = rows[0]!
    await client.query('select pg_advisory_xact_lock(key) from (select unnest($1::bigint[]) as key order by key) ordered', [keys])
    const copies = given.copiesAmong((await sharing(client, keys)).filter(each => each.document !== id))
    const same = await versionOf(client, no, hash)
    if (same !== null) {
      // Copies may have been found that were not there before.
      const fresh = await saveCopies(client, no, copies)
      const back = await saveSighting(client, no, same, given)
      return { document: id, version: same, isNew: false, series: fresh || back ? await seriesOfDocument(client, no) : [] }
    }
    const version = (last ?? 0) + 1
    await saveVersion(client, no, version, hash, given)
    const before = last === null ? [] : await seriesOfDocument(client, no)
    await saveClaims(client, no, version, given.claims)
    await client.query(
      'insert into evidence_keys (key, is_known, document, version) select unnest($1::bigint[]), $2, $3, $4 on conflict do nothing',
      [keys, given.isKnown, no, version],
    )
    await saveCopies(client, no, copies)
    const series = new Set([...before, ...given.claims.flatMap(each => (each.series === null ? [] : [each.series]))])
    return { document: id, version, isNew: true, series: [...series].toSorted((a, b) => a - b) }
  })
}

async function versionOf(client: PoolClient, no: number, hash: Buffer): Promise<number | null> {
  const { rows } = await client.query<{ version: number }>(
    'select min(version)::int as version from evidence_versions where document = $1 and text_hash = $2',
    [no, hash],
  )
  return rows[0]!.version
}

/** Saves that a text that is known was seen again. True where it was not known to have stood there on that day; of a text that we see today and that stood there last, nothing is saved. */
async function saveSighting(client: PoolClient, no: number, version: number, { seen, heard }: NewDocument): Promise<boolean> {
  if (seen === null) return false
  const { rowCount } = await client.query(
    `insert into evidence_sightings (document, version, seen) select $1, $2, $3
     where not exists (select from evidence_states($1) where version = $2 and seen = $3)
       and ($3 < $4::date or (select version from evidence_latest($1)) <> $2) on conflict do nothing`,
    [no, version, seen, heard],
  )
  return (rowCount ?? 0) > 0
}

async function saveVersion(client: PoolClient, no: number, version: number, hash: Buffer, given: NewDocument): Promise<void> {
  await client.query(
    `insert into evidence_versions (document, version, published, updated, heard, seen, title, publisher, language, sha256, text_hash, text)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      no,
      version,
      given.published,
      given.updated,
      given.heard,
      given.seen ?? given.updated ?? given.published ?? given.heard,
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
async function saveCopies(client: PoolClient, no: number, copies: readonly Copy[]): Promise<boolean> {
  if (copies.length === 0) return false
  const { rowCount } = await client.query(
    `insert into evidence_copies (document, other, kind, share)
     select $1, d.no, t.kind, t.share from unnest($2::text[], $3::text[], $4::real[]) as t(id, kind, share)
     join evidence_documents d on d.id = t.id and d.no <> $1
     where not exists (select from evidence_copies c where c.document = d.no and c.other = $1)
     on conflict do nothing`,
    [no, copies.map(each => each.document), copies.map(each => each.kind), copies.map(each => each.share)],
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
 * Whether a document has been read from exactly these bytes, by the SHA-256 of them, and from that address where one is given: then reading them again would
 * tell nothing. What somebody supplied is not what was fetched from there, even if it is the same; and what was seen again after another text stood there is news.
 */
export function hasReadBytes({ pool }: Database, { sha256, url, isSupplied, seen }: ReadBytes): Promise<boolean> {
  return explaining(async () => {
    const { rows } = await pool.query<{ known: boolean }>(
      `select exists (
         select from evidence_versions v join evidence_documents d on d.no = v.document
         where v.sha256 = $1 and ($2::text is null or d.url = $2) and (d.key ~ '^(supplied|text) ') = $3
           and ($4::date is null or exists (select from evidence_states(v.document) s where s.version = v.version and s.seen = $4)
             or $5 and (select version from evidence_latest(v.document)) = v.version)
       ) as known`,
      [sha256, url === null ? null : clean(url), isSupplied, seen, !isSupplied],
    )
    return rows[0]!.known
  })
}

/** Documents that share a key, with their newest texts; those of known outlets first, however many strangers have the same words. */
export function documentsSharing({ pool }: Database, keys: readonly number[]): Promise<readonly SharingDocument[]> {
  return explaining(() => sharing(pool, [...new Set(keys)]))
}

async function sharing(client: Pick<PoolClient, 'query'>, keys: readonly number[]): Promise<readonly SharingDocument[]> {
  const { rows } = await client.query<SharingDocument>(
    `select d.id as document, v.version, v.text, begun.published::text, begun.heard::text, d.outlet
     from (values (true), (false)) as side(is_known)
     cross join lateral (
       select found.document, count(*) as shared from unnest($1::bigint[]) as asked(key)
       -- A key that many documents have tells none of them from another; the cost stays the same however many there are.
       cross join lateral (select document from evidence_keys where key = asked.key and is_known = side.is_known limit 64) found
       group by found.document order by shared desc, found.document limit 50
     ) k
     join evidence_documents d on d.no = k.document
     cross join lateral evidence_latest(d.no) v
     cross join lateral (select min(published) as published, min(heard) as heard from evidence_versions where document = d.no) begun
     order by side.is_known desc, k.shared desc, d.id`,
    [keys],
  )
  return rows
}

/** Documents by their ids, in that order; those that are not known are left out. */
export function evidenceDocuments({ pool }: Database, ids: readonly string[]): Promise<readonly StoredDocument[]> {
  return explaining(async () => {
    const { rows } = await pool.query<StoredDocument>(
      `select d.id, d.url, v.title, d.outlet, v.publisher, begun.published::text, v.updated::text, begun.heard::text, begun.versions,
         (select id from evidence_documents where no = nullif(evidence_original(d.no), d.no)) as "copyOf"
       from unnest($1::text[]) with ordinality as asked(id, place)
       join evidence_documents d on d.id = asked.id
       cross join lateral evidence_latest(d.no) v
       cross join lateral (
         select min(published) as published, min(heard) as heard, count(*)::int as versions from evidence_versions where document = d.no
       ) begun
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

import type { Client, PoolClient } from 'pg'
import type { CatalogueRef, Identity, IdentityKind, IdentityMember, SeasonMap } from '../model/index.ts'
import { copyIn } from './copy-in.ts'
import { copyText } from './copy-text.ts'
import { readInBatches } from './cursor.ts'
import type { Database } from './database.ts'
import { explaining } from './store-error.ts'

const tables = {
  series: { things: 'series', members: 'series_members', entries: 'catalogue_series', id: 'series_id' },
  person: { things: 'people', members: 'people_members', entries: 'catalogue_people', id: 'person_id' },
} as const satisfies Record<IdentityKind, object>

const batchSize = 5000

/** Reads which entries make up each series, or each person, in batches by their own ids; those that have no members are left out. */
export function identities(database: Database, kind: IdentityKind): AsyncIterable<readonly Identity[]> {
  const { members, id } = tables[kind]
  const query = `select ${id} as id, json_agg(json_build_object('catalogue', c.name, 'id', m.id, 'confidence', confidence, 'reason', reason)
      order by c.name, m.id) as members
    from ${members} m join catalogues c on c.no = m.catalogue group by ${id} order by ${id}`
  return readInBatches(database, query, batchSize, (_, rows) => Promise.resolve(rows as unknown as readonly Identity[]))
}

/**
 * Stores which entries make up series, or people: all or nothing. Each identity lists all its members; an entry that belonged elsewhere moves, and
 * identities that are not given keep what they have left. One that loses its last member stays, and leads to where most of its members went.
 * Gives the ids in the order given, those of new ones among them. Throws when an entry stands in two identities, or a catalogue is not known.
 */
export function saveIdentities(database: Database, kind: IdentityKind, given: Iterable<Identity>): Promise<readonly number[]> {
  return inTransaction(database, async client => {
    const { things, members, id } = tables[kind]
    // One writer at a time: two would move the same entries to and fro.
    await client.query(`lock table ${members} in share row exclusive mode`)
    await client.query(
      `create temp table stage_members (owner int, catalogue smallint, id text collate "C", confidence real, reason text) on commit drop`,
    )
    const catalogues = await catalogueNumbers(client)
    const ids: number[] = []
    for (const batch of inBatches(given, batchSize)) {
      const added = await client.query(`insert into ${things} (made_at) select now() from generate_series(1, $1) returning id`, [
        batch.filter(identity => identity.id === null).length,
      ])
      const fresh = added.rows.map(row => row.id as number).values()
      const owned = batch.map(identity => ({ owner: identity.id ?? fresh.next().value!, members: identity.members }))
      for (const { owner } of owned) ids.push(owner)
      await copyIn(
        client,
        'stage_members',
        owned.flatMap(each => each.members.map(member => memberLine(catalogues, each.owner, member))),
      )
    }
    await client.query('create unique index on stage_members (catalogue, id)')
    await client.query('analyze stage_members')
    await client.query(
      `create temp table moves on commit drop as
       select m.${id} as old, s.owner as new from ${members} m join stage_members s using (catalogue, id) where m.${id} <> s.owner`,
    )
    await client.query(
      `insert into ${members} as m (${id}, catalogue, id, confidence, reason) select owner, catalogue, id, confidence, reason from stage_members
       on conflict (catalogue, id) do update
       set ${id} = excluded.${id}, confidence = excluded.confidence, reason = excluded.reason, at = now()
       where (m.${id}, m.confidence, m.reason) is distinct from (excluded.${id}, excluded.confidence, excluded.reason)`,
    )
    await client.query(
      `delete from ${members} m where ${id} = any($1) and not exists (select from stage_members s where s.catalogue = m.catalogue and s.id = m.id)`,
      [ids],
    )
    await client.query(
      `update ${things} t set became = null
       where became is not null and exists (select from ${members} m where m.${id} = t.id)`,
    )
    await client.query(
      `update ${things} t set became = best.new
       from (select distinct on (old) old, new from moves group by old, new order by old, count(*) desc, new) best
       where best.old = t.id and not exists (select from ${members} m where m.${id} = t.id)`,
    )
    // What is read next should be planned by what is there now: without its counts a million members are looked up one by one.
    await client.query(`analyze ${members}`)
    return ids
  })
}

/** How many series or people the entries of catalogues make up, and how many of them several entries do. */
export interface IdentityCount {
  readonly all: number
  readonly shared: number
}

/**
 * Makes each entry that belongs to no series, or no person, one of its own, for a reason, and counts what entries make up. The server does it by itself, so that
 * millions that stand in one catalogue alone pass through no memory of ours.
 */
export function settleLone(database: Database, kind: IdentityKind, reason: string): Promise<IdentityCount> {
  return inTransaction(database, async client => {
    const { things, members, entries, id } = tables[kind]
    await client.query(`lock table ${members} in share row exclusive mode`)
    await client.query(
      `create temp table lone on commit drop as
       select catalogue, id, nextval(pg_get_serial_sequence('${things}', 'id'))::int as owner from (
         select e.catalogue, e.id from ${entries} e join catalogues c on c.no = e.catalogue
         left join ${members} m on m.catalogue = e.catalogue and m.id = e.id
         where m.id is null order by c.name, e.id
       ) found`,
    )
    await client.query(`insert into ${things} (id) select owner from lone`)
    await client.query(`insert into ${members} (${id}, catalogue, id, confidence, reason) select owner, catalogue, id, 1, $1 from lone`, [
      reason,
    ])
    await client.query(`analyze ${members}`)
    const { rows } = await client.query(
      `select count(*)::int as all, (count(*) filter (where entries > 1))::int as shared
       from (select count(*) as entries from ${members} join ${entries} using (catalogue, id) group by ${id}) each`,
    )
    return rows[0] as IdentityCount
  })
}

/** The merged series or person that a catalogue's entry belongs to; null when it belongs to none, or is not known. */
export function identityOf({ pool }: Database, kind: IdentityKind, { catalogue, id }: CatalogueRef): Promise<number | null> {
  const { members, id: identity } = tables[kind]
  return explaining(async () => {
    const { rows } = await pool.query<{ identity: number }>(
      `select ${identity} as identity from ${members} m join catalogues c on c.no = m.catalogue where c.name = $1 and m.id = $2`,
      [catalogue.replaceAll('\0', ''), id.replaceAll('\0', '')],
    )
    return rows[0]?.identity ?? null
  })
}

function memberLine(catalogues: ReadonlyMap<string, number>, owner: number, member: IdentityMember): string {
  return [owner, numberOf(catalogues, member.catalogue), copyText(member.id), member.confidence, copyText(member.reason)].join('\t')
}

/** Stores which seasons of ours catalogues' seasons of these series are; what was stored for them before is replaced. */
export function saveSeasonMaps(database: Database, series: readonly number[], maps: readonly SeasonMap[]): Promise<void> {
  return inTransaction(database, async client => {
    const catalogues = await catalogueNumbers(client)
    await client.query('delete from season_maps where series_id = any($1)', [series])
    await copyIn(
      client,
      'season_maps (series_id, catalogue, id, number, ours)',
      maps.map(map => [map.series, numberOf(catalogues, map.catalogue), copyText(map.id), map.number, map.ours].join('\t')),
    )
  })
}

/** Removes what is stored of the seasons of series that one entry makes up. */
export function removeLoneSeasonMaps({ pool }: Database): Promise<void> {
  return explaining(async () => {
    await pool.query(
      `delete from season_maps where series_id not in (select series_id from series_members group by series_id having count(*) > 1)`,
    )
  })
}

/** The numbers of catalogues by their names. */
export async function catalogueNumbers(client: Client | PoolClient): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query('select name, no from catalogues')
  return new Map(rows.map(({ name, no }) => [name as string, no as number]))
}

/** The number of a catalogue. Throws when it has never been imported. */
export function numberOf(catalogues: ReadonlyMap<string, number>, name: string): number {
  const number = catalogues.get(name)
  if (number === undefined) throw new Error(`The catalogue ${name} has never been imported`)
  return number
}

/** Does something as a whole or not at all, and explains errors of the database. */
export function inTransaction<Result>({ pool }: Database, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  return explaining(async () => {
    const client = await pool.connect()
    // A server that goes between two queries says so to whoever holds the connection; the next query fails with it.
    const ignore = (): void => undefined
    client.on('error', ignore)
    try {
      await client.query('begin')
      const result = await work(client)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    } finally {
      client.off('error', ignore)
      client.release()
    }
  })
}

function* inBatches<Item>(items: Iterable<Item>, size: number): Generator<readonly Item[]> {
  let batch: Item[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

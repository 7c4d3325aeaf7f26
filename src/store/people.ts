import { createHash } from 'node:crypto'
import {
  usualSettings,
  type AccessToken,
  type Invitation,
  type Member,
  type PersonSettings,
  type Role,
  type TokenScope,
} from '../model/index.ts'
import type { Pool } from 'pg'
import { explaining } from './store-error.ts'

/** What is kept of the people who use a Hiatus, besides how they sign in. Secrets are given as they were handed out and kept as their hashes. */
export interface People {
  readonly settingsOf: (person: string) => Promise<PersonSettings>
  readonly saveSettings: (person: string, settings: PersonSettings) => Promise<void>
  /** What holds of the whole place; null where it has not been set. */
  readonly siteSetting: (key: string) => Promise<unknown>
  /** Sets it unless it has been set, and gives what it then is. */
  readonly siteSettingOr: (key: string, value: unknown) => Promise<unknown>
  readonly saveSiteSetting: (key: string, value: unknown) => Promise<void>
  /** Everybody who has an account, the eldest first. */
  readonly members: () => Promise<readonly Member[]>
  readonly memberCount: () => Promise<number>
  /** Changes what somebody may do; false where nobody would be left to look after the place. */
  readonly setRole: (person: string, role: Role) => Promise<boolean>
  /** Gives everything that one person keeps to another. */
  readonly handOver: (from: string, to: string) => Promise<void>
  /** Removes an account and everything that its owner keeps; false where others stay and nobody would be left to look after the place. */
  readonly removePerson: (person: string) => Promise<boolean>
  readonly invite: (secret: string, invitation: Pick<Invitation, 'role' | 'madeBy' | 'expiresAt'>) => Promise<void>
  /** The invitation that a secret is for, where it can still be used: it is void once whoever gave it may give none any more. */
  readonly invitationFor: (secret: string) => Promise<Invitation | null>
  /** Notes that an invitation was used; false where somebody was quicker. */
  readonly useInvitation: (secret: string, person: string) => Promise<boolean>
  /** Invitations that can still be used. */
  readonly openInvitations: () => Promise<readonly Invitation[]>
  readonly makeToken: (
    secret: string,
    token: { readonly person: string; readonly name: string; readonly scope: TokenScope },
  ) => Promise<void>
  readonly tokensOf: (person: string) => Promise<readonly AccessToken[]>
  readonly removeToken: (person: string, id: number) => Promise<void>
  /** Whose token it is, and what it may do; its use is noted by the day. */
  readonly tokenFor: (secret: string) => Promise<{ readonly person: string; readonly scope: TokenScope } | null>
  /** Counts one more of something within so many seconds, and tells whether that is still no more than `most`. */
  readonly isWithinLimit: (key: string, most: number, seconds: number) => Promise<boolean>
}

/** Tables with what a person keeps, by the column that names them. */
const keptTables = ['person_settings', 'access_tokens', 'kept_series', 'watched_episodes', 'list_imports'] as const

/** The others who look after the place; of two who would leave it at once, the second waits here for the first. */
const otherAdmins = `with admins as (select "id" from account_users where "role" = 'admin' order by "id" for update), others as (select from admins where "id" <> $1)`
const isUsable = `used_by is null and expires_at > now() and exists (select from account_users where "id" = made_by and "role" = 'admin')`

/** The people of a store. */
export function peopleIn(pool: Pool): People {
  const rows = async (text: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> =>
    explaining(async () => (await pool.query(text, [...values])).rows as Record<string, unknown>[])
  const saveSiteSetting: People['saveSiteSetting'] = async (key, value) => {
    await rows('insert into site_settings (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value', [
      key,
      JSON.stringify(value),
    ])
  }
  const siteSetting: People['siteSetting'] = async key =>
    (await rows('select value from site_settings where key = $1', [key]))[0]?.['value'] ?? null
  return {
    async settingsOf(person) {
      const [row] = await rows('select settings from person_settings where person_id = $1', [person])
      return { ...usualSettings, ...(row?.['settings'] as Partial<PersonSettings> | undefined) }
    },
    async saveSettings(person, settings) {
      await rows(
        `insert into person_settings (person_id, settings) values ($1, $2)
         on conflict (person_id) do update set settings = excluded.settings, changed_at = now()`,
        [person, JSON.stringify(settings)],
      )
    },
    siteSetting,
    saveSiteSetting,
    async siteSettingOr(key, value) {
      await rows('insert into site_settings (key, value) values ($1, $2) on conflict (key) do nothing', [key, JSON.stringify(value)])
      return siteSetting(key)
    },
    async members() {
      const found = await rows('select "id", "name", "email", "role", "createdAt" from account_users order by "createdAt", "id"')
      return found.map(row => ({
        id: String(row['id']),
        name: String(row['name']),
        email: String(row['email']),
        role: row['role'] as Role,
        since: instant(row['createdAt']),
      }))
    },
    async memberCount() {
      return Number((await rows('select count(*) as count from account_users'))[0]!['count'])
    },
    async setRole(person, role) {
      const [row] = await rows(
        `${otherAdmins},
         stays as (select from account_users where "id" = $1 and "role" = 'admin' and $2 <> 'admin' and (select count(*) from others) = 0),
         changed as (update account_users set "role" = $2 where "id" = $1 and not exists (select from stays))
         select exists (select from stays) as stays`,
        [person, role],
      )
      return row!['stays'] !== true
    },
    async handOver(from, to) {
      const moves = keptTables
        .map((table, at) => `${at === 0 ? 'with' : ','} ${table}_moved as (update ${table} set person_id = $2 where person_id = $1)`)
        .join(' ')
      await rows(`${moves}, invitations_moved as (update invitations set made_by = $2 where made_by = $1) select`, [from, to])
    },
    async removePerson(person) {
      const removals = keptTables.map(
        table => `${table}_gone as (delete from ${table} where person_id = $1 and not exists (select from stays)),`,
      )
      const [row] = await rows(
        `${otherAdmins},
         stays as (
           select from account_users where "id" = $1 and "role" = 'admin' and (select count(*) from others) = 0
             and exists (select from account_users where "id" <> $1)
         ),
         ${removals.join(' ')}
         account_gone as (delete from account_users where "id" = $1 and not exists (select from stays))
         select exists (select from stays) as stays`,
        [person],
      )
      return row!['stays'] !== true
    },
    async invite(secret, { role, madeBy, expiresAt }) {
      await rows('insert into invitations (token_hash, role, made_by, expires_at) values ($1, $2, $3, $4)', [
        hashOf(secret),
        role,
        madeBy,
        expiresAt,
      ])
    },
    async invitationFor(secret) {
      const [row] = await rows(`select * from invitations where token_hash = $1 and ${isUsable}`, [hashOf(secret)])
      return row === undefined ? null : invitationOf(row)
    },
    async useInvitation(secret, person) {
      const used = await rows(`update invitations set used_by = $2, used_at = now() where token_hash = $1 and ${isUsable} returning role`, [
        hashOf(secret),
        person,
      ])
      return used.length === 1
    },
    async openInvitations() {
      return (await rows(`select * from invitations where ${isUsable} order by made_at`)).map(invitationOf)
    },
    async makeToken(secret, { person, name, scope }) {
      await rows('insert into access_tokens (token_hash, person_id, name, scope) values ($1, $2, $3, $4)', [
        hashOf(secret),
        person,
        name,
        scope,
      ])
    },
    async tokensOf(person) {
      const found = await rows('select id, name, scope, made_at, used_on::text from access_tokens where person_id = $1 order by id', [
        person,
      ])
      return found.map(row => ({
        id: Number(row['id']),
        name: String(row['name']),
        scope: row['scope'] as TokenScope,
        madeAt: instant(row['made_at']),
        usedOn: row['used_on'] as string | null,
      }))
    },
    async removeToken(person, id) {
      await rows('delete from access_tokens where person_id = $1 and id = $2', [person, id])
    },
    async tokenFor(secret) {
      const [row] = await rows(
        `with found as (select id, person_id, scope, used_on from access_tokens where token_hash = $1),
         noted as (update access_tokens t set used_on = current_date from found where t.id = found.id and found.used_on is distinct from current_date)
         select person_id, scope from found`,
        [hashOf(secret)],
      )
      return row === undefined ? null : { person: String(row['person_id']), scope: row['scope'] as TokenScope }
    },
    async isWithinLimit(key, most, seconds) {
      const [row] = await rows(
        `with gone as (delete from rate_limits where window_begin < now() - interval '1 day')
         insert into rate_limits (key, window_begin, count) values ($1, to_timestamp(floor(extract(epoch from now()) / $2) * $2), 1)
         on conflict (key, window_begin) do update set count = rate_limits.count + 1 returning count`,
        [key, seconds],
      )
      return Number(row!['count']) <= most
    },
  }
}

function invitationOf(row: Readonly<Record<string, unknown>>): Invitation {
  return {
    role: row['role'] as Role,
    madeBy: String(row['made_by']),
    madeAt: instant(row['made_at']),
    expiresAt: instant(row['expires_at']),
    usedBy: row['used_by'] as string | null,
  }
}

function instant(value: unknown): string {
  return (value as Date).toISOString()
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

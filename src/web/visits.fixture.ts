import assert from 'node:assert/strict'
import type { Hono } from 'hono'
import { accountsIn, type Accounts } from '../accounts/index.ts'
import type { Role } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { makeApp } from './app.ts'
import type { Env } from './env.ts'
import { fakeParts } from './fake-parts.fixture.ts'
import type { AppParts } from './parts.ts'

/** Where the app of these tests is found. */
export const home = 'http://localhost:7373'
/** The password of everybody in these tests. */
export const password = 'a good long password'

/** An app on a store, with real accounts, and what its log says. */
export interface Place {
  readonly app: Hono<Env>
  readonly parts: AppParts
  readonly accounts: Accounts
  readonly store: Store
  readonly logged: readonly string[]
}

/** Somebody's browser: it keeps cookies, and goes where it is told but not where an answer sends it. */
export interface Visits {
  readonly get: (way: string, headers?: Readonly<Record<string, string>>) => Promise<Response>
  /** Sends a form, with our own Origin unless other headers are given. */
  readonly post: (way: string, fields?: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>) => Promise<Response>
  readonly cookies: Map<string, string>
}

/** Opens a place on a store; `isAlone` where its owner needs no account. */
export async function openPlace(store: Store, { origin = home, isAlone = false, ...more }: Partial<AppParts> = {}): Promise<Place> {
  const accounts = await accountsIn(store, origin)
  const fakes = fakeParts()
  const parts: AppParts = {
    ...fakes,
    ...more,
    accounts,
    people: store.people,
    lists: store.lists,
    origin,
    isAlone,
    hosts: [new URL(origin).hostname],
  }
  return { app: makeApp(parts), parts, accounts, store, logged: fakes.logged }
}

/** A browser at a place, from an address. */
export function visit({ app, parts: { origin } }: Pick<Place, 'app' | 'parts'>, from = '127.0.0.1'): Visits {
  const cookies = new Map<string, string>()
  const ask = async (way: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { host: new URL(origin).host, ...(cookie === '' ? {} : { cookie }), ...init.headers }
    const response = await app.request(origin + way, { ...init, headers }, { incoming: { socket: { remoteAddress: from } } })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === '' || /max-age=0/i.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  return {
    cookies,
    get: (way, headers = {}) => ask(way, { headers: { ...headers } }),
    post: (way, fields = {}, headers = { origin }) =>
      ask(way, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
  }
}

/** Somebody who has made an account: the first looks after the place, the others come by invitation of hers. */
export async function join(place: Place, name: string, role: Role = 'member', from = '127.0.0.1'): Promise<Visits> {
  const browser = visit(place, from)
  const isFirst = !(await place.accounts.hasAny())
  const invitation = isFirst ? place.accounts.firstSecret : await inviteTo(place, role)
  const email = mailOf(name)
  const answer = await browser.post('/sign-up', { name, email, password, invitation })
  assert.equal(answer.status, 303, `${name} could not sign up`)
  return browser
}

/** The address of mail of somebody in these tests. */
export function mailOf(name: string): string {
  return `${name.toLowerCase()}@example.com`
}

/** An invitation by whoever looks after a place. */
export async function inviteTo({ accounts, store }: Place, role: Role = 'member'): Promise<string> {
  const [first] = await accounts.members()
  return accounts.invite(role, { ...first!, settings: await store.people.settingsOf(first!.id) })
}

import { randomBytes } from 'node:crypto'
import { APIError } from 'better-auth/api'
import type { Invitation, Member, Person, Role } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { accountName } from './account-name.ts'
import { passwordLength, signInLibrary } from './sign-in-library.ts'

/** Why somebody could not sign in, or up. */
export type SignInFault =
  | 'wrong'
  | 'too often'
  | 'taken'
  | 'short password'
  | 'long password'
  | 'no name'
  | 'no email'
  | 'no invitation'
  | 'passkey refused'
  | 'sign in again'

/** What signing in gives: cookies to be set, or why it failed. */
export type SignedIn = { readonly cookies: readonly string[] } | { readonly fault: SignInFault }

/** What somebody says who makes an account. */
export interface NewAccount {
  readonly name: string
  readonly email: string
  readonly password: string
  /** The secret of an invitation, or of the first account. */
  readonly secret: string
}

/** A passkey of somebody, as its owner knows it. */
export interface Passkey {
  readonly id: string
  readonly name: string | null
  readonly since: string | null
}

/** Who has an account, and how they come in. Whoever asks is known by the headers of the request; `from` is the address that it comes from. */
export interface Accounts {
  /** Null for somebody who has not signed in. */
  readonly who: (headers: Headers) => Promise<Person | null>
  readonly hasAny: () => Promise<boolean>
  /** Whether those who have not signed in may read here. */
  readonly isOpen: () => Promise<boolean>
  readonly setOpen: (isOpen: boolean) => Promise<void>
  readonly signUp: (account: NewAccount, headers: Headers, from: string) => Promise<SignedIn>
  readonly signIn: (email: string, password: string, headers: Headers, from: string) => Promise<SignedIn>
  readonly signOut: (headers: Headers) => Promise<readonly string[]>
  readonly changePassword: (now: string, next: string, headers: Headers) => Promise<SignedIn>
  /** Ends all sessions of whoever asks but this one. */
  readonly signOutElsewhere: (headers: Headers) => Promise<void>
  /** What a browser needs to make a passkey, or to sign in with one: options for it, and cookies that hold the challenge. */
  readonly passkeyOptions: (
    act: 'make' | 'use',
    headers: Headers,
    from: string,
  ) => Promise<{ readonly options: unknown; readonly cookies: readonly string[] } | { readonly fault: SignInFault }>
  readonly takePasskey: (act: 'make' | 'use', response: unknown, name: string | null, headers: Headers, from: string) => Promise<SignedIn>
  readonly passkeys: (headers: Headers) => Promise<readonly Passkey[]>
  readonly removePasskey: (id: string, headers: Headers) => Promise<void>
  /** Makes an invitation, and gives its secret, which is not kept. */
  readonly invite: (role: Role, by: Person) => Promise<string>
  readonly invitationFor: (secret: string) => Promise<Invitation | null>
  /** The secret with which the first account is made: it is made anew with every start until there is one. */
  readonly firstSecret: string
  readonly members: () => Promise<readonly Member[]>
}

/** The id of whoever used Hiatus alone, before there were accounts. */
export const alone = 'me'

/** So often somebody may try to sign in: by address of mail, and by network; guess at a password from within; and ask to be asked for a passkey. */
const limits = {
  email: { most: 10, seconds: 900 },
  network: { most: 40, seconds: 900 },
  password: { most: 10, seconds: 900 },
  passkey: { most: 120, seconds: 900 },
} as const
const invitationDays = 7

/** The accounts in a store, for a Hiatus that is found at an origin. */
export async function accountsIn({ people, accounts }: Pick<Store, 'people' | 'accounts'>, origin: string): Promise<Accounts> {
  const secret = String(await people.siteSettingOr('cookie secret', randomBytes(32).toString('base64url')))
  const library = signInLibrary(accounts, { origin, secret })
  const { api } = library
  const firstSecret = newSecret()

  const personOf = async (headers: Headers): Promise<Person | null> => {
    const found = await api.getSession({ headers, query: { disableCookieCache: true } })
    if (found === null) return null
    const { id, name, role } = found.user
    return { id, name, role: role === 'admin' ? 'admin' : 'member', settings: await people.settingsOf(id) }
  }
  const isLimited = async (kind: keyof typeof limits, key: string): Promise<boolean> =>
    !(await people.isWithinLimit(`sign in, ${kind}: ${key}`, limits[kind].most, limits[kind].seconds))

  return {
    who: personOf,
    hasAny: async () => (await people.memberCount()) > 0,
    isOpen: async () => (await people.siteSetting('open reading')) !== false,
    setOpen: isOpen => people.saveSiteSetting('open reading', isOpen),
    async signUp({ name: called, email, password, secret: given }, headers, from) {
      const name = accountName(called)
      if (name === null) return { fault: 'no name' }
      const fault = faultOf(email, password)
      if (fault !== null) return { fault }
      if (await isLimited('network', networkOf(from))) return { fault: 'too often' }
      const isFirst = given === firstSecret && (await people.memberCount()) === 0
      const invitation = isFirst ? null : await people.invitationFor(given)
      if (!isFirst && invitation === null) return { fault: 'no invitation' }
      const answer = await answerOf(() => api.signUpEmail({ body: { name, email: email.trim(), password }, headers, asResponse: true }))
      if (answer === null || !answer.ok) return { fault: 'taken' }
      const { user } = (await answer.json()) as { user: { id: string } }
      // Two who come with one invitation at once: the second goes again.
      if (!isFirst && !(await people.useInvitation(given, user.id))) {
        await people.removePerson(user.id)
        return { fault: 'no invitation' }
      }
      await people.setRole(user.id, isFirst ? 'admin' : invitation!.role)
      if (isFirst) await people.handOver(alone, user.id)
      return { cookies: answer.headers.getSetCookie() }
    },
    async signIn(email, password, headers, from) {
      const key = email.trim().toLowerCase().slice(0, 320)
      if ((await isLimited('network', networkOf(from))) || (await isLimited('email', key))) return { fault: 'too often' }
      return signedIn(await answerOf(() => api.signInEmail({ body: { email: key, password }, headers, asResponse: true })), 'wrong')
    },
    async signOut(headers) {
      return (await answerOf(() => api.signOut({ headers, asResponse: true })))?.headers.getSetCookie() ?? []
    },
    async changePassword(now, next, headers) {
      const fault = passwordFault(next)
      if (fault !== null) return { fault }
      const person = await personOf(headers)
      if (person !== null && (await isLimited('password', person.id))) return { fault: 'too often' }
      const body = { currentPassword: now, newPassword: next, revokeOtherSessions: true }
      return signedIn(await answerOf(() => api.changePassword({ body, headers, asResponse: true })), 'wrong')
    },
    async signOutElsewhere(headers) {
      await answerOf(() => api.revokeOtherSessions({ headers, asResponse: true }))
    },
    async passkeyOptions(act, headers, from) {
      if (act === 'use' && (await isLimited('passkey', networkOf(from)))) return { fault: 'too often' }
      const answer = await answerOf(() =>
        act === 'make'
          ? api.generatePasskeyRegistrationOptions({ headers, asResponse: true })
          : api.generatePasskeyAuthenticationOptions({ headers, asResponse: true }),
      )
      if (answer === null || !answer.ok) return { fault: act === 'make' ? 'sign in again' : 'passkey refused' }
      // The library asks for the lock of the device as it pleases; we refuse whoever comes without.
      return {
        options: { ...((await answer.json()) as object), ...(act === 'use' ? { userVerification: 'required' } : {}) },
        cookies: answer.headers.getSetCookie(),
      }
    },
    async takePasskey(act, response, name, headers, from) {
      if (act === 'use' && (await isLimited('network', networkOf(from)))) return { fault: 'too often' }
      if (!isCredential(response)) return { fault: 'passkey refused' }
      const answer = await answerOf(() =>
        act === 'make'
          ? api.verifyPasskeyRegistration({ body: { response, ...(name === null ? {} : { name }) }, headers, asResponse: true })
          : api.verifyPasskeyAuthentication({ body: { response: response as never }, headers, asResponse: true }),
      )
      return signedIn(answer, 'passkey refused')
    },
    async passkeys(headers) {
      const found = await api.listPasskeys({ headers })
      return found.map(({ id, name, createdAt }) => ({
        id,
        name: name ?? null,
        since: createdAt === undefined ? null : new Date(createdAt).toISOString(),
      }))
    },
    async removePasskey(id, headers) {
      await answerOf(() => api.deletePasskey({ body: { id }, headers, asResponse: true }))
    },
    async invite(role, by) {
      const made = newSecret()
      await people.invite(made, { role, madeBy: by.id, expiresAt: new Date(Date.now() + invitationDays * 86_400_000).toISOString() })
      return made
    },
    invitationFor: people.invitationFor,
    firstSecret,
    members: people.members,
  }
}

/** A secret that nobody guesses: 192 bits. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

/**
 * The network that an address belongs to: of IPv6 the first 64 bits, since anybody has as many addresses as they like within these (CVE-2026-45364 counted them one by one).
 */
export function networkOf(address: string): string {
  if (!address.includes(':') || /^::ffff:[\d.]+$/i.test(address)) return address.replace(/^::ffff:/i, '')
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const all = [
    ...groups,
    ...Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length) }, () => '0'),
    ...rest,
  ]
  return `${all
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`
}

function faultOf(email: string, password: string): SignInFault | null {
  if (!/^[^\s@]+@[^\s@]+$/.test(email.trim()) || email.length > 320) return 'no email'
  return passwordFault(password)
}

/** What names itself as browsers do: another id is not looked for. */
function isCredential(response: unknown): boolean {
  const { id } = (response ?? {}) as { readonly id?: unknown }
  return typeof id === 'string' && /^[\w-]{1,2000}$/.test(id)
}

function passwordFault(password: string): SignInFault | null {
  if (password.length < passwordLength.least) return 'short password'
  return password.length > passwordLength.most ? 'long password' : null
}

function signedIn(answer: Response | null, fault: SignInFault): SignedIn {
  return answer === null || !answer.ok ? { fault } : { cookies: answer.headers.getSetCookie() }
}

/** What the library answers; null where it refuses. Other errors are faults of ours. */
async function answerOf(ask: () => Promise<Response>): Promise<Response | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof APIError) return null
    throw error
  }
}

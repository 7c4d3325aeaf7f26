import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import type { Store } from '../store/index.ts'

/** Where this Hiatus is found, and what its cookies are signed with. */
export interface Place {
  /** As browsers see it: "https://hiatus.example". */
  readonly origin: string
  readonly secret: string
}

const day = 86_400
/** One stays signed in for so long, and longer when one comes back. */
const session = { expiresIn: 30 * day, updateAge: day }
/** What is dangerous, such as a new passkey, is done only so soon after signing in. */
export const freshSeconds = 15 * 60
/** NIST SP 800-63B: length, and nothing else, makes a password. */
export const passwordLength = { least: 10, most: 128 } as const

/**
 * better-auth on our database: sessions, passwords (scrypt) and passkeys. None of its own routes is served: what Hiatus offers is called by name, so that there is no way in that the table of
 * routes does not show.
 */
export function signInLibrary(accounts: Store['accounts'], { origin, secret }: Place) {
  const isSecure = origin.startsWith('https:')
  return betterAuth({
    database: { db: accounts, type: 'postgres' },
    secret,
    baseURL: origin,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      revokeSessionsOnPasswordReset: true,
    },
    user: {
      modelName: 'account_users',
      additionalFields: { role: { type: 'string', required: true, defaultValue: 'member', input: false } },
    },
    session: { modelName: 'account_sessions', ...session, freshAge: freshSeconds },
    account: { modelName: 'account_credentials' },
    verification: { modelName: 'account_verifications' },
    // Limits are kept in the store, for all processes together: see `People.isWithinLimit`.
    rateLimit: { enabled: false },
    advanced: {
      // It would believe what a header says, and nothing here asks where a session was begun.
      ipAddress: { disableIpTracking: true },
      cookiePrefix: 'hiatus',
      useSecureCookies: false,
      // A browser takes a cookie of that prefix only from this very host and over TLS.
      cookies: isSecure ? { session_token: { name: '__Host-hiatus' } } : { session_token: { name: 'hiatus' } },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
    },
    plugins: [
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'Hiatus',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        // The library itself takes a passkey from a device that was not unlocked.
        registration: { afterVerification: ({ verification: { registrationInfo } }) => unlocked(registrationInfo) },
        authentication: { afterVerification: ({ verification: { authenticationInfo } }) => unlocked(authenticationInfo) },
        schema: { passkey: { modelName: 'account_passkeys' } },
      }),
    ],
  })
}

function unlocked(info: { readonly userVerified: boolean } | undefined): void {
  if (info?.userVerified !== true) throw new APIError('UNAUTHORIZED')
}

import type { Context, Handler } from 'hono'
import { passwordLength, type SignInFault } from '../../accounts/index.ts'
import type { Env } from '../env.ts'
import { speechOf } from '../layout.ts'
import type { AppParts } from '../parts.ts'
import { accountWords } from '../words/account-words.ts'
import { addressOf, goTo, textsOf } from './form-parts.ts'

/** Answers with what a browser needs to make a passkey, or to sign in with one. */
export function postPasskeyOptions(act: 'make' | 'use'): (parts: AppParts) => Handler<Env> {
  return ({ accounts }) =>
    async c => {
      const found = await accounts.passkeyOptions(act, c.req.raw.headers, addressOf(c))
      if ('fault' in found) return refuse(c, found.fault)
      for (const cookie of found.cookies) c.header('Set-Cookie', cookie, { append: true })
      return c.json(found.options as object)
    }
}

/** Takes a passkey that a browser has made, or signs in with one. */
export function postPasskey(act: 'make' | 'use'): (parts: AppParts) => Handler<Env> {
  return ({ accounts, today }) =>
    async c => {
      const body = (await c.req.json().catch(() => null)) as { response?: unknown } | null
      const name = act === 'make' ? speechOf(c, accountWords)('passkeyName', { day: today() }) : null
      const signed = await accounts.takePasskey(act, body?.response ?? {}, name, c.req.raw.headers, addressOf(c))
      if ('fault' in signed) return refuse(c, signed.fault)
      for (const cookie of signed.cookies) c.header('Set-Cookie', cookie, { append: true })
      return c.json({ done: true })
    }
}

/** Removes a passkey of whoever asks. */
export function postPasskeyRemove({ accounts }: AppParts): Handler<Env> {
  return async c => {
    await accounts.removePasskey((await textsOf(c))('id'), c.req.raw.headers)
    return goTo(c, '/account')
  }
}

function refuse(c: Context<Env>, fault: SignInFault): Response {
  return c.json({ problem: speechOf(c, accountWords)(fault, passwordLength) }, fault === 'too often' ? 429 : 400)
}

import type { Context, Handler } from 'hono'
import { passwordLength, type SignInFault } from '../../accounts/index.ts'
import { html } from '../../publish/index.ts'
import type { Env } from '../env.ts'
import { formStyle } from '../form-style.ts'
import { answerPage, speechOf } from '../layout.ts'
import type { AppParts } from '../parts.ts'
import { accountWords } from '../words/account-words.ts'
import { accountStyle, addressOf, fieldHtml, goTo, noticeHtml, textsOf } from './form-parts.ts'

interface Filled {
  readonly name: string
  readonly email: string
  readonly secret: string
}

/** Answers with the form for making an account: for whoever has an invitation, or makes the first. */
export function getSignUp(parts: AppParts): Handler<Env> {
  return c => signUpPage(c, parts, { name: '', email: '', secret: c.req.query('invitation') ?? '' }, null)
}

/** Makes an account and signs its owner in. The first takes over what was kept here without one. */
export function postSignUp(parts: AppParts): Handler<Env> {
  return async c => {
    const text = await textsOf(c)
    const filled = { name: text('name'), email: text('email'), secret: text('invitation') }
    const signed = await parts.accounts.signUp({ ...filled, password: text('password') }, c.req.raw.headers, addressOf(c))
    return 'fault' in signed ? signUpPage(c, parts, filled, signed.fault) : goTo(c, '/', signed.cookies)
  }
}

async function signUpPage(
  c: Context<Env>,
  { accounts }: AppParts,
  { name, email, secret }: Filled,
  fault: SignInFault | null,
): Promise<Response> {
  const say = speechOf(c, accountWords)
  const isFirst = secret === accounts.firstSecret && !(await accounts.hasAny())
  const isInvited = isFirst || (await accounts.invitationFor(secret)) !== null
  const form = html`<p>${say(isFirst ? 'first' : 'invited')}</p>
    <form method="post" action="/sign-up">
      ${noticeHtml('problem', fault === null ? null : say(fault, passwordLength))}
      <input type="hidden" name="invitation" value="${secret}" />
      ${fieldHtml({ name: 'name', label: say('name'), value: name, hint: say('nameHint'), autocomplete: 'name' })}
      ${fieldHtml({ name: 'email', label: say('email'), type: 'email', value: email, autocomplete: 'username' })}
      ${fieldHtml({ name: 'password', label: say('password'), type: 'password', hint: say('passwordHint', passwordLength), autocomplete: 'new-password' })}
      <div><button class="main" type="submit">${say('signUp')}</button></div>
    </form>`
  return answerPage(c, {
    title: say('signUp'),
    status: fault === 'too often' ? 429 : fault !== null ? 400 : isInvited ? 200 : 403,
    style: formStyle + accountStyle,
    body: html`<div class="narrow form">
      <h1>${say('signUp')}</h1>
      ${isInvited ? form : html`<p>${say(secret === '' ? 'needInvitation' : 'no invitation')}</p>`}
    </div>`,
  })
}

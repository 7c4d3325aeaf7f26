import type { Context, Handler } from 'hono'
import { passwordLength, type SignInFault } from '../../accounts/index.ts'
import { html } from '../../publish/index.ts'
import type { Env } from '../env.ts'
import { formStyle } from '../form-style.ts'
import { answerPage, speechOf } from '../layout.ts'
import type { AppParts } from '../parts.ts'
import { accountWords } from '../words/account-words.ts'
import { accountStyle, addressOf, fieldHtml, goTo, noticeHtml, textsOf, wayWithin } from './form-parts.ts'
import { passkeyScript } from './passkey-script.ts'

/** Answers with the form for signing in. */
export function getSignIn(): Handler<Env> {
  return c => signInPage(c, { email: '', next: c.req.query('next') ?? '' }, null)
}

/** Signs somebody in. */
export function postSignIn({ accounts }: AppParts): Handler<Env> {
  return async c => {
    const text = await textsOf(c)
    const [email, next] = [text('email'), text('next')]
    const signed = await accounts.signIn(email, text('password'), c.req.raw.headers, addressOf(c))
    return 'fault' in signed ? signInPage(c, { email, next }, signed.fault) : goTo(c, wayWithin(next, '/'), signed.cookies)
  }
}

/** Signs somebody out. */
export function postSignOut({ accounts }: AppParts): Handler<Env> {
  return async c => goTo(c, '/', await accounts.signOut(c.req.raw.headers))
}

function signInPage(c: Context<Env>, { email, next }: { readonly email: string; readonly next: string }, fault: SignInFault | null) {
  const say = speechOf(c, accountWords)
  return answerPage(c, {
    title: say('signIn'),
    status: fault === null ? 200 : fault === 'too often' ? 429 : 400,
    style: formStyle + accountStyle,
    script: passkeyScript,
    body: html`<div class="narrow">
      <h1>${say('signIn')}</h1>
      <form method="post" action="/sign-in">
        ${noticeHtml('problem', fault === null ? null : say(fault, passwordLength))}
        <input type="hidden" name="next" value="${next}" />
        ${fieldHtml({ name: 'email', label: say('email'), type: 'email', value: email, autocomplete: 'username webauthn' })}
        ${fieldHtml({ name: 'password', label: say('password'), type: 'password', autocomplete: 'current-password' })}
        <div><button class="main" type="submit">${say('signIn')}</button></div>
      </form>
      <div class="form passkey" data-act="use" data-options="/sign-in/passkey/options" data-answer="/sign-in/passkey" data-next="${wayWithin(next, '/')}" hidden>
        <p class="or">${say('or')}</p>
        <div><button type="button">${say('usePasskey')}</button></div>
        <p class="problem" role="alert" hidden>${say('passkey refused')}</p>
      </div>
    </div>`,
  })
}

import type { Context } from 'hono'
import type { Passkey } from '../../accounts/index.ts'
import { passwordLength } from '../../accounts/index.ts'
import { locales, type AccessToken, type Person, type PersonSettings } from '../../model/index.ts'
import { html, type Markup } from '../../publish/index.ts'
import type { Env } from '../env.ts'
import { formStyle } from '../form-style.ts'
import { answerPage, speechOf } from '../layout.ts'
import { listFilesHtml } from '../list-files/import-page.ts'
import { accountWords } from '../words/account-words.ts'
import type { Speech } from '../words/messages.ts'
import { accountStyle, choiceHtml, fieldHtml, noticeHtml } from './form-parts.ts'
import { passkeyScript } from './passkey-script.ts'

/** What the page of one's account shows. */
export interface AccountShown {
  readonly person: Person
  readonly settings: PersonSettings
  readonly passkeys: readonly Passkey[]
  readonly tokens: readonly AccessToken[]
  /** The secret of a token that has just been made. */
  readonly newToken: string | null
  /** Where the first account is made; null for whoever has one. */
  readonly firstWay: string | null
  readonly problem: keyof (typeof accountWords)['en'] | null
  readonly done: keyof (typeof accountWords)['en'] | null
}

type Say = Speech<keyof (typeof accountWords)['en']>

const languageNames = { en: 'English', ko: '한국어' } as const

/** Answers with the page of one's account. */
export function accountPage(c: Context<Env>, shown: AccountShown): Response | Promise<Response> {
  const say = speechOf(c, accountWords)
  const { person, firstWay, problem, done } = shown
  return answerPage(c, {
    title: say('account'),
    status: problem === null ? 200 : 400,
    style: formStyle + accountStyle,
    script: passkeyScript,
    body: html`<div class="narrow">
      <h1>${firstWay === null ? person.name : say('account')}</h1>
      ${noticeHtml('problem', problem === null ? null : say(problem, passwordLength))} ${noticeHtml('done', done === null ? null : say(done))}
      ${firstWay === null ? signOutHtml(say) : html`<p>${say('alone')}</p>`} ${settingsHtml(say, shown.settings)}
      ${firstWay === null ? signingInHtml(say, shown) : ''} ${listFilesHtml(c)} ${tokensHtml(say, shown)}
      ${firstWay === null ? leaveHtml(say) : firstHtml(say, firstWay)}
    </div>`,
  })
}

function signOutHtml(say: Say): Markup {
  return html`<form method="post" action="/sign-out"><div><button type="submit">${say('signOut')}</button></div></form>`
}

function settingsHtml(say: Say, { locale, countries, zone, spoilers }: PersonSettings): Markup {
  const languages = [['', say('byBrowser')] as const, ...locales.map(each => [each, languageNames[each]] as const)]
  const guards = [['hide', say('spoilersHide')] as const, ['next', say('spoilersNext')] as const, ['show', say('spoilersShow')] as const]
  return html`<section aria-labelledby="settings">
    <h2 id="settings">${say('settings')}</h2>
    <form method="post" action="/account/settings">
      ${choiceHtml('spoilers', say('spoilers'), guards, spoilers)} ${choiceHtml('locale', say('language'), languages, locale ?? '')}
      ${fieldHtml({ name: 'countries', label: say('countries'), value: countries.join(', '), hint: say('countriesHint'), isOptional: true })}
      ${fieldHtml({ name: 'zone', label: say('zone'), value: zone ?? '', hint: say('zoneHint'), isOptional: true })}
      <div><button class="main" type="submit">${say('save')}</button></div>
    </form>
  </section>`
}

function signingInHtml(say: Say, { passkeys }: AccountShown): Markup {
  const rows = passkeys.map(
    ({ id, name }) => html`<li>
      <span>${name ?? say('passkeys')}</span>
      <form method="post" action="/account/passkey/remove"><input type="hidden" name="id" value="${id}" /><button type="submit">${say('remove')}</button></form>
    </li>`,
  )
  return html`<section aria-labelledby="signing-in">
    <h2 id="signing-in">${say('signingIn')}</h2>
    ${passkeys.length === 0 ? html`<p class="hint">${say('noPasskeys')}</p>` : html`<ul class="rows">${rows}</ul>`}
    <div class="passkey" data-act="make" data-options="/account/passkey/options" data-answer="/account/passkey" data-next="/account" hidden>
      <button type="button">${say('addPasskey')}</button>
      <p class="problem" role="alert" hidden>${say('passkey refused')}</p>
    </div>
    <form method="post" action="/account/password">
      ${fieldHtml({ name: 'now', label: say('presentPassword'), type: 'password', autocomplete: 'current-password' })}
      ${fieldHtml({ name: 'next', label: say('newPassword'), type: 'password', hint: say('passwordHint', passwordLength), autocomplete: 'new-password' })}
      <div><button type="submit">${say('changePassword')}</button></div>
    </form>
    <form method="post" action="/account/elsewhere"><div><button type="submit">${say('elsewhere')}</button></div></form>
  </section>`
}

function tokensHtml(say: Say, { tokens, newToken }: AccountShown): Markup {
  const scopes = { read: say('tokenRead'), write: say('tokenWrite') }
  const rows = tokens.map(
    ({ id, name, scope, usedOn }) => html`<li>
      <span>${name} <small>${scopes[scope]}, ${usedOn === null ? say('tokenUnused') : say('tokenUsed', { day: usedOn })}</small></span>
      <form method="post" action="/account/tokens/remove"><input type="hidden" name="id" value="${String(id)}" /><button type="submit">${say('remove')}</button></form>
    </li>`,
  )
  return html`<section aria-labelledby="tokens">
    <h2 id="tokens">${say('tokens')}</h2>
    <p class="hint">${say('tokensHint')}</p>
    ${newToken === null ? '' : html`<div role="status"><p>${say('tokenMade')}</p><p class="secret">${newToken}</p></div>`}
    ${tokens.length === 0 ? '' : html`<ul class="rows">${rows}</ul>`}
    <form method="post" action="/account/tokens">
      ${fieldHtml({ name: 'name', label: say('tokenName') })} ${choiceHtml(
        'scope',
        say('tokenScope'),
        [
          ['read', scopes.read],
          ['write', scopes.write],
        ],
        'read',
      )}
      <div><button type="submit">${say('makeToken')}</button></div>
    </form>
  </section>`
}

function leaveHtml(say: Say): Markup {
  return html`<section aria-labelledby="leave">
    <h2 id="leave">${say('leave')}</h2>
    <p class="hint">${say('leaveHint')}</p>
    <form method="post" action="/account/leave">
      <label class="tick"><input type="checkbox" name="sure" value="yes" /> ${say('leaveConfirm')}</label>
      <div><button class="grave" type="submit">${say('leave')}</button></div>
    </form>
  </section>`
}

function firstHtml(say: Say, way: string): Markup {
  return html`<section aria-labelledby="others">
    <h2 id="others">${say('letOthersIn')}</h2>
    <p class="hint">${say('letOthersInHint')}</p>
    <p><a class="button" href="${way}">${say('signUp')}</a></p>
  </section>`
}

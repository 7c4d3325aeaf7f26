import type { Context, Handler } from 'hono'
import type { Member } from '../../model/index.ts'
import { html, type Markup } from '../../publish/index.ts'
import type { Env } from '../env.ts'
import { formStyle } from '../form-style.ts'
import { answerPage, speechOf } from '../layout.ts'
import type { AppParts } from '../parts.ts'
import { accountWords } from '../words/account-words.ts'
import type { Speech } from '../words/messages.ts'
import { personOf } from './account.ts'
import { accountStyle, choiceHtml, goTo, noticeHtml, textsOf } from './form-parts.ts'

type Say = Speech<keyof (typeof accountWords)['en']>

/** Answers with who uses this Hiatus, for those who look after it. */
export function getMembers(parts: AppParts): Handler<Env> {
  return c => membersPage(c, parts, null)
}

/** Makes an invitation and shows where it leads, once. */
export function postInvite(parts: AppParts): Handler<Env> {
  return async c => {
    const role = (await textsOf(c))('role') === 'admin' ? 'admin' : 'member'
    const secret = await parts.accounts.invite(role, personOf(c))
    return membersPage(c, parts, { invitation: `${parts.origin}/sign-up?invitation=${secret}` })
  }
}

/** Changes what somebody may do; the last admin stays one. */
export function postRole(parts: AppParts): Handler<Env> {
  return async c => {
    const text = await textsOf(c)
    const role = text('role') === 'admin' ? 'admin' : 'member'
    return (await parts.people.setRole(text('id'), role)) ? goTo(c, '/members') : membersPage(c, parts, { problem: 'lastAdmin' })
  }
}

/** Removes somebody's account with everything that they keep. */
export function postRemoveMember(parts: AppParts): Handler<Env> {
  return async c => {
    const id = (await textsOf(c))('id')
    return (await parts.people.removePerson(id)) ? goTo(c, '/members') : membersPage(c, parts, { problem: 'lastAdmin' })
  }
}

/** Sets whether those who have not signed in may read. */
export function postReading({ accounts }: AppParts): Handler<Env> {
  return async c => {
    await accounts.setOpen((await textsOf(c))('reading') !== 'closed')
    return goTo(c, '/members')
  }
}

interface Said {
  readonly invitation?: string
  readonly problem?: keyof (typeof accountWords)['en']
}

async function membersPage(c: Context<Env>, { people, accounts }: AppParts, said: Said | null): Promise<Response> {
  const say = speechOf(c, accountWords)
  const [members, open, isOpen] = [await people.members(), await people.openInvitations(), await accounts.isOpen()]
  const { id } = personOf(c)
  return answerPage(c, {
    title: say('members'),
    status: said?.problem === undefined ? 200 : 409,
    style: formStyle + accountStyle,
    body: html`<div class="narrow">
      <h1>${say('members')}</h1>
      ${noticeHtml('problem', said?.problem === undefined ? null : say(said.problem))}
      <ul class="rows">${members.map(member => memberHtml(say, member, member.id === id))}</ul>
      <section aria-labelledby="invite">
        <h2 id="invite">${say('invite')}</h2>
        ${said?.invitation === undefined ? '' : html`<div role="status"><p>${say('inviteMade')}</p><p class="secret">${said.invitation}</p></div>`}
        <p class="hint">${say('openInvitations', { count: open.length })}</p>
        <form method="post" action="/members/invite">
          ${choiceHtml(
            'role',
            say('inviteAs'),
            [
              ['member', say('member')],
              ['admin', say('admin')],
            ],
            'member',
          )}
          <div><button class="main" type="submit">${say('invite')}</button></div>
        </form>
      </section>
      <section aria-labelledby="reading">
        <h2 id="reading">${say('reading')}</h2>
        <form method="post" action="/members/reading">
          ${choiceHtml(
            'reading',
            say('reading'),
            [
              ['open', say('readingOpen')],
              ['closed', say('readingClosed')],
            ],
            isOpen ? 'open' : 'closed',
          )}
          <div><button type="submit">${say('save')}</button></div>
        </form>
      </section>
    </div>`,
  })
}

function memberHtml(say: Say, { id, name, email, role, since }: Member, isSelf: boolean): Markup {
  const other = role === 'admin' ? 'member' : 'admin'
  return html`<li>
    <span>${name}${isSelf ? html` (${say('you')})` : ''} <small>${email}, ${say(role)}, ${say('since', { day: since.slice(0, 10) })}</small></span>
    <form method="post" action="/members/role">
      <input type="hidden" name="id" value="${id}" />
      <button name="role" value="${other}" type="submit">${say(other === 'admin' ? 'makeAdmin' : 'makeMember')}</button>
    </form>
    ${isSelf ? '' : html`<form method="post" action="/members/remove"><input type="hidden" name="id" value="${id}" /><button class="grave" type="submit">${say('remove')}</button></form>`}
  </li>`
}

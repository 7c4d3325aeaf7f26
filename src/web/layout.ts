import type { Context } from 'hono'
import { html, pageHtml, type Markup } from '../publish/index.ts'
import type { Env } from './env.ts'
import { layoutWords } from './words/layout-words.ts'
import { speak, type Messages, type Speech } from './words/messages.ts'

/** What is put into the frame of all pages. */
export interface Content {
  /** Of the window: the name of the page alone. */
  readonly title: string
  readonly body: Markup
  readonly style?: string
  readonly script?: string
  readonly status?: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 421 | 422 | 429 | 500 | 502
  /** More links for the line at the top. */
  readonly more?: Markup
}

/** Answers with a page in the frame that all pages share. */
export function answerPage(
  c: Context<Env>,
  { title, body, style = '', script, status = 200, more }: Content,
): Response | Promise<Response> {
  return c.html(
    pageHtml({
      title: title === '' ? 'Hiatus' : `${title} · Hiatus`,
      body: html`${topBar(c, more)}
        <main id="content" tabindex="-1">${body}</main>`,
      style,
      ...(script === undefined ? {} : { script }),
      nonce: c.get('nonce'),
      locale: c.get('locale'),
      policy: false,
    }),
    status,
  )
}

/** Says a part's messages in the language of a request. */
export function speechOf<Key extends string>(c: Context<Env>, messages: Messages<Key>): Speech<Key> {
  return speak(messages, c.get('locale'))
}

/** The line at the top of every page: the way home and to what else there is. */
export function topBar(c: Context<Env>, more: Markup = html``): Markup {
  const say = speechOf(c, layoutWords)
  const here = new URL(c.req.url).pathname
  const { person, hasAccounts } = c.get('visitor')
  const links = [
    ['/search', say('lookUp')],
    ['/calendar', say('calendar')],
    ...(person === null ? [] : [['/lists', say('lists')] as const]),
    ['/check', say('check')],
    ['/forecasts', say('forecasts')],
    ['/outlets', say('sources')],
    ...(person === null
      ? [['/sign-in', say('signIn')] as const]
      : [['/account', person.name === '' ? say('account') : person.name] as const]),
    ...(hasAccounts && person?.role === 'admin' ? [['/members', say('members')] as const] : []),
  ] as const
  return html`<a class="skip" href="#content">${say('skip')}</a>
    <nav class="bar" aria-label="${say('main')}"><a class="name" href="/">Hiatus</a>${links.map(
      ([href, name]) => html`<a href="${href}"${here === href ? html` aria-current="page"` : ''}>${name}</a>`,
    )}${more}</nav>`
}

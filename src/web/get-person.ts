import type { Handler } from 'hono'
import { html, pageHtml, sayPerson, sheetHtml } from '../publish/index.ts'
import { answerMessage, type Env } from './answers.ts'
import { seriesHref } from './found.ts'
import { topBar } from './home-page.ts'
import { lookUpForm, lookUpScript, lookUpStyle } from './look-up.ts'
import type { AppParts } from './parts.ts'
import { sheetStyle } from './sheet-style.ts'

/** Answers with all that catalogues tell of a person. */
export function getPerson({ catalogue }: AppParts): Handler<Env> {
  return async c => {
    const [, id] = /^(\d{1,9})$/.exec(c.req.param('id') ?? '') ?? []
    const found = id === undefined ? null : await catalogue.person(Number(id))
    if (found === null) return answerMessage(c, 404, 'Not here', 'There is no such person. Look them up by their name.')
    const sheet = sayPerson(found)
    const body = html`${topBar()}
      <main>${lookUpForm('')} ${sheetHtml(sheet, seriesHref)}</main>`
    return c.html(
      pageHtml({
        title: `${sheet.title} · Hiatus`,
        body,
        style: lookUpStyle + sheetStyle,
        script: lookUpScript,
        nonce: c.get('nonce'),
        policy: false,
      }),
    )
  }
}

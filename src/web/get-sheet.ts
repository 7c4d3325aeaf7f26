import type { Handler } from 'hono'
import { html, pageHtml, sayPerson, saySeries, sheetHtml, type Sheet } from '../publish/index.ts'
import { answerMessage, type Env } from './answers.ts'
import { seriesHref } from './found.ts'
import { topBar } from './home-page.ts'
import { lookUpForm, lookUpScript, lookUpStyle } from './look-up.ts'
import type { AppParts } from './parts.ts'
import { sheetStyle } from './sheet-style.ts'

/** Answers with all that catalogues tell of a series. */
export function getSeries({ catalogue }: AppParts): Handler<Env> {
  return answerSheet('There is no such series. Look it up by its name.', async id => {
    const found = await catalogue.series(id)
    return found === null ? null : saySeries(found.settled)
  })
}

/** Answers with all that catalogues tell of a person. */
export function getPerson({ catalogue }: AppParts): Handler<Env> {
  return answerSheet('There is no such person. Look them up by their name.', async id => {
    const found = await catalogue.person(id)
    return found === null ? null : sayPerson(found)
  })
}

function answerSheet(missing: string, sheetOf: (id: number) => Promise<Sheet | null>): Handler<Env> {
  return async c => {
    const [, id] = /^(\d{1,9})$/.exec(c.req.param('id') ?? '') ?? []
    const sheet = id === undefined ? null : await sheetOf(Number(id))
    if (sheet === null) return answerMessage(c, 404, 'Not here', missing)
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

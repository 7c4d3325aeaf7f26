import type { Handler } from 'hono'
import { html, sayPerson, sheetHtml } from '../publish/index.ts'
import { answerMessage } from './answers.ts'
import type { Env } from './env.ts'
import { seriesHref } from './found.ts'
import { answerPage } from './layout.ts'
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
    return answerPage(c, {
      title: sheet.title,
      body: html`${lookUpForm('')} ${sheetHtml(sheet, seriesHref)}`,
      style: lookUpStyle + sheetStyle,
      script: lookUpScript,
    })
  }
}

import type { Handler } from 'hono'
import { isLikelyDay } from '../model/index.ts'
import {
  articlePartHtml,
  dossierHtml,
  dossierStyle,
  html,
  makeDossier,
  writeArticle,
  writtenStyle,
  type DossierMaterial,
} from '../publish/index.ts'
import { answerMessage } from './answers.ts'
import type { Env } from './env.ts'
import { forecastHref, seriesHref } from './found.ts'
import { answerPage, type Content } from './layout.ts'
import { listControlHtml, listControlStyle } from './lists/list-control.ts'
import { lookUpForm, lookUpScript, lookUpStyle } from './look-up.ts'
import type { AppParts } from './parts.ts'
import { sheetStyle } from './sheet-style.ts'

const missing = 'There is no such series. Look it up by its name.'
const noDay = 'A day looks like 2022-07-01, and is not one that is to come.'

/** Answers with all that is known of a series, today or on a past day (`?as-of=`). */
export function getDossier(parts: AppParts): Handler<Env> {
  return answerOf(parts, (material, { id, control }) => {
    const dossier = makeDossier(material, null)
    const links = {
      series: seriesHref,
      asOf: seriesHref(id),
      article: `${seriesHref(id)}/article?as-of=${material.today}`,
      forecast: forecastHref(id, material.today),
    }
    return { title: dossier.title, body: html`${lookUpForm('')} ${control} ${dossierHtml(dossier, links)}`, script: lookUpScript }
  })
}

/** Answers with the article about a series that is written from facts alone. */
export function getArticle(parts: AppParts): Handler<Env> {
  return answerOf(parts, (material, { id, nonce }) => {
    const article = writeArticle(material, null)
    const back = html`<p class="hint"><a href="${seriesHref(id)}?as-of=${material.today}">All that is known, with how sure it is</a></p>`
    return { title: article.title, body: html`${articlePartHtml(article, nonce)} ${back}` }
  })
}

interface Asked {
  readonly id: number
  readonly nonce: string
  readonly control: Markup
}

type Page = Pick<Content, 'title' | 'body' | 'script'>

function answerOf({ evidence, lists, today }: AppParts, pageOf: (material: DossierMaterial, asked: Asked) => Page): Handler<Env> {
  return async c => {
    const [, id] = /^(\d{1,9})$/.exec(c.req.param('id') ?? '') ?? []
    const asOf = c.req.query('as-of') ?? today()
    if (!isLikelyDay(asOf) || asOf > today()) return answerMessage(c, 400, 'No such day', noDay)
    const material = id === undefined ? null : await evidence.dossier(Number(id), asOf)
    if (material === null) return answerMessage(c, 404, 'Not here', missing)
    const control = await listControlHtml(c, lists, Number(id))
    const page = pageOf(material, { id: Number(id), nonce: c.get('nonce'), control })
    return answerPage(c, { ...page, style: lookUpStyle + listControlStyle + sheetStyle + dossierStyle + writtenStyle })
  }
}

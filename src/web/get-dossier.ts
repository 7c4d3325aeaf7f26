import type { Context, Handler } from 'hono'
import { isLikelyDay } from '../model/index.ts'
import type { SeriesDossier } from '../pipeline/index.ts'
import {
  articlePartHtml,
  changedDays,
  chartStyle,
  dossierHtml,
  dossierJson,
  dossierStyle,
  guardSpoilers,
  html,
  makeDossier,
  writeArticle,
  writtenStyle,
  type Guarded,
} from '../publish/index.ts'
import { answerMessage } from './answers.ts'
import { dayScript } from './day-script.ts'
import type { Env } from './env.ts'
import { forecastHref, seriesHref } from './found.ts'
import { answerPage, speechOf } from './layout.ts'
import { listControlHtml, listControlStyle } from './lists/list-control.ts'
import type { AppParts } from './parts.ts'
import { sheetStyle } from './sheet-style.ts'
import { isShowingAll, spoilerReader } from './spoiler-reader.ts'
import { dossierWords } from './words/dossier-words.ts'
import { sayValuesIn } from './words/say-values.ts'

const missing = 'There is no such series. Look it up by its name.'
const noDay = 'A day looks like 2022-07-01, and is not one that is to come.'

/** Answers with all that is known of a series, today or on a past day (`?as-of=`), without what gives away more than its reader has watched (but for `?spoilers=show`). */
export function getDossier(parts: AppParts): Handler<Env> {
  return answerOf(parts, async (c, material) => {
    const { id } = material.known.settled
    const { today: asOf } = material
    const today = parts.today()
    const newest = asOf === today ? material : await parts.evidence.dossier(id, today)
    const dossier = makeDossier(material, null, c.get('visitor').person?.settings.countries)
    const shown = isShowingAll(c)
    const way = (path: string, all: boolean): string => `${seriesHref(id)}${path}?as-of=${asOf}${all ? '&spoilers=show' : ''}`
    const countries = new Intl.DisplayNames(c.get('locale'), { type: 'region' })
    const frame = {
      say: speechOf(c, dossierWords),
      day: sayValuesIn(c.get('locale')).day,
      country: (code: string) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
      links: {
        series: seriesHref,
        asOf: (day: string) => `${seriesHref(id)}?as-of=${day}${shown ? '&spoilers=show' : ''}`,
        form: seriesHref(id),
        article: way('/article', shown),
        json: way('/facts.json', shown),
        forecast: forecastHref(id, asOf),
        showAll: shown ? null : way('', true),
        hideAgain: shown ? way('', false) : null,
      },
      today,
      days: changedDays(newest ?? material),
      control: await listControlHtml(c, parts.lists, id),
      isAllShown: shown,
    }
    return answerPage(c, {
      title: dossier.title,
      body: dossierHtml(dossier, frame),
      style: sheetStyle + dossierStyle + chartStyle + listControlStyle,
      script: dayScript,
    })
  })
}

/** Answers with the article about a series that is written from facts alone. */
export function getArticle(parts: AppParts): Handler<Env> {
  return answerOf(parts, (c, material) => {
    const { id } = material.known.settled
    const say = speechOf(c, dossierWords)
    const article = writeArticle(material, null)
    const { hidden, today } = material
    const back = html`<p class="hint"><a href="${seriesHref(id)}?as-of=${today}">All that is known, with how sure it is</a></p>`
    const until = Math.max(...hidden.map(each => each.until))
    const more =
      hidden.length === 0
        ? ''
        : html`<p class="hint">
            ${say('hidden', { count: hidden.length, season: until })}
            <a href="${seriesHref(id)}/article?as-of=${today}&spoilers=show" rel="nofollow">${say('showHidden')}</a> ${say('showHiddenNote')}
          </p>`
    return answerPage(c, {
      title: article.title,
      body: html`${articlePartHtml(article, c.get('nonce'))} ${more} ${back}`,
      style: sheetStyle + dossierStyle + writtenStyle,
    })
  })
}

/** Answers with the facts of a series for programs, as its reader may have them. */
export function getFacts(parts: AppParts): Handler<Env> {
  return answerOf(parts, (c, material) =>
    c.body(dossierJson(makeDossier(material, null), material), 200, { 'content-type': 'application/json; charset=utf-8' }),
  )
}

type Answer = Response | Promise<Response>

/** Answers with what is made of the material of a series, of which its reader gets what they may see. */
function answerOf(parts: AppParts, answer: (c: Context<Env>, material: Guarded<SeriesDossier>) => Answer): Handler<Env> {
  const { evidence, today } = parts
  return async c => {
    const [, id] = /^(\d{1,9})$/.exec(c.req.param('id') ?? '') ?? []
    const asOf = c.req.query('as-of') ?? today()
    if (!isLikelyDay(asOf) || asOf > today()) return answerMessage(c, 400, 'No such day', noDay)
    const material = id === undefined ? null : await evidence.dossier(Number(id), asOf)
    if (material === null) return answerMessage(c, 404, 'Not here', missing)
    return answer(c, guardSpoilers(material, await spoilerReader(c, parts, Number(id))))
  }
}

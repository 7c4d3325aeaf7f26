import type { Context } from 'hono'
import { listServiceTitles, type ExternalIds, type NotUnderstood } from '../../model/index.ts'
import type { DoubtfulSeries, ImportPlan, PlannedSeries } from '../../pipeline/index.ts'
import { html, type Markup } from '../../publish/index.ts'
import { accountStyle, choiceHtml } from '../account/form-parts.ts'
import type { Env } from '../env.ts'
import { formStyle } from '../form-style.ts'
import { answerPage, speechOf } from '../layout.ts'
import { importWords } from '../words/import-words.ts'
import type { Speech } from '../words/messages.ts'
import type { ImportKey } from './import-page.ts'
import { listFileStyle } from './list-file-style.ts'

type Say = Speech<ImportKey>

/** Answers with what a file would do, and a form to have it done; `id` is what the file is held under. */
export function planPage(c: Context<Env>, plan: ImportPlan, id: string): Response | Promise<Response> {
  const say = speechOf(c, importWords)
  const { service, found, doubtful, notFound, notUnderstood } = plan
  const conflicts = found.filter(({ isConflict }) => isConflict)
  const title = say('planTitle', { service: listServiceTitles[service] })
  return answerPage(c, {
    title,
    style: formStyle + accountStyle + listFileStyle,
    body: html`<div class="narrow plan">
      <h1>${title}</h1>
      <p class="lead">${sumUp(say, plan)}</p>
      <form method="post" action="/import/confirm">
        <input type="hidden" name="id" value="${id}" />
        ${doubtful.length === 0 ? '' : doubtfulHtml(say, doubtful)} ${conflicts.length === 0 ? '' : conflictsHtml(say, conflicts)}
        <div>
          ${foldHtml(say('found', { count: found.length }), found, each => foundHtml(say, each))}
          ${foldHtml(say('notFound', { count: notFound.length }), notFound, each => html`<span>${nameOf(say, each)}</span>`, say('notFoundHint'))}
          ${foldHtml(say('leftOut', { count: notUnderstood.length }), notUnderstood, each => oddityHtml(say, each))}
        </div>
        ${found.length === 0 && doubtful.length === 0 ? '' : html`<div><button class="main" type="submit">${say('takeIn')}</button></div>`}
      </form>
      <p class="after"><a href="/import">${say('another')}</a></p>
    </div>`,
  })
}

function sumUp(say: Say, { found, doubtful }: ImportPlan): string {
  const series = found.filter(({ mine, becomes }) => mine !== becomes).length
  const episodes = found.reduce((sum, { newEpisodes }) => sum + newEpisodes, 0)
  if (found.length === 0 && doubtful.length === 0) return say('nothingFound')
  return series + episodes === 0 && doubtful.length === 0 ? say('allHere') : say('planLine', { series, episodes })
}

/** One that is alone in having the title is chosen beforehand; among several, nobody is. */
function doubtfulHtml(say: Say, doubtful: readonly DoubtfulSeries[]): Markup {
  return html`<fieldset>
    <legend>${say('doubtful')}</legend>
    <p class="hint">${say('doubtfulHint')}</p>
    ${doubtful.map(each => {
      const candidates = each.candidates.map(one => [String(one.id), nameOf(say, one)] as const)
      const chosen = candidates.length === 1 ? candidates[0]![0] : ''
      return choiceHtml(`row-${each.row}`, nameOf(say, each), [['', say('leaveOut')], ...candidates], chosen)
    })}
  </fieldset>`
}

function conflictsHtml(say: Say, conflicts: readonly PlannedSeries[]): Markup {
  return html`<fieldset>
    <legend>${say('conflicts')}</legend>
    <ul class="pairs">
      ${conflicts.map(
        ({ series, mine, says }) =>
          html`<li><span>${nameOf(say, series)}</span> <small>${say('differs', { mine: say(mine!), says: say(says!) })}</small></li>`,
      )}
    </ul>
    <p class="hint">${say('conflictsHint')}</p>
    <label class="tick"><input type="checkbox" name="theirs" value="yes" /> ${say('takeTheirs')}</label>
  </fieldset>`
}

function foundHtml(say: Say, { series, becomes, newEpisodes }: PlannedSeries): Markup {
  const state = becomes === null ? say('episodesAlone') : say(becomes)
  const more = newEpisodes === 0 ? '' : `, ${say('episodes', { count: newEpisodes })}`
  return html`<span>${nameOf(say, series)}</span> <small>${state}${more}</small>`
}

function oddityHtml(say: Say, { what, where, count }: NotUnderstood): Markup {
  const times = count > 1 && !['film', 'rating', 'collected', 'hidden', 'more'].includes(what) ? ` × ${count}` : ''
  return html`<span>${say(`odd ${what}`, { count })}</span> <small>${where}${times}</small>`
}

function foldHtml<Item>(title: string, items: readonly Item[], itemHtml: (item: Item) => Markup, hint = ''): Markup {
  if (items.length === 0) return html``
  return html`<details>
    <summary>${title}</summary>
    ${hint === '' ? '' : html`<p class="hint">${hint}</p>`}
    <ul>
      ${items.map(item => html`<li>${itemHtml(item)}</li>`)}
    </ul>
  </details>`
}

interface Nameable {
  readonly title: string
  readonly year: number | null
  readonly ids?: ExternalIds
}

/** A series by its title; where the file has none, by the ids that it has. */
function nameOf(say: Say, { title, year, ids = {} }: Nameable): string {
  const said = Object.entries(ids).map(([site, id]) => `${site} ${id}`)
  const name = title === '' ? [say('nameless'), ...said].join(', ') : title
  return year === null ? name : `${name} (${year})`
}

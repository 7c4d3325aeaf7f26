import { listStates, type ListState } from '../../model/index.ts'
import { html, type Markup } from '../../publish/index.ts'
import { seriesHref } from '../found.ts'
import { lookUpForm } from '../look-up.ts'
import type { ValueSpeech } from '../words/say-values.ts'
import type { ListGroup, ListRow } from './group-kept.ts'
import { episodesHref, stateForm, type ListSpeech } from './list-control.ts'
import type { Progress } from './progress.ts'

/** What the page of somebody's series shows. */
export interface ListsPage {
  readonly groups: readonly ListGroup[]
  /** How many series there are in each state. */
  readonly counts: ReadonlyMap<ListState, number>
  /** Only series in this state are shown; null: all. */
  readonly state: ListState | null
}

/** The page of somebody's series, by what comes of them. */
export function listsBody({ groups, counts, state }: ListsPage, say: ListSpeech, values: ValueSpeech): Markup {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return html`<div class="lists">
    <header class="hero"><h1>${say('myShows')}</h1></header>
    ${
      all === 0
        ? html`<p class="none">${say('empty')}</p>
            ${lookUpForm('')}
            <p><a class="button" href="/import">${say('import')}</a></p>`
        : html`${filterHtml(counts, all, state, say, values)}
            ${groups.length === 0 ? html`<p class="none">${say('emptyState')}</p>` : groups.map(group => groupHtml(group, state, say, values))}`
    }
  </div>`
}

function filterHtml(counts: ListsPage['counts'], all: number, state: ListState | null, say: ListSpeech, values: ValueSpeech): Markup {
  const links = [[null, say('all'), all] as const, ...listStates.map(each => [each, say(each), counts.get(each) ?? 0] as const)]
  return html`<nav class="filter" aria-label="${say('filter')}">${links.map(([each, name, count]) =>
    count === 0 && each !== state
      ? ''
      : html`<a href="${listsHref(each)}"${each === state ? html` aria-current="page"` : ''}>${name} <span>${values.count(count)}</span></a>`,
  )}</nav>`
}

/** The page of somebody's series, those in one state or all. */
function listsHref(state: ListState | null): string {
  return state === null ? '/lists' : `/lists?state=${state}`
}

function groupHtml({ standing, rows }: ListGroup, state: ListState | null, say: ListSpeech, values: ValueSpeech): Markup {
  return html`<section aria-labelledby="${standing}">
    <h2 id="${standing}">${say(standing)} <span class="soft">${say('count', { count: rows.length })}</span></h2>
    <ul class="kept">
      ${rows.map(row => rowHtml(row, state, say, values))}
    </ul>
  </section>`
}

function rowHtml(
  { series, title, state: own, outlook, progress }: ListRow,
  state: ListState | null,
  say: ListSpeech,
  values: ValueSpeech,
): Markup {
  const { window, season } = outlook
  return html`<li>
    <div class="what">
      <h3><a href="${seriesHref(series)}">${title}</a></h3>
      <p class="answer">${outlook.answer}</p>
    </div>
    ${window === null ? '' : html`<p class="when"><b>${values.window(window)}</b> <span class="soft">${say('season', { season })}</span></p>`}
    <div class="mine">
      <a href="${episodesHref(series)}">${sayProgress(progress, say)}<span class="unseen">: ${title}</span></a>
      <details>
        <summary>${say(own)}<span class="unseen">: ${title}</span></summary>
        ${stateForm(say, { series, state: own, title, back: listsHref(state) })}
      </details>
    </div>
  </li>`
}

/** How far somebody is, in words. */
export function sayProgress(progress: Progress | null, say: ListSpeech): string {
  if (progress === null) return say('watchedNone')
  const { season, watched, episodes, isCaughtUp } = progress
  return isCaughtUp ? say('caughtUp', { season }) : say('watchedOf', { season, watched, episodes })
}

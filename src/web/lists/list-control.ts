import type { Context } from 'hono'
import { listStates, type ListState } from '../../model/index.ts'
import { html, type Markup } from '../../publish/index.ts'
import type { Env } from '../env.ts'
import { seriesHref } from '../found.ts'
import { speechOf } from '../layout.ts'
import type { AppParts } from '../parts.ts'
import { listWords } from '../words/list-words.ts'
import type { Speech } from '../words/messages.ts'

/** Says words of lists. */
export type ListSpeech = Speech<keyof typeof listWords.en>

/** What a button says that puts a series into a state. */
const actKeys = { following: 'follow', watching: 'watch', paused: 'pause', dropped: 'drop', done: 'finish' } as const satisfies Readonly<
  Record<ListState, keyof typeof listWords.en>
>

/** Where somebody stands with a series, with buttons to change it; for those who have not signed in the way to do so. */
export async function listControlHtml(c: Context<Env>, lists: AppParts['lists'], series: number): Promise<Markup> {
  const say = speechOf(c, listWords)
  const { person } = c.get('visitor')
  const { pathname, search } = new URL(c.req.url)
  if (person === null)
    return html`<p class="list-control"><a href="/sign-in?next=${encodeURIComponent(pathname + search)}">${say('signInToFollow')}</a></p>`
  const state = await lists.stateOf(person.id, series)
  return html`<div class="list-control">
    ${stateForm(say, { series, state, title: null, back: seriesHref(series) })}
    ${state === null ? '' : html`<a href="${episodesHref(series)}">${say('progress')}</a>`}
  </div>`
}

/** Where the episodes of a series are ticked off. */
export function episodesHref(series: number): string {
  return `/lists/${series}/episodes`
}

/** A form with a button for each state; `title` names the series where several stand on a page. */
export function stateForm(
  say: ListSpeech,
  {
    series,
    state,
    title,
    back,
  }: { readonly series: number; readonly state: ListState | null; readonly title: string | null; readonly back: string },
): Markup {
  return html`<form class="states" method="post" action="/lists/${series}" aria-label="${title === null ? say('where') : say('whereWith', { title })}">
    <input type="hidden" name="back" value="${back}" />
    ${listStates.map(each => {
      const isOn = each === state
      const label = isOn ? say(each) : say(actKeys[each])
      return html`<button name="state" value="${each}" aria-pressed="${isOn ? 'true' : 'false'}">${isOn ? html`<span aria-hidden="true">✓</span> ` : ''}${label}</button>`
    })}
    ${state === null ? '' : html`<button class="plain" name="state" value="none">${say('stop')}</button>`}
  </form>`
}

/** Style of the buttons that say where somebody stands with a series. */
export const listControlStyle = `
.list-control { display: flex; flex-wrap: wrap; gap: .6rem 1.25rem; align-items: center; padding-bottom: 1rem; font-size: .92rem; max-width: 46rem; }
.states { display: flex; flex-wrap: wrap; gap: .35rem; font-size: .88rem; align-items: center; }
.states button:not(.plain) { padding: .2rem .6rem; gap: .35rem; min-height: 2.25rem; }
.states [aria-pressed="true"] { color: var(--ink); background: var(--accent-soft); border-color: var(--accent); font-weight: 600; }
.states .plain { margin-inline-start: .4rem; color: var(--soft); min-height: 2.25rem; }
`

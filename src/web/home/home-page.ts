import type { Day } from '../../model/index.ts'
import { factStatusWords, html, type Markup } from '../../publish/index.ts'
import type { CalendarSpeech } from '../calendar/calendar-page.ts'
import { premiereHtml } from '../calendar/calendar-page.ts'
import type { Lanes } from '../calendar/lanes.ts'
import { examplesHtml } from '../check-page.ts'
import { seriesHref } from '../found.ts'
import { lookUpForm } from '../look-up.ts'
import type { Example } from '../parts.ts'
import type { homeWords } from '../words/home-words.ts'
import type { Speech } from '../words/messages.ts'
import type { ValueSpeech } from '../words/say-values.ts'
import type { News } from './news.ts'

/** Says words of the first page. */
export type HomeSpeech = Speech<keyof typeof homeWords.en>

/** What the first page shows somebody who keeps series. */
export interface KeptHome {
  readonly news: readonly News[]
  readonly weeks: Lanes
}

/** So many windows are shown below the days. */
const mostWindows = 6

/** The first page: the search; then what is new and what comes of the series that somebody keeps, or ways to begin. */
export function homeBody(
  { kept, examples }: { readonly kept: KeptHome | null; readonly examples: readonly Example[] },
  words: { readonly say: HomeSpeech; readonly sayCalendar: CalendarSpeech; readonly values: ValueSpeech },
): Markup {
  const { say } = words
  return html`<div class="home">
    <header class="hero">
      <h1>${say('question')}</h1>
      ${kept === null ? html`<p>${say('answer')}</p>` : ''}
    </header>
    ${lookUpForm('')} ${kept === null ? beginHtml(say) : keptHtml(kept, words)}
    ${kept === null && examples.length > 0 ? examplesHtml(examples) : ''}
  </div>`
}

function beginHtml(say: HomeSpeech): Markup {
  return html`<section class="begin" aria-labelledby="begin">
    <h2 id="begin">${say('begin')}</h2>
    <ol>
      <li><b>${say('follow')}</b><span>${say('followHow')}</span></li>
      <li><a href="/import">${say('import')}</a><span>${say('importHow')}</span></li>
      <li><a href="/check">${say('check')}</a><span>${say('checkHow')}</span></li>
    </ol>
  </section>`
}

function keptHtml(
  { news, weeks }: KeptHome,
  { say, sayCalendar, values }: { readonly say: HomeSpeech; readonly sayCalendar: CalendarSpeech; readonly values: ValueSpeech },
): Markup {
  const windows = weeks.windows.slice(0, mostWindows)
  const byDay = Map.groupBy(news, ({ day }) => day)
  return html`<div class="two">
    <section aria-labelledby="weeks">
      <h2 id="weeks">${say('weeks')}</h2>
      ${weeks.days.size === 0 ? html`<p class="soft">${say('nothingSoon')}</p>` : ''}
      <dl>
        ${[...weeks.days].map(([day, premieres]) => lineHtml(day, values.day(day), html`${premieres.map(each => html`<p>${premiereHtml(each, sayCalendar)}</p>`)}`))}
        ${windows.map(each => lineHtml(null, values.window(each.window), html`<p>${premiereHtml(each, sayCalendar)}</p>`))}
      </dl>
      <p class="ways"><a href="/calendar">${say('toCalendar')}</a> <a href="/lists">${say('toShows')}</a></p>
    </section>
    <section aria-labelledby="lately">
      <h2 id="lately">${say('lately')}</h2>
      ${news.length === 0 ? html`<p class="soft">${say('nothingNew')}</p>` : ''}
      <dl>${[...byDay].map(([day, own]) => lineHtml(day, values.day(day), html`${[...Map.groupBy(own, ({ series }) => series).values()].map(newsHtml)}`))}</dl>
    </section>
  </div>`
}

function lineHtml(day: Day | null, when: string, what: Markup): Markup {
  return html`<div>
    <dt>${day === null ? when : html`<time datetime="${day}">${when}</time>`}</dt>
    <dd>${what}</dd>
  </div>`
}

/** What is new with one series on a day. */
function newsHtml(news: readonly News[]): Markup {
  const { series, title } = news[0]!
  return html`<p><a href="${seriesHref(series)}">${title}</a></p>
    ${news.map(({ text, status }) => html`<p class="new">${text} <span class="soft">${factStatusWords[status].label.toLowerCase()}</span></p>`)}`
}

/** Style of the first page, beyond that of forms and of the search. */
export const homeStyle = `
.home .hero { padding-bottom: 1.5rem; }
.home section { padding-top: .5rem; }
.begin ol { display: grid; gap: 0 3rem; border-top: 1px solid var(--line); }
.begin li { display: grid; gap: .15rem; padding: .95rem 0; border-bottom: 1px solid var(--line); align-content: start; }
.begin a, .begin b { font: 600 1.08rem/1.35 var(--serif); }
.begin span { color: var(--soft); font-size: .94rem; }
.home .soft { color: var(--soft); font-size: .92rem; }
.two { display: grid; gap: 2rem 4rem; align-items: start; }
.two dl { margin: 0; border-top: 1px solid var(--line); }
.two section > .soft { padding-bottom: .75rem; }
.two dl > div { display: grid; gap: .1rem 1.25rem; padding: .7rem 0; border-bottom: 1px solid var(--line); }
.two dt { color: var(--soft); font-size: .92rem; }
.two dd { margin: 0; }
.two dd p + p { padding-top: .3rem; }
.two dd p + .new { padding-top: 0; }
.two dd a { font-weight: 600; color: var(--ink); text-decoration: none; }
.two dd a:hover { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; }
.two .ways { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding-top: .9rem; }
@media (min-width: 60rem) {
  .begin ol { grid-template-columns: repeat(3, minmax(0, 1fr)); border-bottom: 1px solid var(--line); }
  .begin li { border: 0; }
  .two { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (min-width: 36rem) { .two dl > div { grid-template-columns: 9.75rem 1fr; } }
`

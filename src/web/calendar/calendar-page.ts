import { listStates, type Day, type ListState, type Locale } from '../../model/index.ts'
import { html, type Markup } from '../../publish/index.ts'
import { seriesHref } from '../found.ts'
import type { calendarWords } from '../words/calendar-words.ts'
import type { listWords } from '../words/list-words.ts'
import type { Speech } from '../words/messages.ts'
import type { ValueSpeech } from '../words/say-values.ts'
import { calendarHref, type Asked } from './asked.ts'
import type { Gathered } from './gather.ts'
import type { Premiere } from './lanes.ts'
import { monthNamed, neighboursOf, weeksOf } from './month.ts'

/** Says words of the calendar. */
export type CalendarSpeech = Speech<keyof typeof calendarWords.en>

/** What the page of the calendar shows. */
export interface CalendarPage {
  readonly asked: Asked
  readonly gathered: Gathered
  readonly today: Day
  /** Whether somebody is known, whose series can be shown alone. */
  readonly isKnown: boolean
  /** The states of series that they keep. */
  readonly states: ReadonlySet<ListState>
}

/** How a calendar is said. */
export interface CalendarWords {
  readonly say: CalendarSpeech
  readonly sayList: Speech<keyof typeof listWords.en>
  readonly values: ValueSpeech
  readonly locale: Locale
}

/** The day of the week that begins it, 0 for Sunday. */
const weekBegins: Readonly<Record<Locale, number>> = { en: 1, ko: 0 }

/**
 * A month of premieres: days in a grid or in a list, windows in a lane of their own, and what has no date last. Where the address does not say which of both, the width of the window does: both are there, and
 * the style shows one.
 */
export function calendarBody(page: CalendarPage, words: CalendarWords): Markup {
  const { asked, gathered, isKnown, states } = page
  const { say, values } = words
  const { month, view, show } = asked
  const name = values.month(month.name)
  const isMine = show === 'mine'
  const windows = (place: 'above' | 'below'): Markup => windowsHtml(gathered.windows, place, words)
  return html`<div class="calendar view-${view ?? 'auto'}">
    <header class="hero">
      <h1>${name}</h1>
      ${turnHtml(page, words)}
    </header>
    ${filtersHtml(page, words)}
    ${
      isKnown && isMine && states.size === 0
        ? html`<p class="none">${say('noneKept')}</p>
            <p class="ways"><a class="button" href="/search">${say('lookUp')}</a> <a class="button" href="${calendarHref({ ...asked, show: 'all' })}">${say('seeAll')}</a></p>`
        : html`${view === 'list' ? '' : html`${windows('above')} ${gridHtml(page, words)}`}
            ${gathered.days.size === 0 ? html`<p class="none nothing">${say(isMine ? 'nothingMine' : 'nothing', { month: name })}</p>` : listHtml(page, words)}
            ${windows('below')} ${undatedHtml(gathered.undated, words)}
            ${isMine ? '' : html`<p class="hint about">${say('aboutAll')}</p>`}`
    }
  </div>`
}

function turnHtml({ asked, today }: CalendarPage, { say, values }: CalendarWords): Markup {
  const { before, after } = neighboursOf(asked.month)
  const present = monthNamed(today.slice(0, 7))
  return html`<nav class="turn" aria-label="${say('month')}">
    ${before === null ? '' : html`<a rel="prev" href="${calendarHref({ ...asked, month: before })}"><span aria-hidden="true">←</span> ${values.month(before.name)}</a>`}
    ${after === null ? '' : html`<a rel="next" href="${calendarHref({ ...asked, month: after })}">${values.month(after.name)} <span aria-hidden="true">→</span></a>`}
    ${present === null || present.name === asked.month.name ? '' : html`<a href="${calendarHref({ ...asked, month: present })}">${say('thisMonth')}</a>`}
  </nav>`
}

function filtersHtml({ asked, isKnown, states }: CalendarPage, { say, sayList }: CalendarWords): Markup {
  const link = (label: string, to: Asked, isOn: boolean): Markup =>
    html`<a href="${calendarHref(to)}"${isOn ? html` aria-current="true"` : ''}>${label}</a>`
  const { show, view, state } = asked
  return html`<div class="filters">
    ${
      isKnown
        ? html`<nav class="filter" aria-label="${say('which')}">
            ${link(say('mine'), { ...asked, show: 'mine' }, show === 'mine')}
            ${link(say('all'), { ...asked, show: 'all', state: null }, show === 'all')}
          </nav>`
        : ''
    }
    <nav class="filter forms" aria-label="${say('form')}">
      ${link(say('month'), { ...asked, view: 'month' }, view === 'month')} ${link(say('list'), { ...asked, view: 'list' }, view === 'list')}
    </nav>
    ${
      show === 'mine' && states.size > 1
        ? html`<nav class="filter" aria-label="${say('state')}">
            ${link(say('everyState'), { ...asked, state: null }, state === null)}
            ${listStates.filter(each => states.has(each) || each === state).map(each => link(sayList(each), { ...asked, state: each }, state === each))}
          </nav>`
        : ''
    }
  </div>`
}

function gridHtml({ asked: { month }, gathered, today }: CalendarPage, { say, values, locale }: CalendarWords): Markup {
  const weeks = weeksOf(month, weekBegins[locale])
  return html`<table class="grid">
    <caption class="unseen">${say('caption', { month: values.month(month.name) })}</caption>
    <thead>
      <tr>${weeks[0]!.map(day => html`<th scope="col">${values.weekday(day)}</th>`)}</tr>
    </thead>
    <tbody>
      ${weeks.map(
        week =>
          html`<tr>${week.map(day => {
            if (day < month.first || day > month.last) return html`<td class="outside"></td>`
            const premieres = gathered.days.get(day) ?? []
            const count = premieres.length
            return html`<td${day === today ? html` class="today" aria-current="date"` : ''}>
              <time datetime="${day}">${Number(day.slice(8))}${day === today ? html`<span class="unseen">, ${say('today')}</span>` : ''}</time>
              ${
                count === 0
                  ? ''
                  : html`<ul>
                        ${premieres.map(each => html`<li>${premiereHtml(each, say)}</li>`)}
                      </ul>
                      <a class="dot" href="#day-${day}" aria-label="${say('premieresOn', { count, day: values.day(day) })}">${values.count(count)}</a>`
              }
            </td>`
          })}</tr>`,
      )}
    </tbody>
  </table>`
}

function listHtml({ asked: { month }, gathered, today }: CalendarPage, { say, values }: CalendarWords): Markup {
  return html`<table class="in-order">
    <caption class="unseen">${say('listCaption', { month: values.month(month.name) })}</caption>
    <thead class="unseen">
      <tr>
        <th scope="col">${say('day')}</th>
        <th scope="col">${say('what')}</th>
      </tr>
    </thead>
    <tbody>
      ${[...gathered.days].map(
        ([day, premieres]) =>
          html`<tr id="day-${day}"${day === today ? html` class="today"` : ''}>
            <th scope="row">
              <time datetime="${day}"><b>${Number(day.slice(8))}</b> <span>${values.weekday(day)}</span></time>${day === today ? html` <span class="soft">${say('today')}</span>` : ''}
            </th>
            <td>
              <ul>
                ${premieres.map(each => html`<li>${premiereHtml(each, say)}</li>`)}
              </ul>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function windowsHtml(windows: readonly Premiere[], place: 'above' | 'below', { say, values }: CalendarWords): Markup {
  if (windows.length === 0) return html``
  return html`<section class="windows ${place}" aria-labelledby="windows-${place}">
    <h2 id="windows-${place}">${say('windows')}</h2>
    <table>
      <caption class="unseen">${say('windowsCaption')}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">${say('when')}</th>
          <th scope="col">${say('what')}</th>
        </tr>
      </thead>
      <tbody>
        ${windows.map(each => html`<tr><th scope="row">${values.window(each.window)}</th><td>${premiereHtml(each, say)}</td></tr>`)}
      </tbody>
    </table>
  </section>`
}

function undatedHtml(undated: Gathered['undated'], { say }: CalendarWords): Markup {
  if (undated.length === 0) return html``
  return html`<section class="undated" aria-labelledby="undated">
    <h2 id="undated">${say('undated')}</h2>
    <ul>
      ${undated.map(({ series, title, season }) => html`<li><a href="${seriesHref(series)}">${title}</a> <span class="soft">${say('season', { season })}</span></li>`)}
    </ul>
  </section>`
}

/** A premiere in a line: the series, the season, and that it is only expected where it is. */
export function premiereHtml({ series, title, season, isConfirmed }: Premiere, say: CalendarSpeech): Markup {
  const which = season === 0 ? say('specials') : say('season', { season })
  return html`<a href="${seriesHref(series)}">${title}</a> <span class="soft">${which}${isConfirmed ? '' : `, ${say('expected')}`}</span>`
}

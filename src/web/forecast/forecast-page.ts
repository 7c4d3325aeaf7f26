import { addDays, dayOf, type Day } from '../../model/index.ts'
import {
  html,
  sayChance,
  sayComing,
  sayForecast,
  sayLevel,
  sayLike,
  sayMoves,
  sayNearest,
  saySeries,
  shareBar,
  termsHtml,
  type Markup,
} from '../../publish/index.ts'
import type { Like } from '../../forecast/index.ts'
import { forecastHref, seriesHref } from '../found.ts'
import type { ValueSpeech } from '../words/say-values.ts'
import { curveHtml } from './curve-figure.ts'
import { halfYearBefore, nextHalfYear } from './half-years.ts'
import type { ForecastPage, ForecastSpeech } from './material.ts'
import { sayOutcome } from './outcome.ts'

/** The page about the forecast of a series. */
export function forecastBody(page: ForecastPage, say: ForecastSpeech, values: ValueSpeech): Markup {
  const { settled, likely, asOf, today, outcome } = page
  const isPast = asOf < today
  const said = html`${figureHtml(likely, say)}
    <p class="answer">${sayForecast(likely, asOf)}</p>`
  return html`<article class="forecast">
    <header>
      <p class="kicker">${say('forecast')}</p>
      <h1><a href="${seriesHref(settled.id)}?as-of=${asOf}">${settled.title.value}</a></h1>
      <p class="hint">${say('asOf', { day: values.day(asOf) })}</p>
    </header>
    ${
      isPast
        ? html`<div class="beside">
            <section class="said">
              <h2>${say('whatSaid')}</h2>
              ${said}
            </section>
            <section class="came">
              <h2>${say('whatCame')}</h2>
              <p class="answer">${sayOutcome(outcome, say, values)}</p>
              <p class="hint">${say('knownToday', { day: values.day(today) })}</p>
            </section>
          </div>`
        : html`<div class="said">${said}</div>`
    }
    ${dayForm(page, say, values)} ${noRatingsHtml(page, say, values)} ${noCountsHtml(page, say, values)}
    ${curveHtml(page, say, values)}
    ${whyHtml(page, say, values)} ${listHtml(say('like'), sayComing(isHindsight(page) ? { ...likely, length: null } : likely))}
    ${listHtml(say('nearest'), likely.decided === null ? sayNearest(likely) : [])}
    ${pastHtml(page, say, values)}
    <p class="way"><a href="/forecasts">${say('record')}</a></p>
    ${termsHtml(saySeries(settled).terms)}
  </article>`
}

/** Whether what was counted of past seasons was counted after the day of the forecast. */
function isHindsight({ likely: { forecast }, countedUntil }: ForecastPage): boolean {
  return forecast !== null && forecast.learntUntil < countedUntil
}

function whyHtml(page: ForecastPage, say: ForecastSpeech, values: ValueSpeech): Markup {
  const { likely } = page
  const { decided, forecast } = likely
  if (decided !== null || forecast === null) return html``
  const { like } = forecast
  const isShown = like !== null && !isHindsight(page)
  const moves = sayMoves(likely)
  if (!isShown && moves.length === 0) return html``
  return html`<section>
    <h2>${say('why')}</h2>
    <ul class="reasons">
      ${isShown ? html`<li>${sayLike(like)} ${likeBar(like, say, values)}</li>` : ''} ${moves.map(sentence => html`<li>${sentence}</li>`)}
    </ul>
  </section>`
}

function likeBar({ count, came }: Like, say: ForecastSpeech, { count: number }: ValueSpeech): Markup {
  const labels = { came: say('likeCame', { count: number(came) }), others: say('likeOthers', { count: number(count - came) }) }
  return shareBar({ id: 'like', title: say('likeTitle'), about: `${labels.came}, ${labels.others}.`, share: came / count, labels })
}

function listHtml(title: string, sentences: readonly string[]): Markup {
  if (sentences.length === 0) return html``
  return html`<section>
    <h2>${title}</h2>
    <ul class="reasons">
      ${sentences.map(sentence => html`<li>${sentence}</li>`)}
    </ul>
  </section>`
}

function figureHtml({ last, decided, forecast }: ForecastPage['likely'], say: ForecastSpeech): Markup {
  const figure = (big: string, small: string): Markup => html`<p class="figure"><b>${big}</b> <span>${small}</span></p>`
  const season = (last?.known.season ?? 0) + 1
  if (decided === 'cancelled') return figure(say('cancelled'), '')
  if (decided === 'ended') return figure(say('ended'), '')
  if (decided === 'renewed') return figure(say('renewed'), forecast === null ? '' : say('renewedOf', { season }))
  if (forecast === null) return figure(say('outOfReach'), '')
  return html`<p class="figure">
    <b>${sayChance(forecast.chance)}</b> <span>${say('chanceOf', { season })}</span> <em>${sayLevel(forecast.level)}</em>
  </p>`
}

function dayForm({ settled, asOf, today, first }: ForecastPage, say: ForecastSpeech, values: ValueSpeech): Markup {
  const link = (day: Day, text: string): Markup => html`<a href="${forecastHref(settled.id, day)}">${text}</a>`
  const [before, next] = [halfYearBefore(asOf), nextHalfYear(asOf)]
  return html`<form class="on-day" method="get" action="${seriesHref(settled.id)}/forecast">
      <label for="as-of">${say('saidOn')}</label>
      <input id="as-of" type="date" name="as-of" value="${asOf}" max="${today}" required />
      <button>${say('show')}</button>
    </form>
    <nav class="days" aria-label="${say('saidOn')}">
      ${first !== null && before > first ? link(before, say('before', { day: values.day(before) })) : ''}
      ${next < today ? link(next, say('after', { day: values.day(next) })) : ''}
      ${asOf < today ? link(today, say('today')) : ''}
    </nav>`
}

/** Says so where ratings that a catalogue gives are not those of the day. */
function noRatingsHtml({ settled, asOf }: ForecastPage, say: ForecastSpeech, values: ValueSpeech): Markup {
  const rating = new Set(settled.ratings.map(({ catalogue }) => catalogue))
  const read = settled.sources.flatMap(({ name, read }) => (rating.has(name) && read !== null ? [read.slice(0, 10)] : [])).toSorted()
  const [first] = read
  return first === undefined || first <= asOf ? html`` : html`<p class="hint">${say('noRatings', { day: values.day(first) })}</p>`
}

/** Says so where what was counted later is left out. */
function noCountsHtml(page: ForecastPage, say: ForecastSpeech, values: ValueSpeech): Markup {
  const { countedUntil } = page
  const isMissed = isHindsight(page)
  return isMissed ? html`<p class="hint">${say('noCounts', { day: values.day(dayOf(countedUntil)) })}</p>` : html``
}

function pastHtml({ settled, asOf, past }: ForecastPage, say: ForecastSpeech, values: ValueSpeech): Markup {
  if (past.length === 0) return html``
  const columns = [say('day'), say('chance'), say('window'), say('came')]
  // The style makes blocks of cells on narrow screens, which would make browsers forget that this is a table: so the roles are said.
  return html`<section>
    <h2 id="half-years">${say('halfYears')}</h2>
    <p class="note">${say('halfYearsNote')}</p>
    <table class="past" role="table" aria-labelledby="half-years">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(name => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${past.map(
          ({ day, likely, outcome }) =>
            html`<tr role="row"${day === asOf ? html` class="here"` : ''}>
              <th role="rowheader" scope="row"><a href="${forecastHref(settled.id, day)}"${day === asOf ? html` aria-current="true"` : ''}>${values.day(day)}</a></th>
              <td role="cell">${chanceIn(likely, say)}</td>
              <td role="cell"><span class="label" aria-hidden="true">${columns[2]}</span> ${windowIn(likely, say, values)}</td>
              <td role="cell">${sayOutcome(outcome, say, values)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

function chanceIn({ decided, forecast }: ForecastPage['likely'], say: ForecastSpeech): string {
  if (decided !== null) return say(decided)
  return forecast === null ? say('outOfReach') : sayChance(forecast.chance)
}

function windowIn({ last, decided, forecast }: ForecastPage['likely'], say: ForecastSpeech, values: ValueSpeech): string {
  if (last === null || forecast === null || decided === 'cancelled' || decided === 'ended') return say('none')
  const day = (days: number): string => values.day(addDays(last.premiere, days))
  return say('span', { from: day(forecast.most[0]), to: day(forecast.most[1]) })
}

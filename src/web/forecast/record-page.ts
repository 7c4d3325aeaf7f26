import { scoredDays, type Backtest, type ChanceRecord, type ForecastRecord, type GroupRecord } from '../../forecast/index.ts'
import { addDays, type Day } from '../../model/index.ts'
import { html, sayChance, type Markup } from '../../publish/index.ts'
import { forecastHref } from '../found.ts'
import type { RecordSpeech } from './material.ts'
import { binsHtml, coverageByYearHtml, scoreByYearHtml } from './record-plots.ts'

/** The page of how forecasts have fared. */
export function recordBody(record: ForecastRecord, trials: readonly Backtest[], today: Day, speech: RecordSpeech): Markup {
  const { say } = speech
  return html`<article class="forecast record">
    <header>
      <h1>${say('forecasts')}</h1>
      <p class="lead">${say('about')}</p>
    </header>
    ${ownHtml(record, today, speech)}
    <section>
      <h2>${say('shipped')}</h2>
      <p class="note">${say('shippedNote')}</p>
      ${record.chances.length === 0 ? html`<p class="note">${say('brierNote')}</p>` : ''}
      ${trials.map((trial, index) => trialHtml(trial, `trial-${index + 1}`, speech))}
    </section>
  </article>`
}

function ownHtml(record: ForecastRecord, today: Day, speech: RecordSpeech): Markup {
  const { kept, open, due, chances, windows, groups, latest } = record
  const { say, values } = speech
  const counts = [
    say('keptCount', { kept, count: values.count(kept) }),
    say('open', { open, count: values.count(open) }),
    ...(due === null ? [] : [say('due', { day: values.day(due) })]),
  ].join(' ')
  return html`<section>
      <h2>${say('record')}</h2>
      ${
        chances.length === 0
          ? html`<div class="empty">
              <p>${counts}</p>
              <p>${say('noneScored')}</p>
              ${due === null ? html`<p>${say('firstDue', { days: scoredDays[0], day: values.day(addDays(today, scoredDays[0])) })}</p>` : ''}
            </div>`
          : html`<p>${counts}</p>
              <p class="note">${say('brierNote')}</p>`
      }
    </section>
    ${[false, true].map(isDecided =>
      chancesHtml(
        chances.filter(each => each.isDecided === isDecided),
        isDecided,
        speech,
      ),
    )}
    ${
      windows === null
        ? ''
        : html`<section>
            <h2>${say('windows')}</h2>
            <p>${say('windowsSaid', { of: windows.count, count: values.count(windows.count), half: values.share(windows.half), most: values.share(windows.most) })}</p>
          </section>`
    }
    ${(['year', 'carrier'] as const).map(by =>
      groupsHtml(
        groups.filter(each => each.by === by),
        by,
        speech,
      ),
    )}
    ${latestHtml(latest, speech)}`
}

/** Of shows that were renewed already little is left to forecast: they are folded. */
function chancesHtml(chances: readonly ChanceRecord[], isDecided: boolean, speech: RecordSpeech): Markup {
  if (chances.length === 0) return html``
  const { say } = speech
  const plots = html`<div class="plots">${chances.map(each => chanceHtml(each, speech))}</div>`
  return isDecided
    ? html`<section>
        <details class="folded">
          <summary>${say('decided')}</summary>
          ${plots}
        </details>
      </section>`
    : html`<section>
        <h2>${say('undecided')}</h2>
        ${plots}
      </section>`
}

function chanceHtml({ days, isDecided, count, seasons, share, brier, base, error, bins }: ChanceRecord, speech: RecordSpeech): Markup {
  const { say, values } = speech
  const name = say('within', { days })
  return html`<section>
    <h3>${name}</h3>
    <p class="note">${say('chanceCount', { of: count, count: values.count(count), ofSeasons: seasons, seasons: values.count(seasons), share: values.share(share) })}</p>
    <dl class="measures">
      <div><dt>${say('brier')}</dt><dd>${values.score(brier)}</dd></div>
      <div><dt>${say('base')}</dt><dd>${values.score(base)}</dd></div>
      <div><dt>${say('error')}</dt><dd>${values.share(error)}</dd></div>
    </dl>
    ${binsHtml({ id: `chances-${days}-${isDecided ? 'decided' : 'undecided'}`, name, bins }, speech)}
  </section>`
}

function groupsHtml(groups: readonly GroupRecord[], by: GroupRecord['by'], { say, values }: RecordSpeech): Markup {
  if (groups.length === 0) return html``
  return html`<section>
    <h2 id="by-${by}">${say(by === 'year' ? 'byYear' : 'byCarrier')}</h2>
    <table class="numbers" aria-labelledby="by-${by}">
      <thead>
        <tr>
          ${[say(by), say('chancesColumn'), say('brierColumn'), say('baseColumn'), say('coverage')].map(name => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          ({ name, count, brier, base, most }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${values.count(count)}</td>
              <td>${values.score(brier)}</td>
              <td>${values.score(base)}</td>
              <td>${most === null ? say('none') : values.share(most)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

function latestHtml(latest: ForecastRecord['latest'], { say, values }: RecordSpeech): Markup {
  if (latest.length === 0) return html``
  return html`<section>
    <h2>${say('latest')}</h2>
    <ul class="reasons">
      ${latest.map(
        ({ series, title, season, made, chance, days, came }) =>
          html`<li>
            <a href="${forecastHref(series, made)}">${title}, ${say('season', { season })}</a><br />
            ${say('latestSaid', { chance: sayChance(chance), days, day: values.day(made) })}.
            <b>${came === null ? say('latestNot', { season }) : say('latestCame', { season, day: values.day(came) })}</b>
          </li>`,
      )}
    </ul>
  </section>`
}

function trialHtml({ name, chance, day, years }: Backtest, id: string, speech: RecordSpeech): Markup {
  const { say, values } = speech
  const { count, share, error, brier, skill, bins } = chance
  return html`<section>
    <h3>${name}</h3>
    <p>${say('trialSaid', {
      count: values.count(count),
      share: values.share(share),
      error: values.count(Math.round(error * 100)),
      brier: values.score(brier),
      skill: values.share(skill),
      days: values.count(day.count),
      coverage: values.share(day.coverage),
    })}</p>
    <div class="plots">
      ${binsHtml({ id: `${id}-chances`, name, bins }, speech)}
      <div class="stack">
        ${scoreByYearHtml({ id: `${id}-scores`, name, years }, speech)} ${coverageByYearHtml({ id: `${id}-coverage`, name, years }, speech)}
      </div>
    </div>
  </section>`
}

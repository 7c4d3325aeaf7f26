import type { Backtest, ChanceRecord } from '../../forecast/index.ts'
import { calibrationChart, html, yearsChart, type Markup } from '../../publish/index.ts'
import type { RecordSpeech } from './material.ts'

interface Named {
  /** Of the plot: letters, digits and hyphens. */
  readonly id: string
  readonly name: string
}

/** So many days are to be inside the window for eight in ten. */
const aim = 0.8

/** Whether chances came true as often as they said: a plot, and its figures. */
export function binsHtml({ id, name, bins }: Named & Pick<ChanceRecord, 'bins'>, { say, values }: RecordSpeech): Markup {
  const { share, count } = values
  const points = bins.map(bin => say('plotPoint', { given: share(bin.given), came: share(bin.came) })).join(' ')
  const title = say('plotTitle', { name })
  return html`<figure>
    <h4>${say('plotHead')}</h4>
    ${calibrationChart({
      id,
      title,
      about: say('plotAbout', { bins: bins.length, points }),
      bins,
      axes: { given: say('given'), came: say('cameShare') },
    })}
    <figcaption>${say('plotNote')}</figcaption>
    ${figuresHtml(
      { title, summary: say('figures') },
      [say('givenColumn'), say('cameColumn'), say('chancesColumn')],
      bins.map(bin => [share(bin.given), share(bin.came), count(bin.count)]),
    )}
  </figure>`
}

/** The Brier scores of each year beside those of counting: a plot, and its figures. */
export function scoreByYearHtml({ id, name, years }: Named & Pick<Backtest, 'years'>, { say, values }: RecordSpeech): Markup {
  const { score, count } = values
  const points = years
    .map(({ year, brier, base }) => say('brierPoint', { year: `${year}`, brier: score(brier), base: score(base) }))
    .join(' ')
  const title = say('brierByYear', { name })
  return html`<figure>
    <h4>${say('brierHead')}</h4>
    ${yearsChart({
      id,
      title,
      about: say('brierByYearAbout', { points }),
      years: years.map(({ year }) => year),
      lines: [
        { name: say('hiatus'), values: years.map(({ brier }) => brier) },
        { name: say('counting'), values: years.map(({ base }) => base) },
      ],
      levels: [0, 0.1, 0.2, 0.3],
      sayLevel: level => level.toFixed(1),
    })}
    ${figuresHtml(
      { title, summary: say('figures') },
      [say('year'), say('countColumn'), say('brierColumn'), say('baseColumn')],
      years.map(({ year, count: of, brier, base }) => [`${year}`, count(of), score(brier), score(base)]),
    )}
  </figure>`
}

/** How many days of each year were inside the window for eight in ten: a plot, and its figures. */
export function coverageByYearHtml({ id, name, years }: Named & Pick<Backtest, 'years'>, { say, values }: RecordSpeech): Markup {
  const { share } = values
  const known = years.flatMap(({ year, coverage }) => (coverage === null ? [] : [{ year, coverage }]))
  const points = known.map(({ year, coverage }) => say('coveragePoint', { year: `${year}`, coverage: share(coverage) })).join(' ')
  const title = say('coverageByYear', { name })
  return html`<figure>
    <h4>${say('coverageHead')}</h4>
    ${yearsChart({
      id,
      title,
      about: say('coverageAbout', { aim: share(aim), points }),
      years: years.map(({ year }) => year),
      lines: [{ name: say('inside'), values: years.map(({ coverage }) => coverage) }],
      aim,
      levels: [0, 0.5, 1],
      sayLevel: share,
    })}
    <figcaption>${say('coverageNote')}</figcaption>
    ${figuresHtml(
      { title, summary: say('figures') },
      [say('year'), say('coverage')],
      years.map(({ year, coverage }) => [`${year}`, coverage === null ? say('none') : share(coverage)]),
    )}
  </figure>`
}

/** What a table of figures is called, and what opens it. */
interface FiguresText {
  readonly title: string
  readonly summary: string
}

function figuresHtml({ title, summary }: FiguresText, columns: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return html`<details>
    <summary>${summary}</summary>
    <table class="numbers" aria-label="${title}">
      <thead>
        <tr>${columns.map(name => html`<th scope="col">${name}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(([first, ...others]) => html`<tr><th scope="row">${first ?? ''}</th>${others.map(text => html`<td>${text}</td>`)}</tr>`)}
      </tbody>
    </table>
  </details>`
}

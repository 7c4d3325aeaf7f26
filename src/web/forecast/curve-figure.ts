import { horizon, period, type Forecast } from '../../forecast/index.ts'
import { addDays, dayNumber, dayOf, type Day } from '../../model/index.ts'
import { chanceChart, chanceOn, html, type ChanceMark, type ChancePoint, type Markup } from '../../publish/index.ts'
import type { ValueSpeech } from '../words/say-values.ts'
import type { ForecastPage, ForecastSpeech } from './material.ts'

/** The curve of a forecast on real days, its windows in words, and its figures as a table; nothing where there is none, or nothing is open. */
export function curveHtml({ likely, asOf, today, outcome }: ForecastPage, say: ForecastSpeech, values: ValueSpeech): Markup {
  const { last, decided, forecast } = likely
  if (last === null || forecast === null || decided === 'cancelled' || decided === 'ended') return html``
  const { premiere } = last
  const season = last.known.season + 1
  const isDecided = decided === 'renewed'
  const from = dayNumber(premiere)
  const points = pointsOf(forecast, from, dayNumber(asOf), isDecided)
  const day = (days: number): string => values.day(addDays(premiere, days))
  const span = ([start, end]: readonly [number, number]): string => say('span', { from: day(start), to: day(end) })
  const came = outcome?.came ?? null
  const about = [
    say('chartAbout', {
      from: values.day(asOf),
      to: day(horizon),
      chance: values.share(points.at(-1)!.chance),
      middle: day(forecast.middle),
    }),
    `${say('half')}: ${span(forecast.half)}. ${say('most')}: ${span(forecast.most)}.`,
    ...(came === null ? [] : [say('chartCame', { season, day: values.day(came) })]),
  ].join(' ')
  const marks: readonly ChanceMark[] = [
    { kind: 'now', day: dayNumber(asOf), name: say(asOf === today ? 'nowMark' : 'thenMark'), date: values.day(asOf) },
    { kind: 'middle', day: from + forecast.middle, name: say('middleMark'), date: day(forecast.middle) },
    ...(came === null ? [] : [{ kind: 'came' as const, day: dayNumber(came), name: say('cameMark'), date: values.day(came) }]),
  ]
  const title = say(isDecided ? 'chartTitleRenewed' : 'chartTitle', { season })
  const chart = chanceChart({
    id: 'curve',
    title,
    about,
    from,
    to: from + horizon,
    points,
    windows: [
      { name: say('halfName'), isInner: true, days: [from + forecast.half[0], from + forecast.half[1]] },
      { name: say('mostName'), isInner: false, days: [from + forecast.most[0], from + forecast.most[1]] },
    ],
    marks,
  })
  return html`<section>
    <h2>${say('when')}</h2>
    <figure>
      ${chart}
      <figcaption>${say(isDecided ? 'chartNoteRenewed' : 'chartNote', { season, day: values.day(asOf) })}</figcaption>
    </figure>
    <dl class="windows">
      <div><dt>${say('middle')}</dt><dd>${day(forecast.middle)}</dd></div>
      <div><dt>${say('half')}</dt><dd>${span(forecast.half)}</dd></div>
      <div><dt>${say('most')}</dt><dd>${span(forecast.most)}</dd></div>
    </dl>
    ${isDecided ? '' : html`<p class="hint">${say('ifItComes')}</p>`}
    <details>
      <summary>${say('figures')}</summary>
      <table class="numbers" aria-label="${title}">
        <thead><tr><th scope="col">${say('day')}</th><th scope="col">${say('chanceByDay')}</th></tr></thead>
        <tbody>
          ${monthsAfter(asOf, from + horizon).map(
            month => html`<tr><th scope="row">${values.day(month)}</th><td>${values.share(chanceOn(points, dayNumber(month)))}</td></tr>`,
          )}
        </tbody>
      </table>
    </details>
  </section>`
}

/** The curve from the day of the forecast on; of a season that is decided, of those that come. */
function pointsOf({ curve, chance }: Forecast, premiere: number, now: number, isDecided: boolean): readonly ChancePoint[] {
  const all = isDecided && chance > 0 ? chance : 1
  const later = curve.map((value, index) => ({ day: premiere + index * period.days, chance: Math.min(1, value / all) }))
  return [{ day: premiere, chance: 0 }, { day: now, chance: 0 }, ...later.filter(({ day }) => day > now)]
}

/** The first days of months after a day and up to another. */
function monthsAfter(after: Day, until: number): readonly Day[] {
  const months: Day[] = []
  for (let number = dayNumber(after) + 1; number <= until; number++) {
    const day = dayOf(number)
    if (day.endsWith('-01')) months.push(day)
  }
  return months
}

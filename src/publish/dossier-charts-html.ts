import { dayNumber, dayOf, type Day } from '../model/index.ts'
import { timelineChart } from './charts/timeline-chart.ts'
import { windowsChart } from './charts/windows-chart.ts'
import type { Dossier } from './dossier.ts'
import type { DossierFrame } from './dossier-frame.ts'
import { html, type Markup } from './markup.ts'

/** So many of the latest statements have a place in the chart; the list has all. */
const mostDots = 30

const lanes = ['renewal', 'release', 'trailer'] as const

/** What was said, and when: as a chart, and as the list that it is drawn from; nothing where nothing was said. */
export function timelineHtml({ timeline, lastOut, asOf }: Dossier, { say, day }: DossierFrame): Markup {
  if (timeline.length === 0) return html``
  const earlier = Math.max(0, timeline.length - mostDots)
  const numbered = timeline.map((entry, index) => ({ ...entry, number: index + 1 }))
  const drawn = numbered.slice(earlier)
  const mark =
    lastOut === null || lastOut.day.length < 10 ? null : { day: lastOut.day, label: say('timelineMark', { season: lastOut.season }) }
  const first = [drawn[0]!.said, ...(mark === null ? [] : [mark.day])].toSorted()[0]!
  const chart = timelineChart({
    id: 'timeline-chart',
    title: say('timeline'),
    about: say('timelineAbout', { count: drawn.length, from: day(drawn[0]!.said), until: day(drawn.at(-1)!.said) }),
    from: dayNumber(first),
    to: Math.max(dayNumber(asOf), dayNumber(first) + 30),
    lanes: lanes.flatMap(property => {
      const dots = drawn.filter(entry => entry.property === property)
      return dots.length === 0
        ? []
        : [
            {
              name: say(property),
              dots: dots.map(({ said, number, tier }) => ({
                day: dayNumber(said),
                number,
                isKnown: tier !== 'unknown' && tier !== 'aggregator',
              })),
            },
          ]
    }),
    mark: mark === null ? null : { ...mark, day: dayNumber(mark.day) },
  })
  return html`<section id="timeline">
    <h2>${say('timeline')}</h2>
    ${
      drawn.length < 2
        ? ''
        : html`<figure>
            ${chart}
            <figcaption>${say('timelineNote')}${earlier === 0 ? '' : ` ${say('timelineEarlier', { count: earlier })}`}</figcaption>
          </figure>`
    }
    <ol class="timeline">
      ${numbered.map(
        ({ said, text, who, tier, number }) =>
          html`<li><span class="at">${number}.</span> <time datetime="${said}">${day(said)}</time> <span>${text} <span class="soft">${who}, ${say(`tier ${tier}`)}</span></span></li>`,
      )}
    </ol>
  </section>`
}

/** When each source has the season come, on one axis with what is forecast, and in words; nothing where there is nothing to compare. */
export function windowsHtml({ windows, band, asOf }: Dossier, { say, day, today }: DossierFrame): Markup {
  if (windows.length + (band === null ? 0 : 1) < 2) return html``
  const number = ([from, to]: readonly [Day, Day]): readonly [number, number] => [dayNumber(from), dayNumber(to)]
  const spans = [
    ...windows.map(({ who, earliest, latest, hasGoneBy }) => ({
      name: who,
      days: number([earliest, latest]),
      isOver: hasGoneBy,
      isForecast: false,
    })),
    ...(band === null ? [] : [{ name: say('bandName'), days: number(band.most), isOver: false, isForecast: true }]),
  ]
  const ends = [...spans.flatMap(({ days }) => days), dayNumber(asOf)]
  const [from, to] = [Math.min(...ends) - 30, Math.max(...ends) + 30]
  const said = windows.map(({ who, text }) => say('windowOne', { who, window: text }))
  const spanOf = (days: readonly [Day, Day]): string => say('beforeSpan', { from: day(days[0]), until: day(days[1]) })
  if (band !== null) said.push(say('windowOne', { who: say('bandName'), window: spanOf(band.most) }))
  const chart = windowsChart({
    id: 'windows-chart',
    title: say('windows'),
    about: say('windowsAbout', { from: day(dayOf(from)), until: day(dayOf(to)), windows: said.join(' ') }),
    from,
    to,
    windows: spans,
    bands: band === null ? [] : [number(band.most), number(band.half)],
    now: { day: dayNumber(asOf), label: asOf === today ? say('today') : say('thatDay', { day: day(asOf) }) },
  })
  return html`<div class="compared">
    <h3>${say('windows')}</h3>
    <figure>
      ${chart}
      <figcaption>${say('windowsNote')}${band === null ? '' : ` ${say('bandNote')}`}</figcaption>
    </figure>
    <ul class="windows">
      ${windows.map(
        ({ text, who, tier, said: on, hasGoneBy }) =>
          html`<li>${hasGoneBy ? html`<s>${text}</s>` : text} <span class="soft">${who}, ${say(`tier ${tier}`)}, ${day(on)}${hasGoneBy ? `, ${say('goneBy')}` : ''}</span></li>`,
      )}
      ${band === null ? '' : html`<li>${spanOf(band.most)} <span class="soft">${say('bandName')}</span></li>`}
    </ul>
  </div>`
}

import { html, type Markup } from '../markup.ts'

/*
 * Charts are written as SVG by hand. Observable Plot would bring D3, some 300 kB for three small plots, and sets its look by inline styles, which our Content-Security-Policy forbids.
 * All words come from outside, already said in the reader's language; colours come from the style of pages, so that light and dark need no charts of their own.
 */

/** What every chart is told by: to a screen reader it is a picture with this title and this content. */
export interface ChartText {
  /** The charts of a page have different ones: letters, digits and hyphens. */
  readonly id: string
  readonly title: string
  /** What it shows, in sentences. */
  readonly about: string
}

/** The size of a chart in its own units: CSS pixels where it is as wide as it may be at least. */
export interface ChartSize {
  readonly name: 'narrow' | 'wide' | 'small'
  readonly width: number
  readonly height: number
  /** Of its letters. */
  readonly letters: number
}

/** A chart's frame, with its name and content for those who do not see it. */
export function chartFrame({ id, title, about }: ChartText, { name, width, height }: ChartSize, body: Markup): Markup {
  const [titleId, aboutId] = [`${id}-${name}-title`, `${id}-${name}-about`]
  return html`<svg class="chart ${name}" role="img" aria-labelledby="${titleId} ${aboutId}" viewBox="0 0 ${width} ${px(height)}">
    <title id="${titleId}">${title}</title>
    <desc id="${aboutId}">${about}</desc>
    ${body}
  </svg>`
}

/** A linear scale from values to places; what lies beyond is drawn at the edge. */
export function scaleOf([low, high]: readonly [number, number], [from, to]: readonly [number, number]): (value: number) => number {
  return value => {
    const share = high > low ? (value - low) / (high - low) : 0
    return from + (to - from) * Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share))
  }
}

/** A place in a chart, as finely as it shows. */
export function px(value: number): number {
  return Math.round(value * 10) / 10
}

/** About how wide a text is at most: letters of Korean and its like are as wide as high. */
export function widthOf(text: string, letters: number, isBold = false): number {
  let width = 0
  for (const letter of text) width += letter >= '\u1100' ? letters : letters * (isBold ? 0.64 : 0.56)
  return width
}

/** A text that is at most so wide: what is too long is cut. */
export function fitted(text: string, letters: number, width: number): string {
  if (widthOf(text, letters) <= width) return text
  let kept = ''
  for (const letter of text) {
    if (widthOf(`${kept}${letter}…`, letters) > width) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** Style of charts. Letters are 13 px at 360 px: below 40rem the narrow form is shown, from there on the wide one. */
export const chartStyle = `
.chart { display: block; width: 100%; height: auto; font-family: var(--sans); overflow: visible; }
.chart.narrow, .chart.small { max-width: 26rem; }
.chart.wide { display: none; max-width: 46rem; }
.chart text { fill: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.chart.wide text { font-size: 15px; }
.chart text.strong { fill: var(--ink); font-weight: 600; }
.chart .grid { stroke: var(--line); }
.chart .axis { stroke: var(--edge); }
.chart .line { fill: none; stroke: var(--accent); stroke-width: 2.5; stroke-linejoin: round; }
.chart .line.other { stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 5 4; }
.chart .band { fill: var(--accent); fill-opacity: .09; }
.chart .solid { fill: var(--accent); }
.chart .whole { fill: none; stroke: var(--edge); }
.chart .span { stroke: var(--accent); stroke-width: 2; fill: none; }
.chart .mark { stroke: var(--ink); stroke-width: 1.5; }
.chart .mark.middle { stroke: var(--accent); stroke-dasharray: 2 4; stroke-linecap: round; stroke-width: 2; }
.chart .mark.came { stroke-width: 2.5; }
.chart .dot { fill: var(--accent); stroke: var(--paper); stroke-width: 2; }
.chart .dot.came { fill: var(--ink); }
.chart .dot.other { fill: var(--paper); stroke: var(--soft); }
.chart .bubble { fill: var(--accent); fill-opacity: .3; stroke: var(--accent); stroke-width: 1.5; }
.chart .told { fill: var(--accent); stroke: var(--accent); stroke-width: 1.5; }
.chart .told.stranger { fill: var(--paper); stroke: var(--soft); stroke-dasharray: 3 2.5; }
.chart text.number { fill: var(--on-accent); font-size: 12px; font-weight: 600; stroke: none; }
.chart text.number.stranger { fill: var(--ink); }
.chart .window { fill: var(--accent); }
.chart .window.over { fill: var(--paper); stroke: var(--warning); stroke-width: 1.5; }
.chart .window.forecast { fill: var(--accent); fill-opacity: .35; stroke: var(--accent); stroke-width: 1.5; }
.chart .strike { stroke: var(--warning); stroke-width: 1.5; }
.chart .ideal { stroke: var(--edge); stroke-dasharray: 5 4; }
@media (min-width: 40rem) { .chart.narrow { display: none; } .chart.wide { display: block; } }
`

import { html, type Markup } from '../markup.ts'
import { chartFrame, px, scaleOf, type ChartText } from './frame.ts'

/** Chances that were given beside the shares that came, both from 0 to 1. */
export interface CalibrationChart extends ChartText {
  readonly bins: readonly { readonly given: number; readonly came: number; readonly count: number }[]
  readonly axes: { readonly given: string; readonly came: string }
}

const levels = [0, 0.25, 0.5, 0.75, 1] as const
const [width, letters] = [328, 13]
const [left, right, top, foot] = [46, 302, 34, 290]
/** The dot of the largest bin; the others' areas are as their counts. */
const largest = 10

/** Whether chances come true as often as they say: the dots lie on the diagonal if so. */
export function calibrationChart(chart: CalibrationChart): Markup {
  const { bins, axes } = chart
  const x = scaleOf([0, 1], [left, right])
  const y = scaleOf([0, 1], [foot, top])
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const body = html`<text x="2" y="${letters}">${axes.came}</text>
    ${levels.map(
      level =>
        html`<line class="${level === 0 ? 'axis' : 'grid'}" x1="${left}" x2="${right}" y1="${px(y(level))}" y2="${px(y(level))}" />
          <text x="${left - 8}" y="${px(y(level) + letters * 0.35)}" text-anchor="end">${Math.round(level * 100)}%</text>
          <text x="${px(x(level))}" y="${foot + letters + 7}" text-anchor="middle">${Math.round(level * 100)}%</text>`,
    )}
    <line class="ideal" x1="${left}" y1="${foot}" x2="${right}" y2="${top}" />
    ${bins.map(
      ({ given, came, count }) =>
        html`<circle class="bubble" cx="${px(x(given))}" cy="${px(y(came))}" r="${px(Math.max(3, largest * Math.sqrt(Math.max(0, count) / most)))}" />`,
    )}
    <text x="${right}" y="${foot + letters * 2.6 + 7}" text-anchor="end">${axes.given}</text>`
  return chartFrame(chart, { name: 'small', width, height: foot + letters * 3.2 + 7, letters }, body)
}

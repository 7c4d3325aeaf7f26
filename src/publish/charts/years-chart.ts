import { html, type Markup } from '../markup.ts'
import { chartFrame, px, scaleOf, type ChartText } from './frame.ts'

/** Figures by year, from 0 to `most`. */
export interface YearsChart extends ChartText {
  readonly years: readonly number[]
  /** The first is drawn full, the second as what it is held against: hollow and dashed. A year without a figure is null. */
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
  /** A level that is aimed at. */
  readonly aim?: number
  readonly levels: readonly number[]
  readonly sayLevel: (level: number) => string
}

const [width, letters] = [328, 13]
const [left, right, height] = [44, 316, 150]

/** One figure a year, beside what it is held against. */
export function yearsChart(chart: YearsChart): Markup {
  const { years, lines, aim, levels, sayLevel } = chart
  const row = letters * 1.7
  const top = lines.length * row + letters
  const foot = top + height
  const x = scaleOf([0, Math.max(1, years.length - 1)], [left + 14, right - 14])
  const y = scaleOf([0, Math.max(...levels)], [foot, top])
  const step = Math.ceil(years.length / 6)
  const body = html`${levels.map(
    level => html`<line class="${level === 0 ? 'axis' : 'grid'}" x1="${left}" x2="${right}" y1="${px(y(level))}" y2="${px(y(level))}" />
      <text x="${left - 8}" y="${px(y(level) + letters * 0.35)}" text-anchor="end">${sayLevel(level)}</text>`,
  )}
    ${years.map((year, index) => (index % step === 0 ? html`<text x="${px(x(index))}" y="${px(foot + letters + 7)}" text-anchor="middle">${year}</text>` : ''))}
    ${aim === undefined ? '' : html`<line class="ideal" x1="${left}" x2="${right}" y1="${px(y(aim))}" y2="${px(y(aim))}" />`}
    ${lines
      .map(({ name, values }, index) => {
        const kind = index === 0 ? '' : ' other'
        const dots = values.flatMap((value, at) => (value === null ? [] : [{ x: px(x(at)), y: px(y(value)) }]))
        const key = row * (index + 0.6)
        return html`<path class="line${kind}" d="M${left} ${px(key - 4)}h26${dots.map((dot, at) => `${at === 0 ? 'M' : 'L'}${dot.x} ${dot.y}`).join('')}" />
          <circle class="dot${kind}" cx="${left + 13}" cy="${px(key - 4)}" r="5" />
          ${dots.map(dot => html`<circle class="dot${kind}" cx="${dot.x}" cy="${dot.y}" r="5" />`)}
          <text x="${left + 34}" y="${px(key)}">${name}</text>`
      })
      .toReversed()}`
  return chartFrame(chart, { name: 'small', width, height: foot + letters * 2, letters }, body)
}

import { html, type Markup } from '../markup.ts'
import { chartFrame, fitted, px, scaleOf, widthOf, type ChartSize, type ChartText } from './frame.ts'
import { ticksBetween } from './ticks.ts'
import { tickOf } from './timeline-chart.ts'

/** Windows of days on one axis: days are numbers. */
export interface WindowsChart extends ChartText {
  readonly from: number
  readonly to: number
  readonly windows: readonly {
    readonly name: string
    readonly days: readonly [number, number]
    /** It has gone by, and nothing came. */
    readonly isOver: boolean
    /** It is what is forecast, and nobody's word. */
    readonly isForecast: boolean
  }[]
  /** What is forecast behind all of them: the wider and the narrower span. */
  readonly bands: readonly (readonly [number, number])[]
  readonly now: { readonly day: number; readonly label: string }
}

/** When each source has something come, one below the other on one axis, with the day that it is seen from and what is forecast behind. */
export function windowsChart(chart: WindowsChart): Markup {
  return html`${windowsOf(chart, { name: 'narrow', width: 328, height: 0, letters: 13 })}
  ${windowsOf(chart, { name: 'wide', width: 688, height: 0, letters: 15 })}`
}

function windowsOf(chart: WindowsChart, size: ChartSize): Markup {
  const { from, to, windows, bands, now } = chart
  const { width, letters } = size
  const x = scaleOf([from, to], [2, width - 2])
  const head = letters * 1.8
  const row = letters * 1.5 + 22
  const foot = head + windows.length * row + 4
  const span = ([start, end]: readonly [number, number]): readonly [number, number] => [x(start), Math.max(x(end), x(start) + 4)]
  const ticks = ticksBetween(from, to, Math.floor(width / (letters * 5)))
  const label = fitted(now.label, letters, width * 0.85)
  const length = widthOf(label, letters, true)
  const at = x(now.day)
  const body = html`${bands.map(band => {
    const [start, end] = span(band)
    return html`<rect class="band" x="${px(start)}" y="${px(head)}" width="${px(Math.min(end, width) - start)}" height="${px(foot - head)}" />`
  })}
    <line class="axis" x1="0" x2="${width}" y1="${px(foot)}" y2="${px(foot)}" />
    <line class="mark" x1="${px(at)}" x2="${px(at)}" y1="${px(letters * 1.3)}" y2="${px(foot)}" />
    <text class="strong" x="${px(Math.max(0, Math.min(at - length / 2, width - length)))}" y="${letters}">${label}</text>
    ${windows.map(({ name: whole, days, isOver, isForecast }, index) => {
      const name = fitted(whole, letters, width)
      const top = head + index * row
      const [start, end] = span(days)
      const [from, to] = [Math.min(start, width - 4), Math.min(end, width)]
      const middle = top + letters * 1.5 + 9
      return html`<text x="${px(Math.max(0, Math.min(from, width - widthOf(name, letters))))}" y="${px(top + letters * 1.2)}">${name}</text>
        <rect class="window${isOver ? ' over' : ''}${isForecast ? ' forecast' : ''}" x="${px(from)}" y="${px(middle - 6)}" width="${px(to - from)}" height="12" rx="2" />
        ${isOver ? html`<line class="strike" x1="${px(from)}" x2="${px(to)}" y1="${px(middle)}" y2="${px(middle)}" />` : ''}`
    })}
    ${ticks.map(({ day, label }) => tickOf(label, { at: x(day), foot, width, letters }))}`
  return chartFrame(chart, { ...size, height: foot + letters * 2 }, body)
}

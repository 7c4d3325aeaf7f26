import { html, type Markup } from '../markup.ts'
import { chartFrame, fitted, px, scaleOf, widthOf, type ChartSize, type ChartText } from './frame.ts'
import { ticksBetween } from './ticks.ts'

/** What was said, on its days: days are numbers. */
export interface TimelineChart extends ChartText {
  readonly from: number
  readonly to: number
  readonly lanes: readonly { readonly name: string; readonly dots: readonly TimelineDot[] }[]
  /** A day that all is seen from, such as the last premiere. */
  readonly mark: { readonly day: number; readonly label: string } | null
}

/** Something that was said: its number in the list beside the chart, and whether somebody who is known said it. */
export interface TimelineDot {
  readonly day: number
  readonly number: number
  readonly isKnown: boolean
}

/** Dots are discs with their number in them; two that would touch stand one above the other. */
const radius = 10.5

/** What was said of each property as dots on its day, numbered as in the list: full where somebody known said it, hollow where a stranger did. */
export function timelineChart(chart: TimelineChart): Markup {
  return html`${timelineOf(chart, { name: 'narrow', width: 328, height: 0, letters: 13 })}
  ${timelineOf(chart, { name: 'wide', width: 688, height: 0, letters: 15 })}`
}

function timelineOf(chart: TimelineChart, size: ChartSize): Markup {
  const { from, to, lanes, mark } = chart
  const { width, letters } = size
  // The names of the lanes stand before them, so that no line crosses them.
  const names = Math.min(width / 3, Math.max(0, ...lanes.map(({ name }) => widthOf(name, letters))) + 10)
  const [left, right] = [names + radius + 2, width - radius - 2]
  const x = scaleOf([from, to], [left, right])
  const head = mark === null ? 4 : letters * 1.8
  let foot = head
  const drawn = lanes.map(({ name, dots }) => {
    const placed = stacked(dots, x)
    const rows = Math.max(1, ...placed.map(({ row }) => row + 1))
    const base = foot + rows * (radius * 2 + 3) + 4
    foot = base + 4
    return html`<line class="grid" x1="0" x2="${width}" y1="${px(base)}" y2="${px(base)}" />
      <text x="0" y="${px(base - radius + letters * 0.2)}">${fitted(name, letters, names - 6)}</text>
      ${placed.map(({ at, row, number, isKnown }) => {
        const y = base - radius - 2 - row * (radius * 2 + 3)
        return html`<circle class="told${isKnown ? '' : ' stranger'}" cx="${px(at)}" cy="${px(y)}" r="${radius}" />
          <text class="number${isKnown ? '' : ' stranger'}" x="${px(at)}" y="${px(y + 4.4)}" text-anchor="middle">${number}</text>`
      })}`
  })
  const ticks = ticksBetween(from, to, Math.max(1, Math.floor((right - left) / (letters * 5.2))))
  const body = html`${mark === null ? '' : markOf(mark, { at: x(mark.day), foot, width, letters })}
    ${drawn}
    ${ticks.map(({ day, label }) => tickOf(label, { at: x(day), foot, width, letters }))}`
  return chartFrame(chart, { ...size, height: foot + letters * 2 }, body)
}

interface Place {
  readonly at: number
  readonly foot: number
  readonly width: number
  readonly letters: number
}

function markOf({ label: whole }: { readonly label: string }, { at, foot, width, letters }: Place): Markup {
  const label = fitted(whole, letters, width)
  const length = widthOf(label, letters)
  return html`<line class="axis" x1="${px(at)}" x2="${px(at)}" y1="${px(letters * 1.3)}" y2="${px(foot)}" />
    <text x="${px(Math.max(0, Math.min(at - length / 2, width - length)))}" y="${letters}">${label}</text>`
}

/** A label of the axis below the chart, which does not reach beyond it. */
export function tickOf(label: string, { at, foot, width, letters }: Place): Markup {
  const half = widthOf(label, letters) / 2
  return html`<line class="axis" x1="${px(at)}" x2="${px(at)}" y1="${px(foot)}" y2="${px(foot + 5)}" />
    <text x="${px(Math.max(half, Math.min(at, width - half)))}" y="${px(foot + letters + 7)}" text-anchor="middle">${label}</text>`
}

/** Puts each dot into the lowest row in which it touches none. */
export function stacked(
  dots: readonly TimelineDot[],
  x: (day: number) => number,
): readonly (TimelineDot & { readonly at: number; readonly row: number })[] {
  const ends: number[] = []
  return dots
    .map(dot => ({ ...dot, at: x(dot.day) }))
    .toSorted((a, b) => a.at - b.at || a.number - b.number)
    .map(dot => {
      const free = ends.findIndex(end => dot.at - end >= radius * 2 + 2)
      const row = free < 0 ? ends.length : free
      ends[row] = dot.at
      return { ...dot, row }
    })
}

import { dayNumber, dayOf, yearOf } from '../../model/index.ts'
import { html, type Markup } from '../markup.ts'
import { chartFrame, px, scaleOf, widthOf, type ChartSize, type ChartText } from './frame.ts'
import { markPlaces, type MarkPlace } from './mark-places.ts'

/** How likely a season is to have come by each day. Days are numbers of days. */
export interface ChanceChart extends ChartText {
  readonly from: number
  readonly to: number
  /** By day; from 0 to 1. */
  readonly points: readonly ChancePoint[]
  /** The days between which it comes in so many cases, with what they are called in a few letters. */
  readonly windows: readonly { readonly name: string; readonly isInner: boolean; readonly days: readonly [from: number, to: number] }[]
  /** Days that are marked. */
  readonly marks: readonly ChanceMark[]
}

/** How likely it is by a day. */
export interface ChancePoint {
  readonly day: number
  readonly chance: number
}

/** A day that is marked: the one on which one looks, the one by which half of such seasons have come, the one on which it came. */
export interface ChanceMark {
  readonly kind: 'now' | 'middle' | 'came'
  readonly day: number
  /** What day it is, in a word or two, and the day in words: under each other on narrow pages. */
  readonly name: string
  readonly date: string
}

const levels = [0, 0.25, 0.5, 0.75, 1] as const

/** The curve of a forecast, for narrow and for wide pages: of the two the style shows one. */
export function chanceChart(chart: ChanceChart): Markup {
  return html`${chartOf(chart, { name: 'narrow', width: 328, height: 200, letters: 13 })}${chartOf(chart, { name: 'wide', width: 720, height: 270, letters: 15 })}`
}

/** `height` is that of the plot; what is written above and below adds to it. */
function chartOf(chart: ChanceChart, size: ChartSize): Markup {
  const { from, to, points, windows, marks } = chart
  const { width, height, letters } = size
  const row = Math.round(letters * 1.6)
  const labels = marks.map(({ day, name: mark, date }) => ({ day, lines: size.name === 'narrow' ? [mark, date] : [`${mark} ${date}`] }))
  const labelRow = size.name === 'narrow' ? Math.round(letters * 2.7) : row
  const left = Math.max(widthOf('100%', letters), ...windows.map(({ name }) => widthOf(name, letters))) + 8
  const right = width - letters
  const top = marks.length * labelRow + letters * 0.8
  const foot = top + height
  const x = scaleOf([from, to], [left, right])
  const y = scaleOf([0, 1], [foot, top])
  const end = points.at(-1)
  const places = markPlaces(
    labels.map(({ day, lines }) => ({ at: x(day), lines })),
    width,
    letters,
  )
  const body = html`${levels.map(
    level => html`<line class="${level === 0 ? 'axis' : 'grid'}" x1="${px(left)}" x2="${px(right)}" y1="${px(y(level))}" y2="${px(y(level))}" />
      <text x="${px(left - 8)}" y="${px(y(level) + letters * 0.35)}" text-anchor="end">${Math.round(level * 100)}%</text>`,
  )}
    ${yearsBetween(from, to).map(({ day, label }) => {
      const at = x(day)
      return html`<line class="axis" x1="${px(at)}" x2="${px(at)}" y1="${px(foot)}" y2="${px(foot + 5)}" />
        <text x="${px(at)}" y="${px(foot + letters + 7)}" text-anchor="middle">${label}</text>`
    })}
    ${windows.map(({ days, name, isInner }, index) => {
      const [start, stop] = [x(days[0]), Math.max(x(days[1]), x(days[0]) + 2)]
      const middle = foot + row * (index + 1.5) + letters * 0.75
      return html`<rect class="band" x="${px(start)}" y="${px(top)}" width="${px(stop - start)}" height="${height}" />
        ${
          isInner
            ? html`<rect class="solid" x="${px(start)}" y="${px(middle - 4)}" width="${px(stop - start)}" height="8" rx="2" />`
            : html`<path class="span" d="M${px(start)} ${px(middle - 5)}v10m0 -5H${px(stop)}m0 -5v10" />`
        }
        <text x="${px(left - 8)}" y="${px(middle + letters * 0.35)}" text-anchor="end">${name}</text>`
    })}
    <path class="line" d="${points.map(({ day, chance }, index) => `${index === 0 ? 'M' : 'L'}${px(x(day))} ${px(y(chance))}`).join('')}" />
    ${marks.map(({ kind, day }, index) => markOf({ kind, at: x(day), level: y(chanceOn(points, day)), lines: labels[index]!.lines, place: places[index]!, row: labelRow, foot, letters }))}
    ${end === undefined ? '' : html`<text class="strong" x="${px(right)}" y="${px(y(end.chance) - 9)}" text-anchor="end">${Math.round(end.chance * 100)}%</text>`}`
  return chartFrame(chart, { ...size, height: foot + row * (windows.length + 1) + letters * 1.4 }, body)
}

interface Mark {
  readonly kind: ChanceMark['kind']
  readonly at: number
  /** Where the curve is on that day. */
  readonly level: number
  readonly lines: readonly string[]
  readonly place: MarkPlace
  /** The height of a row of labels. */
  readonly row: number
  readonly foot: number
  readonly letters: number
}

/** A day that is marked, with its label beside its line. */
function markOf({ kind, at, level, lines, place, row, foot, letters }: Mark): Markup {
  const { x, isBefore, below } = place
  const first = row * place.row + letters * 1.2
  const top = below === null ? first - letters * 0.8 : row * below + letters * 1.6 + (lines.length - 1) * letters * 1.2
  return html`<line class="mark ${kind}" x1="${px(at)}" x2="${px(at)}" y1="${px(top)}" y2="${px(foot)}" />
    ${kind === 'middle' ? html`<circle class="dot" cx="${px(at)}" cy="${px(level)}" r="5.5" />` : ''}
    ${kind === 'came' ? html`<path class="dot came" d="M${px(at)} ${px(level - 8)}l7 8l-7 8l-7 -8z" />` : ''}
    ${lines.map(
      (line, index) =>
        html`<text class="strong label" x="${px(x)}" y="${px(first + index * letters * 1.2)}"${isBefore ? html` text-anchor="end"` : ''}>${line}</text>`,
    )}`
}

/** How likely it is by a day between those that are given; 0 before the first. */
export function chanceOn(points: readonly ChancePoint[], day: number): number {
  const next = points.findIndex(point => point.day >= day)
  if (next < 0) return points.at(-1)?.chance ?? 0
  const [before, after] = [points[next - 1], points[next]!]
  if (before === undefined) return after.day === day ? after.chance : 0
  return before.chance + ((after.chance - before.chance) * (day - before.day)) / (after.day - before.day || 1)
}

function yearsBetween(from: number, to: number): readonly { readonly day: number; readonly label: string }[] {
  const years: { day: number; label: string }[] = []
  for (let year = yearOf(dayOf(from)) + 1; ; year++) {
    const day = dayNumber(`${year}-01-01`)
    if (!(day <= to)) return years
    years.push({ day, label: `${year}` })
  }
}

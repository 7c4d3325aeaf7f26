import { html, type Markup } from '../markup.ts'
import { chartFrame, px, scaleOf, type ChartText } from './frame.ts'

/** A share of a whole, from 0 to 1, and how many are of it and how many are not, in a few words. */
export interface ShareBar extends ChartText {
  readonly share: number
  readonly labels: { readonly came: string; readonly others: string }
}

const [width, letters, thick] = [328, 13, 12]

/** A part of a whole: full what came, hollow what did not. */
export function shareBar(bar: ShareBar): Markup {
  const { share, labels } = bar
  const [left, right] = [1, width - 1]
  const length = scaleOf([0, 1], [0, right - left])(share)
  const base = thick + letters + 7
  const body = html`<rect class="whole" x="${left}" y="1" width="${right - left}" height="${thick}" rx="2" />
    <rect class="solid" x="${left}" y="1" width="${px(length)}" height="${thick}" rx="2" />
    <text class="strong" x="${left}" y="${base}">${labels.came}</text>
    <text x="${right}" y="${base}" text-anchor="end">${labels.others}</text>`
  return chartFrame(bar, { name: 'small', width, height: base + letters * 0.4, letters }, body)
}

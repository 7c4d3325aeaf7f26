import type { RatingRule } from './rating-rule.ts'

const [left, top, width, height, below] = [96, 84, 560, 380, 92]

/**
 * Draws which share of seasons came back (upwards) by their ratings (to the right), a mark for each tenth of them. Letters are of a size that can be read on a telephone, and the whole is told in words for who
 * cannot see it.
 */
export function rulePlot({ tenths, count }: RatingRule): string {
  const [least, most] = [Math.floor(tenths[0]!.rating * 2) / 2, Math.ceil(tenths.at(-1)!.rating * 2) / 2]
  const x = (rating: number): number => Math.round(left + (width * (rating - least)) / (most - least))
  const y = (share: number): number => Math.round(top + height * (1 - share))
  const ratings = Array.from({ length: Math.round((most - least) * 2) + 1 }, (_, at) => least + at / 2)
  const lines = [
    ...[0, 0.25, 0.5, 0.75, 1].map(
      share =>
        `<path class="g" d="M${left} ${y(share)}H${left + width}"/><text class="e" x="${left - 12}" y="${y(share) + 8}">${share * 100}%</text>`,
    ),
    ...ratings.map(rating => `<text class="m" x="${x(rating)}" y="${top + height + 34}">${rating.toFixed(1)}</text>`),
  ]
  const told = tenths.map(({ rating, share }) => `rated ${rating.toFixed(2)}, ${Math.round(share * 100)}%`).join('; ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 34} ${top + height + below}" role="img" aria-labelledby="t d">
<title id="t">Seasons of US dramas that had another within two years, by their ratings</title>
<desc id="d">${count.toLocaleString('en')} seasons in tenths, the lowest ratings first: ${told}.</desc>
<style>
text{font:24px system-ui,sans-serif;fill:#1b1b1f}.t{font-weight:600}.m{text-anchor:middle}.e{text-anchor:end}.g{stroke:#d4d4da;stroke-width:1.5}
.l{fill:none;stroke:#0b6bb8;stroke-width:3}.a{fill:#0b6bb8}.bg{fill:#fff}
@media(prefers-color-scheme:dark){text{fill:#ececf1}.g{stroke:#3b3b44}.l{stroke:#5db4ff}.a{fill:#5db4ff}.bg{fill:#16161a}}
</style>
<rect class="bg" width="${left + width + 34}" height="${top + height + below}"/>
<text class="t" x="${left - 66}" y="38">Came back within two years</text>
${lines.join('\n')}
<path class="l" d="M${tenths.map(({ rating, share }) => `${x(rating)} ${y(share)}`).join('L')}"/>
${tenths.map(({ rating, share }) => `<circle class="a" cx="${x(rating)}" cy="${y(share)}" r="9"/>`).join('\n')}
<text class="m" x="${left + width / 2}" y="${top + height + 76}">mean rating of the series until then</text>
</svg>
`
}

import type { CalibrationResult } from './results.ts'

const size = 560
const left = 96
const top = 118
const right = 34
const width = left + size + right
const height = top + size + 96

const shapes: readonly ((x: number, y: number, r: number) => string)[] = [
  (x, y, r) => `<circle class="a" cx="${x}" cy="${y}" r="${r}"/>`,
  (x, y, r) => `<path class="b" d="M${x} ${y - r - 2}l${r + 2} ${r + 2}-${r + 2} ${r + 2}-${r + 2}-${r + 2}z"/>`,
]

/**
 * Draws how often facts are right (upwards) that are given a probability (to the right), a mark for each bin, the larger the more facts are in it; on the
 * line from corner to corner both are the same. Letters are of a size that can be read on a telephone, and the whole is told in words for who cannot see it.
 */
export function reliabilityPlot(results: readonly CalibrationResult[]): string {
  const x = (share: number): number => Math.round(left + size * share)
  const y = (share: number): number => Math.round(top + size * (1 - share))
  const most = Math.max(...results.flatMap(({ bins }) => bins.map(({ facts }) => facts)))
  const fewest = 30
  const marks = results.flatMap(({ bins }, set) =>
    bins
      .filter(({ facts }) => facts >= fewest)
      .map(({ given, right: share, facts }) => shapes[set]!(x(given), y(share), Math.round(7 + 9 * Math.sqrt(facts / most)))),
  )
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    share =>
      `<path class="g" d="M${x(share)} ${top}V${top + size}M${left} ${y(share)}H${left + size}"/>` +
      `<text class="m" x="${x(share)}" y="${top + size + 34}">${share * 100}%</text><text class="e" x="${left - 12}" y="${y(share) + 8}">${share * 100}%</text>`,
  )
  const legend = results.map(
    ({ name }, set) => `${shapes[set]!(left + 12 + set * 300, 72, 10)}<text x="${left + 34 + set * 300}" y="80">${nameOf(name)}</text>`,
  )
  const told = results.map(({ name, facts, series, bins }) => {
    const each = bins
      .filter(bin => bin.facts >= fewest)
      .map(({ given, right: share }) => `${percent(given)} given, ${percent(share)} right`)
    return `${nameOf(name)}, ${facts.toLocaleString('en')} facts of ${series.toLocaleString('en')} series: ${each.join('; ')}.`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">
<title id="t">How often facts are right that are given a probability</title>
<desc id="d">${told.join(' ')}</desc>
<style>
text{font:24px system-ui,sans-serif;fill:#1b1b1f}.t{font-weight:600}.m{text-anchor:middle}.e{text-anchor:end}.g{stroke:#d4d4da;stroke-width:1.5}
.l{stroke:#6b6b76;stroke-width:2.5;stroke-dasharray:8 7}.a{fill:#0b6bb8;fill-opacity:.85}.b{fill:#b3430f;fill-opacity:.85}.bg{fill:#fff}
@media(prefers-color-scheme:dark){text{fill:#ececf1}.g{stroke:#3b3b44}.l{stroke:#9b9ba6}.a{fill:#5db4ff}.b{fill:#ff8a5c}.bg{fill:#16161a}}
</style>
<rect class="bg" width="${width}" height="${height}"/>
<text class="t" x="${left - 66}" y="34">Right, of facts given a probability</text>
${legend.join('\n')}
${ticks.join('\n')}
<path class="l" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>
${marks.join('\n')}
<text class="m" x="${left + size / 2}" y="${height - 16}">given</text>
<text class="m" transform="translate(22 ${top + size / 2}) rotate(-90)">right</text>
</svg>
`
}

function nameOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}

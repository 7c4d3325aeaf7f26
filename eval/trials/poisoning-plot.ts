import type { PoisoningResults } from './results.ts'
import { ballots } from './voting.ts'

const width = 720
const rowHeight = 54
const top = 150
const left = 30
const right = 40

/** The marks of what is compared: by shape as well as by colour. */
const shapes: Readonly<Record<string, (x: number, y: number) => string>> = {
  recent: (x, y) => `<circle class="a" cx="${x}" cy="${y}" r="9"/>`,
  majority: (x, y) => `<rect class="b" x="${x - 8}" y="${y - 8}" width="16" height="16"/>`,
  voices: (x, y) => `<path class="c" d="M${x} ${y - 11}l11 11-11 11-11-11z"/>`,
  tiers: (x, y) => `<path class="d" d="M${x - 10} ${y + 8}h20l-10-18z"/>`,
  hiatus: (x, y) => `<path class="h" d="M${x - 9} ${y - 12}v24M${x - 9} ${y - 12}l20 12-20 12z"/>`,
}

/**
 * Draws the copies that it takes to turn a fact, an attack a line, on a logarithmic scale: by majority votes (median), and by fusing (the fewest). Letters are of a
 * size that can be read on a telephone; colours follow the reader's scheme; the whole is told in words for who cannot see it.
 */
export function poisoningPlot({ attacks, sites, series }: PoisoningResults): string {
  const shown = attacks.filter(({ ofStrangers }) => ofStrangers)
  const height = top + shown.length * rowHeight + 70
  const end = width - right
  const at = (count: number | null): number =>
    Math.round(count === null ? end : left + ((end - 40 - left) * Math.log10(Math.max(1, count))) / Math.log10(sites))
  const rows = shown.map(({ title, fewest, votes }, index) => {
    const y = top + index * rowHeight
    const marks = [...ballots.map(({ name }) => shapes[name]!(at(votes[name] ?? null), y + 34)), shapes['hiatus']!(at(fewest), y + 34)]
    return `<text x="${left}" y="${y + 16}">${escaped(title)}</text><path class="g" d="M${left} ${y + 34}H${end}"/>${marks.join('')}`
  })
  const ticks = [1, 10, 100, 1000].map(
    count =>
      `<path class="g" d="M${at(count)} ${top - 8}V${height - 60}"/><text class="m" x="${at(count)}" y="${height - 30}">${count.toLocaleString('en')}</text>`,
  )
  const legend = [['hiatus', 'Hiatus'] as const, ...ballots.map(({ name, title }) => [name, title] as const)].map(
    ([name, title], index) => {
      const [x, y] = [left + 12 + (index % 2) * 350, 66 + Math.floor(index / 2) * 30]
      return `${shapes[name]!(x, y)}<text x="${x + 22}" y="${y + 8}">${escaped(title)}</text>`
    },
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">
<title id="t">Copies of a lie that it takes to turn a true fact, by attack</title>
<desc id="d">${escaped(inWords(shown, sites, series))}</desc>
<style>
text{font:24px system-ui,sans-serif;fill:#1b1b1f}.t{font-weight:600}.m{text-anchor:middle}.g{stroke:#c9c9d1;stroke-width:1.5}
.a{fill:#b3430f}.b{fill:#8a6100}.c{fill:#7a3fa3}.d{fill:#5b6470}.h{fill:#0b6bb8;stroke:#0b6bb8;stroke-width:3}.bg{fill:#fff}
@media(prefers-color-scheme:dark){text{fill:#ececf1}.g{stroke:#4a4a55}.a{fill:#ff8a5c}.b{fill:#e8b93c}.c{fill:#c99bf0}.d{fill:#aab4c0}.h{fill:#5db4ff;stroke:#5db4ff}.bg{fill:#16161a}}
</style>
<rect class="bg" width="${width}" height="${height}"/>
<text class="t" x="${left}" y="32">Copies of a lie that turn a true fact</text>
${legend.join('\n')}
${ticks.join('\n')}
<text class="m" x="${end - 6}" y="${height - 30}">never</text>
${rows.join('\n')}
</svg>
`
}

function inWords(shown: PoisoningResults['attacks'], sites: number, series: number): string {
  const copies = (count: number | null): string => (count === null ? `not with ${sites.toLocaleString('en')}` : count.toLocaleString('en'))
  const lines = shown.map(
    ({ title, fewest, votes }) =>
      `${title}: Hiatus ${copies(fewest)}; ${ballots.map(({ name, title: by }) => `${by} ${copies(votes[name] ?? null)}`).join(', ')}.`,
  )
  return `Over ${series} series: the fewest for Hiatus, the median for votes. ${lines.join(' ')}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

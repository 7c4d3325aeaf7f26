import { drawTitle, titleAbroad, type DrawnTitle } from './catalogue-titles.ts'
import type { SeededRandom } from './random.ts'

/** A series of an invented catalogue of all television. */
export interface DrawnSeries extends DrawnTitle {
  readonly year: number
  readonly end: number | null
  /** How many people have rated it; 0 for none. A few series have most of the votes. */
  readonly votes: number
}

/** Another name of a series. */
export interface DrawnAlias {
  readonly name: string
  readonly region: string | null
  readonly language: string | null
}

/** Of so many titles that were drawn lately a later series may take one over. */
const remembered = 4096

/** Draws series one after the other; about one in sixty has the title of another one, of another country and another year. */
export class SeriesSource {
  readonly #random: SeededRandom
  readonly #titles: DrawnSeries[] = []

  constructor(random: SeededRandom) {
    this.#random = random
  }

  next(): DrawnSeries {
    const random = this.#random
    const year = yearOf(random)
    const votes = votesOf(random)
    const end = random.chance(0.45) ? Math.min(2026, year + random.int(0, 6)) : null
    const taken = this.#titles.length > 0 && random.chance(0.017) ? random.pick(this.#titles) : null
    const drawn = drawTitle(random)
    const series =
      taken === null || taken.country === drawn.country || taken.year === year
        ? { ...drawn, year, end, votes }
        : { ...drawn, title: taken.title, original: drawn.original ?? null, year, end, votes }
    if (this.#titles.length < remembered) this.#titles.push(series)
    else this.#titles[random.int(0, remembered - 1)] = series
    return series
  }
}

/** Draws another name of a series: its own script, a translation, a form with the year or the country, without its article, without its subtitle, an abbreviation. */
export function drawAlias(random: SeededRandom, series: DrawnSeries, nth: number): DrawnAlias {
  const { title, original, country, language, year } = series
  if (nth === 0 && original !== null) return { name: original, region: country, language }
  const roll = random.next()
  const words = title.split(' ')
  if (roll < 0.06) return { name: `${title} (${year})`, region: null, language: null }
  if (roll < 0.12) return { name: `${title} (${country})`, region: country, language: null }
  if (roll < 0.2 && words.length >= 3)
    return { name: words.map(word => word.match(/[\p{L}\d]/u)?.[0]?.toUpperCase() ?? '').join(''), region: country, language: null }
  if (roll < 0.26 && title.startsWith('The ')) return { name: title.slice(4), region: null, language: null }
  if (roll < 0.32 && title.includes(': ')) return { name: title.slice(0, title.indexOf(': ')), region: null, language: null }
  const abroad = titleAbroad(random)
  return { name: abroad.title, region: abroad.country, language: abroad.language }
}

function yearOf(random: SeededRandom): number {
  return 2026 - Math.floor(random.next() ** 2.6 * 78)
}

/** Six of ten series are unrated; of the others the number of votes falls off as a power law, from 5 up to about two million. */
function votesOf(random: SeededRandom): number {
  if (random.chance(0.6)) return 0
  return Math.min(2_400_000, Math.floor(5 * random.next() ** -1.15))
}

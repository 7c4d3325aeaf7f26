import { drawAlias, SeriesSource } from './catalogue-series.ts'
import { cataloguePerson } from './person-names.ts'
import { SeededRandom } from './random.ts'

/** A catalogue of names in memory. */
export interface CatalogueNames {
  /** Some share their title with another one, of another country and year. The larger its popularity, the better known a series is; 0 is unknown. */
  readonly series: { title: string; year: number; country: string; popularity: number; aliases: string[] }[]
  /** All different. */
  readonly people: string[]
}

/**
 * Makes the names of a catalogue, the same for the same seed: so many series, so many other names of them (the known ones have more), and so many people.
 */
export function makeNames(options: { seed: number; series: number; aliases: number; people: number }): CatalogueNames {
  const random = new SeededRandom(options.seed)
  const source = new SeriesSource(random)
  const drawn = Array.from({ length: options.series }, () => source.next())
  const series = drawn.map(({ title, year, country, votes }) => ({ title, year, country, popularity: votes, aliases: [] as string[] }))
  const byVotes = drawn.map((_, index) => index).sort((a, b) => drawn[b]!.votes - drawn[a]!.votes)
  let left = series.length === 0 ? 0 : options.aliases
  while (left > 0) {
    const index = byVotes[Math.floor(random.next() ** 1.6 * byVotes.length)]!
    const { title, aliases } = series[index]!
    const { name } = drawAlias(random, drawn[index]!, aliases.length)
    if (name === title || aliases.includes(name)) continue
    aliases.push(name)
    left--
  }
  const people = new Set<string>()
  while (people.size < options.people) people.add(cataloguePerson(random))
  return { series, people: [...people] }
}

/** The names of all television at some share of their number, which is 300,000 series, 228,000 aliases and 1,000,000 people. */
export function makeAllNames(share: number): CatalogueNames {
  const of = (count: number): number => Math.ceil(count * share)
  return makeNames({ seed: 11, series: of(300_000), aliases: of(228_000), people: of(1_000_000) })
}

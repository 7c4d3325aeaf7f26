import { makeAllNames, type CatalogueNames } from './corpus/catalogue-names.ts'
import { SeededRandom } from './corpus/random.ts'
import { garbledQueries, typedKeys, type GarbledQuery } from './corpus/search-queries.ts'

/** What search engines are measured on. */
export interface SearchCorpus {
  readonly series: CatalogueNames['series']
  /** Left empty for the engines that search for titles alone. */
  readonly people: readonly string[]
  /** All that one has typed after each key, in no order. */
  readonly keys: readonly string[]
  /** Every second one is cut off. */
  readonly garbled: readonly GarbledQuery[]
}

/** The catalogue of all television at some share of its size, a hundred titles as they are typed, and five hundred as they are mistyped; the same on every run. */
export function makeSearchCorpus(share: number): SearchCorpus {
  const { series, people } = makeAllNames(share)
  const random = new SeededRandom(13)
  const typed = Array.from({ length: 100 }, () => random.pick(series).title)
  return { series, people, keys: random.shuffled(typed.flatMap(typedKeys)), garbled: garbledQueries(series, 500, random) }
}

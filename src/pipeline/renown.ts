import type { SeriesStanding } from '../model/index.ts'

/** The starter catalogue's series were chosen because they are known: each of them stands no lower than this. */
const starterRank = 5000

/**
 * How well known series are, over catalogues whose numbers mean different things: votes here, page views there. Only the rank within a catalogue is
 * compared, and the best of a series' ranks counts; of those that stand alike, the one of which catalogues tell more is the better known.
 */
export class Renown {
  readonly #byCatalogue = new Map<string, number[]>()
  readonly #given = new Map<number, [catalogue: string, value: number][]>()
  /** How many seasons and names of each series are told of. */
  readonly #told = new Map<number, number>()
  #sorted: Map<string, Float64Array> | null = null

  /** Notes what a catalogue ranks an entry by. */
  add(entry: SeriesStanding): void {
    const { catalogue, series } = entry
    if (series === null) return
    this.#told.set(series, (this.#told.get(series) ?? 0) + entry.told)
    const value = entry.popularity ?? entry.votes
    if (value === null && catalogue !== 'starter') return
    listIn(this.#given, series).push([catalogue, value ?? 0])
    if (value !== null) listIn(this.#byCatalogue, catalogue).push(value)
  }

  /** From 0 for what nobody ranks up to 1 for the best known: one over the rank, and over less than a rank more where little is told. Asked once all entries are noted. */
  of(series: number | null): number {
    if (series === null) return 0
    const ranks = (this.#given.get(series) ?? []).map(([catalogue, value]) => this.#rank(catalogue, value))
    return ranks.length === 0 ? 0 : 1 / (Math.min(...ranks) + 1 / (2 + this.#told.get(series)!))
  }

  #rank(catalogue: string, value: number): number {
    this.#sorted ??= new Map([...this.#byCatalogue].map(([name, values]) => [name, Float64Array.from(values).sort()]))
    const sorted = this.#sorted.get(catalogue)
    const rank = sorted === undefined ? Infinity : 1 + countAbove(sorted, value)
    return catalogue === 'starter' ? Math.min(rank, starterRank) : rank
  }
}

function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function countAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return sorted.length - low
}

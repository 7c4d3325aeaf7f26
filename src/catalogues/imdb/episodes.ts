import { whole } from './cells.ts'
import { IdSet } from './id-set.ts'
import type { Ratings } from './ratings.ts'
import { SeasonCounts } from './season-counts.ts'
import type { TableLines } from './table-lines.ts'
import type { EpisodePlace } from './title-rows.ts'

/**
 * So many people must have rated a series for its single episodes to be kept. Of nine million episodes most are of news, talk and daily series that no article
 * tells apart; all that is asked of these, how many there are in which season, the seasons say.
 */
export const votesForEpisodes = 100

/** Columns of title.episode, in the order of `columns`. */
const [id, parent, season, number] = [0, 1, 2, 3]
/** Daily series count their seasons in years. */
const highestSeason = 9999
const highestNumber = 100_000

/**
 * Which episodes are kept and where they belong, by the number of the episode: ten bytes each; and how many every season has. Filled in two goes over
 * title.episode: `note` says which are there, `take` where they belong.
 */
export class Episodes {
  readonly seasons = new SeasonCounts()
  readonly #series: IdSet
  readonly #ratings: Ratings
  readonly #kept = new IdSet()
  #parents = new Uint32Array(0)
  #seasons = new Uint16Array(0)
  #numbers = new Uint32Array(0)

  constructor(series: IdSet, ratings: Ratings) {
    this.#series = series
    this.#ratings = ratings
  }

  note(line: TableLines): void {
    const series = line.id(parent)
    if (!this.#series.has(series)) return
    const inSeason = whole(line.text(season), 0, highestSeason)
    if (inSeason === null) return
    this.seasons.add(series, inSeason)
    if ((this.#ratings.votesOf(series) ?? 0) >= votesForEpisodes && whole(line.text(number), 0, highestNumber) !== null)
      this.#kept.add(line.id(id))
  }

  /** Goes over from noting to taking. */
  ready(): void {
    this.#parents = new Uint32Array(this.#kept.size)
    this.#seasons = new Uint16Array(this.#kept.size)
    this.#numbers = new Uint32Array(this.#kept.size)
  }

  take(line: TableLines): void {
    const episode = line.id(id)
    if (!this.#kept.has(episode)) return
    const place = this.#kept.rank(episode)
    this.#parents[place] = line.id(parent)
    this.#seasons[place] = Number(line.text(season))
    this.#numbers[place] = Number(line.text(number))
  }

  /** Where an episode belongs, or null for one that is not kept. */
  placeOf(episode: number): EpisodePlace | null {
    if (!this.#kept.has(episode)) return null
    const place = this.#kept.rank(episode)
    return { series: this.#parents[place]!, season: this.#seasons[place]!, number: this.#numbers[place]! }
  }
}

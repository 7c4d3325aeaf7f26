import { pack } from '../model/index.ts'
import { genreOrder, seasonFlag, seasonIndexKind, type SeasonSections } from './season-index.ts'
import type { SeasonKnown } from './season-known.ts'

/** A series for an index of seasons. */
export interface SeriesSeasons {
  readonly id: number
  readonly title: string
  /** The day, as a number, of the latest reading of a catalogue that tells of it; null where none was read to its end. */
  readonly seenUntil: number | null
  /** Who shows it; null where that is not known. */
  readonly carrier: string | null
  /** By number: those with a known day. */
  readonly seasons: readonly {
    readonly known: SeasonKnown
    /** Its ratings as they were known from each of the index's days on. */
    readonly ratings: readonly (number | null)[]
    /** Whether there is a next season of which the day is not known. */
    readonly isNextUnknown: boolean
    /** Whether there is one of which a month or a year is known, and no day. */
    readonly isNextRough: boolean
  }[]
}

/** The least number that stands in the column: a day before all. */
const never = -(2 ** 31)

/** Builds an index of seasons, series after series in the order of their ids. */
export class SeasonIndexBuilder {
  readonly #ratedFrom: readonly number[]
  readonly #titles: string[] = []
  readonly #ids: number[] = []
  readonly #carriers = new Map<string, number>()
  readonly #carrier: number[] = []
  readonly #seenUntil: number[] = []
  readonly #starts: number[] = [0]
  readonly #of: number[] = []
  readonly #season: number[] = []
  readonly #premiere: number[] = []
  readonly #middle: number[] = []
  readonly #minutes: number[] = []
  readonly #genres: number[] = []
  readonly #flags: number[] = []
  readonly #ratings: readonly number[][]

  /** `ratedFrom` are the days on which catalogues were read, as numbers, each once, the earliest first. */
  constructor(ratedFrom: readonly number[]) {
    this.#ratedFrom = ratedFrom
    this.#ratings = ratedFrom.map(() => [])
  }

  add({ id, title, seenUntil, carrier, seasons }: SeriesSeasons): void {
    if (seasons.length === 0) return
    for (const [at, { known, ratings, isNextUnknown, isNextRough }] of seasons.entries()) {
      const next = seasons[at + 1]?.known
      // Seasons that come out together, or out of their order, tell nothing of a wait.
      const isOutOfOrder = next !== undefined && next.premiere <= known.premiere
      this.#of.push(this.#ids.length)
      this.#season.push(known.season)
      this.#premiere.push(known.premiere)
      this.#middle.push(known.middle)
      this.#minutes.push(known.minutes ?? Number.NaN)
      this.#genres.push(known.genres.reduce((bits, genre) => bits | (1 << genreOrder.indexOf(genre)), 0))
      this.#flags.push(flagsOf(known, isNextUnknown || isOutOfOrder, isNextRough))
      for (const [column, values] of this.#ratings.entries()) values.push(ratings[column] ?? Number.NaN)
    }
    this.#ids.push(id)
    this.#titles.push(title)
    if (carrier !== null && !this.#carriers.has(carrier)) this.#carriers.set(carrier, this.#carriers.size + 1)
    this.#carrier.push(carrier === null ? 0 : this.#carriers.get(carrier)!)
    this.#seenUntil.push(seenUntil ?? never)
    this.#starts.push(this.#season.length)
  }

  /** The bytes of the index. */
  finish(): Uint8Array {
    // Most catalogues rate nothing: what a reading of theirs adds is what had been known before.
    const columns = [...this.#ratings.keys()].filter(column => !areSame(this.#ratings[column]!, this.#ratings[column - 1]))
    const ratings = new Float64Array(columns.length * this.#season.length)
    for (const [place, column] of columns.entries()) ratings.set(this.#ratings[column]!, place * this.#season.length)
    const [titles, carriers] = [endToEnd(this.#titles), endToEnd([...this.#carriers.keys()])]
    const sections: SeasonSections = {
      seriesId: Uint32Array.from(this.#ids),
      seenUntil: Int32Array.from(this.#seenUntil),
      seriesRows: Uint32Array.from(this.#starts),
      titleText: titles.text,
      titleEnds: titles.ends,
      carrier: Uint32Array.from(this.#carrier),
      carrierText: carriers.text,
      carrierEnds: carriers.ends,
      of: Uint32Array.from(this.#of),
      season: Uint32Array.from(this.#season),
      premiere: Int32Array.from(this.#premiere),
      middle: Int32Array.from(this.#middle),
      minutes: Float64Array.from(this.#minutes),
      genres: Uint16Array.from(this.#genres),
      flags: Uint8Array.from(this.#flags),
      ratedFrom: Int32Array.from(columns, column => this.#ratedFrom[column]!),
      ratings,
    }
    return pack(seasonIndexKind, { ...sections })
  }
}

/** Texts in UTF-8, end to end, and where each ends. */
function endToEnd(texts: readonly string[]): { readonly text: Uint8Array; readonly ends: Uint32Array } {
  const encoded = texts.map(text => utf8.encode(text))
  const ends = new Uint32Array(texts.length)
  let size = 0
  for (const [place, { length }] of encoded.entries()) ends[place] = size += length
  const text = new Uint8Array(size)
  for (const [place, bytes] of encoded.entries()) text.set(bytes, ends[place]! - bytes.length)
  return { text, ends }
}

const utf8 = new TextEncoder()

function flagsOf({ delivery, isForeign, isPart, isGlobal, isNumbered }: SeasonKnown, isNextUnknown: boolean, isNextRough: boolean) {
  const flags: readonly (readonly [boolean, number])[] = [
    [delivery === 'stream', seasonFlag.stream],
    [isForeign, seasonFlag.foreign],
    [isPart, seasonFlag.part],
    [isGlobal, seasonFlag.global],
    [isNumbered, seasonFlag.numbered],
    [isNextUnknown, seasonFlag.nextUnknown],
    [isNextRough, seasonFlag.nextRough],
  ]
  return flags.reduce((bits, [holds, flag]) => bits | (holds ? flag : 0), 0)
}

function areSame(ratings: readonly number[], before: readonly number[] | undefined): boolean {
  return ratings.every((rating, row) => Object.is(rating, before === undefined ? Number.NaN : before[row]))
}

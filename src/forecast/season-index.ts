import { unpack } from '../model/index.ts'
import { genreWords, type Genre, type SeasonKnown } from './season-known.ts'

/** What the bytes of an index of seasons are, with the version of their form. */
export const seasonIndexKind = 'seasons 1'

/** The arrays of an index of seasons: rows of one series stand together, by number; series stand by id. */
export interface SeasonSections {
  readonly seriesId: Uint32Array
  /** The day of the latest reading of a catalogue that tells of the series: what came later is not known. */
  readonly seenUntil: Int32Array
  /** Where the rows of each series begin, and the last end. */
  readonly seriesRows: Uint32Array
  /** Titles in UTF-8, end to end; where each ends. */
  readonly titleText: Uint8Array
  readonly titleEnds: Uint32Array
  /** Who shows each series: 0 where it is not known, else the place of the name from 1; and the names. */
  readonly carrier: Uint32Array
  readonly carrierText: Uint8Array
  readonly carrierEnds: Uint32Array
  /** For each row, the place of its series. */
  readonly of: Uint32Array
  readonly season: Uint32Array
  /** Days as numbers of days. */
  readonly premiere: Int32Array
  readonly middle: Int32Array
  /** NaN where not known. */
  readonly minutes: Float64Array
  /** A bit for each of the genres, in their order. */
  readonly genres: Uint16Array
  readonly flags: Uint8Array
  /** Days since which catalogues have been read, and the ratings of all rows as known from each of them on, one after another; NaN where not known. */
  readonly ratedFrom: Int32Array
  readonly ratings: Float64Array
}

/** Bits of `flags`. */
export const seasonFlag = { stream: 1, foreign: 2, part: 4, global: 8, numbered: 16, nextUnknown: 32, nextRough: 64 } as const

/** The sorts of series in the order of their bits. */
export const genreOrder = Object.keys(genreWords) as readonly Genre[]

/** All seasons that are known to have come out on a day, or will, for reading. It belongs to nobody: nothing in it changes. */
export interface SeasonIndex {
  readonly sections: SeasonSections
  readonly seriesCount: number
  readonly seasonCount: number
}

/** A season in an index, with whose it is. */
export interface IndexedSeason {
  readonly series: number
  readonly title: string
  /** Who shows it; null where that is not known. */
  readonly carrier: string | null
  readonly known: SeasonKnown
}

/** Opens an index that a `SeasonIndexBuilder` made, without copying it. Throws a `PackedError` where the bytes are cut off or hold something else. */
export function openSeasonIndex(bytes: Uint8Array): SeasonIndex {
  const sections = unpack<keyof SeasonSections>(seasonIndexKind, bytes) as unknown as SeasonSections
  return { sections, seriesCount: sections.seriesId.length, seasonCount: sections.season.length }
}

/** A season by its row, rated as was known on a day. */
export function seasonAt(index: SeasonIndex, row: number, today: number): IndexedSeason {
  const { of, season, premiere, middle, minutes, flags, genres, seriesId, titleText, titleEnds, carrier, carrierText, carrierEnds } =
    index.sections
  const place = of[row]!
  const bits = flags[row]!
  const has = (flag: number): boolean => (bits & flag) !== 0
  const sorts = genres[row]!
  return {
    series: seriesId[place]!,
    title: textAt(titleText, titleEnds, place),
    carrier: carrier[place] === 0 ? null : textAt(carrierText, carrierEnds, carrier[place]! - 1),
    known: {
      season: season[row]!,
      premiere: premiere[row]!,
      middle: middle[row]!,
      previousGap: gapBefore(index, row),
      rating: orNull(ratingsOn(index, today)?.[row]),
      delivery: has(seasonFlag.stream) ? 'stream' : 'linear',
      isForeign: has(seasonFlag.foreign),
      isPart: has(seasonFlag.part),
      isGlobal: has(seasonFlag.global),
      genres: genreOrder.filter((_, bit) => (sorts >> bit) & 1),
      isNumbered: has(seasonFlag.numbered),
      minutes: orNull(minutes[row]),
    },
  }
}

/** The row of the last season of a series that has come out by a day; null where none has. `place` is that of the series in the index. */
export function lastRowBy({ sections: { seriesRows, premiere } }: SeasonIndex, place: number, today: number): number | null {
  for (let row = seriesRows[place + 1]! - 1; row >= seriesRows[place]!; row--) if (premiere[row]! <= today) return row
  return null
}

/** Whether catalogues tell when the season after a row came or will come, be it by the year alone. */
export function tellsOfNext({ sections: { of, flags } }: SeasonIndex, row: number): boolean {
  return of[row + 1] === of[row] || (flags[row]! & seasonFlag.nextRough) !== 0
}

/** Days between the premiere of the season before and of this one; null where there was none, or where it is not known. */
export function gapBefore({ sections: { of, season, premiere } }: SeasonIndex, row: number): number | null {
  const isNext = row > 0 && of[row - 1] === of[row] && season[row - 1]! + 1 === season[row]
  const gap = isNext ? premiere[row]! - premiere[row - 1]! : 0
  return gap > 0 ? gap : null
}

/** The ratings of all rows as they were known on a day; null where nothing had been read by then. */
export function ratingsOn({ sections: { ratedFrom, ratings }, seasonCount }: SeasonIndex, today: number): Float64Array | null {
  const column = ratedFrom.findLastIndex(from => from <= today)
  return column < 0 ? null : ratings.subarray(column * seasonCount, (column + 1) * seasonCount)
}

function textAt(text: Uint8Array, ends: Uint32Array, place: number): string {
  return utf8.decode(text.subarray(place === 0 ? 0 : ends[place - 1], ends[place]))
}

const utf8 = new TextDecoder()

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}

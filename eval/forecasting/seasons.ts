import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { dayNumber } from '../../src/model/index.ts'
import { genresOf, type SeasonKnown } from '../../src/forecast/index.ts'

/** A season with what came after it: days are numbers of days. */
export interface PastSeason {
  readonly series: string
  readonly known: SeasonKnown
  readonly start: number
  /** When the next season came; null where none has by the end of the data. */
  readonly next: number | null
  /** The last day of which the data tells. */
  readonly end: number
  /** Ratings of its seasons until then, and the days since its first: what simpler methods look at. */
  readonly ratings: readonly number[]
  readonly age: number
}

type Row = Readonly<Record<string, string>>

function rowsOf(file: string): readonly Row[] {
  return parse(readFileSync(file), { columns: true, skip_empty_lines: true }) as Row[]
}

/** US dramas of 1990 to 2018 (The Economist): a season's day is the mean of its episodes'. `folder` is what HIATUS_BENCH_DATA names. */
export function dramas(folder: string): readonly PastSeason[] {
  const end = dayNumber('2018-10-10')
  const rows = rowsOf(join(folder, 'economist_tv_ratings/IMDb_Economist_tv_ratings.csv'))
  const bySeries = Map.groupBy(rows, row => row['titleId']!)
  return [...bySeries].flatMap(([series, all]) => {
    const seasons = [...new Map(all.map(row => [Number(row['seasonNumber']), row])).entries()].toSorted(([a], [b]) => a - b)
    return seasons.flatMap(([season, row], at): PastSeason[] => {
      const [before, after] = [seasons[at - 1], seasons[at + 1]]
      const start = dayNumber(row['date']!)
      const next = after === undefined ? null : dayNumber(after[1]['date']!)
      const gap = next === null ? null : next - start
      // A hole in the numbers, or days that cannot be: what came next is not known.
      if (gap !== null && (gap < 60 || gap > 3650 || after![0] !== season + 1)) return []
      const last = before !== undefined && before[0] === season - 1 ? start - dayNumber(before[1]['date']!) : null
      const ratings = seasons.slice(0, at + 1).map(([, { av_rating }]) => Number(av_rating))
      const known: SeasonKnown = {
        season,
        premiere: start,
        middle: start,
        previousGap: last !== null && last >= 60 && last <= 3650 ? last : null,
        rating: ratings.reduce((sum, each) => sum + each, 0) / ratings.length,
        delivery: 'linear',
        isForeign: false,
        isPart: false,
        isGlobal: false,
        genres: genresOf(row['genres']!),
        isNumbered: true,
        minutes: null,
      }
      return [{ series, known, start, next, end, ratings, age: start - dayNumber(seasons[0]![1]['date']!) }]
    })
  })
}

const parts: ReadonlySet<string> = new Set(['Part', 'Volume', 'Chapter', 'Book', 'Collection'])

/** Netflix's own series with the day of each season (its report of January to June 2024). `folder` is what HIATUS_BENCH_DATA names. */
export function netflix(folder: string): readonly PastSeason[] {
  const end = dayNumber('2024-06-30')
  const rows = rowsOf(join(folder, 'netflix_engagement/tv_2024H1_parsed.csv')).filter(
    row => row['release_date'] !== '' && !/limited series|miniseries/i.test(row['raw_title']!),
  )
  const bySeries = Map.groupBy(rows, row => row['title']!)
  return [...bySeries].flatMap(([series, all]) => {
    const numbered = all.map(row => [row['number'] === '' ? 1 : Number(row['number']), row] as const)
    const seasons = [...new Map(numbered.toReversed()).entries()].toSorted(([a], [b]) => a - b)
    return seasons.flatMap(([season, row], at): PastSeason[] => {
      const [before, after] = [seasons[at - 1], seasons[at + 1]]
      const start = dayNumber(row['release_date']!)
      const next = after === undefined ? null : dayNumber(after[1]['release_date']!)
      const gap = next === null ? null : next - start
      if (gap !== null && (gap < 14 || after![0] !== season + 1)) return []
      const last = before !== undefined && before[0] === season - 1 ? start - dayNumber(before[1]['release_date']!) : null
      const known: SeasonKnown = {
        season,
        premiere: start,
        middle: start,
        previousGap: last !== null && last >= 14 && last <= 3650 ? last : null,
        rating: null,
        delivery: 'stream',
        isForeign: row['alt_title'] !== '',
        isPart: parts.has(row['unit']!),
        isGlobal: row['available_globally'] === 'Yes',
        genres: [],
        isNumbered: row['unit'] !== '',
        minutes: minutesOf(row['runtime']!),
      }
      return [
        { series: `netflix ${series}`, known, start, next, end, ratings: [], age: start - dayNumber(seasons[0]![1]['release_date']!) },
      ]
    })
  })
}

/** Minutes of "6:25". */
function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^(\d+):(\d\d)$/.exec(text) ?? []
  return hours === undefined ? null : 60 * Number(hours) + Number(minutes)
}

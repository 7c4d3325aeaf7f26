import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { dayNumber } from '../../src/model/index.ts'
import type { Course } from './histories.ts'

/** Seasons of one series nearer to each other than this are parts of one, or arrived late where they were counted. */
const leastGap = 90

/**
 * Courses that real series have taken, by the days on which their seasons came: Netflix's own (its report of January to June 2024), and US dramas of
 * 1990 to 2018 (The Economist). Only series whose seasons are all there from the first. `folder` is what HIATUS_BENCH_DATA names. Throws where a
 * table is missing.
 */
export function realCourses(folder: string): readonly Course[] {
  const netflix = rowsOf(join(folder, 'netflix_engagement/tv_2024H1_parsed.csv'))
    .filter(row => row['unit'] === 'Season' && row['release_date'] !== '')
    .map(row => ({ series: row['title']!, season: Number(row['number']), date: row['release_date']! }))
  const dramas = rowsOf(join(folder, 'economist_tv_ratings/IMDb_Economist_tv_ratings.csv')).map(row => ({
    series: row['titleId']!,
    season: Number(row['seasonNumber']),
    date: row['date']!,
  }))
  // Of a series on Netflix it is not told whether it goes on; a drama of which no season came in the two last years has ended.
  return [...coursesOf(netflix, () => 'open'), ...coursesOf(dramas, last => (last < dayNumber('2016-10-01') ? 'cancelled' : 'open'))]
}

interface Season {
  readonly series: string
  readonly season: number
  readonly date: string
}

function coursesOf(seasons: readonly Season[], endOf: (last: number) => Course['end']): readonly Course[] {
  return [...Map.groupBy(seasons, ({ series }) => series).values()].flatMap(all => {
    const bySeason = new Map(all.map(({ season, date }) => [season, dayNumber(date)]))
    const premieres = Array.from({ length: Math.max(...bySeason.keys()) }, (_, index) => bySeason.get(index + 1))
    if (!premieres.every(day => day !== undefined)) return []
    const isInOrder = premieres.every((day, index) => index === 0 || day - premieres[index - 1]! >= leastGap)
    return isInOrder ? [{ premieres, end: endOf(premieres.at(-1)!) }] : []
  })
}

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(file), { columns: true, skip_empty_lines: true }) as Record<string, string>[]
}

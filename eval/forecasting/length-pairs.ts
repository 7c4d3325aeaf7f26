import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { dayNumber } from '../../src/model/index.ts'
import { leadTimes } from '../../src/forecast/index.ts'
import { episodeCounts } from './episode-counts.ts'
import { netflix } from './seasons.ts'

/** What is measured of a season and of the one after it. */
export interface LengthPair {
  readonly series: string
  /** When the second came, as a number. */
  readonly day: number
  readonly before: number
  readonly after: number
}

/** Numbers of episodes, of the seasons whose making was looked up. */
export function tablePairs(): readonly LengthPair[] {
  return leadTimes.flatMap(({ series, premiere, before, episodes }) =>
    before === null || episodes === null ? [] : [{ series, day: dayNumber(premiere), before, after: episodes }],
  )
}

/** Numbers of episodes of series that ran for long; a year stands for its middle. */
export function countedPairs(): readonly LengthPair[] {
  return episodeCounts.flatMap(({ series, years, counts }) =>
    counts.slice(1).map((after, at) => ({ series, day: dayNumber(`${years[at + 1]!}-07-01`), before: counts[at]!, after })),
  )
}

/** Running times of whole seasons in minutes, each with that of the next: Netflix's own series. `folder` is what HIATUS_BENCH_DATA names. */
export function minutesPairs(folder: string): readonly LengthPair[] {
  const bySeries = Map.groupBy(netflix(folder), ({ series }) => series)
  return [...bySeries.values()].flatMap(seasons =>
    seasons.flatMap(({ series, known, next }, at) => {
      const after = seasons[at + 1]
      if (next === null || after === undefined || after.known.season !== known.season + 1) return []
      const [before, then] = [known.minutes, after.known.minutes]
      return before === null || then === null ? [] : [{ series, day: after.start, before, after: then }]
    }),
  )
}

/** Shorter ones are clips that come on phones. */
const leastSeconds = 1500

/** Korean dramas of which each season is filed as a title of its own: numbers of episodes, and minutes an episode, each with those of the next season. `folder` is what HIATUS_BENCH_DATA names. */
export function koreanPairs(folder: string): {
  readonly episodes: readonly LengthPair[]
  readonly minutesAnEpisode: readonly LengthPair[]
} {
  const rows = parse(readFileSync(join(folder, 'kdrama/korean_drama.csv')), { columns: true, skip_empty_lines: true }) as Readonly<
    Record<string, string>
  >[]
  const byName = new Map(rows.map(row => [row['drama_name']!.trim(), row]))
  const pairs = [...byName].flatMap(([name, row]) => {
    const [, base, number] = /^(.+?):? (?:(?:season|part) )?([2-9])$/i.exec(name) ?? []
    if (base === undefined) return []
    const past = Number(number) - 1
    const names = [`${base} Season ${past}`, `${base} Part ${past}`, `${base} ${past}`, ...(past === 1 ? [base] : [])]
    const before = names.map(each => byName.get(each)).find(each => each !== undefined)
    // The day is written in many ways, the year in one.
    const day = dayNumber(`${row['year']!}-07-01`)
    const isLong = [before, row].every(each => Number(each?.['duration'] ?? 0) >= leastSeconds)
    return before === undefined || !isLong || row['type'] !== 'Drama' ? [] : [{ series: name, day, before, row }]
  })
  const of = (measure: (row: Readonly<Record<string, string>>) => number): readonly LengthPair[] =>
    pairs.map(({ series, day, before, row }) => ({ series, day, before: measure(before), after: measure(row) }))
  return { episodes: of(row => Number(row['tot_eps'])), minutesAnEpisode: of(row => Number(row['duration']) / 60) }
}

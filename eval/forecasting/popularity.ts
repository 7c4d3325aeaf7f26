import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { comesWithin, curveOf } from '../../src/forecast/index.ts'
import { dayNumber, dayOf } from '../../src/model/index.ts'
import { fitHazard, shippedFit } from './fit.ts'
import { fitLogistic } from './logistic.ts'
import { within } from './rolling.ts'
import { probabilityScores } from './scores.ts'
import type { PastSeason } from './seasons.ts'

/** Whether being much watched on its own platform tells more, four weeks after the premiere: skill over Hiatus's forecast alone. */
export interface PopularityTrial {
  readonly count: number
  readonly charted: number
  readonly share: number
  /** The share that came back of those that were in the lists, and of the others. */
  readonly shareCharted: number
  readonly shareOthers: number
  readonly auc: { readonly hiatus: number; readonly withPopularity: number }
  /** Of the Brier score, beside Hiatus's forecast as it is and recalibrated on the same seasons. */
  readonly skill: number
  readonly skillOverRecalibrated: number
}

const landmark = 28
const folds = 5

/**
 * Netflix's weekly global lists are known as they stood, so nothing of later days is looked at: hours in the first four weeks, or that a season was not in them. A small logistic regression upon the log-odds of
 * Hiatus, cross-validated by time: each fifth is forecast from the others. `folder` is what HIATUS_BENCH_DATA names.
 */
export function tryPopularity(folder: string, seasons: readonly PastSeason[]): PopularityTrial {
  const from = dayNumber('2021-07-04')
  const hours = hoursOf(folder)
  const own = seasons
    .filter(
      ({ known, start, next, end }) =>
        known.delivery === 'stream' && start >= from && end - start >= within && (next === null || next - start > landmark),
    )
    .toSorted((a, b) => a.start - b.start)
  const models = new Map<number, ReturnType<typeof fitHazard>>()
  const rows = own.map(season => {
    // The model of the half-year's beginning: nothing later is known to it.
    const half = dayNumber(`${dayOf(season.start).slice(0, 4)}-${dayOf(season.start).slice(5, 7) < '07' ? '01' : '07'}-01`)
    if (!models.has(half)) models.set(half, fitHazard(seasons, half, shippedFit))
    const chance = comesWithin(curveOf(models.get(half)!, season.known), within, landmark)
    const seen = firstWeeks(hours.get(season.series.replace(/^netflix /, '').toLowerCase()) ?? [], season)
    return { season, chance, odds: Math.log(chance / (1 - chance)), isCharted: seen > 0, hours: seen > 0 ? Math.log(seen / 2e7) : 0 }
  })
  const happened = rows.map(({ season: { start, next } }) => next !== null && next - start <= within)
  const crossed = (features: (row: (typeof rows)[number]) => readonly number[]): readonly number[] =>
    rows.map((row, at) => {
      const fold = Math.floor((at * folds) / rows.length)
      const weights = fittedWithout(fold, features)
      return 1 / (1 + Math.exp(-features(row).reduce((sum, value, feature) => sum + value * weights[feature + 1]!, weights[0]!)))
    })
  const fits = new Map<string, Float64Array>()
  const fittedWithout = (fold: number, features: (row: (typeof rows)[number]) => readonly number[]): Float64Array => {
    const key = `${fold} ${features(rows[0]!).length}`
    let found = fits.get(key)
    if (found === undefined) {
      const kept = [...rows.keys()].filter(at => Math.floor((at * folds) / rows.length) !== fold)
      const width = features(rows[0]!).length
      found = fitLogistic(
        {
          rows: Float64Array.from(kept.flatMap(at => [...features(rows[at]!)])),
          width,
          came: Uint8Array.from(kept, at => Number(happened[at]!)),
          weights: new Float64Array(kept.length).fill(1),
          offsets: new Float64Array(kept.length),
        },
        2,
      )
      fits.set(key, found)
    }
    return found
  }
  const plain = rows.map(({ chance }) => chance)
  const recalibrated = crossed(({ odds }) => [odds])
  const popular = crossed(({ odds, isCharted, hours: seen }) => [odds, Number(isCharted), seen])
  const shareOf = (isOf: (row: (typeof rows)[number]) => boolean): number => {
    const places = [...rows.keys()].filter(at => isOf(rows[at]!))
    return places.filter(at => happened[at]).length / Math.max(1, places.length)
  }
  return {
    count: rows.length,
    charted: rows.filter(({ isCharted }) => isCharted).length,
    share: shareOf(() => true),
    shareCharted: shareOf(({ isCharted }) => isCharted),
    shareOthers: shareOf(({ isCharted }) => !isCharted),
    auc: { hiatus: probabilityScores(happened, plain, plain).auc, withPopularity: probabilityScores(happened, popular, plain).auc },
    skill: probabilityScores(happened, popular, plain).skill,
    skillOverRecalibrated: probabilityScores(happened, popular, recalibrated).skill,
  }
}

interface Week {
  readonly day: number
  readonly season: string
  readonly hours: number
}

function hoursOf(folder: string): ReadonlyMap<string, readonly Week[]> {
  const text = readFileSync(join(folder, 'netflix_top10/all-weeks-global_to_2024-06-30.tsv'))
  const rows = parse(text, { columns: true, delimiter: '\t', quote: null }) as readonly Readonly<Record<string, string>>[]
  const weeks = rows
    .filter(row => row['category']!.startsWith('TV'))
    .map(row => ({
      title: row['show_title']!.toLowerCase(),
      day: dayNumber(row['week']!),
      season: row['season_title']!,
      hours: Number(row['weekly_hours_viewed']),
    }))
  return Map.groupBy(weeks, ({ title }) => title)
}

/** Hours of a season in the lists of its first four weeks; a list is of the week that ends on its day. */
function firstWeeks(weeks: readonly Week[], { start, known: { season } }: PastSeason): number {
  return weeks
    .filter(week => week.day >= start && week.day <= start + landmark)
    .filter(({ season: title }) => {
      const [, number] = /(?:Season|Part|Volume|Series|Chapter) (\d+)\s*$/.exec(title) ?? []
      return number === undefined || Number(number) === season
    })
    .reduce((sum, { hours }) => sum + hours, 0)
}

import { addDays, type Day } from '../model/index.ts'
import { jsonLine } from './json-text.ts'
import { sayDay } from './say-date.ts'
import { levelWords, type Likely } from './say-forecast.ts'

/** A forecast of one series among many. */
export interface OneOfMany extends Omit<Likely, 'nearest' | 'length' | 'trailer'> {
  readonly series: number
  readonly title: string
}

/** Where a series stands: what is decided of the next season, else how likely it is. */
export type ForecastStanding = keyof typeof standingWords

/** In the order in which they are counted. */
const standingWords = {
  renewed: 'officially renewed',
  ...levelWords,
  cancelled: 'officially cancelled',
  ended: 'announced as ended',
} as const

/** Where a forecast puts a series; null where nothing can be said. */
export function standingOf({ decided, forecast }: OneOfMany): ForecastStanding | null {
  return decided ?? forecast?.level ?? null
}

/** How many series stand where, for a terminal; `kept` is how many forecasts went on the record, null where none was to. */
export function manyForecastsTerminal(counts: ReadonlyMap<ForecastStanding, number>, asOf: Day, kept: number | null): string {
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0)
  const sayCount = (count: number): string => count.toLocaleString('en')
  const width = sayCount(total).length
  const rows = (Object.keys(standingWords) as ForecastStanding[]).map(
    standing => `  ${sayCount(counts.get(standing) ?? 0).padStart(width)}  ${standingWords[standing]}`,
  )
  const record = kept === null ? [] : [`${sayCount(kept)} ${kept === 1 ? 'forecast is' : 'forecasts are'} new on the record.`]
  return `${[`${sayCount(total)} series forecast as of ${sayDay(asOf)}`, '', ...rows, ...record.flatMap(line => ['', line])].join('\n')}\n`
}

/** A forecast of one among many as a line of JSON: what `hiatus forecast --json` gives of it, with days as days and without the curve. */
export function forecastLine({ series, title, last, decided, forecast }: OneOfMany, asOf: Day): string {
  const day = (days: number): Day => addDays(last!.premiere, days)
  return jsonLine({
    id: `hiatus:${series}`,
    title,
    as_of: asOf,
    season: last === null ? null : last.known.season + 1,
    premiere: last?.premiere ?? null,
    decided,
    chance: forecast?.chance ?? null,
    level: forecast?.level ?? null,
    middle: forecast === null ? null : day(forecast.middle),
    half: forecast === null ? null : forecast.half.map(day),
    most: forecast === null ? null : forecast.most.map(day),
  })
}

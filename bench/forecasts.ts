import {
  baseGroupOf,
  comesWithin,
  featureNames,
  featuresOf,
  forecastFrom,
  horizon,
  lastRowBy,
  modelOn,
  nearestCases,
  openSeasonIndex,
  period,
  seasonAt,
  SeasonIndexBuilder,
  writeFeatures,
  type HazardModel,
  type SeasonIndex,
  type SeasonKnown,
} from '../src/forecast/index.ts'
import { dayNumber, dayOf } from '../src/model/index.ts'
import { forecastAll } from '../src/pipeline/index.ts'
import { SeededRandom } from './corpus/random.ts'
import { tableLines } from './table.ts'

/** How long it takes to forecast every series, and one; times of one in milliseconds. */
export interface ForecastFigures {
  readonly series: number
  readonly seasons: number
  readonly index: { readonly buildSeconds: number; readonly megabytes: number; readonly bytesPerSeason: number }
  /** All of them, from the index to chances, windows and reasons. */
  readonly all: {
    readonly seconds: number
    /** Seconds of a core that it was busy: on a machine with other work it is the truer figure. */
    readonly cpuSeconds: number
    readonly forecasts: number
  }
  readonly one: Spread
  /** The past cases that are nearest to one, among all seasons. */
  readonly nearest: Spread
  /** The chance alone, as one writes such a model down. */
  readonly plain: Spread
}

/** Milliseconds. */
interface Spread {
  readonly p50: number
  readonly p99: number
}

const today = dayNumber('2026-06-01')
const genres = ['action', 'comedy', 'crime', 'family', 'fantasy', 'history', 'mystery', 'romance', 'thriller'] as const
const asked = { one: 20_000, nearest: 300 } as const

/**
 * Forecasts 300,000 invented series, all with a last season within reach, on one core; then one after the other, the same ones by Hiatus and by a plain scorer in turn. The plain scorer has the same
 * coefficients and gives the chance alone: Hiatus gives windows, a curve, what moves the chance and seasons alike besides, for which it draws up to six curves. Prints a table.
 */
export async function forecastPart({ share = 1 } = {}): Promise<ForecastFigures> {
  const { index, ...built } = makeIndex(Math.ceil(300_000 * share))
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  let forecasts = 0
  const parts = { seasons: index, readFrom: null, told: [], forecast: () => Promise.resolve(null), catalogued: () => Promise.resolve([]) }
  for await (const { found } of forecastAll(parts, dayOf(today))) forecasts += found.length
  const { user, system } = process.cpuUsage(cpu)
  const all = { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6, forecasts }
  const [one, plain, nearest]: number[][] = [[], [], []]
  const places = Array.from({ length: asked.one }, (_, at) => Math.floor((at * index.seriesCount) / asked.one))
  for (const [at, place] of places.entries()) {
    const { series, known } = seasonAt(index, lastRowBy(index, place, today)!, today)
    const elapsed = today - known.premiere
    const model = modelOn(today, known.delivery)!
    const [found, fast] = timed(() => forecastFrom(known, elapsed, { model })!.chance)
    const [expected, slow] = timed(() => plainChance(model, known, elapsed))
    if (Math.abs(found - expected) > 1e-9) throw new Error(`${found} is not ${expected}: the scorers differ`)
    one!.push(fast)
    plain!.push(slow)
    if (at % Math.ceil(asked.one / asked.nearest) === 0) nearest!.push(timed(() => nearestCases(index, { series, known, elapsed }))[1])
  }
  const figures = {
    series: index.seriesCount,
    seasons: index.seasonCount,
    index: built,
    all,
    one: spreadOf(one!),
    nearest: spreadOf(nearest!),
    plain: spreadOf(plain!),
  }
  console.log(linesOf(figures).join('\n'))
  return figures
}

/** Series of one to eight seasons, the last one to 1,400 days ago. */
function makeIndex(count: number): ForecastFigures['index'] & { readonly index: SeasonIndex } {
  const random = new SeededRandom(11)
  const start = performance.now()
  const builder = new SeasonIndexBuilder([today - 30])
  for (let id = 1; id <= count; id++) {
    const gap = random.int(200, 600)
    const numbers = Array.from({ length: random.int(1, random.int(1, 8)) }, (_, at) => at + 1)
    const last = today - random.int(1, 1400)
    const delivery = random.chance(0.4) ? 'stream' : 'linear'
    const same = {
      delivery,
      isForeign: random.chance(0.5),
      isPart: false,
      isGlobal: delivery === 'stream' && random.chance(0.5),
      genres: genres.filter(() => random.chance(0.2)),
      isNumbered: true,
      minutes: random.chance(0.7) ? random.int(120, 1200) : null,
    } as const
    const rating = random.chance(0.8) ? random.int(50, 92) / 10 : null
    builder.add({
      id,
      title: `The Series of ${id}`,
      seenUntil: today,
      carrier: delivery === 'stream' ? 'Netflix' : 'CBS',
      seasons: numbers.map(season => {
        const premiere = last - (numbers.length - season) * gap
        const known = { ...same, season, premiere, middle: premiere + 35, previousGap: season === 1 ? null : gap, rating }
        return { known, ratings: [rating], isNextUnknown: false, isNextRough: false }
      }),
    })
  }
  const bytes = builder.finish()
  const buildSeconds = (performance.now() - start) / 1000
  const index = openSeasonIndex(bytes)
  return { index, buildSeconds, megabytes: bytes.length / 1e6, bytesPerSeason: bytes.length / index.seasonCount }
}

/** The chance of another season, with every feature written out and weighed in every period. */
function plainChance({ asOf, base, intercept, coefficients }: HazardModel, known: SeasonKnown, elapsed: number): number {
  const features = featuresOf(known, asOf)
  const begins = base[baseGroupOf(known)]
  const values = new Float64Array(featureNames.length)
  const curve = new Float64Array(period.count + 1)
  let waiting = 1
  for (let index = 0; index < period.count; index++) {
    writeFeatures(features, index, values, 0)
    let odds = begins[index]! + intercept
    for (const [at, name] of featureNames.entries()) odds += (coefficients[name] ?? 0) * values[at]!
    waiting *= 1 - 1 / (1 + Math.exp(-odds))
    curve[index + 1] = 1 - waiting
  }
  return comesWithin(curve, horizon, elapsed)
}

function timed<T>(run: () => T): readonly [T, number] {
  const start = performance.now()
  const made = run()
  return [made, performance.now() - start]
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: sorted[Math.floor(sorted.length * 0.5)]!, p99: sorted[Math.floor(sorted.length * 0.99)]! }
}

function linesOf({ series, seasons, index, all, one, nearest, plain }: ForecastFigures): readonly string[] {
  const count = (number: number): string => number.toLocaleString('en')
  const row = (name: string, { p50, p99 }: Spread): readonly string[] => [name, p50.toFixed(3), p99.toFixed(3)]
  return [
    `\nForecasts: ${count(series)} series with ${count(seasons)} seasons`,
    `index: ${index.buildSeconds.toFixed(1)} s to build, ${index.megabytes.toFixed(1)} MB, ${index.bytesPerSeason.toFixed(0)} bytes a season`,
    `all: ${count(all.forecasts)} forecasts in ${all.seconds.toFixed(1)} s, ${all.cpuSeconds.toFixed(1)} s of a core\n`,
    ...tableLines(
      ['', 'p50 ms', 'p99 ms'],
      [
        row('Hiatus, a forecast with windows and reasons', one),
        row('plain scorer, the chance alone', plain),
        row('Hiatus, the nearest past cases', nearest),
      ],
    ),
  ]
}

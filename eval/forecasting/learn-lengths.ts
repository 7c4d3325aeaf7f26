import { join } from 'node:path'
import { comingLength, type ComingLength, type LengthRatios, type Ratios } from '../../src/forecast/index.ts'
import { dayNumber } from '../../src/model/index.ts'
import { countedPairs, koreanPairs, minutesPairs, tablePairs, type LengthPair } from './length-pairs.ts'
import { writeLearnt } from './write-learnt.ts'

/** What is as it was: within so much. */
const alike = 0.05
/** Ratios are learnt of seasons before this day when they are tried on those after it. */
const split = dayNumber('2022-01-01')

type Measures = Readonly<Record<keyof LengthRatios, readonly LengthPair[]>>

/** How forecasts of one measure fared on seasons later than those that they were learnt from. */
export interface LengthScore {
  readonly measure: keyof LengthRatios
  readonly learnt: number
  readonly tried: number
  /** The share within the interval for eight in ten, and its width in shares of what was before, at the median. */
  readonly coverage: number
  readonly width: number
  /** Median distances from what came, in shares of it: of the forecast, and of what was before. */
  readonly error: number
  readonly asBefore: number
  /** The share said to be as before, and the share that was. */
  readonly same: readonly [said: number, was: number]
}

/** Learns how long seasons are beside the ones before them, from a folder (what HIATUS_BENCH_DATA names), writes it, and tells how that fares on later seasons. The same data give the same file. */
export async function learnLengths(folder: string, into = join(import.meta.dirname, '../../src/forecast')): Promise<void> {
  const measures = measuresOf(folder)
  await writeLearnt(
    into,
    'length-ratios.ts',
    [
      "import type { LengthRatios } from './ratios.ts'",
      '',
      '/**',
      ' * How long seasons are beside the ones before them.',
      ` * Minutes: ${measures.minutes.length} pairs of Netflix (its report of January to June 2024); minutes an episode: ${measures.minutesAnEpisode.length} pairs of Korean dramas (2015 to 2023); episodes: those, ${tablePairs().length} of the seasons in lead-times.ts, and ${countedPairs().length} of series that ran for long (eval/forecasting/episode-counts.ts).`,
      ' * Written by `npm run train`; see docs/forecast.md.',
      ' */',
      `export const lengthRatios: LengthRatios = ${JSON.stringify(ratiosOf(measures))}`,
      '',
    ].join('\n'),
  )
  for (const { measure, learnt, tried, coverage, width, error, asBefore, same } of lengthScores(folder))
    console.log(
      `  ${measure}: learnt from ${learnt}, tried on ${tried}; ${coverage.toFixed(3)} within 80%, width ${width.toFixed(2)}; median error ${error.toFixed(3)}, as before ${asBefore.toFixed(3)}; same ${same[0].toFixed(2)} said, ${same[1].toFixed(2)} were`,
    )
}

/** Learnt of seasons before a day, tried on those after it. */
export function lengthScores(folder: string): readonly LengthScore[] {
  const measures = measuresOf(folder)
  const past = Object.fromEntries(
    Object.entries(measures).map(([measure, pairs]) => [measure, pairs.filter(({ day }) => day < split)]),
  ) as unknown as Measures
  const ratios = ratiosOf(past)
  return (Object.keys(measures) as (keyof LengthRatios)[]).map(measure => {
    const later = measures[measure].filter(({ day }) => day >= split)
    const looks = later.map(({ before, after }) => {
      const nothing: Record<keyof ComingLength, number | null> = { episodes: null, minutes: null, minutesAnEpisode: null }
      const { middle, most } = comingLength({ ...nothing, [measure]: before }, ratios)[measure]!
      return {
        isWithin: after >= most[0] && after <= most[1],
        width: (most[1] - most[0]) / before,
        error: Math.abs(after - middle) / after,
        asBefore: Math.abs(after - before) / after,
      }
    })
    return {
      measure,
      learnt: past[measure].length,
      tried: later.length,
      coverage: looks.filter(({ isWithin }) => isWithin).length / looks.length,
      width: middleOf(looks.map(each => each.width)),
      error: middleOf(looks.map(each => each.error)),
      asBefore: middleOf(looks.map(each => each.asBefore)),
      same: [ratios[measure].same, later.filter(isAlike).length / later.length],
    }
  })
}

function measuresOf(folder: string): Measures {
  const korean = koreanPairs(folder)
  return {
    episodes: [...korean.episodes, ...tablePairs(), ...countedPairs()],
    minutes: minutesPairs(folder),
    minutesAnEpisode: korean.minutesAnEpisode,
  }
}

function ratiosOf(measures: Measures): LengthRatios {
  return Object.fromEntries(Object.entries(measures).map(([measure, pairs]) => [measure, ratioOf(pairs)])) as unknown as LengthRatios
}

/** Levels between which the next one lies with eight in ten: of so many and one more, as the next is one of them (Vovk, Gammerman and Shafer, 2005). */
function ratioOf(pairs: readonly LengthPair[]): Ratios {
  const sorted = pairs.map(({ before, after }) => after / before).toSorted((a, b) => a - b)
  const last = sorted.length - 1
  const [low, high] = [Math.floor(0.1 * (sorted.length + 1)) - 1, Math.ceil(0.9 * (sorted.length + 1)) - 1]
  const rounded = (value: number): number => Math.round(value * 1e4) / 1e4
  return {
    count: pairs.length,
    same: rounded(pairs.filter(isAlike).length / pairs.length),
    levels: [rounded(sorted[Math.max(0, low)]!), rounded(middleOf(sorted)), rounded(sorted[Math.min(last, high)]!)],
  }
}

function isAlike({ before, after }: LengthPair): boolean {
  return Math.abs(after / before - 1) <= alike
}

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
}

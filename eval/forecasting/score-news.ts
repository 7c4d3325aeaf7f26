import {
  cameBy,
  curveOf,
  dayOfLevel,
  horizon,
  leadDays,
  leadsBy,
  leadTimes,
  modelOn,
  productionKinds,
  sharpen,
} from '../../src/forecast/index.ts'
import type { Curve, ProductionKind } from '../../src/forecast/index.ts'
import { dayNumber } from '../../src/model/index.ts'
import { netflix } from './seasons.ts'

/** How forecasts of days fared that were made on the day of the news, without it and with it. */
export interface NewsScore {
  readonly kind: ProductionKind
  readonly count: number
  readonly without: DayScore
  readonly with: DayScore
}

/** In days; of windows for eight in ten. */
export interface DayScore {
  readonly medianError: number
  readonly coverage: number
  readonly width: number
  /** The mean of minus the logarithm of what was given to the fortnight that it came in. */
  readonly logScore: number
}

/** Forecasts seasons of Netflix on the day of each news of them, by the model of that day and the lead times of all other series. `trust` tries another power for the curve than what is shipped. */
export function newsScores(folder: string, trust?: number): readonly NewsScore[] {
  const bySeason = new Map(netflix(folder).map(season => [`${season.series} ${season.known.season} ${season.next}`, season]))
  return productionKinds.map(kind => {
    const looks = leadTimes.flatMap(row => {
      const [lead] = leadDays([row], kind)
      const premiere = dayNumber(row.premiere)
      const last = bySeason.get(`netflix ${row.series} ${row.season - 1} ${premiere}`)
      const model = lead === undefined ? null : modelOn(premiere - lead, 'stream')
      if (lead === undefined || last === undefined || model === null) return []
      const elapsed = premiere - lead - last.start
      const others = leadTimes.filter(({ series, premiere: day }) => series !== row.series && day !== row.premiere)
      const leads = leadsBy(Number.POSITIVE_INFINITY, 'stream', others)
      const plain = curveOf(model, last.known)
      const news = { renewed: 0, window: null, production: [{ kind, day: elapsed, confidence: 1 }] }
      const sharp = sharpen(plain, elapsed, news, { ...leads, trust: trust ?? leads.trust })
      return [[plain, sharp].map(curve => lookAt(curve, elapsed, premiere - last.start))]
    })
    return { kind, count: looks.length, without: scoreOf(looks.map(each => each[0]!)), with: scoreOf(looks.map(each => each[1]!)) }
  })
}

interface Look {
  readonly error: number
  readonly isWithin: boolean
  readonly width: number
  readonly log: number
}

function lookAt(curve: Curve, elapsed: number, gap: number): Look {
  const day = (level: number): number => dayOfLevel(curve, level, { elapsed })
  const [from, to] = [day(0.1), day(0.9)]
  const ahead = cameBy(curve, horizon) - cameBy(curve, elapsed)
  const near = cameBy(curve, gap + 7) - cameBy(curve, Math.max(elapsed, gap - 7))
  return { error: Math.abs(day(0.5) - gap), isWithin: gap >= from && gap <= to, width: to - from, log: -Math.log(near / ahead) }
}

function scoreOf(looks: readonly Look[]): DayScore {
  const middleOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
  return {
    medianError: middleOf(looks.map(({ error }) => error)),
    coverage: looks.filter(({ isWithin }) => isWithin).length / looks.length,
    width: middleOf(looks.map(({ width }) => width)),
    logScore: looks.reduce((sum, { log }) => sum + log, 0) / looks.length,
  }
}

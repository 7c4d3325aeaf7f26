import { lengthRatios } from './length-ratios.ts'
import type { LengthRatios } from './ratios.ts'

/** What a measure of the next season is likely to be. */
export interface ComingMeasure {
  readonly middle: number
  /** Eight in ten lie between these. */
  readonly most: readonly [from: number, to: number]
  /** How likely it is to be as it was, within a twentieth. */
  readonly same: number
}

/** How long the next season is likely to be; null where it is not known how long the last was. */
export interface ComingLength {
  readonly episodes: ComingMeasure | null
  /** Of the whole season. */
  readonly minutes: ComingMeasure | null
  readonly minutesAnEpisode: ComingMeasure | null
}

/** How long the season after one is likely to be: what past seasons were beside the ones before them, by their ratio, times what the last was. Whole episodes and minutes. */
export function comingLength(last: Readonly<Record<keyof ComingLength, number | null>>, ratios: LengthRatios = lengthRatios): ComingLength {
  const of = (measure: keyof ComingLength): ComingMeasure | null => {
    const value = last[measure]
    if (value === null || value <= 0) return null
    const { levels, same } = ratios[measure]
    const at = (ratio: number): number => Math.max(1, Math.round(value * ratio))
    return { middle: at(levels[1]), most: [at(levels[0]), at(levels[2])], same }
  }
  return { episodes: of('episodes'), minutes: of('minutes'), minutesAnEpisode: of('minutesAnEpisode') }
}

import { SeededRandom } from '../../bench/corpus/random.ts'

const resamples = 1000

/** The interval that holds 95% of a figure over cases drawn anew by the series that they belong to (Efron, 1979): seasons of one series are not independent. */
export function bootstrap(
  series: readonly string[],
  figureOf: (places: readonly number[]) => number,
): readonly [low: number, high: number] {
  const random = new SeededRandom(7)
  const groups = [...Map.groupBy(series.keys(), at => series[at]!).values()]
  const figures = Array.from({ length: resamples }, () =>
    figureOf(Array.from(groups, () => groups[random.int(0, groups.length - 1)]!).flat()),
  ).toSorted((a, b) => a - b)
  return [figures[Math.floor(resamples * 0.025)]!, figures[Math.floor(resamples * 0.975)]!]
}

const draws = 200

/** The calibration error that chances would show that are right: what is left of it is noise. */
export function noiseFloor(given: readonly number[], errorOf: (happened: readonly boolean[]) => number): number {
  const random = new SeededRandom(11)
  let sum = 0
  for (let draw = 0; draw < draws; draw++) sum += errorOf(given.map(chance => random.chance(chance)))
  return sum / draws
}
